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
  subjects?: Subjects;
}

/** A subject of news, as readers see it, and the phrases by which articles about it are found: hard to read in another sense. */
export interface Subject {
  readonly label: string;
  readonly phrases: readonly string[];
}

/** By names that are the same in all languages. They are chosen after the Media Topics of the IPTC, by which agencies file news. */
export type Subjects = { readonly [concept: string]: Subject };

/** A subject from its label and, after a colon, its phrases, set apart by strokes between spaces. */
export function subject({ raw: [text = ""] }: TemplateStringsArray): Subject {
  const [label = "", phrases = ""] = text.split(": ");
  return { label, phrases: phrases.split(" | ") };
}
