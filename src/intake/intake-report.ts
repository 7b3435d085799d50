/** The options of intake and its report. */
import type { FileDigests } from "../accession/capture-folder.ts";
import type { Problem } from "../model/problem.ts";
import type { AddressList } from "../record/address-list.ts";
import type { ArchiveFiles } from "../record/archive-files.ts";
import type { RecordIndex } from "../record/record-index.ts";

export interface IntakeOptions {
  /** Also parses captures that have a record. */
  refresh?: boolean;
  /** Only reports problems; writes nothing. */
  dry?: boolean;
  onProgress?: (done: number, total: number) => void;
  /** Stops at once. Records written so far stay. */
  signal?: AbortSignal;
  /** Captures that are parsed before their records are written; an interruption loses at most these. Default 100. */
  chunk?: number;
  /** Most processes that parse. Default is the number of processors. */
  workers?: number;
  /** Paths of captures that have just been added. */
  added?: readonly string[];
  /** The record index, where the caller has just read it. */
  index?: RecordIndex;
  /** The lists of addresses, where the caller has just read them. */
  addresses?: AddressList;
  /** The archive's files, where the caller has just listed them. */
  files?: ArchiveFiles;
  /** The digests of the captures, where the caller has begun to make them. */
  digests?: Promise<FileDigests> | undefined;
  /** Digest of the names and versions of the program's files, where the caller has just listed them. */
  program?: string;
  /** Digest of all that is read, which is kept where there is nothing to do, so that the next run need not look. */
  inputs?: string;
}

export interface IntakeReport {
  /** Paths of new records, with their captures. */
  made: { capture: string; record: string }[];
  /** Paths of records that were changed because their captures were read again. */
  refreshed: string[];
  /** Captures of earlier runs that were read again because other lines recur in the captures of their source now. */
  reread: { source: string; captures: number }[];
  /** Number of captures that had a record already. */
  known: number;
  /** Captures whose records a person has deleted, and which are not read again. */
  unwanted: UnwantedCapture[];
  /** Whether the lists of addresses have changed. */
  addressed: boolean;
  problems: Problem[];
  /** The record index as it is now, where the caller gave one; absent where the run was stopped. */
  index?: RecordIndex;
}

export interface UnwantedCapture {
  /** Path below the root. */
  capture: string;
  /** SHA-256 of the file; behind `#` the member of a file of several articles. */
  identity: string;
  /** The id that its article had. */
  id: string;
  /** The line that makes it unwanted: `articles/addresses/2021.txt:12`. */
  line: string;
  reason: string;
}
