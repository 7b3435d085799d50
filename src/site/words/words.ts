/**
 * The words of the site's interface, all that readers see or hear and that is neither an article's nor the keeper's: one table for
 * each language. To add one, write `<tag>.ts` beside the others (the compiler says what it misses) and name it in `TABLES`.
 */

import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Words } from "./table.ts";

/** By tag, in its canonical form. */
export const TABLES: { readonly [tag: string]: Words } = { en, de, fr, es };

/** English, which the command line and the notes that the parser composes are in too. */
export const ENGLISH: Words = en;

/** The table for a site's language (BCP 47): that of the very tag, of its primary subtag, or the English one. Its `tag` says which. */
export function wordsFor(language: string): Words {
  return TABLES[language] ?? TABLES[language.split("-", 1)[0] ?? ""] ?? ENGLISH;
}
