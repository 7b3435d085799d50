/** Matches captures with records, and finds the captures to be parsed. */

import { type IdentifiedCapture, partedAddress } from "../accession/capture-folder.ts";
import type { Problem } from "../model/problem.ts";
import type { RecordKey } from "../record/record-index.ts";
import { append } from "../text/list.ts";
import { foldName } from "../text/portable-name.ts";
import { changedFile, goneFromFile, sameBytes, vanished } from "./intake-warnings.ts";
import { identityOfRecord } from "./member-matches.ts";

export interface Task {
  capture: IdentifiedCapture;
  /** Absent for a capture without a record. */
  record?: Pick<RecordKey, "file" | "references">;
  /** References that may be to the article, found by what its record says. Paths below `articles/`. */
  references?: readonly string[];
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
  readonly #assigned: ReadonlyMap<string, RecordKey>;
  #present: Map<string, IdentifiedCapture[]> | undefined;
  /** Files that some record names, with the captures that their records are of. */
  readonly #files = new Map<string, Set<string | undefined>>();

  /**
   * @param records Records of captures that neither bytes nor path tells, by the captures' identities.
   * @param published Ids that articles have had.
   */
  constructor(
    keys: readonly RecordKey[],
    captures: readonly IdentifiedCapture[],
    records: ReadonlyMap<string, RecordKey> = new Map(),
    published: Iterable<string> = [],
  ) {
    this.#assigned = records;
    const names = keys.flatMap(({ id, aliases, unreadable }) => (unreadable ? aliases : [id, ...aliases]));
    this.takenIds = new Set(names.map(foldName));
    this.#captures = captures;
    // Of two records of one capture, the readable one counts, so it comes last.
    const ordered = [...keys.filter(({ unreadable }) => unreadable), ...keys.filter((one) => !one.unreadable)];
    for (const key of ordered) {
      // No new record may take its file, which may be a person's unfinished work.
      if (key.unreadable) this.unreadable.set(foldName(key.id), key.file);
      const identity = identityOfRecord(key);
      if (identity) this.#byHash.set(identity, key);
      if (!key.capture) continue;
      this.#byCapture.set(`articles/${key.capture}`, key);
      const { file } = partedAddress(`articles/${key.capture}`);
      this.#files.set(file, (this.#files.get(file) ?? new Set()).add(identity));
    }
    // The address of a deleted record is not that of another article.
    for (const name of [...published].map(foldName)) if (!this.unreadable.has(name)) this.takenIds.add(name);
  }

  /** @param refresh Whether captures that have a record are parsed too. */
  match(refresh: boolean): CaptureMatches {
    const work: Task[] = [];
    const problems: Problem[] = [];
    const recorded: RecordedCapture[] = [];
    const withUnreadable: IdentifiedCapture[] = [];
    const first = new Map<string, string>();
    const waiting = new Set<string>();
    for (const capture of this.#inOrder()) {
      const twin = first.get(capture.identity);
      if (twin !== undefined) {
        problems.push(sameBytes(capture.path, twin));
        continue;
      }
      first.set(capture.identity, capture.path);
      const record = this.#recordOf(capture, refresh);
      if (record && record.sha256 !== capture.sha256) problems.push(changedFile(capture.path, record.file));
      if (!record && !refresh && this.#isMatchedOnRefresh(capture)) {
        waiting.add(partedAddress(capture.path).file);
        continue;
      }
      if (record?.unreadable) withUnreadable.push(capture);
      else if (record) recorded.push({ capture, record });
      if (!record || (refresh && !record.unreadable)) work.push({ capture, ...(record && { record }) });
    }
    append(problems, [
      ...[...waiting].map((file) => changedFile(file)),
      ...this.#withoutCapture(first, recorded, refresh),
    ]);
    return { work, recorded, withUnreadable, problems };
  }

  /** Problems of records whose captures are not there. @param first Paths of captures by their identity. */
  #withoutCapture(
    first: ReadonlyMap<string, string>,
    recorded: readonly RecordedCapture[],
    refresh: boolean,
  ): Problem[] {
    const paths = new Set(this.#captures.map(({ path }) => path));
    const files = new Set(this.#captures.map(({ path }) => partedAddress(path).file));
    const matched = new Set(recorded.map(({ record }) => record));
    return [...this.#byCapture.values()].flatMap((record) => {
      const { capture = "", file, unreadable } = record;
      const path = `articles/${capture}`;
      const address = partedAddress(path);
      // The file is there; whether the article is in it is known when they are matched anew.
      if (files.has(address.file) && (address.member === undefined || !paths.has(address.file))) {
        const isGone = address.member !== undefined && refresh && !unreadable && !matched.has(record);
        return isGone ? [goneFromFile(file, capture)] : [];
      }
      if (paths.has(path)) return [];
      const moved = first.get(identityOfRecord(record) ?? "")?.replace(/^articles\//, "");
      return [vanished(file, capture, moved)];
    });
  }

  #recordOf(capture: IdentifiedCapture, refresh: boolean): RecordKey | undefined {
    const { identity } = capture;
    return this.#assigned.get(identity) ?? this.#byHash.get(identity) ?? this.#pathRecord(capture, refresh);
  }

  /** The record that names the path. An article of a file that has changed may have another place in it now. */
  #pathRecord(capture: IdentifiedCapture, refresh: boolean): RecordKey | undefined {
    const record = this.#byCapture.get(capture.path);
    const isMember = capture.identity !== capture.sha256;
    return isMember && refresh && record?.sha256 !== capture.sha256 ? undefined : record;
  }

  /** Whether records of the file are of other bytes, or of other articles than it is parted into now: then a refresh matches them. */
  #isMatchedOnRefresh({ path }: IdentifiedCapture): boolean {
    const { file } = partedAddress(path);
    const known = this.#files.get(file);
    if (!known) return false;
    this.#present ??= Map.groupBy(this.#captures, (one) => partedAddress(one.path).file);
    return !this.#present.get(file)?.some(({ identity }) => known.has(identity));
  }

  /** Captures that a record names come first, so that of two equal files the other one is reported as the duplicate. */
  #inOrder(): IdentifiedCapture[] {
    const named = ({ path }: IdentifiedCapture) => (this.#byCapture.has(path) ? 0 : 1);
    return [...this.#captures].sort((a, b) => named(a) - named(b) || (a.path < b.path ? -1 : 1));
  }
}
