/** The list of the review page, and by what it can be narrowed. */
import type { ReviewKind } from "../../archive/review.ts";
import type { Conflict } from "../../model/conflict.ts";
import type { Entry } from "./entry.ts";

/** An article with all that is to be checked of it, the most urgent first. */
export interface ReviewedEntry {
  entry: Entry;
  findings: ReviewFinding[];
}

/** What of the list can be shown alone, each with the number of its findings, or of its articles where it is of articles. */
export interface ReviewFilters {
  /** In the order of their urgency. */
  kinds: { kind: ReviewKind; count: number }[];
  fields: { field: string; count: number }[];
  /** By name. */
  sources: { id: string; name: string; count: number }[];
  /** `2021`, or `undated`; the latest first. */
  years: { year: string; count: number }[];
}

export interface ReviewFinding {
  kind: ReviewKind;
  /** The fields concerned. */
  fields: readonly string[];
  /** Path of the record's file, and the line to edit, counted from 1. */
  file: string;
  line: number;
  /** Address of the editor page on GitHub, at that line. */
  edit?: string;
  /** The value of the field as it is written, shortened. */
  value?: string;
  /** The words of the capture that the value rests on. */
  quote?: string;
  /** What is read today, where the kind is `changed`; empty where nothing is. */
  reread?: string;
  /** The contradiction, or where the kind is `left-out`, which text. */
  conflict?: Conflict;
  /** The similar articles, where the kind is `duplicate`. */
  others: Entry[];
}
