/** Divides plain text into lines that are safe to show anywhere: one for each line of the file. */
import type { Line } from "../../model/page-text.ts";
import type { Problem } from "../../model/problem.ts";
import { BIDI, C0_BUT_TAB, C1 } from "../../text/controls.ts";
import { LIMITS, tooMuch } from "../bytes/limits.ts";

/** Lines end with LF, CRLF or CR, so that their numbers are those of a text editor, and with the separators of Unicode. */
export function textLines(text: string): { lines: Line[]; warnings: Problem[] } {
  const lines: Line[] = [];
  const oddLines: number[] = [];
  const parts = cutLines(text);
  if (parts.length > 1 && parts.at(-1) === "") parts.pop();
  const isOdd = hasControls(text);
  // What is true of the whole is true of each of its lines.
  const isClean = !ODD_WITHIN_LINES.test(text) && streamSafe(text).normalize("NFC") === text;
  for (const part of parts) {
    const number = lines.length + 1;
    if (isOdd && hasControls(part)) oddLines.push(number);
    lines.push({ number, text: isClean ? part : cleanLine(part) });
  }
  return { lines, warnings: oddLines.length ? [controlsWarning(oddLines)] : [] };
}

/** A soft hyphen is seen at the end of a line, where it divides a word. */
function cleanLine(text: string): string {
  return cleanText(text.includes("\u00ad") ? text.replace(/\u00ad\s{0,2}$/, "-") : text);
}

/** The lines of a text. @throws BackfileError where it has more characters or lines than `LIMITS` allows. */
export function cutLines(text: string): string[] {
  if (text.length > LIMITS.characters) throw tooMuch("characters");
  const ends = /[\r\u0085\u2028\u2029]/.test(text) ? /\r\n|[\n\r\u0085\u2028\u2029]/ : "\n";
  const lines = text.split(ends, LIMITS.lines + 1);
  if (lines.length > LIMITS.lines) throw tooMuch("lines");
  return lines;
}

/**
 * The text in NFC without terminal sequences (ECMA-48), control characters other than tab, bidi overrides, byte-order marks and halves of
 * surrogate pairs, and without signs that show nothing. Line and paragraph separators become a space, ligatures the letters that they join.
 */
export function cleanText(text: string): string {
  if (!/[^\t\x20-\x7e]/.test(text)) return text;
  if (!ODD.test(text)) return streamSafe(text).normalize("NFC");
  const kept = text
    .toWellFormed()
    .replace(/[\n\v\f\r\u0085\u2028\u2029]/g, " ")
    .replace(TERMINAL_SEQUENCES, "")
    .replace(CONTROLS, "")
    .replace(UNSEEN, "")
    .replace(LIGATURES, (ligature) => ligature.normalize("NFKC"));
  return streamSafe(kept).normalize("NFC");
}

/** The same in one line, white space as single spaces: also where only what is taken out stood between them. */
export function singleSpaced(text: string): string {
  return cleanText(text.replace(/[\s\u00a0]+/g, " ")).replace(/ {2,}/g, " ");
}

/** What is taken out or replaced: most lines have none of it. */
const ODD = new RegExp(
  `[\\n\\v\\f\\r\\u0085\\u00ad\\u2028\\u2029\\u200b\\u2060\\u180e\\ud800-\\udfff\\ufb00-\\ufb06\\ufeff${C0_BUT_TAB}${C1}${BIDI}]`,
);
/** The same but for the ends of lines. */
const ODD_WITHIN_LINES = new RegExp(`(?![\\n\\r\\u0085\\u2028\\u2029])${ODD.source}`);

/** `ESC [ 31 m` and other control sequences, and `ESC ] 0;title BEL`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const TERMINAL_SEQUENCES = /\u001b(?:\[[0-?]{0,40}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,400}(?:\u0007|\u001b\\))/g;
/** `ﬁ`, `ﬀ`: letters joined in print, which PDF files keep as one sign. */
const LIGATURES = /[\ufb00-\ufb06]/g;
/**
 * Signs that only allow or forbid a break of the line: zero-width space, word joiner, soft hyphen (at the end of a line it divides a word). The
 * joiners of scripts and emoji stay.
 */
const UNSEEN = /[\u200b\u2060\u180e]|\u00ad(?=.)/gu;
const CONTROLS = new RegExp(`[${C0_BUT_TAB}${C1}${BIDI}\\ufeff]`, "g");

/** Whether the text has a control character that is a sign of damage: C0 without white space, or DEL. */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  return /[\u0000-\u0008\u000e-\u001f\u007f]/.test(text);
}

/**
 * Divides runs of more than 30 combining marks (Stream-Safe Text Format of UAX #15), because normalising takes time in the square of the
 * length of a run.
 */
function streamSafe(text: string): string {
  if (text.length <= 30 || !MAY_BE_MARK.test(text)) return text;
  return text.replace(/\p{M}{30}(?=\p{M})/gu, "$&\u034f");
}

/** No combining mark is a letter of Western Europe or a sign of its typography. */
const MAY_BE_MARK = /[\u0300-\u1fff\u20d0-\uffff]/;

function controlsWarning(numbers: number[]): Problem {
  const some = numbers.slice(0, 5).join(", ") + (numbers.length > 5 ? ", …" : "");
  return {
    severity: "warning",
    found: `control characters (such as NUL) in ${numbers.length === 1 ? "line" : "lines"} ${some} were left out`,
    remedy: "compare the record with the original page",
  };
}
