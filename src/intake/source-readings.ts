/**
 * As which source captures are read that have a record. Most records tell; where a person has set the source, or the record cannot
 * be read, the capture is read for it, once: `.backfile/` keeps the answer.
 */
import { join } from "node:path";
import type { IdentifiedCapture } from "../accession/capture-folder.ts";
import { readCache, writeCache } from "../system/file-store.ts";
import type { Member } from "./boilerplate/boilerplate-samples.ts";
import type { Held } from "./capture-matches.ts";
import type { ParseOutcome } from "./parse-capture.ts";

type Answers = { [sha256: string]: string | null };

export class SourceReadings {
  readonly #root: string;
  /** Captures of records that do not tell. */
  readonly #untold: readonly IdentifiedCapture[];
  readonly #told: readonly Member[];
  readonly #answers: Answers;
  readonly #saved: string;

  private constructor(root: string, told: readonly Member[], untold: readonly IdentifiedCapture[], answers: Answers) {
    this.#root = root;
    this.#told = told;
    this.#untold = untold;
    this.#answers = answers;
    this.#saved = JSON.stringify(answers);
  }

  /** @param unread Captures whose records cannot be read. */
  static async open(
    root: string,
    held: readonly Held[],
    unread: readonly IdentifiedCapture[],
  ): Promise<SourceReadings> {
    const answers = (await readCache<Answers>(keptAt(root), KEPT)) ?? {};
    const told: Member[] = [];
    const untold = [...unread];
    for (const { capture, record } of held) {
      // Its record was made from other bytes.
      if (record.sha256 !== capture.sha256) continue;
      if (record.sourceRead === undefined) untold.push(capture);
      else if (record.sourceRead !== null) told.push({ source: record.sourceRead, capture });
    }
    return new SourceReadings(root, told, untold, answers);
  }

  /** Captures that have to be read. */
  get missing(): IdentifiedCapture[] {
    return this.#untold.filter(({ sha256 }) => this.#answers[sha256] === undefined);
  }

  /** The captures that are read as some source, as far as nothing is missing. */
  get members(): Member[] {
    const untold = this.#untold.flatMap((capture): Member[] => {
      const source = this.#answers[capture.sha256];
      return source ? [{ source, capture }] : [];
    });
    return [...this.#told, ...untold];
  }

  /** Takes note of what a capture was read as. */
  note({ sha256 }: IdentifiedCapture, { draft }: ParseOutcome): void {
    this.#answers[sha256] = draft?.frontMatter.source ?? null;
  }

  /** Keeps what the records do not tell. */
  save(): void {
    const answers = this.#untold.flatMap(({ sha256 }): [string, string | null][] => {
      const source = this.#answers[sha256];
      return source === undefined ? [] : [[sha256, source]];
    });
    const kept = Object.fromEntries(answers.sort(([a], [b]) => (a < b ? -1 : 1)));
    if (JSON.stringify(kept) !== this.#saved) writeCache(keptAt(this.#root), KEPT, kept);
  }
}

const KEPT = "1";
const keptAt = (root: string) => join(root, ".backfile", "sources-read.json");
