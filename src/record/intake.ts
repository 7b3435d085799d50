/** From captures to records: parses what is new, and on request parses all again, keeping every edit. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readEdtf } from "../edtf.ts";
import { listFiles, readCache, type StoredFile, writeCache } from "../file-store.ts";
import type { Problem } from "../problem.ts";
import { BackfileError } from "../problem.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { articleId } from "./article-id.ts";
import type { Draft } from "./compose.ts";
import { joinFile, toYaml } from "./front-matter.ts";
import { identify, parseCapture } from "./parse-capture.ts";
import { refreshRecord } from "./refresh.ts";
import { RECORDS, readShelf, writeRecord } from "./shelf.ts";
import type { Summary } from "./summary.ts";

export const CAPTURES = "articles/raw";

export interface IntakeOptions {
  /** Parse captures that have a record too. */
  refresh?: boolean;
  /** Only report what is amiss; write nothing. */
  dry?: boolean;
  onProgress?: (done: number, total: number) => void;
  /** Stops after the capture at hand; what is done stays. */
  signal?: AbortSignal;
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
export async function intake(root: string, vocabulary: Vocabulary, options: IntakeOptions = {}): Promise<IntakeReport> {
  const { summaries, problems: shelfProblems } = await readShelf(root, vocabulary);
  const { captures, problems } = await identifiedCaptures(root);
  const report: IntakeReport = { made: [], refreshed: [], known: 0, problems: [...problems] };
  // A record that cannot be read may be that of a capture without one: to parse again would make a second.
  const unreadable = shelfProblems.filter(({ field }) => field === undefined);
  const unread = new Set(unreadable.map(({ file }) => file));
  report.problems.push(...(options.refresh ? shelfProblems : unreadable));
  const desk = new Desk(summaries, captures);

  const work = desk.sort(report, options.refresh ?? false);
  if (options.dry) {
    for (const { capture } of work) report.problems.push(unparsed(capture));
    return report;
  }
  for (const [done, { capture, record }] of work.entries()) {
    if (options.signal?.aborted) break;
    options.onProgress?.(done, work.length);
    try {
      const { draft, warnings } = await parseCapture(root, capture, vocabulary);
      report.problems.push(...warnings);
      if (record) await refresh(root, record, draft, report);
      else if (!(await unreadRecordOf(root, capture, unread))) await make(root, capture, draft, desk, report);
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      report.problems.push(...error.problems);
    }
  }
  options.onProgress?.(work.length, work.length);
  return report;
}

export interface IdentifiedCapture {
  /** Below the root: `articles/raw/x.txt`. */
  path: string;
  sha256: string;
}

/** Every capture with the SHA-256 of its bytes, by path; files that did not change since the last time are not read again. */
export async function identifiedCaptures(
  root: string,
): Promise<{ captures: IdentifiedCapture[]; problems: Problem[] }> {
  const { files, problems } = await listFiles(root, CAPTURES);
  const cacheFile = join(root, ".backfile", "captures.json");
  type Known = { [path: string]: { version: string; sha256: string } };
  const known = (await readCache<Known>(cacheFile, "1")) ?? {};
  const now: Known = {};
  for (let i = 0; i < files.length; i += 64) {
    await Promise.all(
      files.slice(i, i + 64).map(async (file) => {
        const last = known[file.path];
        now[file.path] = last?.version === file.version ? last : await identity(root, file);
      }),
    );
  }
  if (JSON.stringify(now) !== JSON.stringify(known)) await writeCache(cacheFile, "1", now);
  return { captures: files.map(({ path }) => ({ path, sha256: now[path]?.sha256 ?? "" })), problems };
}

/** Which capture belongs to which record. */
class Desk {
  readonly taken: Set<string>;
  readonly #captures: readonly IdentifiedCapture[];
  readonly #byHash = new Map<string, Summary>();
  readonly #byCapture = new Map<string, Summary>();

  constructor(summaries: readonly Summary[], captures: readonly IdentifiedCapture[]) {
    this.taken = new Set(summaries.flatMap(({ id, aliases }) => [id, ...aliases]));
    this.#captures = captures;
    for (const summary of summaries) {
      if (summary.sha256) this.#byHash.set(summary.sha256, summary);
      if (summary.capture) this.#byCapture.set(`articles/${summary.capture}`, summary);
    }
  }

  /** The captures to parse, with their record where they have one; duplicates and vanished captures go to the report. */
  sort(report: IntakeReport, refresh: boolean): { capture: IdentifiedCapture; record?: Summary }[] {
    const work: { capture: IdentifiedCapture; record?: Summary }[] = [];
    const first = new Map<string, string>();
    const paths = new Set(this.#captures.map(({ path }) => path));
    const hashes = new Set(this.#captures.map(({ sha256 }) => sha256));
    for (const capture of this.#inOrder()) {
      const twin = first.get(capture.sha256);
      if (twin !== undefined) {
        report.problems.push({
          severity: "warning",
          file: capture.path,
          found: `the same bytes as ${twin}, so it has no record of its own`,
          remedy: "delete one of the two files",
        });
        continue;
      }
      first.set(capture.sha256, capture.path);
      const record = this.#byHash.get(capture.sha256) ?? this.#byCapture.get(capture.path);
      if (record && record.sha256 !== capture.sha256) {
        report.problems.push({
          severity: "warning",
          file: capture.path,
          found: `the file has changed since ${record.file} was made from it`,
          remedy: "restore the file with git; if the new text is wanted, run parse --refresh",
        });
      }
      if (record) report.known++;
      if (refresh || !record) work.push({ capture, ...(record && { record }) });
    }
    for (const { capture, sha256, file } of this.#byCapture.values()) {
      if (paths.has(`articles/${capture}`) || hashes.has(sha256 ?? "")) continue;
      report.problems.push({
        severity: "warning",
        file,
        field: "capture",
        found: `the capture articles/${capture} has vanished; the record stays as it is`,
        remedy: "restore the file with git, or remove capture and sha256 from the record",
      });
    }
    return work;
  }

  /** Captures that a record names come first, so that a copy of one is the duplicate, whatever its name. */
  #inOrder(): IdentifiedCapture[] {
    const named = ({ path }: IdentifiedCapture) => (this.#byCapture.has(path) ? 0 : 1);
    return [...this.#captures].sort((a, b) => named(a) - named(b) || (a.path < b.path ? -1 : 1));
  }
}

function unparsed({ path }: IdentifiedCapture): Problem {
  return { severity: "warning", file: path, found: "the capture has no record", remedy: "run parse" };
}

async function make(
  root: string,
  capture: IdentifiedCapture,
  draft: Draft,
  desk: Desk,
  report: IntakeReport,
): Promise<void> {
  const { title, date } = draft.frontMatter;
  const id = articleId(title, `capture-${capture.sha256.slice(0, 8)}`, desk.taken);
  desk.taken.add(id);
  const record = `${RECORDS}/${(date && readEdtf(date)?.year) ?? "undated"}/${id}.md`;
  await writeRecord(root, record, joinFile(toYaml(draft.frontMatter), draft.body));
  report.made.push({ capture: capture.path, record });
}

async function refresh(root: string, { file }: Summary, draft: Draft, report: IntakeReport): Promise<void> {
  const text = await readFile(join(root, file), "utf8");
  const refreshed = refreshRecord(text, file, draft);
  if (refreshed === text) return;
  await writeRecord(root, file, refreshed);
  report.refreshed.push(file);
}

/** Whether one of the unreadable records names the capture, to judge by its text. */
async function unreadRecordOf(
  root: string,
  capture: IdentifiedCapture,
  unread: ReadonlySet<string | undefined>,
): Promise<boolean> {
  for (const file of unread) {
    const text = file ? await readFile(join(root, file), "utf8").catch(() => "") : "";
    if (text.includes(capture.sha256)) return true;
  }
  return false;
}

async function identity(root: string, file: StoredFile): Promise<{ version: string; sha256: string }> {
  return { version: file.version, sha256: identify(await readFile(join(root, file.path))) };
}
