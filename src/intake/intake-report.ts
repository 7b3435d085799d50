/** The options of intake and its report. */
import type { Problem } from "../model/problem.ts";
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
  /** The archive's files, where the caller has just listed them. */
  files?: ArchiveFiles;
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
  problems: Problem[];
}
