/** Which capture belongs to which record, and which captures are to be parsed. */

import type { IdentifiedCapture } from "../accession/capture-folder.ts";
import type { Problem } from "../model/problem.ts";
import type { RecordKey } from "../record/record-index.ts";
import { foldName } from "../text/portable-name.ts";

export interface Task {
  capture: IdentifiedCapture;
  /** Absent for a capture without a record. */
  record?: Pick<RecordKey, "file">;
}

export interface Held {
  capture: IdentifiedCapture;
  record: RecordKey;
}

export interface CaptureMatches {
  work: Task[];
  /** Captures that have a record; of twins the first. */
  held: Held[];
  /** Captures whose record cannot be read. */
  lost: IdentifiedCapture[];
  problems: Problem[];
}

/** Which capture belongs to which record. */
export class CaptureMatcher {
  /** Ids and aliases of articles, folded: ids that differ in case alone are one folder on many systems. */
  readonly taken: Set<string>;
  /** Files of records that cannot be read, by their ids, folded. */
  readonly unreadable = new Map<string, string>();
  readonly #captures: readonly IdentifiedCapture[];
  readonly #byHash = new Map<string, RecordKey>();
  readonly #byCapture = new Map<string, RecordKey>();

  constructor(keys: readonly RecordKey[], captures: readonly IdentifiedCapture[]) {
    const names = keys.flatMap(({ id, aliases, unreadable }) => (unreadable ? aliases : [id, ...aliases]));
    this.taken = new Set(names.map(foldName));
    this.#captures = captures;
    // Of two records of one capture that counts which can be read.
    const ordered = [...keys.filter(({ unreadable }) => unreadable), ...keys.filter((one) => !one.unreadable)];
    for (const key of ordered) {
      // Its place stays its own: it may be a person's work, half written.
      if (key.unreadable) this.unreadable.set(foldName(key.id), key.file);
      if (key.sha256) this.#byHash.set(key.sha256, key);
      if (key.capture) this.#byCapture.set(`articles/${key.capture}`, key);
    }
  }

  /** The captures to parse, with their record where they have one; duplicates, changed and vanished captures are problems. */
  sort(refresh: boolean): CaptureMatches {
    const work: Task[] = [];
    const problems: Problem[] = [];
    const held: Held[] = [];
    const lost: IdentifiedCapture[] = [];
    const first = new Map<string, string>();
    const paths = new Set(this.#captures.map(({ path }) => path));
    for (const capture of this.#inOrder()) {
      const twin = first.get(capture.sha256);
      if (twin !== undefined) {
        problems.push({
          severity: "warning",
          file: capture.path,
          found: `the same bytes as ${twin}, so it has no record of its own`,
          remedy: "delete one of the two files",
        });
        continue;
      }
      first.set(capture.sha256, capture.path);
      const record = this.#byHash.get(capture.sha256) ?? this.#byCapture.get(capture.path);
      if (record && record.sha256 !== capture.sha256) {
        problems.push({
          severity: "warning",
          file: capture.path,
          found: `the file has changed since ${record.file} was made from it`,
          remedy: "restore the file with git; if the new text is wanted, run parse --refresh",
        });
      }
      if (record?.unreadable) lost.push(capture);
      else if (record) held.push({ capture, record });
      if (!record || (refresh && !record.unreadable)) work.push({ capture, ...(record && { record }) });
    }
    for (const { capture, sha256, file } of this.#byCapture.values()) {
      if (paths.has(`articles/${capture}`)) continue;
      const moved = first.get(sha256 ?? "")?.replace(/^articles\//, "");
      const found = moved
        ? `there is no articles/${capture}; the same bytes are in articles/${moved}`
        : `the capture articles/${capture} has vanished; the record stays as it is`;
      const remedy = moved
        ? `write ${moved}, or run parse --refresh`
        : "restore the file with git, or remove capture and sha256 from the record";
      problems.push({ severity: "warning", file, field: "capture", found, remedy });
    }
    return { work, held, lost, problems };
  }

  /** Captures that a record names come first, so that a copy of one is the duplicate, whatever its name. */
  #inOrder(): IdentifiedCapture[] {
    const named = ({ path }: IdentifiedCapture) => (this.#byCapture.has(path) ? 0 : 1);
    return [...this.#captures].sort((a, b) => named(a) - named(b) || (a.path < b.path ? -1 : 1));
  }
}
