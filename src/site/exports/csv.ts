/** Tables as CSV (RFC 4180): UTF-8, a header, rows end in CR LF. */
import { stringify } from "csv-stringify/sync";

/** Nothing for a cell without a value. */
export type Cell = string | number | undefined;

export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? guarded(cell) : (cell ?? "")))),
    {
      header: true,
      columns: [...columns],
      record_delimiter: "\r\n",
      // The writer looks for the whole delimiter, but a lone line feed ends a row too for most readers.
      quoted_match: /[\r\n]/,
    },
  );
}

/** White space, control characters and what is not seen, such as soft hyphens, which spreadsheets drop before they look for a formula. */
const UNSEEN = "\\s\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}";
/**
 * What makes spreadsheets take a cell for a formula: the signs of OWASP's "CSV Injection" (= + - @, a tab or a line break in front) with
 * `|` and `%` (DDE), and all that Unicode's compatibility forms (NFKC) make of these, for Excel of East Asia reads the full-width ones so.
 */
const SIGNS =
  "=+\\-@|%\\u207a-\\u207c\\u208a-\\u208c\\u2212\\u2a75\\u2a76\\ufb29\\ufe62\\ufe63\\ufe66\\ufe6a\\ufe6b\\uff05\\uff0b\\uff0d\\uff1d\\uff20\\uff5c";

/** What is guarded. A cell that matches with one apostrophe or more in front was guarded: to undo it, take the first one away. */
export const GUARDED = `^'*(?:\\p{Cc}|[${UNSEEN}]*[${SIGNS}])`;

const FORMULA = new RegExp(GUARDED, "u");

/**
 * The text with an apostrophe in front where a spreadsheet would take it for a formula, for captures are untrusted. It can be undone,
 * since a text that looks as if it were guarded is guarded too.
 */
export function guarded(text: string): string {
  const whole = text.toWellFormed();
  return FORMULA.test(whole) ? `'${whole}` : whole;
}
