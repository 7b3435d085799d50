/** Chooses `date` and `updated` among their clues, and says what contradicts them. */

import type { Clue, Finding } from "../../model/reading.ts";
import { dayOf, daysBetween, spelledDay } from "../dates/calendar-day.ts";
import { dateCertainty } from "../evidence/contradiction.ts";
import { type Decision, decide, INFERRED, STATED } from "../evidence/weigh.ts";
import { clip, type Draft } from "../page/page-reading.ts";

export interface DateDecision {
  date?: Finding<string>;
  updated?: Finding<string>;
  clues: Clue[];
}

export function decideDate(draft: Draft): DateDecision {
  const dates = cluesOf(draft, "date");
  const updates = cluesOf(draft, "updated");
  const decision = decide(dates, day);
  const update = decide(updates, day);
  const updated = update && mostPrecise(update);
  const clues = [...(decision?.clues ?? []), ...(update?.clues ?? [])];
  // One weak clue says less than the day of a change that the page states.
  if (!decision || (decision.finding.certainty === "low" && updated?.certainty === "high"))
    return { ...fromUpdate(updated), clues: clues as unknown as Clue[] };
  const finding = mostPrecise(decision);
  if (draft.sheet.marked) finding.certainty = dateCertainty(finding, decision.clues, updated);
  for (const rival of decision.against) {
    if (day(rival.value) === day(finding.value)) continue;
    draft.conflicts.push({ field: "date", says: disagreement(finding, rival) });
  }
  if (updated && daysBetween(dayOf(finding.value), dayOf(updated.value)) < 0) {
    draft.conflicts.push({
      field: "updated",
      says: `It is said to be updated on ${spelledDay(dayOf(updated.value))}, before its publication on ${spelledDay(dayOf(finding.value))}.`,
    });
  }
  return { date: finding, ...(updated ? { updated } : {}), clues: clues as unknown as Clue[] };
}

/** A page that only says when it was updated was published then or before. */
function fromUpdate(updated: Finding<string> | undefined): { date?: Finding<string>; updated?: Finding<string> } {
  if (!updated) return {};
  return {
    date: { ...updated, certainty: updated.certainty === "high" ? "medium" : "low", rule: "updated-alone" },
    updated,
  };
}

function cluesOf(draft: Draft, field: "date" | "updated"): Clue<"date">[] {
  return draft.clues.filter((clue) => clue.field === field) as unknown as Clue<"date">[];
}

function day(value: string): string {
  return value.slice(0, 10);
}

/** The finding with what another clue of the same day adds: a time where it has none, an offset from UTC where it has no other. */
function mostPrecise({ finding, clues }: Decision<"date">): Finding<string> {
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

function disagreement(finding: Finding<string>, rival: Clue<"date">): string {
  const where = (lines: readonly number[], rule: string) => (lines.length > 0 ? `line ${lines[0]}` : rule);
  const strength = rival.weight >= STATED ? "as plainly" : "less plainly";
  return `${where(finding.lines, finding.rule)} gives ${spelledDay(dayOf(finding.value))}; ${where(rival.lines, rival.rule)} gives, ${strength}, ${spelledDay(dayOf(rival.value))}.`;
}
