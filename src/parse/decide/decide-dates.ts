/** Chooses `date` and `updated` among their clues, and tells what contradicts them. */

import type { Conflict } from "../../model/conflict.ts";
import type { ClueOf, Finding } from "../../model/reading.ts";
import { dayOf, daysBetween } from "../dates/calendar-day.ts";
import { dateCertainty, stated } from "../evidence/contradiction.ts";
import { type Decision, decide, INFERRED, STATED } from "../evidence/weigh.ts";
import { clip } from "../page/clues.ts";

export interface DateDecision {
  date?: Finding<string>;
  updated?: Finding<string>;
  conflicts: Conflict[];
  clues: { date: readonly ClueOf<"date">[]; updated: readonly ClueOf<"updated">[] };
}

/** @param isMarked Whether the page is a saved one, which contradicts itself where a copied text cannot. */
export function decideDates(
  dates: readonly ClueOf<"date">[],
  updates: readonly ClueOf<"updated">[],
  isMarked: boolean,
): DateDecision {
  const decision = decide(dates, day);
  const update = decide(updates, day);
  const updated = update && mostPrecise(update);
  const clues = { date: decision?.clues ?? [], updated: update?.clues ?? [] };
  // One weak clue says less than the day of a change that the page states.
  if (!decision || (decision.finding.certainty === "low" && updated?.certainty === "high"))
    return { ...fromUpdate(updated), conflicts: [], clues };
  const precise = mostPrecise(decision);
  const date = isMarked ? { ...precise, certainty: dateCertainty(precise, decision.clues, updated) } : precise;
  const conflicts: Conflict[] = decision.against
    .filter(({ value }) => day(value) !== day(date.value) && isDay(value) && isDay(date.value))
    .map((rival) => ({
      field: "date",
      kind: "two-dates",
      values: {
        recorded: dayStated(date),
        other: dayStated(rival),
        strength: rival.weight >= STATED ? "stated" : "inferred",
      },
    }));
  if (updated && daysBetween(dayOf(date.value), dayOf(updated.value)) < 0) {
    const values = { updated: day(updated.value), published: day(date.value) };
    conflicts.push({ field: "updated", kind: "update-before-publication", values });
  }
  return { date, ...(updated ? { updated } : {}), conflicts, clues };
}

/** A page that only says when it was updated was published then or before. */
function fromUpdate(updated: Finding<string> | undefined): { date?: Finding<string>; updated?: Finding<string> } {
  if (!updated) return {};
  return {
    date: { ...updated, certainty: updated.certainty === "high" ? "medium" : "low", rule: "updated-alone" },
    updated,
  };
}

/** What dates of the same day have in common. */
function day(value: string): string {
  return value.split("T", 1)[0] as string;
}

/** A month, a season or a week is rather the than another day. */
function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day(value));
}

/** The finding with what another clue of the same day adds: a time where it has none, an offset from UTC where it has no other. */
function mostPrecise({ finding, clues }: Decision<"date"> | Decision<"updated">): Finding<string> {
  const same = clues.filter(({ value, weight }) => day(value) === day(finding.value) && weight >= INFERRED);
  const precise = same.toSorted((a, b) => b.value.length - a.value.length)[0];
  if (!precise || precise.value.length <= finding.value.length) return finding;
  return {
    ...finding,
    value: precise.value,
    rule: `${finding.rule}, ${precise.rule}`,
    lines: [...new Set([...finding.lines, ...precise.lines])],
    quote: precise.quote === finding.quote ? finding.quote : clip(`${finding.quote} / ${precise.quote}`),
  };
}

function dayStated(known: Pick<Finding<string>, "value" | "rule" | "lines">) {
  return stated({ ...known, value: day(known.value) });
}
