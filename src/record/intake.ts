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
import { Desk, type Task } from "./desk.ts";
import { joinFile, toYaml } from "./front-matter.ts";
import type { FurnitureLedger } from "./furniture-ledger.ts";
import { outdatedRecords, unparsed, unsure } from "./intake-warnings.ts";
import type { ParseOutcome } from "./parse-capture.ts";
import type { ParsePool } from "./parse-pool.ts";
import { refreshRecord } from "./refresh.ts";
import { type Holding, noteRecords, RECORDS, readHoldings, type Shelf, writeRecord } from "./shelf.ts";

export interface IntakeOptions {
  /** Parse captures that have a record too. */
  refresh?: boolean;
  /** Only report what is amiss; write nothing. */
  dry?: boolean;
  onProgress?: (done: number, total: number) => void;
  /** Stops at once; the records written so far stay. */
  signal?: AbortSignal;
  /** The records as they were just read, where somebody has done so. */
  shelf?: Shelf;
}

export interface IntakeReport {
  /** Paths of new records, with their captures. */
  made: { capture: string; record: string }[];
  /** Paths of records that the refresh changed. */
  refreshed: string[];
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
  const report: IntakeReport = { made: [], refreshed: [], known: sorted.known, problems: [...problems] };
  report.problems.push(...(options.refresh ? shelfProblems : unreadable), ...sorted.problems);
  const unread = await Promise.all(
    unreadable.map(({ file }) => readFile(join(root, file ?? ""), "utf8").catch(() => "")),
  );
  const work = sorted.work.filter(
    ({ capture, record }) => record || !unread.some((text) => text.includes(capture.sha256)),
  );
  if (options.dry) {
    const { originProblems } = await import("./origin.ts");
    report.problems.push(
      ...work.filter(({ record }) => !record).map(unparsed),
      ...(await originProblems(root, origins)),
    );
  } else if (work.length > 0) {
    // Loaded where there is work: a run that finds nothing new is spared half of its time.
    const [{ FurnitureLedger }, { ParsePool }] = await Promise.all([
      import("./furniture-ledger.ts"),
      import("./parse-pool.ts"),
    ]);
    const pool = new ParsePool(root, vocabulary, work.length);
    const ledger = await FurnitureLedger.open(root, holdings, (paths, source) => pool.compare(paths, source));
    const earlier = options.refresh ? [] : sampled(holdings, ledger);
    await new Intake(root, desk, ledger, pool, report).run(work, earlier, options).finally(() => pool.close());
    // Takes note of the new records, so that the next run need not read them.
    if (report.made.length + report.refreshed.length > 0) await noteRecords(root, vocabulary);
  }
  return report;
}

/** Captures that are parsed before any of their records is written; what a Ctrl-C loses at most. */
const CHUNK = 100;

/** A capture that furniture was learned from, and its record. */
type Sampled = Required<Task> & { source: string };

/** Records of earlier runs whose captures belong to the sample that their source's furniture is learned from. */
function sampled(holdings: readonly Holding[], ledger: FurnitureLedger): Sampled[] {
  return holdings.flatMap(({ file, source, capture, sha256 }) => {
    const path = `articles/${capture}`;
    if (!source || !sha256 || !ledger.isSample(source, path)) return [];
    return [{ capture: { path, sha256 }, record: { file }, source }];
  });
}

interface Parsed {
  task: Task;
  outcome: ParseOutcome;
}

class Intake {
  readonly #root: string;
  readonly #desk: Desk;
  readonly #ledger: FurnitureLedger;
  readonly #pool: ParsePool;
  readonly #report: IntakeReport;
  /** What was written in this run while its source's furniture was still being learned. */
  readonly #early: Sampled[] = [];
  /** Sources of which something was learned in this run. */
  readonly #relearned = new Set<string>();

  constructor(root: string, desk: Desk, ledger: FurnitureLedger, pool: ParsePool, report: IntakeReport) {
    this.#root = root;
    this.#desk = desk;
    this.#ledger = ledger;
    this.#pool = pool;
    this.#report = report;
  }

  async run(work: readonly Task[], earlier: readonly Sampled[], { onProgress, signal }: IntakeOptions): Promise<void> {
    let changed: ReadonlySet<string> = new Set();
    let chunk = this.#parse(work.slice(0, CHUNK));
    for (let i = 0; i < work.length && !signal?.aborted; i += CHUNK) {
      // So that nobody idles while a chunk is written, the next is parsed meanwhile, by what had been learned before it.
      const next = this.#parse(work.slice(i + CHUNK, i + 2 * CHUNK));
      const parsed: Parsed[] = [];
      for (const one of chunk) {
        parsed.push(await one);
        onProgress?.(i + parsed.length, work.length);
        if (signal?.aborted) return;
      }
      changed = await this.#settle(parsed, changed);
      for (const source of changed) this.#relearned.add(source);
      chunk = next;
    }
    if (!signal?.aborted) await this.#tellOfOutdated(earlier);
  }

  /** Warns of records that would read otherwise by what this run has learned of their source. */
  async #tellOfOutdated(earlier: readonly Sampled[]): Promise<void> {
    for (const source of this.#relearned) {
      const outdated: string[] = [];
      for await (const { task, outcome } of this.#parse(earlier.filter((one) => one.source === source))) {
        const { record, capture } = task;
        if (!record || outcome.draft?.frontMatter.sha256 !== capture.sha256) continue;
        const text = await readFile(join(this.#root, record.file), "utf8");
        if (refreshRecord(text, record.file, outcome.draft) !== text) outdated.push(record.file);
      }
      if (outdated.length > 0) this.#report.problems.push(outdatedRecords(source, outdated));
    }
  }

  #parse(tasks: readonly Task[]): Promise<Parsed>[] {
    const { file } = this.#ledger;
    const parsed = tasks.map(async (task) => ({ task, outcome: await this.#pool.parse(task.capture.path, file) }));
    // When the work stops, nobody waits for those that are left.
    for (const one of parsed) one.catch(() => {});
    return parsed;
  }

  /**
   * Learns from a chunk, parses again what that puts in another light, and writes the records, in the order of the captures.
   * @param earlier Sources of which something was learned since the chunk was given to be parsed.
   * @returns Sources of which something is learned now.
   */
  async #settle(parsed: Parsed[], earlier: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const early: string[] = [];
    for (const { task, outcome } of parsed) {
      const { path, sha256 } = task.capture;
      const source = outcome.draft?.frontMatter.source;
      if (source && this.#ledger.add(source, path, sha256)) early.push(path);
    }
    const changed = await this.#ledger.learn(
      new Set(parsed.flatMap(({ outcome }) => outcome.draft?.frontMatter.source ?? [])),
    );
    const again = this.#parse(this.#early.filter(({ source }) => changed.has(source)));
    const better = parsed.map((one) => {
      const source = one.outcome.draft?.frontMatter.source;
      const stale = source !== undefined && (changed.has(source) || earlier.has(source));
      return { source, latest: stale ? this.#parse([one.task])[0] : one };
    });
    for await (const { task, outcome } of again) await this.#write(task, outcome, false);
    for (const { source, latest } of better) {
      const { task, outcome } = (await latest) as Parsed;
      const record = await this.#write(task, outcome, true);
      if (record && source && early.includes(task.capture.path))
        this.#early.push({ capture: task.capture, record, source });
    }
    return changed;
  }

  /** @returns The record's file, if there is one now. */
  async #write({ capture, record }: Task, { draft, problems }: ParseOutcome, tell: boolean): Promise<Task["record"]> {
    if (tell) this.#report.problems.push(...problems);
    if (!draft) return record;
    if (!record) {
      const file = this.#make(capture, draft);
      return file === undefined ? undefined : { file };
    }
    try {
      await this.#refresh(record.file, draft, tell);
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      this.#report.problems.push(...error.problems);
    }
    return record;
  }

  /** @returns The new record's file; none where a record that cannot be read has its place, and may be its own. */
  #make(capture: IdentifiedCapture, { frontMatter, body }: Draft): string | undefined {
    const { title, date } = frontMatter;
    const id = articleId(title, `capture-${capture.sha256.slice(0, 8)}`, this.#desk.taken);
    const unreadable = this.#desk.unreadable.get(id);
    if (unreadable) {
      this.#report.problems.push(unsure(capture, unreadable));
      return undefined;
    }
    this.#desk.taken.add(id);
    const record = `${RECORDS}/${(date && readEdtf(date)?.year) ?? "undated"}/${id}.md`;
    writeRecord(this.#root, record, joinFile(toYaml(frontMatter), body));
    this.#report.made.push({ capture: capture.path, record });
    return record;
  }

  async #refresh(file: string, draft: Draft, tell: boolean): Promise<void> {
    const text = await readFile(join(this.#root, file), "utf8");
    const refreshed = refreshRecord(text, file, draft);
    if (refreshed === text) return;
    writeRecord(this.#root, file, refreshed);
    if (tell) this.#report.refreshed.push(file);
  }
}
