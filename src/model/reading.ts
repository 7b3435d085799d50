/** What the parser makes of a page: a role for every line, a value with its evidence for every field, and the contradictions. */
import type { Conflict } from "./conflict.ts";
import type { FieldName, Fields } from "./fields.ts";
import type { Problem } from "./problem.ts";

/** The highest first. `high`: stated outright and not contradicted. `medium`: inferred from clues that agree. `low`: one weak clue. (`@cert` of TEI.) */
export const CERTAINTIES = ["high", "medium", "low"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const ROLES = [
  "headline",
  "dek",
  "byline",
  "dateline",
  "published",
  "updated",
  "section",
  "caption",
  "body",
  "subheading",
  "embed",
  "credit",
  "rights",
  "note",
  "contact",
  "label",
  "furniture",
] as const;
export type Role = (typeof ROLES)[number];

/** The role of one non-blank line. */
export interface LineRole {
  /** 1-based line number. */
  line: number;
  role: Role;
  /** Name of the rule that gave the role, such as `repeated-caption` or `link-list`. */
  rule: string;
}

/** One piece of evidence for the value of a field. */
export interface ClueOf<F extends FieldName> {
  readonly field: F;
  readonly value: Fields[F];
  /** Name of the rule that found it: `posted-on-line`, `caption-date-and-weekday`, `meta article:published_time`. */
  readonly rule: string;
  /** 1-based numbers of the lines that it rests on; empty where it comes from metadata. */
  readonly lines: readonly number[];
  /** The words themselves, at most 300 characters. */
  readonly quote: string;
  /** How strongly it supports the value, from 0 to 1. */
  readonly weight: number;
  /** Why it lost, or what it was joined with; for `explain`. */
  readonly remark?: string;
  /** The value as it is written here, where `value` has another form of the same. */
  readonly form?: Fields[F];
}

/** One piece of evidence for the value of any field. */
export type Clue = { [F in FieldName]: ClueOf<F> }[FieldName];

/** The clues for each field. */
export type Clues = { readonly [F in FieldName]: readonly ClueOf<F>[] };

/** The best-supported value of a field, and how it is known. */
export interface Finding<T> {
  readonly value: T;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly lines: readonly number[];
  readonly quote: string;
}

export interface Reading {
  fields: { [F in FieldName]?: Finding<Fields[F]> };
  /** CommonMark: paragraphs, subheadings, quotations, lists, in the order of the capture. */
  body: string;
  /** How the body was distinguished from the other lines. */
  bodyFinding: Omit<Finding<string>, "value">;
  /** One for every non-blank line, in order. */
  roles: LineRole[];
  /** Every clue considered, the winner's first within its field. */
  clues: Clue[];
  conflicts: Conflict[];
  /** What an editor should look at. `file` is absent, because the caller knows it. */
  warnings: Problem[];
}
