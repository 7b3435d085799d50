/** What a page says that was shown in the place of an article. */

export interface OtherPageRow {
  /** What the page is. */
  kind: "browser-check" | "error-page" | "consent-page" | "not-archived";
  /** A title or a line near the top. */
  pattern: RegExp;
  example: string;
  /** What an article says that is not this. */
  unlike: string;
}
