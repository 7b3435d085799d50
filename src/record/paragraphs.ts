/**
 * Paragraphs of a body and the numbers by which readers cite them (`#p7`). They are counted in the first reading, of which the evidence of
 * the text keeps a digest of each, and stay when the text is corrected.
 */

import { UNSPACED } from "../text/scripts.ts";
import { fnv1a } from "../text/sentence-hashes.ts";
import { matchedPlaces } from "./matched-places.ts";

/** A paragraph, or another block between blank lines: a quotation, a list, a table. Headings and rules are none. */
export interface Paragraph {
  /** Line of the body on which it begins, counted from 0. */
  line: number;
  text: string;
}

/** The paragraphs of CommonMark, without parsing it. */
export function paragraphsOf(markdown: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const [line, text] of markdown.split(/\r\n|\r|\n/).entries()) {
    if (NO_PARAGRAPH.test(text)) open = undefined;
    else if (open) open.text += `\n${text}`;
    else {
      open = { line, text };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

/** Blank lines, headings, rules. */
const NO_PARAGRAPH =
  /^[ \t]*$|^ {0,3}#{1,6}(?:[ \t]|$)|^ {0,3}(?:\*[ \t]*\*[ \t]*\*[*\s]*|-[ \t]*-[ \t]*-[-\s]*|_[ \t]*_[ \t]*_[_\s]*)$/;

/** A digest of each paragraph, with spaces between them; `undefined` for a body without any. */
export function paragraphDigests(markdown: string): string | undefined {
  return digestsOf(paragraphsOf(markdown)).join(" ") || undefined;
}

/**
 * The numbers of a body's paragraphs, in its order: `7`, and `7-1` for the first that was put in behind the seventh.
 * @param digests Of the first reading, as `paragraphDigests` gives them. Without them the paragraphs are counted.
 */
export function paragraphNumbers(paragraphs: readonly Paragraph[], digests: string | undefined): string[] {
  if (digests === undefined) return paragraphs.map((_, i) => `${i + 1}`);
  let last = "0";
  let added = 0;
  return matchedPlaces(digests.split(" "), digestsOf(paragraphs), resemblance).map((place) => {
    if (place === undefined) return `${last}-${++added}`;
    last = `${place + 1}`;
    added = 0;
    return last;
  });
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Digits of a digest that tell whether a paragraph is the same, and those that tell how much it resembles another. */
const SAME = 2;
const ALIKE = 4;
const BITS = 6 * ALIKE;

/** Two digits (of base64url) of a hash of the letters, then four of a simhash of the words (Charikar 2002): alike for texts with most words in common. */
function digestsOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map(({ text }) => {
    const plain = text
      .replace(/\]\([^()\s]{1,2000}\)/g, "]")
      .normalize("NFKC")
      .toLowerCase();
    const words = wordsOf(plain);
    const whole = words.length > 0 ? words.join("") : plain.trim();
    return inDigits(fnv1a(whole), SAME) + inDigits(simhash(words.length > 0 ? words : [whole]), ALIKE);
  });
}

function inDigits(hash: number, count: number): string {
  return Array.from({ length: count }, (_, i) => DIGITS[(hash >>> (6 * i)) & 63]).join("");
}

/** Words, and where a script puts no spaces between them its characters. */
function wordsOf(text: string): string[] {
  const runs = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => (UNSPACED_LETTER.test(run) ? [...run] : [run]));
}

const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, "u");

function simhash(words: readonly string[]): number {
  const sums = new Int32Array(BITS);
  for (const word of words) {
    const hash = fnv1a(word);
    for (let bit = 0; bit < BITS; bit++) sums[bit] = (sums[bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1);
  }
  return sums.reduce((bits, sum, bit) => (sum > 0 ? bits | (1 << bit) : bits), 0);
}

/**
 * How much two paragraphs resemble each other by their digests, 0 to 1. Of 24 bits, 12 differ between unrelated texts, and at most five in
 * one pair of 300; where a tenth of the words was changed, three differ.
 */
function resemblance(one: string, other: string): number {
  const differing = bitsOf(one) ^ bitsOf(other);
  let count = 0;
  for (let bits = differing; bits !== 0; bits &= bits - 1) count++;
  return count <= 5 ? 1 - count / BITS : 0;
}

function bitsOf(digest: string): number {
  return [...digest.slice(SAME)].reduce((bits, digit, i) => bits | (Math.max(0, DIGITS.indexOf(digit)) << (6 * i)), 0);
}
