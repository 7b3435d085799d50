/** The lists of the review page. */
import type { ReviewKind } from "../../archive/review.ts";
import type { Conflict } from "../../model/conflict.ts";
import type { Entry } from "./entry.ts";

export interface ReviewGroup {
  kind: ReviewKind;
  /** Number of all findings, also those that are not listed. */
  count: number;
  findings: ReviewFinding[];
}

export interface ReviewFinding {
  entry: Entry;
  /** The fields concerned. */
  fields: readonly string[];
  /** What is read today, where the kind is `changed`; empty where nothing is. */
  reread?: string;
  /** The contradiction, or where the kind is `left-out`, which text. */
  conflict?: Conflict;
  /** The similar articles, where the kind is `duplicate`. */
  others: Entry[];
  /** Address of the record's editor page on GitHub. */
  correct?: string;
}
