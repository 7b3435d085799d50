/**
 * Articles that are likely the same: similar headlines and leads, published within days of each other. Candidates share hashes of their
 * bottom sketches (Broder 1997), so that the cost grows with the archive and not with its square.
 */

import { UNSPACED } from "../text/scripts.ts";
import type { Article } from "./archive.ts";
import { isDistinct, repeated } from "./same-text.ts";

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
  const shared = { title: sharedSketches(articles, hashesOfTitle), lead: sharedSketches(articles, hashesOfLead) };
  for (const index of articles.keys()) {
    for (const text of ["title", "lead"] as const)
      for (const key of shared[text](index)) {
        const bucket = buckets[text].get(key);
        if (!bucket) {
          buckets[text].set(key, [index]);
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
  return { title: new Set(hashesOfTitle(article)), lead: new Set(hashesOfLead(article)) };
}

function hashesOfTitle({ title = "" }: Article): number[] {
  return hashesOf(title);
}

function hashesOfLead({ lead }: Article): number[] {
  const words = hashesOf(lead);
  return words.slice(1).map((word, i) => mix((words[i] ?? 0) ^ Math.imul(word, 31)));
}

/** Gives of an article's sketch the hashes that another has too: most stand in one sketch alone and lead to no candidate. */
function sharedSketches(
  articles: readonly Article[],
  hashesOf: (article: Article) => readonly number[],
): (article: number) => Iterable<number> {
  const all = new Int32Array(SKETCH * articles.length);
  const starts = new Uint32Array(articles.length + 1);
  let end = 0;
  for (const [i, article] of articles.entries()) {
    for (const hash of smallest(hashesOf(article))) all[end++] = hash;
    starts[i + 1] = end;
  }
  const shared = repeated(all.subarray(0, end));
  return (article) => all.subarray(starts[article], starts[article + 1]).filter((hash) => shared.has(hash));
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

/** The smallest of some hashes, ascending, each once; similar sets likely share some of them. */
function smallest(hashes: readonly number[]): number[] {
  const found: number[] = [];
  for (const hash of hashes) {
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
