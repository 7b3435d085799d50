/**
 * The boilerplate of each source, and which records may have been made with another version of it.
 *
 * The boilerplate of a source is what recurs in a sample of its captures: those with the lowest SHA-256. So it depends only on which
 * captures there are, and not on their order.
 */

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { IdentifiedCapture } from "../../accession/capture-folder.ts";
import type { Furniture } from "../../parse/page/furniture.ts";
import { type BoilerplateCache, CACHE, readBoilerplateCache, writeBoilerplateCache } from "./boilerplate-cache.ts";
import { type BoilerplateFile, BoilerplateWriter, type Learned, NOTHING_LEARNED, wordsOf } from "./boilerplate-file.ts";
import { changedLines, combined, type Versions, versionOf } from "./boilerplate-versions.ts";
import { digest, include, isFull, isLargeEnough, type SourceState } from "./source-sample.ts";
import { readUnfinished, UNFINISHED, writeUnfinished } from "./unfinished.ts";

/** Finds the lines that recur in captures of a source. @param paths Paths below the root. */
export type Compare = (paths: readonly string[], source: string) => Promise<Furniture>;

/** A capture and the source as which it is read. */
export interface Member {
  source: string;
  capture: IdentifiedCapture;
}

export class BoilerplateSamples {
  readonly #root: string;
  readonly #compare: Compare;
  readonly #refresh: boolean;
  readonly #entries = new Map<string, SourceState>();
  readonly #writer: BoilerplateWriter;
  readonly #unfinished: Map<string, Versions>;
  readonly #kept: BoilerplateCache;
  #saved: string | undefined;
  #file: BoilerplateFile | undefined;
  #changes = 0;

  private constructor(
    root: string,
    compare: Compare,
    refresh: boolean,
    known: [BoilerplateCache, Map<string, Versions>],
  ) {
    this.#root = root;
    this.#compare = compare;
    this.#refresh = refresh;
    [this.#kept, this.#unfinished] = known;
    this.#writer = new BoilerplateWriter(root);
  }

  /**
   * @param members The captures that have a record.
   * @param refresh Whether all captures are read again. Then samples begin empty and grow by `add`.
   */
  static async open(root: string, members: readonly Member[], compare: Compare, refresh = false) {
    const kept = await readBoilerplateCache(root);
    const samples = new BoilerplateSamples(root, compare, refresh, [kept, await readUnfinished(root)]);
    for (const { source, capture } of members) include(samples.#entryOf(source).sample, capture);
    for (const source of [...Object.keys(kept), ...samples.#unfinished.keys()]) samples.#entryOf(source);
    for (const [source, entry] of samples.#entries) samples.#initialise(source, entry);
    return samples;
  }

  /** Whether the archive keeps boilerplate of earlier runs, by which records can be outdated. */
  static isKept(root: string): boolean {
    return [CACHE, UNFINISHED].some((path) => existsSync(join(root, path)));
  }

  /** The boilerplate that is known now, for `ParsePool`. */
  get file(): BoilerplateFile {
    this.#file ??= this.#write(new Map());
    return this.#file;
  }

  /** Number of changes of boilerplate so far, for `isStale`. */
  get changes(): number {
    return this.#changes;
  }

  /** Whether the boilerplate of the source has changed lastChange. @param changes An earlier value of `changes`. */
  isStale(source: string, changes: number): boolean {
    return this.#entryOf(source).lastChange > changes;
  }

  /** Adds a capture that has been read to the sample of its source. */
  add(source: string, capture: IdentifiedCapture): void {
    const entry = this.#entryOf(source);
    if (include(entry.sample, capture) || !entry.versions) entry.pending = true;
  }

  /**
   * Sources whose boilerplate must be learned or whose records must be made again.
   * @param next Lowest SHA-256 of the captures that are still to be added. Only sources whose samples these cannot change are returned.
   */
  due(next?: string): string[] {
    const complete = ({ sample }: SourceState) =>
      next === undefined || (isFull(sample) && (sample.at(-1) as IdentifiedCapture).identity < next);
    return [...this.#entries].flatMap(([source, entry]) => (entry.pending && complete(entry) ? [source] : []));
  }

  /**
   * Learns the boilerplate of the sources that are due, and finds out with which versions the records of all these sources were made.
   * @returns By source that is due, the lines that are boilerplate now and were not when some record was made, or the reverse.
   */
  async learn(due: readonly string[], touched: Iterable<string>): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const changed = new Map<string, ReadonlySet<string>>();
    await Promise.all([...new Set([...touched, ...due])].map((source) => this.#findVersions(source)));
    await Promise.all(due.map((source) => this.#learnFrom(source, this.#entryOf(source).sample)));
    for (const source of due) {
      const { versions, learned } = this.#entryOf(source);
      const lines = changedLines(versions ?? versionOf([]), new Set(wordsOf(learned)));
      if (lines.size > 0) changed.set(source, lines);
    }
    this.#file = this.#write(changed);
    return changed;
  }

  /** Must be called before records of these sources are written, which from then on may have been made with the present boilerplate. */
  unsettle(sources: Iterable<string>): void {
    for (const source of sources) {
      const entry = this.#entryOf(source);
      if (!this.#refresh && entry.settled === digest(entry.sample)) continue;
      entry.versions = combined(entry.versions, versionOf(wordsOf(entry.learned)));
      this.#unfinished.set(source, entry.versions);
    }
    this.#saveUnfinished();
  }

  /** Must be called when all records of these sources are made with the present boilerplate. */
  settle(sources: Iterable<string>): void {
    for (const source of sources) {
      const entry = this.#entryOf(source);
      entry.pending = false;
      // Records that have not been read again yet are made with older versions.
      if (this.#refresh) continue;
      entry.versions = versionOf(wordsOf(entry.learned));
      entry.settled = digest(entry.sample);
      this.#unfinished.delete(source);
    }
    this.#saveUnfinished();
  }

  /** Must be called when everything is done. */
  close(): void {
    const known = [...this.#entries].flatMap(
      ([source, { sample, learned, learnedFrom }]): [string, BoilerplateCache[string]][] =>
        learnedFrom !== undefined && sample.length > 0 ? [[source, { ...learned, sample: learnedFrom }]] : [],
    );
    const kept = Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
    if (JSON.stringify(kept) !== JSON.stringify(this.#kept)) writeBoilerplateCache(this.#root, kept);
    this.#unfinished.clear();
    this.#saveUnfinished();
  }

  #entryOf(source: string): SourceState {
    const entry = this.#entries.get(source) ?? {
      sample: [],
      initial: [],
      learned: NOTHING_LEARNED,
      lastChange: 0,
      pending: false,
    };
    this.#entries.set(source, entry);
    return entry;
  }

  #initialise(source: string, entry: SourceState): void {
    entry.initial = [...entry.sample];
    const kept = this.#kept[source];
    const left = this.#unfinished.get(source);
    const from = digest(entry.initial);
    if (left) {
      entry.versions = kept ? combined(left, versionOf(wordsOf(kept))) : left;
      entry.learned = { captures: 0, lines: [...left.always].map((words) => [words, 0]) };
    } else if (kept?.sample === from) {
      entry.versions = versionOf(wordsOf(kept));
      entry.learned = kept;
      entry.learnedFrom = from;
    }
    if (!left && (kept === undefined || kept.sample === from)) entry.settled = from;
    entry.pending = left !== undefined || (kept !== undefined && kept.sample !== from);
    if (!this.#refresh) return;
    entry.sample = [];
    entry.pending = false;
    delete entry.learnedFrom;
  }

  /** Finds the versions with which the source's records may have been made. */
  async #findVersions(source: string): Promise<void> {
    const entry = this.#entryOf(source);
    if (entry.versions) return;
    await this.#learnFrom(source, entry.initial);
    const kept = this.#kept[source];
    entry.versions = versionOf(wordsOf(entry.learned));
    if (kept) entry.versions = combined(entry.versions, versionOf(wordsOf(kept)));
  }

  async #learnFrom(source: string, sample: readonly IdentifiedCapture[]): Promise<void> {
    const entry = this.#entryOf(source);
    const from = digest(sample);
    if (entry.learnedFrom === from) return;
    const kept = this.#kept[source];
    const last = wordsOf(entry.learned);
    entry.learned = kept?.sample === from && !this.#refresh ? kept : await this.#learn(source, sample);
    entry.learnedFrom = from;
    if (JSON.stringify(wordsOf(entry.learned)) !== JSON.stringify(last)) entry.lastChange = ++this.#changes;
  }

  async #learn(source: string, sample: readonly IdentifiedCapture[]): Promise<Learned> {
    if (!isLargeEnough(sample)) return NOTHING_LEARNED;
    const paths = sample.map(({ path }) => path);
    const { captures, lines } = await this.#compare(paths, source);
    return { captures, lines: [...lines] };
  }

  #write(changed: ReadonlyMap<string, ReadonlySet<string>>): BoilerplateFile {
    const learned = [...this.#entries].flatMap(([source, entry]): [string, Learned][] =>
      entry.learned.lines.length > 0 ? [[source, entry.learned]] : [],
    );
    return this.#writer.write({
      learned: Object.fromEntries(learned.sort(([a], [b]) => (a < b ? -1 : 1))),
      changed: Object.fromEntries([...changed].map(([source, lines]) => [source, [...lines]])),
    });
  }

  #saveUnfinished(): void {
    const state = JSON.stringify(
      [...this.#unfinished].map(([source, one]) => [source, [...one.always], [...one.sometimes]]),
    );
    if (state === this.#saved) return;
    writeUnfinished(this.#root, this.#unfinished);
    this.#saved = state;
  }
}
