/** From captures to records: parses what is new, and on request parses all again, keeping every edit. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readEdtf } from "../edtf.ts";
import { inSmallHeap } from "../heap.ts";
import { BackfileError, type Problem } from "../problem.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { articleId } from "./article-id.ts";
import { type IdentifiedCapture, identifiedCaptures } from "./capture-folder.ts";
import type { Draft } from "./compose.ts";
import { Desk, type Held, type Task } from "./desk.ts";
import { joinFile, toYaml } from "./front-matter.ts";
import { NOTHING } from "./furniture-file.ts";
import { FurnitureLedger } from "./furniture-ledger.ts";
import { outdated, unparsed, unsure } from "./intake-warnings.ts";
import type { ParseOutcome } from "./parse-capture.ts";
import { ParsePool } from "./parse-pool.ts";
import { refreshRecord } from "./refresh.ts";
import { noteRecords, RECORDS, readHoldings, type Shelf, writeRecord } from "./shelf.ts";
import { SourceReadings } from "./source-readings.ts";

export interface IntakeOptions {
  /** Parse captures that have a record too. */
  refresh?: boolean;
  /** Only report what is amiss; write nothing. */
  dry?: boolean;
  onProgress?: (done: number, total: number) => void;
  /** Stops at once; the records written so far stay. */
  signal?: AbortSignal;
  /** Captures that are parsed before any of their records is written; what a Ctrl-C loses at most. Default 100. */
  chunk?: number;
  /** Processes that parse, at most; by default as many as are worth while. */
  hands?: number;
  /** The records as they were just read, where somebody has done so. */
  shelf?: Shelf;
}

export interface IntakeReport {
  /** Paths of new records, with their captures. */
  made: { capture: string; record: string }[];
  /** Paths of records that were changed because their captures were read again. */
  refreshed: string[];
  /** Captures of earlier runs that were read again because what recurs on the pages of their source is another now. */
  reread: { source: string; captures: number }[];
  /** Captures that have a record already. */
  known: number;
  problems: Problem[];
}

/** @param root The archive's folder. Problems of single captures are reported and the others go on. */
export function intake(root: string, vocabulary: Vocabulary, options: IntakeOptions = {}): Promise<IntakeReport> {
  return inSmallHeap(() => takeIn(root, vocabulary, options));
}

async function takeIn(root: string, vocabulary: Vocabulary, options: IntakeOptions): Promise<IntakeReport> {
  const { holdings, problems: shelfProblems } = options.shelf
    ? { holdings: options.shelf.summaries, problems: options.shelf.problems }
    : await readHoldings(root, vocabulary);
  const { captures, origins, problems } = await identifiedCaptures(root);
  // A record that cannot be read may be that of a capture without one: to parse again would make a second.
  const unreadable = shelfProblems.filter(({ field }) => field === undefined);
  const desk = new Desk(holdings, captures);
  // Its place stays its own: it may be a person's work, half written.
  for (const { file } of unreadable) if (file) desk.unreadable.set(basename(file, ".md"), file);
  const sorted = desk.sort(options.refresh ?? false);
  const report: IntakeReport = {
    made: [],
    refreshed: [],
    reread: [],
    known: sorted.held.length,
    problems: [...problems],
  };
  report.problems.push(...(options.refresh ? shelfProblems : unreadable), ...sorted.problems);
  const unread = await Promise.all(
    unreadable.map(({ file }) => readFile(join(root, file ?? ""), "utf8").catch(() => "")),
  );
  const isUnread = ({ capture, record }: Task) => !record && unread.some((text) => text.includes(capture.sha256));
  const work = sorted.work.filter((task) => !isUnread(task));
  const lost = sorted.work.filter(isUnread).map(({ capture }) => capture);
  const readings = await SourceReadings.open(root, sorted.held, lost);
  if (options.dry) {
    const { originProblems } = await import("./origin.ts");
    report.problems.push(
      ...work.filter(({ record }) => !record).map(unparsed),
      ...(await outdatedSources(root, readings)).map(outdated),
      ...(await originProblems(root, origins)),
    );
  } else if (work.length > 0 || FurnitureLedger.isKept(root)) {
    const pool = new ParsePool(root, vocabulary, options.hands);
    try {
      const intake = new Intake(root, desk, pool, readings, report, options);
      await intake.run(work, sorted.held);
    } finally {
      await pool.close();
    }
    // Takes note of the new records, so that the next run need not read them.
    if (report.made.length + report.refreshed.length > 0) await noteRecords(root, vocabulary);
  }
  return report;
}

/** Sources of which records are to be read again, as far as that can be told without reading a capture. */
async function outdatedSources(root: string, readings: SourceReadings): Promise<string[]> {
  if (readings.missing.length > 0) return [];
  const compare = () => Promise.reject(new Error("A check compares nothing."));
  return (await FurnitureLedger.open(root, readings.members, compare)).due();
}

/** See `IntakeOptions.chunk`. */
const CHUNK = 100;

interface Parsed {
  task: Task;
  outcome: ParseOutcome;
  /** What the ledger had learned when the capture was given to be parsed. */
  changes: number;
}

class Intake {
  readonly #root: string;
  readonly #desk: Desk;
  readonly #pool: ParsePool;
  readonly #readings: SourceReadings;
  readonly #report: IntakeReport;
  readonly #options: IntakeOptions;
  /** Captures of each source whose records are on disk, and by what the ledger says. */
  readonly #recorded = new Map<string, Task[]>();
  /** Records that this run has made. */
  readonly #made = new Set<string>();
  readonly #refreshed = new Set<string>();
  /** Captures that are read as another source than before, for the vocabulary has changed. */
  readonly #moved: Task[] = [];
  #ledger!: FurnitureLedger;

  constructor(
    root: string,
    desk: Desk,
    pool: ParsePool,
    readings: SourceReadings,
    report: IntakeReport,
    options: IntakeOptions,
  ) {
    this.#root = root;
    this.#desk = desk;
    this.#pool = pool;
    this.#readings = readings;
    this.#report = report;
    this.#options = options;
  }

  async run(work: readonly Task[], held: readonly Held[]): Promise<void> {
    const { refresh = false } = this.#options;
    await this.#readUntold();
    const compare = (paths: readonly string[], source: string) => this.#pool.compare(paths, source);
    this.#ledger = await FurnitureLedger.open(this.#root, this.#readings.members, compare, refresh);
    if (!refresh) this.#placeHeld(held);
    if (await this.#readAll(work)) {
      this.#readings.save();
      this.#ledger.close();
    }
    this.#report.made.sort((a, b) => (a.capture < b.capture ? -1 : 1));
    this.#report.refreshed = [...this.#refreshed].sort();
  }

  /** @returns Whether it was done, and not stopped. */
  async #readAll(work: readonly Task[]): Promise<boolean> {
    const { onProgress, signal, chunk: size = CHUNK } = this.#options;
    this.#pool.expect(work.length);
    // In the order of the samples: what recurs on the pages of a source is known once its first captures are read.
    const tasks = work.toSorted((a, b) => (a.capture.sha256 < b.capture.sha256 ? -1 : 1));
    let chunk = this.#parse(tasks.slice(0, size));
    for (let i = 0; i < tasks.length; i += size) {
      // So that nobody idles while a chunk is written, the next is parsed meanwhile, by what had been learned before it.
      const next = this.#parse(tasks.slice(i + size, i + 2 * size));
      const parsed: Parsed[] = [];
      for (const one of chunk) {
        parsed.push(await one);
        onProgress?.(i + parsed.length, tasks.length);
        if (signal?.aborted) return false;
      }
      if (!(await this.#settle(parsed, tasks[i + size]?.capture.sha256))) return false;
      chunk = next;
    }
    while (this.#moved.length > 0 || this.#ledger.due().length > 0) {
      const moved = await Promise.all(this.#parse(this.#moved.splice(0)));
      if (!(await this.#settle(moved))) return false;
    }
    return true;
  }

  /** Reads the captures whose source no record tells. */
  async #readUntold(): Promise<void> {
    const { missing } = this.#readings;
    this.#pool.expect(missing.length);
    const outcomes = await Promise.all(missing.map(({ path }) => this.#pool.parse(path, NOTHING)));
    for (const [i, outcome] of outcomes.entries()) this.#readings.note(missing[i] as Task["capture"], outcome);
  }

  #placeHeld(held: readonly Held[]): void {
    const records = new Map(held.map(({ capture, record }) => [capture.sha256, record]));
    for (const { source, capture } of this.#readings.members) {
      const record = records.get(capture.sha256);
      if (record) this.#place(source, { capture, record });
    }
  }

  #place(source: string, task: Task): void {
    const tasks = this.#recorded.get(source) ?? [];
    tasks.push(task);
    this.#recorded.set(source, tasks);
  }

  #parse(tasks: readonly Task[]): Promise<Parsed>[] {
    const { file, changes } = this.#ledger;
    const parsed = tasks.map(async (task) => {
      const outcome = await this.#pool.parse(task.capture.path, file);
      return { task, outcome, changes };
    });
    // When the work stops, nobody waits for those that are left.
    for (const one of parsed) one.catch(() => {});
    return parsed;
  }

  /**
   * Learns from a chunk, reads again what that puts in another light, and writes the records.
   * @param next Lowest SHA-256 of what is still to be read; absent where that is nothing.
   * @returns Whether it was done, and not stopped.
   */
  async #settle(parsed: readonly Parsed[], next?: string): Promise<boolean> {
    const sources = new Set<string>();
    for (const { task, outcome } of parsed) {
      const source = outcome.draft?.frontMatter.source;
      if (source === undefined) continue;
      this.#ledger.add(source, task.capture);
      sources.add(source);
    }
    const due = this.#ledger.due(next);
    const changed = await this.#ledger.learn(due, sources);
    this.#ledger.unsettle([...sources, ...due]);
    for (const source of changed.keys()) if (!(await this.#readAgain(source))) return false;
    const latest = parsed.map((one) => {
      const source = one.outcome.draft?.frontMatter.source;
      const stale = source !== undefined && this.#ledger.isStale(source, one.changes);
      return stale ? this.#parse([one.task])[0] : one;
    });
    for (const one of latest) {
      const { task, outcome } = (await one) as Parsed;
      this.#report.problems.push(...outcome.problems);
      await this.#write(task, outcome);
    }
    this.#ledger.settle(due);
    return true;
  }

  /** Reads the captures of a source again that hold a line that is furniture now and was none, or the other way about. */
  async #readAgain(source: string): Promise<boolean> {
    const tasks = this.#recorded.get(source) ?? [];
    this.#recorded.delete(source);
    this.#pool.expect(tasks.length);
    let captures = 0;
    for (let i = 0; i < tasks.length; i += CHUNK) {
      if (this.#options.signal?.aborted) return false;
      const chunk = tasks.slice(i, i + CHUNK);
      const again = chunk.map(({ capture }) => this.#pool.parseIfChanged(capture.path, this.#ledger.file, source));
      for (const [k, outcome] of (await Promise.all(again)).entries()) {
        const task = chunk[k] as Task;
        const now = outcome?.draft ? outcome.draft.frontMatter.source : source;
        if (now !== source) this.#moved.push(task);
        else if (!outcome?.draft) this.#place(source, task);
        else {
          if (!this.#made.has(task.record?.file ?? "")) captures++;
          await this.#write(task, outcome);
        }
      }
    }
    if (captures > 0) this.#report.reread.push({ source, captures });
    return true;
  }

  /** Writes what was read of a capture into its record. */
  async #write(task: Task, outcome: ParseOutcome): Promise<void> {
    const { capture } = task;
    this.#readings.note(capture, outcome);
    if (!outcome.draft) return;
    const record = await this.#record(task, outcome.draft);
    const { source } = outcome.draft.frontMatter;
    if (record && source !== undefined) this.#place(source, { capture, record });
  }

  /** @returns The record's file, if there is one now. */
  async #record({ capture, record }: Task, draft: Draft): Promise<Task["record"]> {
    if (!record) return this.#make(capture, draft);
    try {
      await this.#refresh(record.file, draft);
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      this.#report.problems.push(...error.problems);
    }
    return record;
  }

  /** @returns The new record; none where a record that cannot be read has its place, and may be its own. */
  #make(capture: IdentifiedCapture, { frontMatter, body }: Draft): Task["record"] {
    const { title, date } = frontMatter;
    const id = articleId(title, `capture-${capture.sha256.slice(0, 8)}`, this.#desk.taken);
    const unreadable = this.#desk.unreadable.get(id);
    if (unreadable) {
      this.#report.problems.push(unsure(capture, unreadable));
      return undefined;
    }
    this.#desk.taken.add(id);
    const file = `${RECORDS}/${(date && readEdtf(date)?.year) ?? "undated"}/${id}.md`;
    writeRecord(this.#root, file, joinFile(toYaml(frontMatter), body));
    this.#report.made.push({ capture: capture.path, record: file });
    this.#made.add(file);
    return { file };
  }

  async #refresh(file: string, draft: Draft): Promise<void> {
    const text = await readFile(join(this.#root, file), "utf8");
    const refreshed = refreshRecord(text, file, draft);
    if (refreshed === text) return;
    writeRecord(this.#root, file, refreshed);
    if (!this.#made.has(file)) this.#refreshed.add(file);
  }
}
