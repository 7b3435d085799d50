/**
 * Paragraphs of a body and the numbers by which readers cite them (`#p7`). They are counted in the first reading, of which the evidence of
 * the text keeps a digest of each, and stay when the text is corrected.
 */

import { BASIS, fnv1a, hashed, spread } from "../text/fnv.ts";
import { UNSPACED } from "../text/scripts.ts";
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
const ALL_BITS = 2 ** BITS - 1;

/** Two digits (of base64url) of a hash of the letters, then four of a simhash of the words (Charikar 2002): alike for texts with most words in common. */
function digestsOf(paragraphs: readonly Paragraph[]): string[] {
  const sums = new WordSums();
  return paragraphs.map(({ text }) => {
    const linked = text.includes("](") ? text.replace(/\]\([^()\s]{1,2000}\)/g, "]") : text;
    const plain = linked.normalize("NFKC").toLowerCase();
    return sums.digest(plain) ?? sums.digestOfWord(plain.trim());
  });
}

/** Adds up the words of a text and their letters as they go by: an archive has a hundred million words, and none is kept. */
class WordSums {
  /** How many words have each bit of the hash. */
  readonly #ones = new Int32Array(BITS);
  #words = 0;

  /** `undefined` where the text has no words. */
  digest(text: string): string | undefined {
    this.#clear();
    let whole = BASIS;
    let start = 0;
    let unspaced = false;
    for (let i = 0; i < text.length; ) {
      const kind = kindAt(text, i);
      const next = kind >= WIDE ? i + 2 : i + 1;
      if (kind % WIDE === OTHER) {
        if (start < i) this.#addRun(text, start, i, unspaced);
        start = next;
        unspaced = false;
      } else {
        unspaced ||= kind % WIDE === UNSPACED_LETTER;
        for (let unit = i; unit < next; unit++) whole = hashed(whole, text.charCodeAt(unit));
      }
      i = next;
    }
    if (start < text.length) this.#addRun(text, start, text.length, unspaced);
    return this.#words > 0 ? this.#inDigits(spread(whole)) : undefined;
  }

  digestOfWord(word: string): string {
    this.#clear();
    this.#add(word, 0, word.length);
    return this.#inDigits(fnv1a(word));
  }

  /** A word, or where a script puts no spaces between words each of the characters. */
  #addRun(text: string, start: number, end: number, unspaced: boolean): void {
    if (!unspaced) this.#add(text, start, end);
    else
      for (let i = start; i < end; ) {
        const next = i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
        this.#add(text, i, next);
        i = next;
      }
  }

  #add(text: string, start: number, end: number): void {
    let bits = BASIS;
    for (let i = start; i < end; i++) bits = hashed(bits, text.charCodeAt(i));
    bits = spread(bits);
    const ones = this.#ones;
    // Where a bit is 0 nothing is added, and half of them are.
    for (let left = bits & ALL_BITS; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      ones[bit] = (ones[bit] as number) + 1;
    }
    this.#words++;
  }

  #clear(): void {
    this.#ones.fill(0);
    this.#words = 0;
  }

  #inDigits(whole: number): string {
    const alike = this.#ones.reduce((bits, ones, bit) => (2 * ones > this.#words ? bits | (1 << bit) : bits), 0);
    return inDigits(whole, SAME) + inDigits(alike, ALIKE);
  }
}

function inDigits(hash: number, count: number): string {
  let digits = "";
  for (let i = 0; i < count; i++) digits += DIGITS[(hash >>> (6 * i)) & 63];
  return digits;
}

/** Kinds of characters: letters, marks and digits, those of scripts without spaces, and others. With `WIDE` added, of two code units. */
const LETTER = 1;
const UNSPACED_LETTER = 2;
const OTHER = 3;
const WIDE = 4;

/** The kind of each code unit that was met; 0 of the others. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] as number;
  if (known > 0) return known;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const kind = OF_WORDS.test(character) ? (UNSPACED_ONE.test(character) ? UNSPACED_LETTER : LETTER) : OTHER;
  if (character.length === 2) return kind + WIDE;
  kinds[code] = kind;
  return kind;
}

const OF_WORDS = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED_ONE = new RegExp(`[${UNSPACED}]`, "u");

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
