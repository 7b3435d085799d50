/** What intake is asked for, and what it tells. */
import type { Problem } from "../model/problem.ts";
import type { RecordIndex } from "../record/record-index.ts";

export interface IntakeOptions {
  /** Parse captures that have a record too. */
  refresh?: boolean;
  /** Only report what is amiss; write nothing. */
  dry?: boolean;
  onProgress?: (done: number, total: number) => void;
  /** Stops at once; the records written so far stay. */
  signal?: AbortSignal;
  /** Captures that are parsed before any of their records is written; what a Ctrl-C loses at most. Default 100. */
  chunk?: number;
  /** Processes that parse, at most; by default as many as are worth while. */
  hands?: number;
  /** Captures that have just been added, by path. */
  added?: readonly string[];
  /** The records as they were just read, where somebody has done so. */
  index?: RecordIndex;
}

export interface IntakeReport {
  /** Paths of new records, with their captures. */
  made: { capture: string; record: string }[];
  /** Paths of records that were changed because their captures were read again. */
  refreshed: string[];
  /** Captures of earlier runs that were read again because what recurs on the pages of their source is another now. */
  reread: { source: string; captures: number }[];
  /** Captures that have a record already. */
  known: number;
  problems: Problem[];
}
