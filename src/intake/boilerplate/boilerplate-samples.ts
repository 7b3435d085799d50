/**
 * What is known of each source's furniture, and which records may have been made by something else.
 *
 * The furniture of a source is what recurs in a sample of its captures: those with the lowest SHA-256, whatever came first. So it
 * depends on the captures that there are and on nothing else.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { IdentifiedCapture } from "../../accession/capture-folder.ts";
import type { Furniture } from "../../parse/page/furniture.ts";
import { type BoilerplateCache, KEPT, readBoilerplateCache, writeBoilerplateCache } from "./boilerplate-cache.ts";
import { type BoilerplateFile, BoilerplateWriter, type Learned, NONE, wordsOf } from "./boilerplate-file.ts";
import { changedLines, together, type Versions, versionOf } from "./boilerplate-versions.ts";
import { digest, include, isFull, teaches } from "./source-sample.ts";
import { readUnfinished, UNFINISHED, writeUnfinished } from "./unfinished.ts";

/** Reads captures of a source and tells which lines recur in them. @param paths Below the root. */
export type Compare = (paths: readonly string[], source: string) => Promise<Furniture>;

/** A capture and the source that it is read as. */
export interface Member {
  source: string;
  capture: IdentifiedCapture;
}

/** What is known of one source. */
interface Entry {
  /** The lowest captures by SHA-256, in that order. */
  sample: IdentifiedCapture[];
  /** The sample of those that had a record when the ledger was opened. */
  before: readonly IdentifiedCapture[];
  /** What captures are parsed by now. */
  learned: Learned;
  /** The sample that `learned` was learned from; absent where it is to be learned anew. */
  from?: string;
  /** By which the records may have been made; absent while nobody has asked. */
  versions?: Versions;
  /** The sample that goes with the records as they are on disk; absent where they are not all by one versionOf. */
  settled?: string;
  /** Counts the changes of `learned` of all sources up to its own last. */
  since: number;
  /** Whether something came that the records do not take into account. */
  open: boolean;
}

export class BoilerplateSamples {
  readonly #root: string;
  readonly #compare: Compare;
  readonly #afresh: boolean;
  readonly #entries = new Map<string, Entry>();
  readonly #publisher: BoilerplateWriter;
  readonly #unfinished: Map<string, Versions>;
  readonly #kept: BoilerplateCache;
  #written: string | undefined;
  #file: BoilerplateFile | undefined;
  #changes = 0;

  private constructor(
    root: string,
    compare: Compare,
    afresh: boolean,
    known: [BoilerplateCache, Map<string, Versions>],
  ) {
    this.#root = root;
    this.#compare = compare;
    this.#afresh = afresh;
    [this.#kept, this.#unfinished] = known;
    this.#publisher = new BoilerplateWriter(root);
  }

  /**
   * @param members The captures that have a record.
   * @param afresh Whether all captures are to be read again: then each counts once it is added.
   */
  static async open(root: string, members: readonly Member[], compare: Compare, afresh = false) {
    const kept = await readBoilerplateCache(root);
    const ledger = new BoilerplateSamples(root, compare, afresh, [kept, await readUnfinished(root)]);
    for (const { source, capture } of members) include(ledger.#of(source).sample, capture);
    for (const source of [...Object.keys(kept), ...ledger.#unfinished.keys()]) ledger.#of(source);
    for (const [source, entry] of ledger.#entries) ledger.#begin(source, entry);
    return ledger;
  }

  /** Whether anything is kept by which records could be told to be outdated. */
  static isKept(root: string): boolean {
    return [KEPT, UNFINISHED].some((path) => existsSync(join(root, path)));
  }

  /** Names the furniture that is known now, for parsers. */
  get file(): BoilerplateFile {
    this.#file ??= this.#publish(new Map());
    return this.#file;
  }

  /** Counts what has been learned, for `isStale`. */
  get changes(): number {
    return this.#changes;
  }

  /** Whether what is known of the source has changed since then. */
  isStale(source: string, changes: number): boolean {
    return this.#of(source).since > changes;
  }

  /** Takes a capture into account that has been read. */
  add(source: string, capture: IdentifiedCapture): void {
    const entry = this.#of(source);
    if (include(entry.sample, capture) || !entry.versions) entry.open = true;
  }

  /**
   * Sources of which there is something to learn, or records to be read again.
   * @param next Lowest SHA-256 of the captures that are still to be added: only samples that none of them can enter are told.
   */
  due(next?: string): string[] {
    const complete = ({ sample }: Entry) =>
      next === undefined || (isFull(sample) && (sample.at(-1) as IdentifiedCapture).sha256 < next);
    return [...this.#entries].flatMap(([source, entry]) => (entry.open && complete(entry) ? [source] : []));
  }

  /**
   * Learns what recurs in the samples of sources that are due, and finds out by what the records of all these sources were made.
   * @returns For sources that are due: the lines that records may have been read by otherwise than is known now.
   */
  async learn(due: readonly string[], touched: Iterable<string>): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const changed = new Map<string, ReadonlySet<string>>();
    await Promise.all([...new Set([...touched, ...due])].map((source) => this.#recall(source)));
    await Promise.all(due.map((source) => this.#take(source, this.#of(source).sample)));
    for (const source of due) {
      const { versions, learned } = this.#of(source);
      const lines = changedLines(versions ?? versionOf([]), new Set(wordsOf(learned)));
      if (lines.size > 0) changed.set(source, lines);
    }
    this.#file = this.#publish(changed);
    return changed;
  }

  /** To be called before records of these sources are written: from now on they may be by what is known now. */
  unsettle(sources: Iterable<string>): void {
    for (const source of sources) {
      const entry = this.#of(source);
      if (!this.#afresh && entry.settled === digest(entry.sample)) continue;
      entry.versions = together(entry.versions, versionOf(wordsOf(entry.learned)));
      this.#unfinished.set(source, entry.versions);
    }
    this.#note();
  }

  /** To be called once all records of these sources are by what is known now. */
  settle(sources: Iterable<string>): void {
    for (const source of sources) {
      const entry = this.#of(source);
      entry.open = false;
      // Records that are still to be read afresh are by older versions.
      if (this.#afresh) continue;
      entry.versions = versionOf(wordsOf(entry.learned));
      entry.settled = digest(entry.sample);
      this.#unfinished.delete(source);
    }
    this.#note();
  }

  /** To be called once everything is done. */
  close(): void {
    const known = [...this.#entries].flatMap(
      ([source, { sample, learned, from }]): [string, BoilerplateCache[string]][] =>
        from !== undefined && sample.length > 0 ? [[source, { ...learned, sample: from }]] : [],
    );
    const kept = Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
    if (JSON.stringify(kept) !== JSON.stringify(this.#kept)) writeBoilerplateCache(this.#root, kept);
    this.#unfinished.clear();
    this.#note();
  }

  #of(source: string): Entry {
    const entry = this.#entries.get(source) ?? { sample: [], before: [], learned: NONE, since: 0, open: false };
    this.#entries.set(source, entry);
    return entry;
  }

  #begin(source: string, entry: Entry): void {
    entry.before = [...entry.sample];
    const kept = this.#kept[source];
    const left = this.#unfinished.get(source);
    const from = digest(entry.before);
    if (left) {
      entry.versions = kept ? together(left, versionOf(wordsOf(kept))) : left;
      entry.learned = { captures: 0, lines: [...left.always].map((words) => [words, 0]) };
    } else if (kept?.sample === from) {
      entry.versions = versionOf(wordsOf(kept));
      entry.learned = kept;
      entry.from = from;
    }
    if (!left && (kept === undefined || kept.sample === from)) entry.settled = from;
    entry.open = left !== undefined || (kept !== undefined && kept.sample !== from);
    if (!this.#afresh) return;
    entry.sample = [];
    entry.open = false;
    delete entry.from;
  }

  /** Finds out by which versions the source's records may have been made. */
  async #recall(source: string): Promise<void> {
    const entry = this.#of(source);
    if (entry.versions) return;
    await this.#take(source, entry.before);
    const kept = this.#kept[source];
    entry.versions = versionOf(wordsOf(entry.learned));
    if (kept) entry.versions = together(entry.versions, versionOf(wordsOf(kept)));
  }

  async #take(source: string, sample: readonly IdentifiedCapture[]): Promise<void> {
    const entry = this.#of(source);
    const from = digest(sample);
    if (entry.from === from) return;
    const kept = this.#kept[source];
    const last = wordsOf(entry.learned);
    entry.learned = kept?.sample === from && !this.#afresh ? kept : await this.#learn(source, sample);
    entry.from = from;
    if (JSON.stringify(wordsOf(entry.learned)) !== JSON.stringify(last)) entry.since = ++this.#changes;
  }

  async #learn(source: string, sample: readonly IdentifiedCapture[]): Promise<Learned> {
    if (!teaches(sample)) return NONE;
    const paths = sample.map(({ path }) => path);
    const { captures, lines } = await this.#compare(paths, source);
    return { captures, lines: [...lines] };
  }

  #publish(changed: ReadonlyMap<string, ReadonlySet<string>>): BoilerplateFile {
    const learned = [...this.#entries].flatMap(([source, entry]): [string, Learned][] =>
      entry.learned.lines.length > 0 ? [[source, entry.learned]] : [],
    );
    return this.#publisher.publish({
      learned: Object.fromEntries(learned.sort(([a], [b]) => (a < b ? -1 : 1))),
      changed: Object.fromEntries([...changed].map(([source, lines]) => [source, [...lines]])),
    });
  }

  #note(): void {
    const state = JSON.stringify(
      [...this.#unfinished].map(([source, one]) => [source, [...one.always], [...one.sometimes]]),
    );
    if (state === this.#written) return;
    writeUnfinished(this.#root, this.#unfinished);
    this.#written = state;
  }
}
