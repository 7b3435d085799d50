/** One run of intake: captures are read in the order of the samples that furniture is learned from, and records written in chunks. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { IdentifiedCapture } from "../accession/capture-folder.ts";
import { readEdtf } from "../model/edtf.ts";
import { BackfileError } from "../model/problem.ts";
import { archivedDay, withArchivedDay } from "../record/archived-day.ts";
import { recordId } from "../record/article-id.ts";
import type { RecordDraft } from "../record/compose.ts";
import { joinFile } from "../record/front-matter.ts";
import { RECORDS, writeRecord } from "../record/record-index.ts";
import { refreshRecord } from "../record/refresh.ts";
import { toYaml } from "../system/yaml/yaml-text.ts";
import { append } from "../text/list.ts";
import { NOTHING } from "./boilerplate/boilerplate-file.ts";
import { BoilerplateSamples } from "./boilerplate/boilerplate-samples.ts";
import type { CaptureMatcher, Held, Task } from "./capture-matches.ts";
import type { IntakeOptions, IntakeReport } from "./intake-report.ts";
import { unsure } from "./intake-warnings.ts";
import type { ParseOutcome } from "./parse-capture.ts";
import type { ParsePool } from "./parse-pool.ts";
import type { SourceReadings } from "./source-readings.ts";
import type { UnreadCapture } from "./unread-captures.ts";

/** See `IntakeOptions.chunk`. */
const CHUNK = 100;

interface Parsed {
  task: Task;
  outcome: ParseOutcome;
  /** What the ledger had learned when the capture was given to be parsed. */
  changes: number;
}

export class IntakeRun {
  /** Captures without a record of which none can be made. */
  readonly unread: UnreadCapture[] = [];
  readonly #root: string;
  readonly #matcher: CaptureMatcher;
  readonly #pool: ParsePool;
  readonly #readings: SourceReadings;
  readonly #report: IntakeReport;
  readonly #options: IntakeOptions;
  readonly #day = archivedDay();
  /** Captures of each source whose records are on disk, and by what the ledger says. */
  readonly #recorded = new Map<string, Task[]>();
  /** Records that this run has made. */
  readonly #made = new Set<string>();
  readonly #refreshed = new Set<string>();
  /** Captures that are read as another source than before, for the vocabulary has changed. */
  readonly #moved: Task[] = [];
  #ledger!: BoilerplateSamples;

  constructor(
    root: string,
    matcher: CaptureMatcher,
    pool: ParsePool,
    readings: SourceReadings,
    report: IntakeReport,
    options: IntakeOptions,
  ) {
    this.#root = root;
    this.#matcher = matcher;
    this.#pool = pool;
    this.#readings = readings;
    this.#report = report;
    this.#options = options;
  }

  async run(work: readonly Task[], held: readonly Held[]): Promise<void> {
    const { refresh = false } = this.#options;
    await this.#readUntold();
    const compare = (paths: readonly string[], source: string) => this.#pool.compare(paths, source);
    this.#ledger = await BoilerplateSamples.open(this.#root, this.#readings.members, compare, refresh);
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
      const { draft, problems, waits } = outcome;
      if (!draft && !task.record && !waits) this.unread.push({ capture: task.capture, problems });
      else append(this.#report.problems, problems);
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
  async #record({ capture, record }: Task, draft: RecordDraft): Promise<Task["record"]> {
    try {
      if (!record) return this.#make(capture, draft);
      await this.#refresh(record.file, draft);
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      append(this.#report.problems, error.problems);
    }
    return record;
  }

  /** @returns The new record; none where a record that cannot be read has its place, and may be its own. */
  #make(capture: IdentifiedCapture, { frontMatter, body }: RecordDraft): Task["record"] {
    const { date } = frontMatter;
    const id = recordId(frontMatter, capture.sha256, this.#matcher.taken);
    const unreadable = this.#matcher.unreadable.get(id);
    if (unreadable) {
      this.#report.problems.push(unsure(capture, unreadable));
      return undefined;
    }
    this.#matcher.taken.add(id);
    const file = `${RECORDS}/${(date && readEdtf(date)?.year) ?? "undated"}/${id}.md`;
    writeRecord(this.#root, file, joinFile(toYaml(withArchivedDay(frontMatter, this.#day)), body));
    this.#report.made.push({ capture: capture.path, record: file });
    this.#made.add(file);
    return { file };
  }

  async #refresh(file: string, draft: RecordDraft): Promise<void> {
    const text = await readFile(join(this.#root, file), "utf8");
    const refreshed = refreshRecord(text, file, draft);
    if (refreshed === text) return;
    writeRecord(this.#root, file, refreshed);
    if (!this.#made.has(file)) this.#refreshed.add(file);
  }
}
