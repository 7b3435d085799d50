/** The lines of a file as they are set: how wide, how far from the edge, how they begin and end. */
import type { Line } from "../../model/page-text.ts";
import { UNSPACED, WIDE } from "../../text/scripts.ts";
import { endsSentence } from "../languages/sentence-ends.ts";

/** A line of the file, or the part of it that stands in one column. */
export interface Piece {
  /** Of the line, 1-based. */
  readonly number: number;
  /** Trimmed; empty for a blank line. */
  readonly text: string;
  /** By how many spaces it is indented; a tab counts for four, an ideographic space for two. */
  readonly indent: number;
  /** In Latin letters: an ideograph, kana or hangul syllable counts for two. */
  readonly width: number;
  /** How far from the edge of the page it ends: the indent and the width. */
  readonly end: number;
  /** Whether it is the head or foot of a page of the original, so that a paragraph may go on after it. */
  readonly ofPage?: true;
}

export function pieceOf({ number, text }: Pick<Line, "number" | "text">): Piece {
  const words = text.trim();
  const indent = words === "" ? 0 : indentOf(text);
  const width = widthOf(words);
  return { number, text: words, indent, width, end: indent + width };
}

function indentOf(text: string): number {
  if (!/^\s/.test(text)) return 0;
  let indent = 0;
  for (const sign of text.slice(0, MOST_INDENTED)) {
    if (sign === " " || sign === "\u00a0") indent++;
    else if (sign === "\t") indent += 4;
    else if (sign === "\u3000") indent += 2;
    else break;
  }
  return indent;
}

/** Characters of white space before a line that are measured. */
const MOST_INDENTED = 200;

const WIDE_LETTER = new RegExp(`[${WIDE}]`, "g");

/** Wider lines are no lines of a wrapped text, and how wide they are tells nothing. */
const MEASURED = 400;

/** See `Piece.width`. */
export function widthOf(text: string): number {
  if (text.length > MEASURED || !/[\u1100-\uffff]/.test(text)) return text.length;
  return text.length + (text.match(WIDE_LETTER)?.length ?? 0);
}

/** Whether the words of the line are a whole sentence's end, or end with a colon. */
export function isClosed({ text }: Piece): boolean {
  return text.endsWith(":") || text.endsWith("：") || endsSentence(text.slice(-80));
}

/** Whether the line begins in lower case, perhaps after an opening bracket or quotation mark; `eBay` and `byMara` do not. */
export function beginsLower({ text }: Piece): boolean {
  return /^[("“„‘«»'[¿¡]{0,2}\p{Ll}(?!\p{Ll}{0,2}\p{Lu})/u.test(text);
}

/** Whether no letter of the line tells by its case whether a sentence begins: capitals alone, or a script without cases. */
export function isCaseless({ text }: Piece): boolean {
  return !/\p{Ll}/u.test(text) && /\p{L}/u.test(text);
}

/** The signs that divide a word at the end of a line: hyphens, the sign for a word that goes on, the double hyphen of blackletter. */
const DIVIDED = /\p{L}[-\u2010\u00ac\u00ad\u2e17]$/u;
const DIVIDED_IN_BLACKLETTER = /\p{Ll}=$/u;

/** Whether a word may be divided between two lines. */
export function dividesWord(above: Piece, below: Piece): boolean {
  return (DIVIDED.test(above.text) || DIVIDED_IN_BLACKLETTER.test(above.text)) && /^\p{L}/u.test(below.text);
}

const UNSPACED_END = new RegExp(`[${UNSPACED}]$`, "u");
const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, "u");

/** Whether two lines are joined without a space, as in scripts that put none between words. */
export function joinsUnspaced(above: string, below: string): boolean {
  return UNSPACED_END.test(above) && UNSPACED_START.test(below);
}

/** Where the line above would end with the first word of the line below. */
export function endWithNext(above: Piece, below: Piece): number {
  if (joinsUnspaced(above.text, below.text)) return above.end + 2;
  const [word = ""] = below.text.slice(0, 80).split(/\s/, 1);
  return above.end + 1 + widthOf(word);
}

/** `• one`, `- one`, `1. one`, `a) one` */
export function beginsItem({ text }: Piece): boolean {
  return ITEM.test(text);
}
const ITEM = /^(?:[•◦▪‣●○·∙⁃■□➢►▶✓*+–—-]\s+|[•◦▪‣●○∙⁃]|\(?\d{1,2}[.)]\s+|\(?[a-z][)]\s+)\S/u;

/** Whether the line is divided into cells: by a tab, or by gaps that no justified line has. */
export function isRow({ text }: Piece): boolean {
  return (text.includes("   ") || text.includes("\t")) && /\S(?:\t| {3,}\S)/.test(text);
}
