/** From captures to records: parses what is new, and on request parses all again, keeping every edit. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { identifiedCaptures } from "../accession/capture-folder.ts";
import { readRecordKeys, updateRecordIndex } from "../record/record-index.ts";
import { inSmallHeap } from "../system/heap.ts";
import { append } from "../text/list.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { BoilerplateSamples } from "./boilerplate/boilerplate-samples.ts";
import { CaptureMatcher, type Task } from "./capture-matches.ts";
import type { IntakeOptions, IntakeReport } from "./intake-report.ts";
import { IntakeRun } from "./intake-run.ts";
import { outdated } from "./intake-warnings.ts";
import { ParsePool } from "./parse-pool.ts";
import { SourceReadings } from "./source-readings.ts";
import { tellOfUnread, tellOfUnrecorded } from "./unread-captures.ts";

export type { IntakeOptions, IntakeReport };

/** @param root The archive's folder. Problems of single captures are reported and the others go on. */
export function intake(root: string, vocabulary: Vocabulary, options: IntakeOptions = {}): Promise<IntakeReport> {
  return inSmallHeap(() => takeIn(root, vocabulary, options));
}

async function takeIn(root: string, vocabulary: Vocabulary, options: IntakeOptions): Promise<IntakeReport> {
  const { keys, problems: shelfProblems } = options.index
    ? { keys: options.index.summaries, problems: options.index.problems }
    : await readRecordKeys(root, vocabulary);
  const { captures, origins, problems } = await identifiedCaptures(root);
  const matcher = new CaptureMatcher(keys, captures);
  // A record that cannot be read may be that of a capture without one: to parse again would make a second.
  const files = new Set(keys.flatMap(({ file, unreadable }) => (unreadable ? [file] : [])));
  const unreadable = shelfProblems.filter(({ file }) => file !== undefined && files.has(file));
  const sorted = matcher.sort(options.refresh ?? false);
  const report: IntakeReport = {
    made: [],
    refreshed: [],
    reread: [],
    known: sorted.held.length + sorted.lost.length,
    problems: [...problems],
  };
  append(report.problems, options.refresh ? shelfProblems : unreadable);
  append(report.problems, sorted.problems);
  const unread = await Promise.all([...files].map((file) => readFile(join(root, file), "utf8").catch(() => "")));
  const isUnread = ({ capture, record }: Task) => !record && unread.some((text) => text.includes(capture.sha256));
  const work = sorted.work.filter((task) => !isUnread(task));
  const lost = [...sorted.lost, ...sorted.work.filter(isUnread).map(({ capture }) => capture)];
  const readings = await SourceReadings.open(root, sorted.held, lost);
  if (options.dry) {
    const { originProblems } = await import("../accession/origin.ts");
    const { unportableCaptures } = await import("../accession/capture-name.ts");
    append(report.problems, unportableCaptures(captures.map(({ path }) => path)));
    const without = work.flatMap(({ capture, record }) => (record ? [] : [capture]));
    append(report.problems, await tellOfUnrecorded(root, without));
    append(report.problems, (await outdatedSources(root, readings)).map(outdated));
    append(report.problems, await originProblems(root, origins));
  } else if (work.length > 0 || BoilerplateSamples.isKept(root)) {
    const pool = new ParsePool(root, vocabulary, options.hands);
    const run = new IntakeRun(root, matcher, pool, readings, report, options);
    await run.run(work, sorted.held).finally(() => pool.close());
    if (!options.signal?.aborted) append(report.problems, await tellOfUnread(root, run.unread, options.added));
    // Takes note of the new records, so that the next run need not read them.
    if (report.made.length + report.refreshed.length > 0) await updateRecordIndex(root, vocabulary);
  }
  return report;
}

/** Sources of which records are to be read again, as far as that can be told without reading a capture. */
async function outdatedSources(root: string, readings: SourceReadings): Promise<string[]> {
  if (readings.missing.length > 0) return [];
  const compare = () => Promise.reject(new Error("A check compares nothing."));
  return (await BoilerplateSamples.open(root, readings.members, compare)).due();
}
