/** Finds articles that have much of one text, those that were found before taken over where none of their sentences stands in a changed article. */
import type { Article } from "./archive.ts";
import type { ListChanges } from "./list-changes.ts";
import { pairsAmong, type SketchHashes, type TextPair } from "./same-text.ts";

export interface ComparedTexts extends SketchHashes {
  /** By number of an article, how many hashes it has. */
  counts: Uint32Array;
  /** By number of an article, a digest of its address; 0 without one. */
  addresses: Uint32Array;
}

/** What was found about an earlier list, and how that became the present one. */
export interface EarlierTexts extends ComparedTexts {
  pairs: readonly TextPair[];
  changes: ListChanges;
}

/** The pairs, by the later article of each. */
export function textPairs(articles: readonly Article[], texts: ComparedTexts, before?: EarlierTexts): TextPair[] {
  const near = before && nearChanges(texts, before);
  if (!near) return pairsAmong(articles, texts);
  const { moved } = before.changes;
  const numbers = [...near.keys()].filter((number) => near[number]);
  const found = pairsAmong(
    numbers.map((number) => articles[number] as Article),
    selected(texts, numbers),
  ).map((pair) => ({ ...pair, one: numbers[pair.one] ?? 0, other: numbers[pair.other] ?? 0 }));
  // The pairs of an article depend on those that share a sentence with it, and on the sentences of these: how many articles have them.
  const isFound = ({ other }: TextPair) => [1, 2].includes(near[other] ?? 0);
  const stay = before.pairs
    .map((pair) => ({ ...pair, one: moved[pair.one] ?? -1, other: moved[pair.other] ?? -1 }))
    .filter((pair) => pair.one >= 0 && pair.other >= 0 && !isFound(pair));
  return [...stay, ...found.filter(isFound)].sort((a, b) => a.other - b.other);
}

/** With more, all are compared. */
const FEW = 2000;

/**
 * By number of an article, in how many steps a changed one leads to it, each to the articles with a sentence or the address of those before: 1 to 4;
 * 0 for all others. `undefined` where many are near.
 */
function nearChanges(texts: ComparedTexts, before: EarlierTexts): Uint8Array | undefined {
  const { added, removed } = before.changes;
  const near = new Uint8Array(texts.counts.length);
  const hashes = new NumberSet();
  const addresses = new NumberSet();
  const follow = (from: ComparedTexts, number: number) => {
    for (let at = from.starts[number] ?? 0; at < (from.starts[number + 1] ?? 0); at++) hashes.add(from.hashes[at] ?? 0);
    const address = from.addresses[number];
    if (address) addresses.add(address);
  };
  for (const number of added) follow(texts, number);
  for (const number of removed) follow(before, number);
  let count = 0;
  for (let step = 1; step <= 4; step++) {
    const reached: number[] = [];
    for (let number = 0; number < near.length; number++)
      if (near[number] === 0 && leadsTo(texts, number, hashes, addresses)) reached.push(number);
    if (reached.length === 0) break;
    count += reached.length;
    if (count > FEW) return undefined;
    for (const number of reached) {
      near[number] = step;
      follow(texts, number);
    }
  }
  return near;
}

function leadsTo(texts: ComparedTexts, number: number, hashes: NumberSet, addresses: NumberSet): boolean {
  const { starts } = texts;
  for (let at = starts[number] ?? 0, end = starts[number + 1] ?? 0; at < end; at++)
    if (hashes.has(texts.hashes[at] ?? 0)) return true;
  return addresses.has(texts.addresses[number] ?? 0);
}

/** Few numbers, of which most that are asked for are none. */
class NumberSet {
  readonly #all = new Set<number>();
  /** By the last 16 bits. */
  readonly #some = new Uint8Array(2 ** 16);

  add(number: number): void {
    this.#all.add(number);
    this.#some[number & 0xffff] = 1;
  }

  has(number: number): boolean {
    return this.#some[number & 0xffff] === 1 && this.#all.has(number);
  }
}

function selected({ hashes, starts }: SketchHashes, numbers: readonly number[]): SketchHashes {
  const own = numbers.map((number) => hashes.subarray(starts[number], starts[number + 1]));
  const ends = new Uint32Array(numbers.length + 1);
  for (const [i, some] of own.entries()) ends[i + 1] = (ends[i] ?? 0) + some.length;
  const all = new Uint32Array(ends.at(-1) ?? 0);
  for (const [i, some] of own.entries()) all.set(some, ends[i]);
  return { hashes: all, starts: ends };
}
