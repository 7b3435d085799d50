/** The folder `articles/records/`: reads every record, again only those that changed, and writes single ones. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readNotes } from "../file-notes.ts";
import { listFiles, type StoredFile, writeWhole } from "../file-store.ts";
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

/** What tells of which capture a record is. */
export type Holding = Pick<Summary, "id" | "file" | "aliases" | "source" | "capture" | "sha256">;

/** Summaries of all records. Those that cannot be read are errors among the problems. */
export async function readShelf(root: string, vocabulary: Vocabulary): Promise<Shelf> {
  const { items, problems } = await survey<Summary>(root, vocabulary, (_, summary) => JSON.parse(summary));
  return { summaries: items, problems };
}

/** As `readShelf`, for those who need no more than the holdings: it takes a tenth of the memory. */
export async function readHoldings(
  root: string,
  vocabulary: Vocabulary,
): Promise<{ holdings: Holding[]; problems: Problem[] }> {
  const { items, problems } = await survey<Holding>(root, vocabulary, (holding) => JSON.parse(holding));
  return { holdings: items, problems };
}

/** Takes note of new and changed records, so that whoever comes next need not read them. */
export async function noteRecords(root: string, vocabulary: Vocabulary): Promise<void> {
  await survey(root, vocabulary, () => undefined);
}

async function survey<T>(
  root: string,
  vocabulary: Vocabulary,
  wanted: (holding: string, summary: string) => T,
): Promise<{ items: T[]; problems: Problem[] }> {
  const { files, problems } = await listFiles(root, RECORDS);
  const unreadable: Problem[] = [];
  const notes = readNotes(
    files.filter(({ path }) => path.endsWith(".md")),
    {
      at: join(root, ".backfile", "records.tsv"),
      edition: `1 ${policyDigest(vocabulary)}`,
      take: (file) => noteOf(root, file, vocabulary, unreadable),
      read: ([holding = "", summary = "", faults = ""]) => ({
        item: wanted(holding, summary),
        faults: JSON.parse(faults) as Problem[],
      }),
    },
  );
  const items: T[] = [];
  const faulty: Problem[] = [];
  for (const { item, faults } of notes) {
    items.push(item);
    faulty.push(...faults);
  }
  return { items, problems: [...problems, ...unreadable, ...faulty] };
}

/** The columns that are kept of a record: its holding, its summary, its problems. One that cannot be read is read again next time. */
function noteOf(
  root: string,
  { path }: StoredFile,
  vocabulary: Vocabulary,
  unreadable: Problem[],
): [Holding, Summary, Problem[]] | undefined {
  try {
    const text = readFileSync(join(root, path), "utf8");
    const { record, problems } = readRecord(text, path, vocabulary);
    const summary = summaryOf(record, text, vocabulary);
    const { id, file, aliases, source, capture, sha256 } = summary;
    return [{ id, file, aliases, source, capture, sha256 }, summary, problems];
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    unreadable.push(...error.problems);
    return undefined;
  }
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
