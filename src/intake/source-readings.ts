/**
 * The source as which the parser reads each capture with a record. Most records say it. Where a person has set the source, or the record
 * is unreadable, the capture is read once, and `.backfile/` keeps the answer.
 */
import { join } from "node:path";
import type { IdentifiedCapture } from "../accession/capture-folder.ts";
import { readCache, writeCache } from "../system/file-store.ts";
import type { Member } from "./boilerplate/boilerplate-samples.ts";
import type { RecordedCapture } from "./capture-matches.ts";
import type { ParseOutcome } from "./parse-capture.ts";

type Answers = { [identity: string]: string | null };

export class SourceReadings {
  readonly #root: string;
  /** Captures whose records do not say it. */
  readonly #unknown: readonly IdentifiedCapture[];
  readonly #known: readonly Member[];
  readonly #answers: Answers;
  readonly #saved: string;

  private constructor(root: string, known: readonly Member[], unknown: readonly IdentifiedCapture[], answers: Answers) {
    this.#root = root;
    this.#known = known;
    this.#unknown = unknown;
    this.#answers = answers;
    this.#saved = JSON.stringify(answers);
  }

  /** @param unread Captures whose records are unreadable. */
  static async open(
    root: string,
    recorded: readonly RecordedCapture[],
    unread: readonly IdentifiedCapture[],
  ): Promise<SourceReadings> {
    const answers = (await readCache<Answers>(cacheFile(root), CACHE_VERSION)) ?? {};
    const known: Member[] = [];
    const unknown = [...unread];
    for (const { capture, record } of recorded) {
      // The record was made from other bytes.
      if (record.sha256 !== capture.sha256) continue;
      if (record.sourceRead === undefined) unknown.push(capture);
      else if (record.sourceRead !== null) known.push({ source: record.sourceRead, capture });
    }
    return new SourceReadings(root, known, unknown, answers);
  }

  /** Captures that must be read. */
  get missing(): IdentifiedCapture[] {
    return this.#unknown.filter(({ identity }) => this.#answers[identity] === undefined);
  }

  /** The captures with a source, as far as they are known. */
  get members(): Member[] {
    const unknown = this.#unknown.flatMap((capture): Member[] => {
      const source = this.#answers[capture.identity];
      return source ? [{ source, capture }] : [];
    });
    return [...this.#known, ...unknown];
  }

  /** Keeps the source as which a capture was read. */
  note({ identity }: IdentifiedCapture, { draft }: ParseOutcome): void {
    this.#answers[identity] = draft?.frontMatter.source ?? null;
  }

  /** Writes what the records do not say into the cache. */
  save(): void {
    const answers = this.#unknown.flatMap(({ identity }): [string, string | null][] => {
      const source = this.#answers[identity];
      return source === undefined ? [] : [[identity, source]];
    });
    const kept = Object.fromEntries(answers.sort(([a], [b]) => (a < b ? -1 : 1)));
    if (JSON.stringify(kept) !== this.#saved) writeCache(cacheFile(this.#root), CACHE_VERSION, kept);
  }
}

const CACHE_VERSION = "1";
const cacheFile = (root: string) => join(root, ".backfile", "sources-read.json");
