/** Compares the texts of all articles with each other. What was found is kept, so that the next comparison reads those of changed articles alone. */
import { addressKey } from "../text/address-key.ts";
import { fnv1a } from "../text/fnv.ts";
import { readHashes } from "../text/sentence-hashes.ts";
import { type Archive, type Article, isShown } from "./archive.ts";
import { groupsOf, type Likeness, likeness } from "./duplicates.ts";
import { carried, changesOf, type ListChanges } from "./list-changes.ts";
import { areTwins, type SameText, type TextPair, told } from "./same-text.ts";
import { type ComparedTexts, textPairs } from "./text-pairs.ts";

export interface Comparisons {
  /** Articles that have much of one text. */
  sameTexts: readonly SameText[];
  /** Articles that are likely one, of those that the site shows: alike in headline and beginning, in all of the text, or of one address. */
  duplicates: Article[][];
  /** The earlier ones where few articles are others since. */
  kept: KeptComparisons;
}

export interface KeptComparisons {
  /** What all summaries depend on. */
  common: string;
  all: KeptTexts;
  /** Of the articles that the site shows, where these are not all. */
  shown?: KeptTexts;
  alike: Likeness;
}

export interface KeptTexts {
  /** Keys of the articles, one a line. */
  keys: string;
  /** How many hashes each article has, these, and digests of their addresses. */
  counts: Uint32Array;
  hashes: Uint32Array;
  addresses: Uint32Array;
  pairs: readonly TextPair[];
}

/** @param common What all summaries depend on besides their records. @param before Of an earlier state of the archive, or of none: what is found is the same. */
export function compared({ articles }: Archive, common: string, before?: KeptComparisons): Comparisons {
  const last = before?.common === common ? before : undefined;
  const shown = articles.every(isShown) ? articles : articles.filter(isShown);
  const all = compare(articles, last?.all);
  const ofShown = shown === articles ? all : compare(shown, last?.shown ?? last?.all);
  const isOfSame = last && ofShown.before === (last.shown ?? last.all);
  const alike = likeness(shown, isOfSame ? { ...last.alike, changes: ofShown.changes } : undefined);
  const differing = all.changes.added.length + all.changes.removed.length;
  const twins = ofShown.pairs.filter((pair) => areTwins(told(pair, shown)));
  return {
    sameTexts: all.pairs.map((pair) => told(pair, articles)),
    duplicates: groupsOf(shown, [...alike.pairs, ...twins.map(({ one, other }) => [one, other] as const)]),
    kept:
      last && differing * FEW <= articles.length
        ? last
        : { common, all: keptOf(all), ...(shown !== articles && { shown: keptOf(ofShown) }), alike },
  };
}

/**
 * One article in so many may be another before what was found is kept anew: to write that of 100,000 takes a quarter of a second, to compare one
 * of them again some milliseconds.
 */
const FEW = 1000;

interface Compared extends ComparedTexts {
  keys: readonly string[];
  changes: ListChanges;
  pairs: TextPair[];
  before: KeptTexts | undefined;
}

function compare(articles: readonly Article[], before: KeptTexts | undefined): Compared {
  const keys = articles.map(({ key }) => key);
  const changes = changesOf(before?.keys.split("\n") ?? [], keys);
  const fresh = textsOf(changes.added.map((number) => articles[number] as Article));
  if (!before) return { ...fresh, keys, changes, pairs: textPairs(articles, fresh), before };
  const counts = carried(before.counts, fresh.counts, changes, articles.length);
  const addresses = carried(before.addresses, fresh.addresses, changes, articles.length);
  const starts = { before: startsOf(before.counts), fresh: startsOf(fresh.counts), now: startsOf(counts) };
  const hashes = new Uint32Array(starts.now.at(-1) ?? 0);
  for (const { from, to, at } of changes.runs)
    hashes.set(before.hashes.subarray(starts.before[from], starts.before[to]), starts.now[at]);
  for (const [i, number] of changes.added.entries())
    hashes.set(fresh.hashes.subarray(starts.fresh[i], starts.fresh[i + 1]), starts.now[number]);
  const texts = { counts, hashes, addresses, starts: starts.now };
  const earlier = { ...before, starts: starts.before, changes };
  return { ...texts, keys, changes, pairs: textPairs(articles, texts, earlier), before };
}

function textsOf(articles: readonly Article[]): ComparedTexts {
  const { hashes, starts } = readHashes(articles.map(({ sketch = "" }) => sketch));
  const counts = new Uint32Array(articles.length).map((_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0));
  const addresses = new Uint32Array(articles.length);
  for (const [i, { url }] of articles.entries()) {
    const key = url && addressKey(url);
    if (key) addresses[i] = fnv1a(key) || 1;
  }
  return { counts, hashes, starts, addresses };
}

function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  return starts;
}

function keptOf({ keys, counts, hashes, addresses, pairs }: Compared): KeptTexts {
  return { keys: keys.join("\n"), counts, hashes, addresses, pairs };
}
