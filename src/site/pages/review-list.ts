/** The list of a review page, and by what it can be narrowed. */
import type { ReviewKind } from "../../archive/review.ts";
import type { Conflict } from "../../model/conflict.ts";
import type { Entry } from "./entry.ts";

/** The most urgent articles of all findings or of one kind, and how many more there are. */
export interface ReviewList {
  kind?: ReviewKind;
  /** All of the archive. */
  articles: number;
  findings: number;
  /** Those that there are, in the order of their urgency, each with the number of its articles. */
  kinds: { kind: ReviewKind; count: number }[];
  filters: ReviewFilters;
  listed: ReviewedEntry[];
  more: number;
}

/** An article with all that is to be checked of it, the most urgent first. */
export interface ReviewedEntry {
  entry: Entry;
  findings: ReviewFinding[];
}

/** What of a list can be shown alone, each with the number of its articles. */
export interface ReviewFilters {
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
