/** Sketches of the headlines and leads of articles: the smallest hashes of their words, of which similar texts likely share some. */
import { UNSPACED } from "../text/scripts.ts";
import type { Article } from "./archive.ts";

/** Hashes in the sketch of a set, the smallest ones: more find more candidates and cost more comparisons. */
export const SKETCH = 5;

export interface Fingerprint {
  /** Hashes of the headline's words. */
  title: ReadonlySet<number>;
  /** Hashes of the pairs of neighbouring words in the lead. */
  lead: ReadonlySet<number>;
}

export function fingerprintOf(article: Article): Fingerprint {
  return { title: new Set(hashesOfTitle(article)), lead: new Set(hashesOfLead(article)) };
}

function hashesOfTitle({ title = "" }: Article): number[] {
  return hashesOf(title);
}

function hashesOfLead({ lead }: Article): number[] {
  const words = hashesOf(lead);
  return words.slice(1).map((word, i) => mix((words[i] ?? 0) ^ Math.imul(word, 31)));
}

export const TEXTS = ["title", "lead"] as const;
export type Text = (typeof TEXTS)[number];

/** Numbers that an article has among the sketches of all. */
export const WIDTH = TEXTS.length * SKETCH;

/** Where the sketch of an article begins among those of all. */
export function startOf(number: number, text: Text): number {
  return number * WIDTH + TEXTS.indexOf(text) * SKETCH;
}

/** The hashes of a sketch. */
export function sketch(sketches: Int32Array, number: number, text: Text): Int32Array {
  const start = startOf(number, text);
  return sketches.subarray(start, start + SKETCH).filter((hash) => hash !== 0);
}

/** The sketches of all, `WIDTH` numbers of each article; 0 where a sketch has fewer. */
export function sketchesOf(articles: readonly Article[]): Int32Array {
  const sketches = new Int32Array(WIDTH * articles.length);
  for (const [number, article] of articles.entries()) {
    sketches.set(smallest(hashesOfTitle(article)), startOf(number, "title"));
    sketches.set(smallest(hashesOfLead(article)), startOf(number, "lead"));
  }
  return sketches;
}

/** Hashes of the first 40 words; in scripts without spaces between words, of the first 40 pairs of characters. */
function hashesOf(text: string): number[] {
  const start = text.slice(0, 400).toLowerCase();
  const spaced = hashesOfSpaced(start);
  if (spaced) return spaced;
  const words = start.match(WORDS) ?? [];
  const parts = words.some((word) => UNSPACED_LETTER.test(word)) ? words.flatMap(pairsOf) : words;
  return parts.slice(0, PARTS).map((part) => mix(hashOf(part)));
}

const PARTS = 40;
const WORDS = /[\p{L}\p{N}]+/gu;
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, "u");

/**
 * As `hashesOf`, without a list of the words: an archive has ten thousands of leads. `undefined` where a character is beyond 16 bits or of a script
 * without spaces between words.
 */
function hashesOfSpaced(text: string): number[] | undefined {
  const hashes: number[] = [];
  let hash = BASIS;
  let isInWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = KINDS[code] || kindOf(code);
    if (kind === OTHER) return undefined;
    if (kind === IN_WORD) hash = Math.imul(hash ^ code, PRIME);
    else if (isInWord) {
      hashes.push(mix(hash));
      hash = BASIS;
    }
    isInWord = kind === IN_WORD;
  }
  if (isInWord) hashes.push(mix(hash));
  return hashes.length > PARTS ? hashes.slice(0, PARTS) : hashes;
}

/** By UTF-16 code unit what it is; 0 where that is not known yet. */
const KINDS = new Uint8Array(2 ** 16);
const [BETWEEN, IN_WORD, OTHER] = [1, 2, 3];

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  const isOther = UNSPACED_LETTER.test(character) || /\p{Cs}/u.test(character);
  const kind = isOther ? OTHER : /[\p{L}\p{N}]/u.test(character) ? IN_WORD : BETWEEN;
  KINDS[code] = kind;
  return kind;
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2 || !UNSPACED_LETTER.test(word)) return [word];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** The smallest of some hashes but 0, ascending, each once. */
function smallest(hashes: readonly number[]): number[] {
  const found: number[] = [];
  for (const hash of hashes) {
    if (hash === 0) continue;
    let at = found.length;
    while (at > 0 && hash < (found[at - 1] ?? 0)) at--;
    if (at === SKETCH || found[at - 1] === hash) continue;
    for (let i = Math.min(found.length, SKETCH - 1); i > at; i--) found[i] = found[i - 1] ?? 0;
    found[at] = hash;
  }
  return found;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The finalizer of MurmurHash3: spreads 32 bits evenly. Signed, because Node keeps such numbers in less room. */
function mix(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
