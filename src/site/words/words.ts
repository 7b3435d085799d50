/**
 * The words of the site's interface, with one table for each language. To add one, write `<tag>.ts` beside the others (the compiler says
 * what is missing) and name it in `TABLES`.
 */

import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Words } from "./table.ts";

/** By tag, in its canonical form. */
export const TABLES: { readonly [tag: string]: Words } = { en, de, fr, es };

/** English, which is also the language of the command line and of the notes that the parser writes. */
export const ENGLISH: Words = en;

/** The table for a site's language (BCP 47): that of the tag, otherwise of its primary subtag, otherwise English. Its `tag` says which. */
export function wordsFor(language: string): Words {
  return TABLES[language] ?? TABLES[language.split("-", 1)[0] ?? ""] ?? ENGLISH;
}
