/** Records as the site may show them, read from their files; those that were read last are remembered. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StoredFile } from "../file-store.ts";
import { BackfileError, type Problem } from "../problem.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type DisclosedRecord, disclose } from "./disclosure.ts";
import { readRecord } from "./read-record.ts";
import { type Summary, sourceRead, stampOf, summarise } from "./summary.ts";

/** What is known of a record once it is read. One that cannot be read has problems alone. */
export interface Reading {
  summary?: Summary;
  problems: readonly Problem[];
}

/**
 * How many are remembered: of an archive of ten thousand all that one of two processes reads. A record takes some 10 KB, so that
 * no process grows with the archive.
 */
const REMEMBERED = 6000;

export class Records {
  readonly #root: string;
  readonly #vocabulary: Vocabulary;
  readonly #remembered: number;
  /** By file; the oldest first. */
  readonly #known = new Map<string, { stamp: string; record: DisclosedRecord }>();

  /** @param remembered How many records are kept in memory. */
  constructor(root: string, vocabulary: Vocabulary, remembered = REMEMBERED) {
    this.#remembered = remembered;
    this.#root = root;
    this.#vocabulary = vocabulary;
  }

  /** What may be published of a record. @param stamp Digest of the file's text, as its summary has it. */
  read(file: string, stamp: string): DisclosedRecord {
    const known = this.#known.get(file);
    if (known?.stamp === stamp) return known.record;
    const { record, text } = this.#read(file);
    return this.#remember(record, stampOf(text));
  }

  summarise({ path }: StoredFile): Reading {
    try {
      const { record, text, full, problems } = this.#read(path);
      // The capture is named even where nothing may be published: intake must know that it has a record.
      const { capture, sha256 } = full;
      const read = sourceRead(full);
      const summary = { ...summarise(record, text), capture, sha256, ...(read !== undefined && { sourceRead: read }) };
      this.#remember(record, summary.stamp);
      return { summary, problems };
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      return { problems: error.problems };
    }
  }

  #read(file: string) {
    const text = readFileSync(join(this.#root, file), "utf8");
    const { record: full, problems } = readRecord(text, file, this.#vocabulary);
    const source = this.#vocabulary.sources.find(({ id }) => id === full.source);
    return { record: disclose(full, source), text, full, problems };
  }

  #remember(record: DisclosedRecord, stamp: string): DisclosedRecord {
    this.#known.set(record.file, { stamp, record });
    const [oldest] = this.#known.size > this.#remembered ? this.#known.keys() : [];
    if (oldest) this.#known.delete(oldest);
    return record;
  }
}
