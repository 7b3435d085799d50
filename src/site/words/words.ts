/**
 * The words of the site's interface, all that readers see or hear and that is neither an article's nor the keeper's: one table for
 * each language. To add one, write `<tag>.ts` beside the others (the compiler says what it misses) and name it in `TABLES`.
 */
import type { Calendar } from "./calendar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Numbers } from "./numbers.ts";
import type * as page from "./page-words.ts";
import type * as prose from "./prose-words.ts";

export interface Words {
  /** Language of the words (BCP 47). */
  tag: string;
  numbers: Numbers;
  calendar: Calendar;
  names: page.NameWords;
  frame: page.FrameWords;
  dates: page.DateWords;
  lists: page.ListWords;
  certainty: page.CertaintyWords;
  charts: page.ChartWords;
  indexes: page.IndexWords;
  article: page.ArticleWords;
  citation: page.CitationWords;
  evidence: page.EvidenceWords;
  licences: page.LicenceWords;
  withheld: page.WithheldWords;
  unreadable: page.UnreadableWords;
  review: page.ReviewWords;
  notFound: page.NotFoundWords;
  about: prose.AboutWords;
  data: prose.DataWords;
  search: prose.SearchWords;
}

/** By tag, in its canonical form. */
export const TABLES: { readonly [tag: string]: Words } = { en, de, fr, es };

/** English, which the sentences of records are in too. */
export const ENGLISH: Words = en;

/** The table for a site's language (BCP 47): that of the very tag, of its primary subtag, or the English one. Its `tag` says which. */
export function wordsFor(language: string): Words {
  return TABLES[language] ?? TABLES[language.split("-", 1)[0] ?? ""] ?? ENGLISH;
}
