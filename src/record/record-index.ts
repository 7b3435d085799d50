/** The folder `articles/records/`: reads all records, from a cache where they have not changed, and writes single records. */

import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { captureLookup, partedAddress } from "../accession/capture-folder.ts";
import { FIELDS } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import { readFileCache } from "../system/file-cache.ts";
import type { FileList, StoredFile } from "../system/file-list.ts";
import { writeWhole } from "../system/file-store.ts";
import { listFiles } from "../system/list-files.ts";
import { append } from "../text/list.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type ArchiveFiles, listArchive, RECORDS } from "./archive-files.ts";
import { authorId } from "./author-id.ts";
import { DisclosedRecords, type RecordReadResult } from "./disclosed-records.ts";
import type { Summary } from "./summary.ts";
import { summariseUnreadable } from "./unreadable-record.ts";

export interface RecordIndex {
  /** Sorted by path. */
  summaries: Summary[];
  problems: Problem[];
}

/** The keys of a record by which captures are matched with it. */
export type RecordKey = Pick<
  Summary,
  "id" | "file" | "aliases" | "sourceRead" | "capture" | "sha256" | "references" | "unreadable"
>;

/** What the cache has of a record, as JSON: its key, its summary, its problems. */
export type RecordColumns = readonly [key: string, summary: string, problems: string];

/** Begins to read many records. The results are in the order of `files`, and are used while others are read. */
export type ReadRecords = (files: readonly StoredFile[]) => readonly Promise<RecordColumns>[];

/**
 * Summaries of all records. Unreadable records have one too, because they keep their addresses; why they are unreadable is in the problems.
 * @param read Reads the records of an archive without a cache, perhaps in several processes.
 * @param listed The archive's files, where the caller has just listed them.
 */
export async function readRecordIndex(
  root: string,
  vocabulary: Vocabulary,
  read?: ReadRecords,
  listed?: ArchiveFiles,
): Promise<RecordIndex> {
  const { records, captures } = listed ?? listArchive(root);
  const { items, problems } = await readThroughCache<Summary>(root, vocabulary, (_, summary) => JSON.parse(summary), {
    read,
    listed: records,
  });
  const exists = captureLookup(root, captures);
  const summaries = items.map((item) =>
    item.capture === undefined || exists(item.capture) || exists(partedAddress(item.capture).file)
      ? item
      : { ...item, captureMissing: true },
  );
  return { summaries, problems };
}

/** As `readRecordIndex`, with the keys alone, which take a tenth of the memory. */
export async function readRecordKeys(
  root: string,
  vocabulary: Vocabulary,
): Promise<{ keys: RecordKey[]; problems: Problem[] }> {
  const { items, problems } = await readThroughCache<RecordKey>(root, vocabulary, (key) => JSON.parse(key));
  return { keys: items, problems };
}

/** The keys of all records, and the ids of their authors. Brings the cache up to date, so that the next command need not read records. */
export async function readAuthoredKeys(
  root: string,
  vocabulary: Vocabulary,
): Promise<{ keys: RecordKey[]; authors: Set<string>; problems: Problem[] }> {
  const authored: Authored[] = [];
  const wanted = (key: string, summary: string): RecordKey => {
    const { authors, language } = JSON.parse(summary) as Authored;
    authored.push({ authors, language });
    return JSON.parse(key);
  };
  const { items, problems } = await readThroughCache(root, vocabulary, wanted);
  return { keys: items, authors: authorIdsOf(authored), problems };
}

type Authored = Pick<Summary, "authors" | "language">;

/** The ids of all who wrote some articles. */
export function authorIdsOf(summaries: Iterable<Authored>): Set<string> {
  const ids = new Set<string>();
  for (const { authors, language } of summaries) for (const name of authors) ids.add(authorId(name, language));
  return ids;
}

async function readThroughCache<T>(
  root: string,
  vocabulary: Vocabulary,
  wanted: (key: string, summary: string) => T,
  { read, listed }: { read?: ReadRecords | undefined; listed?: FileList } = {},
): Promise<{ items: T[]; problems: Problem[] }> {
  const { files, problems } = listed ?? (await listFiles(root, RECORDS));
  const records = files.filter(({ path }) => path.endsWith(".md"));
  const at = join(root, ".backfile", "records.tsv");
  const readings = read && !existsSync(at) ? read(records) : [];
  const known = new Map(readings.map((reading, i) => [records[i]?.path, reading]));
  const here = new DisclosedRecords(root, vocabulary, 0);
  const faulty: Problem[] = [];
  const items = await readFileCache(records, {
    at,
    isSame: ({ path }, [, summary = ""]) =>
      hash("sha256", readFileSync(join(root, path))).startsWith((JSON.parse(summary) as Summary).stamp),
    cacheVersion: `8 ${policyDigest(vocabulary)}`,
    take: (file) => known.get(file.path) ?? columnsOf(here.summarise(file)),
    read: ([key = "", summary = "", faults = ""]) => {
      const item = wanted(key, summary);
      if (faults !== "[]") append(faulty, JSON.parse(faults) as Problem[]);
      return item;
    },
  });
  // Symbolic links that lead out of the archive or nowhere are not followed, but each keeps the address of its article.
  const links = problems.flatMap(({ file }) => (file?.endsWith(".md") ? [file] : []));
  for (const file of links) {
    const [key, summary] = columnsOf({ summary: summariseUnreadable("", file, vocabulary), problems: [] });
    items.push(wanted(key, summary));
  }
  return { items, problems: [...problems, ...faulty] };
}

export function columnsOf({ summary, problems }: RecordReadResult): RecordColumns {
  const { id, file, aliases, sourceRead, capture, sha256, references, unreadable } = summary;
  const present = {
    ...(sourceRead !== undefined && { sourceRead }),
    ...(references && { references }),
    ...(unreadable && { unreadable }),
  };
  const key: RecordKey = { id, file, aliases, capture, sha256, ...present };
  return [JSON.stringify(key), JSON.stringify(summary), JSON.stringify(problems)];
}

export function writeRecord(root: string, file: string, text: string): void {
  writeWhole(root, file, text);
}

/** Digest of those parts of the fields and the vocabulary on which summaries depend. */
function policyDigest({ sources, topics }: Vocabulary): string {
  const ofSources = sources.map(({ id, aliases, publish, robots, faulty }) => [id, aliases, publish, robots, faulty]);
  const decisive = [FIELDS, ofSources, topics.map(({ id, aliases }) => [id, aliases])];
  return hash("sha256", JSON.stringify(decisive)).slice(0, 16);
}
