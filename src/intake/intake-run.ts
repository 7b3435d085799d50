/** One run of intake. Captures are read in the order of the samples from which boilerplate is learned, and records are written in chunks. */
import { append } from "../text/list.ts";
import { type BoilerplateFile, NO_BOILERPLATE } from "./boilerplate/boilerplate-file.ts";
import { BoilerplateSamples } from "./boilerplate/boilerplate-samples.ts";
import type { CaptureMatcher, RecordedCapture, Task } from "./capture-matches.ts";
import type { IntakeOptions, IntakeReport } from "./intake-report.ts";
import type { SourceChange } from "./intake-warnings.ts";
import type { ParseOutcome } from "./parse-capture.ts";
import type { ParsePool } from "./parse-pool.ts";
import { RecordWriter } from "./record-writer.ts";
import { isReference, type References } from "./references.ts";
import type { SourceReadings } from "./source-readings.ts";
import type { UnreadCapture } from "./unread-captures.ts";

/** Default of `IntakeOptions.chunk`: enough work for all processes, and little to lose. */
const CHUNK = 100;

interface Parsed {
  task: Task;
  outcome: ParseOutcome;
  /** `BoilerplateSamples.changes` when the capture was given to the pool. */
  changes: number;
}

export class IntakeRun {
  /** Captures of which no record can be made. */
  readonly unread: UnreadCapture[] = [];
  /** Records whose source is read as another than before. */
  sourceChanges: SourceChange[] = [];
  readonly #root: string;
  readonly #pool: ParsePool;
  readonly #readings: SourceReadings;
  readonly #report: IntakeReport;
  readonly #options: IntakeOptions;
  /** By source, the captures whose records are written and were parsed by what is learned now. */
  readonly #recorded = new Map<string, Task[]>();
  /** Captures that are read as another source than before, because the vocabulary has changed. */
  readonly #reassigned: Task[] = [];
  readonly #references: References;
  readonly #records: RecordWriter;
  #samples!: BoilerplateSamples;

  constructor(
    root: string,
    matcher: CaptureMatcher,
    pool: ParsePool,
    readings: SourceReadings,
    references: References,
    report: IntakeReport,
    options: IntakeOptions,
  ) {
    this.#root = root;
    this.#pool = pool;
    this.#readings = readings;
    this.#references = references;
    this.#records = new RecordWriter(root, matcher, references, report);
    this.#report = report;
    this.#options = options;
  }

  async run(work: readonly Task[], recorded: readonly RecordedCapture[]): Promise<void> {
    const { refresh = false } = this.#options;
    await this.#readMissing();
    const compare = (paths: readonly string[], source: string) => this.#pool.compare(paths, source);
    this.#samples = await BoilerplateSamples.open(this.#root, this.#readings.members, compare, refresh);
    if (!refresh) this.#addAllRecorded(recorded);
    const [references = [], articles = []] = [true, false].map((wanted) =>
      work.filter(({ capture }) => isReference(capture) === wanted),
    );
    const rest = () => references.filter(({ capture }) => !this.#references.isTaken(capture));
    if ((await this.#readAll(articles)) && (await this.#readAll(rest()))) {
      this.#readings.save();
      this.#samples.close();
    }
    this.#report.made.sort((a, b) => (a.capture < b.capture ? -1 : 1));
    this.#report.refreshed = this.#records.refreshed;
    this.sourceChanges = this.#records.sourceChanges;
    append(this.#report.problems, this.#records.keptAddresses);
  }

  /** @returns Whether all was read; `false` where it was stopped. */
  async #readAll(work: readonly Task[]): Promise<boolean> {
    const { onProgress, signal, chunk: size = CHUNK } = this.#options;
    this.#pool.expect(work.length);
    // In the order of the samples, so that the boilerplate of a source is known once its first captures are read.
    const tasks = work.toSorted((a, b) => (a.capture.identity < b.capture.identity ? -1 : 1));
    let chunk = this.#parse(tasks.slice(0, size));
    for (let i = 0; i < tasks.length; i += size) {
      // The next chunk is parsed while this one is written, by what was learned before this one.
      const next = this.#parse(tasks.slice(i + size, i + 2 * size));
      const parsed: Parsed[] = [];
      for (const one of chunk) {
        parsed.push(await one);
        onProgress?.(i + parsed.length, tasks.length);
        if (signal?.aborted) return false;
      }
      if (!(await this.#finish(parsed, tasks[i + size]?.capture.identity))) return false;
      chunk = next;
    }
    while (this.#reassigned.length > 0 || this.#samples.due().length > 0) {
      const again = await Promise.all(this.#parse(this.#reassigned.splice(0)));
      if (!(await this.#finish(again))) return false;
    }
    return true;
  }

  /** Reads the captures whose records do not say as which source they are read. */
  async #readMissing(): Promise<void> {
    const { missing } = this.#readings;
    this.#pool.expect(missing.length);
    const outcomes = await Promise.all(missing.map(({ path }) => this.#pool.parse(path, NO_BOILERPLATE)));
    for (const [i, outcome] of outcomes.entries()) this.#readings.note(missing[i] as Task["capture"], outcome);
  }

  #addAllRecorded(recorded: readonly RecordedCapture[]): void {
    const records = new Map(recorded.map(({ capture, record }) => [capture.identity, record]));
    for (const { source, capture } of this.#readings.members) {
      const record = records.get(capture.identity);
      if (record) this.#addRecorded(source, { capture, record });
    }
  }

  #addRecorded(source: string, task: Task): void {
    const tasks = this.#recorded.get(source) ?? [];
    tasks.push(task);
    this.#recorded.set(source, tasks);
  }

  #parse(tasks: readonly Task[]): Promise<Parsed>[] {
    const { file, changes } = this.#samples;
    const parsed = tasks.map(async (task) => {
      const outcome = await this.#pool.parse(task.capture.path, file);
      return { task, outcome: await this.#withReferences(task, outcome, file), changes };
    });
    // Where the run stops, nothing awaits the rest.
    for (const one of parsed) one.catch(() => {});
    return parsed;
  }

  /** The capture read again with the references that may be to its article, if any. */
  async #withReferences(task: Task, outcome: ParseOutcome, file: BoilerplateFile): Promise<ParseOutcome> {
    const { capture } = task;
    const paths = outcome.draft && !isReference(capture) ? this.#references.to(outcome.draft.frontMatter, task) : [];
    return paths.length > 0 ? this.#pool.parse(capture.path, file, paths) : outcome;
  }

  /**
   * Learns from a chunk, reads again the captures to which that makes a difference, and writes the records.
   * @param next Lowest SHA-256 of the captures that are still to be read; absent where there are none.
   * @returns Whether all was done; `false` where it was stopped.
   */
  async #finish(parsed: readonly Parsed[], next?: string): Promise<boolean> {
    const sources = new Set<string>();
    for (const { task, outcome } of parsed) {
      const source = outcome.draft?.frontMatter.source;
      // References show nothing of the pages of a source.
      if (source === undefined || isReference(task.capture)) continue;
      this.#samples.add(source, task.capture);
      sources.add(source);
    }
    const due = this.#samples.due(next);
    const changed = await this.#samples.learn(due, sources);
    this.#samples.unsettle([...sources, ...due]);
    for (const source of changed.keys()) if (!(await this.#readAgain(source))) return false;
    const latest = parsed.map((one) => {
      const source = one.outcome.draft?.frontMatter.source;
      const stale = source !== undefined && this.#samples.isStale(source, one.changes);
      return stale ? this.#parse([one.task])[0] : one;
    });
    for (const one of latest) {
      const { task, outcome } = (await one) as Parsed;
      const { draft, problems, waits } = outcome;
      if (!draft && !task.record && !waits) this.unread.push({ capture: task.capture, problems });
      else append(this.#report.problems, problems);
      await this.#write(task, outcome);
    }
    this.#samples.settle(due);
    return true;
  }

  /** Reads those captures of a source again that hold a line that has become boilerplate or is no longer boilerplate. */
  async #readAgain(source: string): Promise<boolean> {
    const tasks = this.#recorded.get(source) ?? [];
    this.#recorded.delete(source);
    this.#pool.expect(tasks.length);
    let captures = 0;
    for (let i = 0; i < tasks.length; i += CHUNK) {
      if (this.#options.signal?.aborted) return false;
      const chunk = tasks.slice(i, i + CHUNK);
      const { file } = this.#samples;
      const again = chunk.map(async (task) => {
        const outcome = await this.#pool.parseIfChanged(task.capture.path, file, source);
        return outcome && this.#withReferences(task, outcome, file);
      });
      for (const [k, outcome] of (await Promise.all(again)).entries()) {
        const task = chunk[k] as Task;
        const now = outcome?.draft ? outcome.draft.frontMatter.source : source;
        if (now !== source) this.#reassigned.push(task);
        else if (!outcome?.draft) this.#addRecorded(source, task);
        else {
          if (!this.#records.hasMade(task.record?.file)) captures++;
          await this.#write(task, outcome);
        }
      }
    }
    if (captures > 0) this.#report.reread.push({ source, captures });
    return true;
  }

  /** Writes the result of parsing a capture into its record. */
  async #write(task: Task, outcome: ParseOutcome): Promise<void> {
    const { capture } = task;
    this.#readings.note(capture, outcome);
    if (!outcome.draft) return;
    const record = await this.#records.save(task, outcome.draft);
    const { source } = outcome.draft.frontMatter;
    this.#references.take(outcome.draft.frontMatter.references ?? []);
    if (record && source !== undefined && !isReference(capture)) this.#addRecorded(source, { capture, record });
  }
}
