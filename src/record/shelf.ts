/** The folder `articles/records/`: reads every record, again only those that changed, and writes single ones. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles, readCache, type StoredFile, writeCache, writeWhole } from "../file-store.ts";
import { BackfileError, type Problem } from "../problem.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
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
  const edition = `1 ${termsDigest(vocabulary)}`;
  const known = (await readCache<{ [path: string]: Shelved }>(cacheFile, edition)) ?? {};
  const shelved: { [path: string]: Shelved } = {};
  let changed = false;
  for (const batch of batches(
    files.filter(({ path }) => path.endsWith(".md")),
    200,
  )) {
    const texts = await Promise.all(
      batch.map((file) =>
        known[file.path]?.version === file.version ? undefined : readFile(join(root, file.path), "utf8"),
      ),
    );
    for (const [i, file] of batch.entries()) {
      const text = texts[i];
      if (text === undefined) {
        shelved[file.path] = known[file.path] as Shelved;
        continue;
      }
      changed = true;
      try {
        const read = readRecord(text, file.path, vocabulary);
        shelved[file.path] = { version: file.version, summary: summarise(read.record, text), problems: read.problems };
      } catch (error) {
        if (!(error instanceof BackfileError)) throw error;
        problems.push(...error.problems);
      }
    }
  }
  if (changed || Object.keys(known).length !== Object.keys(shelved).length)
    await writeCache(cacheFile, edition, shelved);
  const all = Object.values(shelved);
  return {
    summaries: all.map(({ summary }) => summary),
    problems: [...problems, ...all.flatMap((one) => one.problems)],
  };
}

/** One record whole. Its problems were reported by `readShelf`. */
export async function readOneRecord(root: string, file: string, vocabulary: Vocabulary): Promise<ArticleRecord> {
  return readRecord(await readFile(join(root, file), "utf8"), file, vocabulary).record;
}

export async function writeRecord(root: string, file: string, text: string): Promise<void> {
  await writeWhole(join(root, file), text);
}

function termsDigest({ sources, topics }: Vocabulary): string {
  const ids = [sources.map(({ id }) => id), topics.map(({ id }) => id)];
  return createHash("sha256").update(JSON.stringify(ids)).digest("hex").slice(0, 16);
}

function* batches(files: readonly StoredFile[], size: number): Generator<StoredFile[]> {
  for (let i = 0; i < files.length; i += size) yield files.slice(i, i + size);
}
