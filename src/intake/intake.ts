/** From captures to records: parses new captures, and on request parses all again and keeps every edit. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { identifiedCaptures, partedAddress } from "../accession/capture-folder.ts";
import type { Problem } from "../model/problem.ts";
import { readAddresses } from "../record/address-list.ts";
import { withAddressesAnew, withRecordsAnew } from "../record/archive-files.ts";
import {
  authorIdsOf,
  type RecordIndex,
  type RecordKey,
  readAuthoredKeys,
  readRecordIndex,
  readRecordKeys,
} from "../record/record-index.ts";
import { inSmallHeap } from "../system/heap.ts";
import { append } from "../text/list.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { BoilerplateSamples } from "./boilerplate/boilerplate-samples.ts";
import { CaptureMatcher, type Task } from "./capture-matches.ts";
import type { IntakeOptions, IntakeReport } from "./intake-report.ts";
import { IntakeRun } from "./intake-run.ts";
import { outdatedRecords, sourceProblems } from "./intake-warnings.ts";
import { recordedWhole, settleMembers } from "./member-matches.ts";
import { ParsePool } from "./parse-pool.ts";
import { isReference, References, withReferences } from "./references.ts";
import { inputsOfIntake, noteSettled } from "./settled.ts";
import { SourceReadings } from "./source-readings.ts";
import { unreadProblems, unrecordedProblems } from "./unread-captures.ts";
import { listAddresses, unwantedAmong, unwantedProblems } from "./unwanted-captures.ts";

export type { IntakeOptions, IntakeReport };

/** Problems of single captures are in the report and do not stop the others. @param root The archive's folder. */
export async function intake(root: string, vocabulary: Vocabulary, options: IntakeOptions = {}): Promise<IntakeReport> {
  const { keys, problems: recordProblems } = options.index
    ? { keys: options.index.summaries, problems: options.index.problems }
    : await readRecordKeys(root, vocabulary);
  const known = { whole: options.refresh ? undefined : recordedWhole(keys), digests: await options.digests };
  const { captures: found, origins, problems } = await identifiedCaptures(root, options.files?.captures, known);
  const { captures, records } = await settleMembers(root, found, keys, vocabulary, options.refresh ?? false);
  const addresses = options.addresses ?? (await readAddresses(root));
  const matcher = new CaptureMatcher(keys, captures, records, addresses.articles.keys());
  // An unreadable record may belong to a capture without record; parsing that capture would make a second record.
  const files = new Set(keys.filter(({ unreadable }) => unreadable).map(({ file }) => file));
  const unreadable = recordProblems.filter(({ file }) => file !== undefined && files.has(file));
  const matches = matcher.match(options.refresh ?? false);
  const report: IntakeReport = {
    made: [],
    refreshed: [],
    reread: [],
    known: matches.recorded.length + matches.withUnreadable.length,
    unwanted: [],
    addressed: false,
    problems: [...problems],
  };
  if (!options.refresh) append(report.problems, unreadable);
  append(report.problems, matches.problems);
  const unread = await Promise.all([...files].map((file) => readFile(join(root, file), "utf8").catch(() => "")));
  // An unreadable record of one article says nothing of the others in its file.
  const names = (text: string, { sha256, identity, path }: Task["capture"]) =>
    text.includes(sha256) && (identity === sha256 || text.includes(path.replace(/^articles\//, "")));
  const isUnread = ({ capture, record }: Task) => !record && unread.some((text) => names(text, capture));
  const readable = matches.work.filter((task) => !isUnread(task));
  const without = readable.filter(({ record }) => !record).map(({ capture }) => capture);
  report.unwanted = unwantedAmong(without, addresses, keys);
  const unwanted = new Set(report.unwanted.map(({ identity }) => identity));
  const work = readable.filter(({ capture, record }) => record || !unwanted.has(capture.identity));
  append(report.problems, unwantedProblems(report.unwanted, options.added));
  const withUnreadable = [...matches.withUnreadable, ...matches.work.filter(isUnread).map(({ capture }) => capture)];
  const ofArticles = matches.recorded.filter(({ capture }) => !isReference(capture));
  const readings = await SourceReadings.open(root, ofArticles, withUnreadable);
  const references = new References(captures, matches.recorded);
  const summaries = async () => options.index?.summaries ?? (await readRecordIndex(root, vocabulary)).summaries;
  const tasks = await withReferences(work, ofArticles, references, keys, options.dry ? undefined : summaries);
  if (options.dry) {
    const { originProblems } = await import("../accession/origin.ts");
    const { unportableCaptures } = await import("../accession/capture-name.ts");
    append(report.problems, unportableCaptures([...new Set(captures.map(({ path }) => partedAddress(path).file))]));
    const wanted = tasks.filter(({ record }) => !record).map(({ capture }) => capture);
    append(report.problems, await unrecordedProblems(root, wanted));
    append(report.problems, (await outdatedSources(root, readings)).map(outdatedRecords));
    append(report.problems, await originProblems(root, origins));
  } else if (tasks.length > 0 || BoilerplateSamples.isKept(root)) {
    const pool = new ParsePool(root, vocabulary, options.workers);
    const run = new IntakeRun(root, matcher, pool, readings, references, report, options);
    await inSmallHeap(() => run.run(tasks, matches.recorded)).finally(() => pool.close());
    append(report.problems, sourceProblems(run.sourceChanges, vocabulary.sources));
    if (!options.signal?.aborted) append(report.problems, await unreadProblems(root, run.unread, options.added));
  }
  let faults = recordProblems;
  if (!options.dry && !options.signal?.aborted) {
    const written = [...report.made.map(({ record }) => record), ...report.refreshed];
    const present = await presentRecords(root, vocabulary, options, written);
    faults = present.problems;
    if (present.index) report.index = present.index;
    report.addressed = await listAddresses(root, addresses, present.keys, present.authors, captures, vocabulary);
    // A reference is matched with the titles and addresses of records, which the digest leaves out.
    const { inputs, files, index, program } = options;
    if (inputs && files && index && program && !captures.some(isReference)) {
      const listed = report.addressed && inputsOfIntake(await withAddressesAnew(root, files), index, program);
      noteSettled(root, listed || inputs, report);
    }
  }
  // As the records are now: a refresh takes out what a vocabulary no longer has.
  if (options.refresh) report.problems = [...faults, ...report.problems];
  return report;
}

/** The records as they are now. @param written Paths of those that this run wrote. */
async function presentRecords(
  root: string,
  vocabulary: Vocabulary,
  { index: before, files }: IntakeOptions,
  written: readonly string[],
): Promise<{ keys: readonly RecordKey[]; authors: Set<string>; problems: Problem[]; index?: RecordIndex }> {
  if (!before) return readAuthoredKeys(root, vocabulary);
  const readAnew = () => readRecordIndex(root, vocabulary, undefined, files && withRecordsAnew(root, files, written));
  const index = written.length > 0 ? await readAnew() : before;
  return { keys: index.summaries, authors: authorIdsOf(index.summaries), problems: index.problems, index };
}

/** Sources whose captures must be read again, as far as that is known without reading a capture. */
async function outdatedSources(root: string, readings: SourceReadings): Promise<string[]> {
  if (readings.missing.length > 0) return [];
  const compare = () => Promise.reject(new Error("A check compares nothing."));
  return (await BoilerplateSamples.open(root, readings.members, compare)).due();
}
