/** Words of what an article was and where it was: its earlier addresses, other witnesses, corrections. */

export interface PastWords {
  /** Before a link to the present address of an article. */
  movedArticle: string;
  /** Before a link to the present address of a source, topic or author. */
  moved: string;
  /** The page at the address of an article whose record was deleted. */
  removed: { title: string; note: string };
  /** Above the papers that have the article's text. */
  elsewhere: string;
  /** How much of the article's text another paper has. @param percent From 1 to 100. */
  share(percent: number): string;
  /** Before the first words of sentences that are not there. */
  without: string;
  /** Sentences that are not there, besides those that are quoted. */
  andMore(count: number): string;
  /** Sentences there that the article has not. */
  additional(count: number): string;
  /** Above what people have corrected. */
  corrections: string;
  /** Of a field: its value before and after, either of which may be unknown or too long to tell. Marked up: `q` around values. */
  corrected(from: string | undefined, to: string | undefined): string;
  taken: string;
  /** Above the further captures of the article. */
  witnesses: string;
}
