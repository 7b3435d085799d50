/**
 * Articles that are likely the same: similar headlines and leads, published within days of each other. Candidates share hashes of their
 * bottom sketches (Broder 1997), so that the cost grows with the archive and not with its square.
 */

import type { Article } from "./archive.ts";
import { carried, type ListChanges } from "./list-changes.ts";
import { isDistinct, repeated, seenBefore } from "./same-text.ts";
import {
  type Fingerprint,
  fingerprintOf,
  SKETCH,
  sketch,
  sketchesOf,
  startOf,
  TEXTS,
  type Text,
  WIDTH,
} from "./text-sketches.ts";

/**
 * Groups of two or more articles, each in the order of `articles`. Articles of two papers are none: what one took from the other is a reprint.
 * @param pairs Numbers of articles that are alike.
 */
export function groupsOf(articles: readonly Article[], pairs: readonly (readonly [number, number])[]): Article[][] {
  const above = new Map<number, number>();
  const rootOf = (number: number) => {
    let root = number;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    return root;
  };
  for (const [one, other] of pairs) {
    const [root, joined] = [rootOf(one), rootOf(other)];
    if (root !== joined) above.set(joined, root);
  }
  const members = [...new Set(pairs.flat())].sort((a, b) => a - b);
  return [...Map.groupBy(members, rootOf).values()].map((group) => group.flatMap((number) => articles[number] ?? []));
}

/** What was found about the likeness of a list of articles. */
export interface Likeness {
  /** The sketches of all headlines and leads, `WIDTH` numbers of each article; 0 where one has fewer. */
  sketches: Int32Array;
  /** Numbers of the articles that are alike, the earlier first. */
  pairs: (readonly [number, number])[];
}

/** The pairs of likely duplicates. @param before What was found about an earlier list, and how that became the present one. */
export function likeness(articles: readonly Article[], before?: Likeness & { changes: ListChanges }): Likeness {
  if (!before) {
    const sketches = sketchesOf(articles);
    const wanted = { title: sharedIn(sketches, "title"), lead: sharedIn(sketches, "lead") };
    return { sketches, pairs: pairsBy(articles, sketches, wanted, () => true) };
  }
  const { changes } = before;
  const fresh = sketchesOf(changes.added.map((number) => articles[number] as Article));
  const sketches = carried(before.sketches, fresh, changes, articles.length, WIDTH);
  const { added, removed } = changes;
  const touchedIn = (text: Text) =>
    new Set([
      ...[...added.keys()].flatMap((number) => [...sketch(fresh, number, text)]),
      ...removed.flatMap((number) => [...sketch(before.sketches, number, text)]),
    ]);
  const touched = { title: touchedIn("title"), lead: touchedIn("lead") };
  const wanted = { title: new Set(touched.title), lead: new Set(touched.lead) };
  // Which articles of a hash are candidates changes only where a removed or an added one stands between them, or is one of them.
  const turns = turnsOf(changes, articles.length);
  const concerned = (one: number, other: number) =>
    turns.added[one] === 1 || turns.added[other] === 1 || turns.until[one] !== turns.until[other];
  const stay: (readonly [number, number])[] = [];
  for (const pair of before.pairs) {
    const [one, other] = pair.map((number) => changes.moved[number] ?? -1) as [number, number];
    if (one < 0 || other < 0) continue;
    const shared = TEXTS.map((text) => sharedBy(sketches, one, other, text));
    const isTouched = TEXTS.some((text, i) => shared[i]?.some((hash) => touched[text].has(hash)));
    if (!isTouched || !concerned(one, other)) stay.push([one, other]);
    else for (const [i, text] of TEXTS.entries()) for (const hash of shared[i] ?? []) wanted[text].add(hash);
  }
  return { sketches, pairs: pairsBy(articles, sketches, wanted, concerned, stay) };
}

function sharedBy(sketches: Int32Array, one: number, other: number, text: Text): number[] {
  const own = new Set(sketch(sketches, one, text));
  return [...sketch(sketches, other, text)].filter((hash) => own.has(hash));
}

/** By number in the present list, whether an article was added, and how many were removed and added up to it. */
function turnsOf({ moved, added, removed }: ListChanges, articles: number): { added: Uint8Array; until: Int32Array } {
  const isAdded = new Uint8Array(articles);
  const until = new Int32Array(articles + 1);
  for (const number of added) {
    isAdded[number] = 1;
    until[number] = (until[number] ?? 0) + 1;
  }
  for (const number of removed) {
    let next = number;
    while (next < moved.length && (moved[next] ?? -1) < 0) next++;
    const at = next < moved.length ? (moved[next] ?? 0) : articles;
    until[at] = (until[at] ?? 0) + 1;
  }
  for (let i = 1; i <= articles; i++) until[i] = (until[i] ?? 0) + (until[i - 1] ?? 0);
  return { added: isAdded, until };
}

/** The known pairs, and candidates that share a wanted hash and are alike. @param concerned Whether two candidates are to be compared. */
function pairsBy(
  articles: readonly Article[],
  sketches: Int32Array,
  wanted: Readonly<Record<Text, ReadonlySet<number>>>,
  concerned: (one: number, other: number) => boolean,
  known: readonly (readonly [number, number])[] = [],
): (readonly [number, number])[] {
  const days = new Map<number, number | undefined>();
  const day = (number: number) => {
    if (!days.has(number)) days.set(number, dayOf(articles[number] as Article));
    return days.get(number);
  };
  // Of most articles the sketches alone are needed: what an article is compared by is made again where there is a candidate.
  const latest = new Map<number, Fingerprint>();
  const fingerprint = (number: number) => {
    const known = latest.get(number) ?? fingerprintOf(articles[number] as Article);
    if (latest.size > 1000) latest.clear();
    latest.set(number, known);
    return known;
  };
  const found = new Map(known.map((pair) => [pair[0] * articles.length + pair[1], pair]));
  const compare = (one: number, other: number) => {
    const pair = one * articles.length + other;
    if (found.has(pair) || !concerned(one, other) || !areNear(day(one), day(other))) return;
    if (areApart(articles[one], articles[other])) return;
    const dated = day(one) !== undefined && day(other) !== undefined;
    if (areAlike(fingerprint(other), fingerprint(one), dated)) found.set(pair, [one, other]);
  };
  const buckets = { title: new Map<number, number[]>(), lead: new Map<number, number[]>() };
  for (let number = 0; number < articles.length; number++) {
    for (const text of TEXTS) {
      const start = startOf(number, text);
      for (let at = start; at < start + SKETCH && sketches[at] !== 0; at++) {
        const hash = sketches[at] ?? 0;
        if (wanted[text].has(hash)) for (const one of seenBefore(buckets[text], hash, number)) compare(one, number);
      }
    }
  }
  return [...found.values()];
}

/** Most days between articles that can be the same: more would find later reprints, but would also compare weekly columns with each other. */
const DAYS_APART = 3;
/** The hashes that several articles have: most stand in one sketch alone and lead to no candidate. */
function sharedIn(sketches: Int32Array, text: Text): Set<number> {
  const [from, to] = [startOf(0, text), startOf(0, text) + SKETCH];
  return repeated(sketches.filter((_, at) => at % WIDTH >= from && at % WIDTH < to));
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
  const title = overlap(a.title, b.title);
  if (a.lead.size < 4 || b.lead.size < 4) return dated && title >= 0.8 && a.title.size >= 5;
  const lead = overlap(a.lead, b.lead);
  return dated ? lead >= 0.6 || (title >= 0.6 && lead >= 0.25) : lead >= 0.8;
}

/** Jaccard index of two sets, 0 to 1. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / (a.size + b.size - shared);
}
