/** A table of the words of the interface: everything that readers see or hear, except the words of articles and of the archive's editors. */
import type * as article from "./article-words.ts";
import type { Calendar } from "./calendar.ts";
import type { Numbers } from "./numbers.ts";
import type * as page from "./page-words.ts";
import type { PastWords } from "./past-words.ts";
import type * as prose from "./prose-words.ts";
import type { SearchWords } from "./search-words.ts";

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
  article: article.ArticleWords;
  citation: article.CitationWords;
  evidence: article.EvidenceWords;
  licences: page.LicenceWords;
  withheld: article.WithheldWords;
  unreadable: article.UnreadableWords;
  past: PastWords;
  review: page.ReviewWords;
  notFound: page.NotFoundWords;
  about: prose.AboutWords;
  data: prose.DataWords;
  conflicts: prose.ConflictWords;
  search: SearchWords;
}
