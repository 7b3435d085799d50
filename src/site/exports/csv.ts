/** Tables as CSV (RFC 4180): UTF-8, a header, rows that end in CR LF. */
import { stringify } from "csv-stringify/sync";

/** The value of a cell; `undefined` where it is empty. */
export type Cell = string | number | undefined;

export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return csvRows([columns]) + csvRows(rows);
}

/** Rows without a header. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? guarded(cell) : (cell ?? "")))),
    {
      record_delimiter: "\r\n",
      // The writer only quotes the whole delimiter, but most readers also end a row at a lone line feed.
      quoted_match: /[\r\n]/,
    },
  );
}

/** White space, control characters and invisible characters such as soft hyphens, which spreadsheets drop before they look for a formula. */
const UNSEEN = "\\s\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}";
/**
 * Characters at which spreadsheets take a cell for a formula: those of OWASP's "CSV Injection" (= + - @), `|` and `%` (DDE), and all
 * characters whose compatibility form (NFKC) is one of these, because East Asian versions of Excel read full-width ones alike.
 */
const SIGNS =
  "=+\\-@|%\\u207a-\\u207c\\u208a-\\u208c\\u2212\\u2a75\\u2a76\\ufb29\\ufe62\\ufe63\\ufe66\\ufe6a\\ufe6b\\uff05\\uff0b\\uff0d\\uff1d\\uff20\\uff5c";

/** Texts that are guarded. A cell that matches and begins with an apostrophe was guarded; removing its first apostrophe undoes it. */
export const GUARDED = `^'*(?:\\p{Cc}|[${UNSEEN}]*[${SIGNS}])`;

const FORMULA = new RegExp(GUARDED, "u");

/**
 * The text with an apostrophe in front where a spreadsheet would take it for a formula, because captures are untrusted. This can be
 * undone, because a text that already looks guarded is guarded too.
 */
export function guarded(text: string): string {
  const whole = text.toWellFormed();
  return FORMULA.test(whole) ? `'${whole}` : whole;
}
