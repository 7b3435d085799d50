/** Records as the site may show them, read from their files. Those that were read last are kept in memory. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BackfileError, type Problem, refusal } from "../model/problem.ts";
import type { StoredFile } from "../system/file-list.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type DisclosedRecord, disclose } from "./disclosure.ts";
import { readRecord } from "./read-record.ts";
import { type Summary, sourceRead, stampOf, summarise } from "./summary.ts";
import { summariseUnreadable } from "./unreadable-record.ts";

/** The result of reading a record, which exists for an unreadable one too. */
export interface RecordReadResult {
  summary: Summary;
  problems: readonly Problem[];
}

/**
 * Records in memory: enough for all records that one of two processes reads of an archive of ten thousand. A record takes some 10 KB;
 * the limit keeps the memory of a process independent of the size of the archive.
 */
const REMEMBERED = 6000;

export class DisclosedRecords {
  readonly #root: string;
  readonly #vocabulary: Vocabulary;
  readonly #remembered: number;
  /** By file, the oldest first. */
  readonly #known = new Map<string, { stamp: string; record: DisclosedRecord }>();

  /** @param remembered How many records are kept in memory. */
  constructor(root: string, vocabulary: Vocabulary, remembered = REMEMBERED) {
    this.#remembered = remembered;
    this.#root = root;
    this.#vocabulary = vocabulary;
  }

  /** What may be published of a record. @param stamp Digest of the file's text, from its summary. @throws BackfileError when the record cannot be read. */
  read(file: string, stamp: string): DisclosedRecord {
    const known = this.#known.get(file);
    if (known?.stamp === stamp) return known.record;
    const { record, text } = this.#read(file);
    return this.#remember(record, stampOf(text));
  }

  /** Gives up the memory of records that are not read again. */
  forget(files: Iterable<string>): void {
    for (const file of files) this.#known.delete(file);
  }

  /** The summary of a record and its problems. For an unreadable record, what can be recovered from it, and why it cannot be read. */
  summarise({ path }: Pick<StoredFile, "path">): RecordReadResult {
    let bytes: Uint8Array = new Uint8Array();
    try {
      bytes = bytesOf(path, join(this.#root, path));
      const { record, text, full, inDoubt, problems } = this.#readText(path, textOf(path, bytes));
      // The capture is named even where nothing may be published, because intake must know that the capture has a record.
      const { capture, sha256 } = full;
      const read = sourceRead(full);
      const known = { capture, sha256, ...(read !== undefined && { sourceRead: read }), ...(inDoubt && { inDoubt }) };
      const summary: Summary = { ...summarise(record, text), ...known };
      this.#remember(record, summary.stamp);
      return { summary, problems };
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      const summary = summariseUnreadable(new TextDecoder().decode(bytes), path, this.#vocabulary);
      return { summary, problems: error.problems };
    }
  }

  #read(file: string) {
    return this.#readText(file, textOf(file, bytesOf(file, join(this.#root, file))));
  }

  #readText(file: string, text: string) {
    const { record: full, inDoubt: ofRecord, problems } = readRecord(text, file, this.#vocabulary);
    const source = this.#vocabulary.sources.find(({ id }) => id === full.source);
    const ofSource = source?.faulty && full.publish === undefined && full.withheld === undefined;
    const inDoubt = ofRecord || ofSource ? (true as const) : undefined;
    return { record: disclose(full, source), text, full, inDoubt, problems };
  }

  #remember(record: DisclosedRecord, stamp: string): DisclosedRecord {
    this.#known.set(record.file, { stamp, record });
    const [oldest] = this.#known.size > this.#remembered ? this.#known.keys() : [];
    if (oldest) this.#known.delete(oldest);
    return record;
  }
}

/** @throws BackfileError when the file cannot be opened. */
function bytesOf(file: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw refusal(file, `the file cannot be opened (${code})`, "make it a plain file that you may read");
  }
}

/** @throws BackfileError when the bytes are no UTF-8. */
function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refusal(file, "the file is not UTF-8 text", "save it as UTF-8, or restore it with git");
  }
}
