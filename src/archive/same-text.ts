/**
 * Articles that have much of one text: an agency's story in two papers, a page saved twice. Candidates share sentences of their sketches or
 * the address, so that the cost grows with the number of articles and not with its square.
 */
import { addressKey } from "../text/address-key.ts";
import { readHashes, SKETCH } from "../text/sentence-hashes.ts";
import type { Article } from "./archive.ts";

/** Two articles, the first of them earlier in the order of the archive. */
export interface SameText {
  one: Article;
  other: Article;
  /** Estimated share of the sentences of each that the other has, from 0 to 1; 0 where only the address is the same. */
  ofOne: number;
  ofOther: number;
  /** Both were saved from one address. */
  sameAddress: boolean;
  /** A person has said that they are two. */
  distinct: boolean;
}

/** The pairs, in the order of the archive. */
export function sameTexts(articles: readonly Article[]): SameText[] {
  return pairsAmong(articles, readHashes(articles.map(({ sketch = "" }) => sketch))).map((pair) =>
    told(pair, articles),
  );
}

/** A pair by the numbers of its articles. */
export type TextPair = Omit<SameText, "one" | "other"> & { one: number; other: number };

export function told({ one, other, ...pair }: TextPair, articles: readonly Article[]): SameText {
  return { one: articles[one] as Article, other: articles[other] as Article, ...pair };
}

/** The hashes of sketches, one article after the other, and where each article's begin and the last one's end. */
export interface SketchHashes {
  hashes: Uint32Array;
  starts: Uint32Array;
}

/** The pairs, by the later article of each. */
export function pairsAmong(articles: readonly Article[], all: SketchHashes): TextPair[] {
  const sketches = new Sketches(articles, all);
  const byHash = new Map<number, number[]>();
  const byAddress = new Map<string, number[]>();
  return articles.flatMap((article, other) => {
    const key = article.url && addressKey(article.url);
    const atAddress = key ? seenBefore(byAddress, key, other) : [];
    const shared = new Map<number, number>();
    for (const hash of sketches.shared(other))
      for (const one of seenBefore(byHash, hash, other)) shared.set(one, (shared.get(one) ?? 0) + 1);
    if (shared.size + atAddress.length === 0) return [];
    return [...new Set([...shared.keys(), ...atAddress])].flatMap((one): TextPair[] => {
      const sameAddress = atAddress.includes(one);
      const [ofOne, ofOther] = shares(sketches.sketch(one), sketches.sketch(other));
      const isSame = (shared.get(one) ?? 0) >= LEAST && Math.max(ofOne, ofOther) >= MUCH;
      if (!(isSame || sameAddress)) return [];
      const distinct = isDistinct(articles[one] as Article, article);
      return [{ one, other, sameAddress, distinct, ...(isSame ? { ofOne, ofOther } : { ofOne: 0, ofOther: 0 }) }];
    });
  });
}

/** Sentences that two articles must share: a notice of the house has one or two. */
const LEAST = 3;
/** Share of the shorter text that the longer must have. */
const MUCH = 0.5;
/** Articles with which one is compared for each hash that they share, the latest in the order, which are the nearest in time: bounds the cost where many share one. */
const BUCKET = 8;

/** The articles of a hash that come before one, which is then one of them. */
export function seenBefore<K>(buckets: Map<K, number[]>, key: K, index: number): number[] {
  const bucket = buckets.get(key);
  if (!bucket) buckets.set(key, [index]);
  const before = bucket ? [...bucket] : [];
  bucket?.push(index);
  if (bucket && bucket.length > BUCKET) bucket.shift();
  return before;
}

export function isDistinct(one: Article, other: Article): boolean {
  const says = (a: Article, b: Article) =>
    (a["distinct-from"] ?? []).some((id) => id === b.id || b.aliases.includes(id));
  return says(one, other) || says(other, one);
}

/** The smallest hashes of an article's sentences, without those of the house. */
interface Sketch {
  hashes: readonly number[];
  /** Up to which hash the sketch has every sentence. */
  reach: number;
}

/** The sketches of all articles, without sentences that several articles of one paper have: those of the house, and no one's story. */
class Sketches {
  /** The hashes of all articles, one article after the other. */
  readonly #hashes: Uint32Array;
  /** Where each article's begin, and where the last one's end. */
  readonly #starts: Uint32Array;
  /** Hashes that several articles have: most sentences stand in one article alone and lead to no other. */
  readonly #shared: ReadonlySet<number>;
  readonly #house: ReadonlySet<number>;

  constructor(articles: readonly Article[], { hashes, starts }: SketchHashes) {
    this.#hashes = hashes;
    this.#starts = starts;
    this.#shared = repeated(this.#hashes);
    this.#house = this.#ofHouse(articles);
  }

  /** The hashes of an article that another article may have. */
  shared(article: number): number[] {
    return this.#own(article, (hash) => this.#shared.has(hash) && !this.#house.has(hash));
  }

  sketch(article: number): Sketch {
    const all = this.#own(article, () => true);
    const reach = all.length < SKETCH ? 0xffffffff : (all.at(-1) ?? 0);
    return { hashes: all.filter((hash) => !this.#house.has(hash)), reach };
  }

  #own(article: number, isWanted: (hash: number) => boolean): number[] {
    const own: number[] = [];
    const end = this.#starts[article + 1] ?? 0;
    for (let at = this.#starts[article] ?? 0; at < end; at++) {
      const hash = this.#hashes[at] ?? 0;
      if (isWanted(hash)) own.push(hash);
    }
    return own;
  }

  #ofHouse(articles: readonly Article[]): Set<number> {
    const counts = new Map<string, number>();
    const house = new Set<number>();
    for (const [i, { source = "" }] of articles.entries()) {
      for (const hash of this.#own(i, (hash) => this.#shared.has(hash))) {
        const key = `${source} ${hash}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count > OF_ONE_PAPER) house.add(hash);
      }
    }
    return house;
  }
}

/** Numbers that occur more than once. */
export function repeated(numbers: Uint32Array | Int32Array): Set<number> {
  const sorted = numbers.toSorted();
  const found = new Set<number>();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) found.add(sorted[i] ?? 0);
  return found;
}

/** Articles of one paper that may have a sentence: a story is seldom printed, or saved, more often. */
const OF_ONE_PAPER = 4;

/** Of the sentences that both sketches would have, the shares that the other has. */
function shares(a: Sketch, b: Sketch): [number, number] {
  const last = Math.min(a.reach, b.reach);
  const [one, other] = [a, b].map(({ hashes }) => new Set(hashes.filter((hash) => hash <= last))) as [
    Set<number>,
    Set<number>,
  ];
  const shared = [...one].filter((hash) => other.has(hash)).length;
  return [shared / Math.max(1, one.size), shared / Math.max(1, other.size)];
}

/** Whether two articles of one text are the same article, as far as can be told, and not a reprint in another paper. */
export function areTwins({ one, other, sameAddress, distinct, ofOne, ofOther }: SameText): boolean {
  if (distinct) return false;
  const sameSource = one.source === undefined || other.source === undefined || one.source === other.source;
  return sameAddress || (sameSource && Math.max(ofOne, ofOther) >= NEARLY_ALL);
}

/** Share of a text from which on it is the other, shortened or not. */
const NEARLY_ALL = 0.8;

/** The articles of other papers that have an article's text, by id, in the order of the archive. Only texts that may be shown whole are compared. */
export function reprintsOf(pairs: readonly SameText[]): Map<string, Article[]> {
  const reprints = new Map<string, Article[]>();
  const add = (to: Article, article: Article) => {
    const list = reprints.get(to.id) ?? [];
    if (list.length < MOST) reprints.set(to.id, [...list, article]);
  };
  for (const pair of pairs) {
    const { one, other, ofOne, ofOther } = pair;
    const isWhole = [one, other].every(({ publish = "full", unreadable }) => publish === "full" && !unreadable);
    // Two articles of one paper that share much, such as a column's standing text, are no reprints.
    const inOnePaper = pair.distinct && one.source !== undefined && one.source === other.source;
    if (!isWhole || Math.max(ofOne, ofOther) === 0 || areTwins(pair) || inOnePaper) continue;
    add(one, other);
    add(other, one);
  }
  return reprints;
}

/** Reprints on the page of an article. */
const MOST = 12;
