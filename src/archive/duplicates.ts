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
  const buckets = { title: new Map<number, number[]>(), lead: new Map<number, number[]>() };
  const days = articles.map(dayOf);
  // Of most articles the sketches alone are needed: what an article is compared by is made again where there is a candidate.
  const latest = new Map<number, Fingerprint>();
  const fingerprint = (index: number) => {
    const known = latest.get(index) ?? fingerprintOf(articles[index] as Article);
    if (latest.size > 1000) latest.clear();
    latest.set(index, known);
    return known;
  };
  const compare = (index: number, bucket: readonly number[]) => {
    for (const other of bucket) {
      if (!areNear(days[index], days[other]) || groups.of(other) === groups.of(index)) continue;
      if (areApart(articles[index], articles[other])) continue;
      const dated = days[index] !== undefined && days[other] !== undefined;
      if (areAlike(fingerprint(index), fingerprint(other), dated)) groups.join(other, index);
    }
  };
  for (const [index, article] of articles.entries()) {
    const { title, lead } = hashesOfArticle(article);
    for (const [of, hashes] of [["title", title] as const, ["lead", lead] as const])
      for (const key of smallest(hashes)) {
        const bucket = buckets[of].get(key);
        if (!bucket) {
          buckets[of].set(key, [index]);
          continue;
        }
        compare(index, bucket);
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
  /** Hashes of the headline's words. */
  title: ReadonlySet<number>;
  /** Hashes of the pairs of neighbouring words in the lead. */
  lead: ReadonlySet<number>;
}

function fingerprintOf(article: Article): Fingerprint {
  const { title, lead } = hashesOfArticle(article);
  return { title: new Set(title), lead: new Set(lead) };
}

function hashesOfArticle({ title = "", lead }: Article): { title: number[]; lead: number[] } {
  const words = hashesOf(lead);
  const pairs = words.slice(1).map((word, i) => mix((words[i] ?? 0) ^ Math.imul(word, 31)));
  return { title: hashesOf(title), lead: pairs };
}

/** Days since 1970-01-01; absent for an undated article. */
function dayOf({ when }: Article): number | undefined {
  return when && Date.parse(when.day ?? when.month ?? when.year) / 86_400_000;
}

function areApart(a: Article | undefined, b: Article | undefined): boolean {
  if (!a || !b || isDistinct(a, b)) return true;
  return a.source !== undefined && b.source !== undefined && a.source !== b.source;
}

function areNear(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) <= DAYS_APART;
}

/** Short headlines recur ("Editorial"), so the leads must be similar; where there are no leads to compare, the headline must be long. */
function areAlike(a: Fingerprint, b: Fingerprint, dated: boolean): boolean {
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
  const start = text.slice(0, 400).toLowerCase();
  if (ASCII.test(start)) return hashesOfAscii(start);
  const words = start.match(WORDS) ?? [];
  const parts = words.some((word) => UNSPACED_LETTER.test(word)) ? words.flatMap(pairsOf) : words;
  return parts.slice(0, PARTS).map((part) => mix(hashOf(part)));
}

const PARTS = 40;
const WORDS = /[\p{L}\p{N}]+/gu;
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, "u");
const ASCII = /^[ -~\n]*$/;

/** As `hashesOf`, without a list of the words: an archive has ten thousands of leads. */
function hashesOfAscii(text: string): number[] {
  const hashes: number[] = [];
  let hash = BASIS;
  for (let i = 0; i <= text.length && hashes.length < PARTS; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (isInWord(code)) hash = Math.imul(hash ^ code, PRIME);
    else if (isInWord(text.charCodeAt(i - 1))) {
      hashes.push(mix(hash));
      hash = BASIS;
    }
  }
  return hashes;
}

/** Whether it is a digit or a lower-case letter of ASCII. */
function isInWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  if (characters.length < 2 || !UNSPACED_LETTER.test(word)) return [word];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** The smallest of some hashes; similar sets likely share some of them. */
function smallest(hashes: readonly number[]): number[] {
  const sorted = Int32Array.from(hashes).sort();
  const found: number[] = [];
  for (let i = 0; i < sorted.length && found.length < SKETCH; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) found.push(sorted[i] ?? 0);
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
