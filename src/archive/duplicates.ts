/**
 * Articles that are likely the same: headline and lead alike, and printed within days of each other. Candidates are found by
 * what their bottom sketches share (Broder 1997), so that the cost grows with the archive and not with its square.
 */

import { UNSPACED } from "../text/scripts.ts";
import type { Article } from "./archive.ts";

/** Groups of two or more, each in the order of `articles`, which is that of the archive. */
export function likelyDuplicates(articles: readonly Article[]): Article[][] {
  const seen = articles.map(fingerprintOf);
  const group = seen.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  const buckets = new Map<number, number[]>();
  for (const [index, one] of seen.entries()) {
    for (const key of one.sketches) {
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, [index]);
        continue;
      }
      for (const other of bucket) {
        const twin = seen[other];
        if (!twin || !areNear(one, twin) || rootOf(other) === rootOf(index)) continue;
        if (areAlike(one, twin)) group[rootOf(index)] = rootOf(other);
      }
      // The nearest in time come last; older ones are forgotten.
      bucket.push(index);
      if (bucket.length > BUCKET) bucket.shift();
    }
  }
  const groups = Map.groupBy(articles.keys(), rootOf);
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => members.flatMap((index) => articles[index] ?? []));
}

/** How many of the nearest candidates an article is compared with, for each hash of its sketches. */
const BUCKET = 8;
const DAYS_APART = 3;
/** How many of the smallest hashes of a set make its sketch. */
const SKETCH = 5;

interface Fingerprint {
  /** Days since 1970; absent for an undated article. */
  day?: number;
  /** Hashes of the headline's words, and of pairs of words of the lead. */
  title: ReadonlySet<number>;
  lead: ReadonlySet<number>;
  /** Of both. */
  sketches: number[];
}

function fingerprintOf({ title = "", lead, when }: Article): Fingerprint {
  const words = new Set(hashesOf(title));
  const leadWords = hashesOf(lead);
  const pairs = new Set(leadWords.slice(1).map((word, i) => mix((leadWords[i] ?? 0) ^ Math.imul(word, 31))));
  const sketches = [...smallest(words).map((hash) => 2 * hash), ...smallest(pairs).map((hash) => 2 * hash + 1)];
  const day = when && Date.parse(when.day ?? when.month ?? when.year) / 86_400_000;
  return { title: words, lead: pairs, sketches, ...(day !== undefined && { day }) };
}

function areNear({ day: a }: Fingerprint, { day: b }: Fingerprint): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) <= DAYS_APART;
}

/** Short headlines recur ("Editorial"), so the lead must agree; without leads to compare the headline must be long. */
function areAlike(a: Fingerprint, b: Fingerprint): boolean {
  const dated = a.day !== undefined && b.day !== undefined;
  const title = likeness(a.title, b.title);
  if (a.lead.size < 4 || b.lead.size < 4) return dated && title >= 0.8 && a.title.size >= 5;
  const lead = likeness(a.lead, b.lead);
  return dated ? lead >= 0.6 || (title >= 0.6 && lead >= 0.25) : lead >= 0.8;
}

/** Jaccard's index: what two sets share, from 0 to 1. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Of at most 40 words; in scripts that put no space between words, of pairs of characters. */
function hashesOf(text: string): number[] {
  const words = text.slice(0, 400).toLowerCase().match(WORDS) ?? [];
  const parts = words.some((word) => UNSPACED_LETTER.test(word)) ? words.flatMap(pairsOf) : words;
  return parts.slice(0, 40).map((part) => mix(hashOf(part)));
}

const WORDS = /[\p{L}\p{N}]+/gu;
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, "u");

function pairsOf(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2 || !UNSPACED_LETTER.test(word)) return [word];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** Sets that are alike have likely some of their smallest hashes in common. */
function smallest(set: ReadonlySet<number>): number[] {
  return [...set].sort((a, b) => a - b).slice(0, SKETCH);
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The finalizer of MurmurHash3: spreads 32 bits evenly. */
function mix(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
