/** Sentences of a text as numbers, by which texts are compared without being kept. */

import { BASIS, fnv1a, hashed, spread } from "./fnv.ts";

/** A sentence and its hash. */
export interface HashedSentence {
  text: string;
  /** 32 bits; equal for sentences that differ only in case, punctuation and spaces. */
  hash: number;
}

/** The sentences of CommonMark that are long enough to tell texts apart, in their order. */
export function hashedSentences(markdown: string): HashedSentence[] {
  return sentencesOf(markdown).flatMap((sentence) => {
    const hash = hashOf(sentence);
    if (hash === undefined) return [];
    const plain = sentence.replace(/^[#>*\s-]{1,9}/, "").replace(/[*_[\]\\]/g, "");
    return [{ text: plain.trim(), hash }];
  });
}

function sentencesOf(markdown: string): string[] {
  const plain = markdown.replace(/\]\([^()\s]{1,2000}\)/g, "]");
  return plain.replace(/[.!?…][”"’»)]?\s|[。！？]/g, "$&\n").split("\n");
}

/** Letters of the shortest sentence that counts, and in scripts whose letters are syllables or words. */
const SHORTEST = 24;
const SHORTEST_UNSPACED = 10;

/** Of its letters and digits; `undefined` where it is too short. */
function hashOf(sentence: string): number | undefined {
  const ofAscii = hashOfAscii(sentence);
  if (ofAscii !== "other letters") return ofAscii;
  const letters = sentence
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  const isUnspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(letters);
  return letters.length >= (isUnspaced ? SHORTEST_UNSPACED : SHORTEST) ? fnv1a(letters) : undefined;
}

/** As `hashOf`, of ASCII alone, without a copy of the sentence: an archive has millions of them. */
function hashOfAscii(sentence: string): number | undefined | "other letters" {
  let hash = BASIS;
  let length = 0;
  for (let i = 0; i < sentence.length; i++) {
    const code = sentence.charCodeAt(i);
    if (code > 127) return "other letters";
    const isUpper = code >= 65 && code <= 90;
    if (!isUpper && !(code >= 97 && code <= 122) && !(code >= 48 && code <= 57)) continue;
    hash = hashed(hash, isUpper ? code + 32 : code);
    length++;
  }
  return length >= SHORTEST ? spread(hash) : undefined;
}

/** Hashes in a sketch: an article of 600 words has about as many sentences, and a sketch takes 172 characters. */
export const SKETCH = 32;

/** The smallest hashes of a text's sentences (a bottom-k sketch, Broder 1997) in base64; empty where it has fewer than three. */
export function sketchOf(markdown: string): string {
  const found = sentencesOf(markdown).flatMap((sentence) => hashOf(sentence) ?? []);
  const hashes = [...new Set(found)].sort((a, b) => a - b).slice(0, SKETCH);
  if (hashes.length < 3) return "";
  const bytes = new DataView(new ArrayBuffer(4 * hashes.length));
  for (const [i, hash] of hashes.entries()) bytes.setUint32(4 * i, hash);
  return Buffer.from(bytes.buffer).toString("base64");
}

/** How many sentences a text has, estimated from a full sketch by how close its hashes are; 0 without a sketch. */
export function sentencesIn(sketch = ""): number {
  const { hashes } = readHashes([sketch]);
  const largest = hashes.at(-1) ?? 0;
  return hashes.length < SKETCH ? hashes.length : Math.round(((SKETCH - 1) * 2 ** 32) / Math.max(1, largest));
}

/** Reads the hashes of sketches, of each the smallest first. @returns The hashes of all, and where each sketch's begin and the last one's end. */
export function readHashes(sketches: readonly string[]): { hashes: Uint32Array; starts: Uint32Array } {
  const hashes = new Uint32Array(SKETCH * sketches.length);
  const starts = new Uint32Array(sketches.length + 1);
  const bytes = Buffer.from(hashes.buffer);
  let end = 0;
  for (const [i, sketch] of sketches.entries()) {
    // One that is longer than ours was not made by us.
    end += Math.floor(bytes.write(sketch, 4 * end, 4 * SKETCH, "base64") / 4);
    starts[i + 1] = end;
  }
  const view = new DataView(hashes.buffer);
  for (let i = 0; i < end; i++) hashes[i] = view.getUint32(4 * i);
  return { hashes: hashes.subarray(0, end), starts };
}
