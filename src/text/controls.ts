/** Invisible characters, as parts of a character class: `new RegExp(`[${C0}]`)`. */

/** Control characters of ASCII. */
export const C0 = "\\u0000-\\u001f";
/** The same without the tab. */
export const C0_BUT_TAB = "\\u0000-\\u0008\\u000a-\\u001f";
/** The same without tab and line feed. */
export const C0_BUT_LINES = "\\u0000-\\u0008\\u000b-\\u001f";
/** DEL and the second set of control characters (ISO 6429). */
export const C1 = "\\u007f-\\u009f";
/** Characters that change the direction of the text after them (UAX #9). */
export const BIDI = "\\u202a-\\u202e\\u2066-\\u2069";

const UNSEEN = new RegExp(`[${C0_BUT_TAB}${C1}${BIDI}]`, "g");

/** The text with every control character (C0, DEL, C1, bidi overrides) replaced by U+FFFD; safe to print on a terminal. */
export function visible(text: string): string {
  return text.replace(UNSEEN, "\ufffd");
}
