/**
 * Articles that are likely the same: similar headlines and leads, published within days of each other. Candidates share hashes of their
 * bottom sketches (Broder 1997), so that the cost grows with the archive and not with its square.
 */

import { UNSPACED } from "../text/scripts.ts";
import type { Article } from "./archive.ts";
import { isDistinct } from "./same-text.ts";

/**
 * Groups of two or more articles, each in the order of `articles`. Articles of two papers are none: what one took from the other is a reprint.
 * @param articles In the order of the archive. @param twins Pairs that are known to be alike.
 */
export function likelyDuplicates(
  articles: readonly Article[],
  twins: readonly (readonly [Article, Article])[] = [],
): Article[][] {
  const groups = new Groups(articles.length);
  joinAlike(articles, groups);
  const places = new Map(articles.map((article, index) => [article, index]));
  for (const [one, other] of twins) groups.join(places.get(one) ?? 0, places.get(other) ?? 0);
  return [...Map.groupBy(articles.keys(), (index) => groups.of(index)).values()]
    .filter((members) => members.length > 1)
    .map((members) => members.flatMap((index) => articles[index] ?? []));
}

/** Numbers in groups (a disjoint-set forest). */
class Groups {
  readonly #above: number[];

  constructor(count: number) {
    this.#above = Array.from({ length: count }, (_, index) => index);
  }

  /** The number that stands for the group. */
  of(index: number): number {
    let root = index;
    while (this.#above[root] !== root) root = this.#above[root] ?? root;
    return root;
  }

  join(one: number, other: number): void {
    this.#above[this.of(other)] = this.of(one);
  }
}

/** Joins articles with like headlines and leads. */
function joinAlike(articles: readonly Article[], groups: Groups): void {
  const seen = articles.map(fingerprintOf);
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
        if (!twin || !areNear(one, twin) || groups.of(other) === groups.of(index)) continue;
        if (!areApart(articles[index], articles[other]) && areAlike(one, twin)) groups.join(other, index);
      }
      // Articles come in order of time, so the last are the nearest; older ones are dropped.
      bucket.push(index);
      if (bucket.length > BUCKET) bucket.shift();
    }
  }
}

/** Candidates with which an article is compared for each hash of its sketches: bounds the cost where many articles share a hash. */
const BUCKET = 8;
/** Most days between articles that can be the same: more would find later reprints, but would also compare weekly columns with each other. */
const DAYS_APART = 3;
/** Hashes in the sketch of a set, the smallest ones: more find more candidates and cost more comparisons. */
const SKETCH = 5;

interface Fingerprint {
  /** Days since 1970-01-01; absent for an undated article. */
  day?: number;
  /** Hashes of the headline's words. */
  title: ReadonlySet<number>;
  /** Hashes of the pairs of neighbouring words in the lead. */
  lead: ReadonlySet<number>;
  /** The smallest hashes of both. */
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

function areApart(a: Article | undefined, b: Article | undefined): boolean {
  if (!a || !b || isDistinct(a, b)) return true;
  return a.source !== undefined && b.source !== undefined && a.source !== b.source;
}

function areNear({ day: a }: Fingerprint, { day: b }: Fingerprint): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) <= DAYS_APART;
}

/** Short headlines recur ("Editorial"), so the leads must be similar; where there are no leads to compare, the headline must be long. */
function areAlike(a: Fingerprint, b: Fingerprint): boolean {
  const dated = a.day !== undefined && b.day !== undefined;
  const title = likeness(a.title, b.title);
  if (a.lead.size < 4 || b.lead.size < 4) return dated && title >= 0.8 && a.title.size >= 5;
  const lead = likeness(a.lead, b.lead);
  return dated ? lead >= 0.6 || (title >= 0.6 && lead >= 0.25) : lead >= 0.8;
}

/** Jaccard index of two sets, 0 to 1. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Hashes of the first 40 words; in scripts without spaces between words, of the first 40 pairs of characters. */
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

/** The smallest hashes of a set; similar sets likely share some of them. */
function smallest(set: ReadonlySet<number>): number[] {
  return [...set].sort((a, b) => a - b).slice(0, SKETCH);
}

/** FNV-1a, 32 bits. */
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
