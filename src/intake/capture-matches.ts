/** Matches captures with records, and finds the captures to be parsed. */

import type { IdentifiedCapture } from "../accession/capture-folder.ts";
import type { Problem } from "../model/problem.ts";
import type { RecordKey } from "../record/record-index.ts";
import { foldName } from "../text/portable-name.ts";

export interface Task {
  capture: IdentifiedCapture;
  /** Absent for a capture without a record. */
  record?: Pick<RecordKey, "file">;
}

/** A capture with its record. */
export interface RecordedCapture {
  capture: IdentifiedCapture;
  record: RecordKey;
}

export interface CaptureMatches {
  work: Task[];
  /** Captures that have a record; of captures with the same bytes, only the first. */
  recorded: RecordedCapture[];
  /** Captures whose record cannot be read. */
  withUnreadable: IdentifiedCapture[];
  problems: Problem[];
}

/** Matches captures with records, by their bytes and then by their paths. */
export class CaptureMatcher {
  /** Ids and aliases of articles, folded, because ids that differ only in case are one folder on many systems. */
  readonly takenIds: Set<string>;
  /** Files of unreadable records, by their folded ids. */
  readonly unreadable = new Map<string, string>();
  readonly #captures: readonly IdentifiedCapture[];
  readonly #byHash = new Map<string, RecordKey>();
  readonly #byCapture = new Map<string, RecordKey>();

  constructor(keys: readonly RecordKey[], captures: readonly IdentifiedCapture[]) {
    const names = keys.flatMap(({ id, aliases, unreadable }) => (unreadable ? aliases : [id, ...aliases]));
    this.takenIds = new Set(names.map(foldName));
    this.#captures = captures;
    // Of two records of one capture, the readable one counts, so it comes last.
    const ordered = [...keys.filter(({ unreadable }) => unreadable), ...keys.filter((one) => !one.unreadable)];
    for (const key of ordered) {
      // No new record may take its file, which may be a person's unfinished work.
      if (key.unreadable) this.unreadable.set(foldName(key.id), key.file);
      if (key.sha256) this.#byHash.set(key.sha256, key);
      if (key.capture) this.#byCapture.set(`articles/${key.capture}`, key);
    }
  }

  /** @param refresh Whether captures that have a record are parsed too. */
  match(refresh: boolean): CaptureMatches {
    const work: Task[] = [];
    const problems: Problem[] = [];
    const recorded: RecordedCapture[] = [];
    const withUnreadable: IdentifiedCapture[] = [];
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
      if (record?.unreadable) withUnreadable.push(capture);
      else if (record) recorded.push({ capture, record });
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
    return { work, recorded, withUnreadable, problems };
  }

  /** Captures that a record names come first, so that of two equal files the other one is reported as the duplicate. */
  #inOrder(): IdentifiedCapture[] {
    const named = ({ path }: IdentifiedCapture) => (this.#byCapture.has(path) ? 0 : 1);
    return [...this.#captures].sort((a, b) => named(a) - named(b) || (a.path < b.path ? -1 : 1));
  }
}
