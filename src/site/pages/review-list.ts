/** The list of the review page. */
import type { ReviewKind } from "../../archive/review.ts";
import type { Conflict } from "../../model/conflict.ts";
import type { Entry } from "./entry.ts";

/** An article with all that is to be checked of it, the most urgent first. */
export interface ReviewedEntry {
  entry: Entry;
  findings: ReviewFinding[];
  /** Address of the record's editor page on GitHub. */
  correct?: string;
}

export interface ReviewFinding {
  kind: ReviewKind;
  /** The fields concerned. */
  fields: readonly string[];
  /** What is read today, where the kind is `changed`; empty where nothing is. */
  reread?: string;
  /** The contradiction, or where the kind is `left-out`, which text. */
  conflict?: Conflict;
  /** The similar articles, where the kind is `duplicate`. */
  others: Entry[];
}
