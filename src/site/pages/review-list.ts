/** What the review page lists. */
import type { ReviewKind } from "../../archive/review.ts";
import type { Conflict } from "../../model/conflict.ts";
import type { Entry } from "./entry.ts";

export interface ReviewGroup {
  kind: ReviewKind;
  /** How many findings there are in all. */
  count: number;
  findings: ReviewFinding[];
}

export interface ReviewFinding {
  entry: Entry;
  /** The fields that it is about. */
  fields: readonly string[];
  /** Of a contradiction: that. */
  conflict?: Conflict;
  /** Of a duplicate: the articles that it is like. */
  others: Entry[];
  /** Where a person corrects the record. */
  correct?: string;
}
