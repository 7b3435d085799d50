/** Words of what an article was and where it was: its earlier addresses, other witnesses, corrections. */

export interface PastWords {
  /** Before a link to the present address of an article. */
  movedArticle: string;
  /** Before a link to the present address of a source, topic or author. */
  moved: string;
  /** The page at the address of an article whose record was deleted. */
  removed: { title: string; note: string };
}
