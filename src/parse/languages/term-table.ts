/** What the table of a language says of the names and phrases that articles are about. */
import type { Words } from "./word-lists.ts";

export interface TermWords {
  /** Words that news is full of whatever it is about: no topic begins or ends with one. Besides those without meaning of their own. */
  general?: Words;
  /** Words in small letters within a name: `Bank of England`. */
  joining?: Words;
  /** Whether they stand within other phrases as well: `droits de l'homme`. */
  joinsPhrases?: true;
  /** Offices and forms of address before a name, in small letters: `President Kim`. */
  titles?: Words;
  /** Written against the end of a word, which is the same word without: `서울에서`. */
  suffixes?: Words;
  /** Written against the beginning of a word: `والسودان`. */
  prefixes?: Words;
  /** Such beginnings that are written as one with the beginning of the word, and what this is: `للسودان` is for `السودان`. */
  contracted?: { readonly [beginning: string]: string };
}
