/** What contradicts a value: how it is told, and what certainty is left of a value of a saved page. */

import type { Stated } from "../../model/conflict.ts";
import type { FieldName } from "../../model/fields.ts";
import type { Certainty, ClueOf, Finding } from "../../model/reading.ts";
import { dayOf, daysBetween } from "../dates/calendar-day.ts";
import { jointWeight } from "./weigh.ts";

/** What a finding or a clue states, for a contradiction. */
export function stated<T>({ value, rule, lines: [line] }: Pick<Finding<T>, "value" | "rule" | "lines">): Stated<T> {
  return { value, rule, ...(line !== undefined && { line }) };
}

/** Rivals that weigh as much leave the choice open. */
const OPEN = 0.7;
/** Rivals that weigh as much lower the certainty by a step. */
const DOUBT = 0.45;

/**
 * `same`: the clues for the value, `rivals`: those for others. A page that contradicts itself is known no better than its
 * contradictions allow; what readers do not see is a claim, not a statement.
 */
export function certaintyAgainst(
  certainty: Certainty,
  same: readonly ClueOf<FieldName>[],
  rivals: readonly ClueOf<FieldName>[],
): Certainty {
  const weight = jointWeight(rivals);
  if (weight >= OPEN) return "low";
  const contested = weight >= DOUBT ? lower(certainty) : certainty;
  const isPrinted = same.some(({ lines }) => lines.length > 0);
  return contested === "high" && !isPrinted ? "medium" : contested;
}

/** An article updated longer after its publication, in days, may have been published anew under its old date. */
const LONG_AFTER = 180;

/** Certainty of a saved page's date. An update before the publication, or long after it, casts doubt on both. */
export function dateCertainty(
  finding: Finding<string>,
  clues: readonly ClueOf<"date">[],
  updated: Finding<string> | undefined,
): Certainty {
  const same = clues.filter(({ value }) => value.slice(0, 10) === finding.value.slice(0, 10));
  const rivals = clues.filter((clue) => !same.includes(clue));
  const certainty = certaintyAgainst(finding.certainty, same, rivals);
  if (!updated) return certainty;
  const later = daysBetween(dayOf(finding.value), dayOf(updated.value));
  return later < 0 || later > LONG_AFTER ? lower(certainty) : certainty;
}

function lower(certainty: Certainty): Certainty {
  return certainty === "high" ? "medium" : "low";
}
