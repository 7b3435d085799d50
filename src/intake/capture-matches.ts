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
  /** Files of unreadable records, by their folded ids. */
  readonly unreadable = new Map<string, string>();
  readonly #keys: readonly RecordKey[];
  readonly #captures: readonly IdentifiedCapture[];
  readonly #published: Iterable<string>;
  readonly #byHash = new Map<string, RecordKey>();
  readonly #byCapture = new Map<string, RecordKey>();
  readonly #assigned: ReadonlyMap<string, RecordKey>;
  #takenIds: Set<string> | undefined;

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
    this.#keys = keys;
    this.#captures = captures;
    this.#published = published;
    this.#assigned = records;
    for (const key of keys) {
      if (!key.unreadable) continue;
      // No new record may take its file, which may be a person's unfinished work.
      this.unreadable.set(foldName(key.id), key.file);
      this.#add(key);
    }
    // Of two records of one capture, the readable one counts, so it comes last.
    for (const key of keys) if (!key.unreadable) this.#add(key);
  }

  #add(key: RecordKey): void {
    const identity = identityOfRecord(key);
    if (identity) this.#byHash.set(identity, key);
    if (key.capture) this.#byCapture.set(`articles/${key.capture}`, key);
  }

  /** Ids and aliases of articles, folded, because ids that differ only in case are one folder on many systems. Made where a record is. */
  get takenIds(): Set<string> {
    this.#takenIds ??= this.#findTakenIds();
    return this.#takenIds;
  }

  #findTakenIds(): Set<string> {
    const taken = new Set<string>();
    for (const { id, aliases, unreadable } of this.#keys) {
      if (!unreadable) taken.add(foldName(id));
      for (const alias of aliases) taken.add(foldName(alias));
    }
    // The address of a deleted record is not that of another article.
    for (const id of this.#published) {
      const name = foldName(id);
      if (!this.unreadable.has(name)) taken.add(name);
    }
    return taken;
  }

  /** @param refresh Whether captures that have a record are parsed too. */
  match(refresh: boolean): CaptureMatches {
    const work: Task[] = [];
    const problems: Problem[] = [];
    const recorded: RecordedCapture[] = [];
    const withUnreadable: IdentifiedCapture[] = [];
    const withoutRecord: IdentifiedCapture[] = [];
    const first = new Map<string, string>();
    const [named, others] = this.#parted();
    for (const capture of [...named, ...others]) {
      const twin = first.get(capture.identity);
      if (twin !== undefined) {
        problems.push(sameBytes(capture.path, twin));
        continue;
      }
      first.set(capture.identity, capture.path);
      const record = this.#recordOf(capture, refresh);
      if (!record) withoutRecord.push(capture);
      else if (record.unreadable) withUnreadable.push(capture);
      else recorded.push({ capture, record });
      if (record && record.sha256 !== capture.sha256) problems.push(changedFile(capture.path, record.file));
      if (refresh && !record?.unreadable) work.push({ capture, ...(record && { record }) });
    }
    if (!refresh) {
      const waiting = this.#matchedOnRefresh(withoutRecord);
      for (const file of waiting) problems.push(changedFile(file));
      for (const capture of withoutRecord) if (!waiting.has(partedAddress(capture.path).file)) work.push({ capture });
    }
    // Where all captures that records name are there, only a refresh looks whether their articles are.
    if (refresh || named.length < this.#byCapture.size)
      append(problems, this.#withoutCapture(first, recorded, refresh));
    return { work, recorded, withUnreadable, problems };
  }

  /** Problems of records whose captures are not there. @param first Paths of captures by their identity. */
  #withoutCapture(
    first: ReadonlyMap<string, string>,
    recorded: readonly RecordedCapture[],
    refresh: boolean,
  ): Problem[] {
    const paths = new Set(this.#captures.map(({ path }) => path));
    const open = [...this.#byCapture].filter(([path]) => refresh || !paths.has(path));
    const files = new Set(this.#captures.map(({ path }) => partedAddress(path).file));
    const matched = new Set(recorded.map(({ record }) => record));
    return open.flatMap(([path, record]) => {
      const { capture = "", file, unreadable } = record;
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

  /**
   * Of the files of captures without record those that have records of other bytes, or of other articles than they are parted into now: a
   * refresh matches them.
   */
  #matchedOnRefresh(withoutRecord: readonly IdentifiedCapture[]): Set<string> {
    const files = new Set(withoutRecord.map(({ path }) => partedAddress(path).file));
    if (files.size === 0) return files;
    /** Of the captures that the records of each are of. */
    const identities = new Map<string, Set<string | undefined>>();
    for (const key of this.#keys) {
      const file = key.capture && partedAddress(`articles/${key.capture}`).file;
      if (!file || !files.has(file)) continue;
      identities.set(file, (identities.get(file) ?? new Set()).add(identityOfRecord(key)));
    }
    if (identities.size > 0)
      for (const { path, identity } of this.#captures) {
        const { file } = partedAddress(path);
        if (identities.get(file)?.has(identity)) identities.delete(file);
      }
    return new Set([...files].filter((file) => identities.has(file)));
  }

  /** Captures that a record names, which come first, so that of two equal files the other one is reported as the duplicate; and others. */
  #parted(): [named: IdentifiedCapture[], others: IdentifiedCapture[]] {
    const named: IdentifiedCapture[] = [];
    const others: IdentifiedCapture[] = [];
    for (const capture of this.#captures) (this.#byCapture.has(capture.path) ? named : others).push(capture);
    const byPath = (a: IdentifiedCapture, b: IdentifiedCapture) => (a.path < b.path ? -1 : 1);
    return [named.sort(byPath), others.sort(byPath)];
  }
}
