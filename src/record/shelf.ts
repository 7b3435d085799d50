/** The folder `articles/records/`: reads every record, again only those that changed, and writes single ones. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, readCache, writeCache, writeWhole } from "../file-store.ts";
import { BackfileError, type Problem } from "../problem.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type DisclosedRecord, disclose } from "./disclosure.ts";
import { readRecord } from "./read-record.ts";
import type { ArticleRecord } from "./record.ts";
import { type Summary, summarise } from "./summary.ts";

export const RECORDS = "articles/records";

export interface Shelf {
  /** By path. */
  summaries: Summary[];
  problems: Problem[];
}

interface Shelved {
  version: string;
  summary: Summary;
  problems: Problem[];
}

/** Summaries of all records. Those that cannot be read are errors among the problems. */
export async function readShelf(root: string, vocabulary: Vocabulary): Promise<Shelf> {
  const { files, problems } = await listFiles(root, RECORDS);
  const cacheFile = join(root, ".backfile", "records.json");
  const edition = `2 ${policyDigest(vocabulary)}`;
  const known = (await readCache<{ [path: string]: Shelved }>(cacheFile, edition)) ?? {};
  const shelved: { [path: string]: Shelved } = {};
  let changed = false;
  for (const file of files.filter(({ path }) => path.endsWith(".md"))) {
    const last = known[file.path];
    if (last?.version === file.version) {
      shelved[file.path] = last;
      continue;
    }
    changed = true;
    try {
      const text = readFileSync(join(root, file.path), "utf8");
      const { record, problems } = readRecord(text, file.path, vocabulary);
      shelved[file.path] = { version: file.version, summary: summaryOf(record, text, vocabulary), problems };
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (changed || Object.keys(known).length !== Object.keys(shelved).length) writeCache(cacheFile, edition, shelved);
  const all = Object.values(shelved);
  return {
    summaries: all.map(({ summary }) => summary),
    problems: [...problems, ...all.flatMap((one) => one.problems)],
  };
}

/** What may be published of one record. Its problems were reported by `readShelf`. */
export function readOneRecord(root: string, file: string, vocabulary: Vocabulary): DisclosedRecord {
  return published(readRecord(readFileSync(join(root, file), "utf8"), file, vocabulary).record, vocabulary);
}

export function writeRecord(root: string, file: string, text: string): void {
  writeWhole(join(root, file), text);
}

/** The capture is named even where nothing may be published: intake must know that it has a record. */
function summaryOf(record: ArticleRecord, text: string, vocabulary: Vocabulary): Summary {
  const { capture, sha256 } = record;
  return { ...summarise(published(record, vocabulary), text), capture, sha256 };
}

function published(record: ArticleRecord, { sources }: Vocabulary): DisclosedRecord {
  return disclose(
    record,
    sources.find(({ id }) => id === record.source),
  );
}

/** Changes with whatever of the vocabulary decides what a record says to the site. */
function policyDigest({ sources, topics }: Vocabulary): string {
  const decisive = [sources.map(({ id, publish, robots }) => [id, publish, robots]), topics.map(({ id }) => id)];
  return hash("sha256", JSON.stringify(decisive)).slice(0, 16);
}
