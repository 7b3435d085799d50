/** What is known of the day of publication before the fields are decided. */

import type { ClueOf } from "../../../model/reading.ts";
import { type CalendarDay, dayOf } from "../../dates/calendar-day.ts";
import { STATED } from "../../evidence/weigh.ts";
import type { Known } from "../../page/page-view.ts";

/** Days around the article's date within which another date, or one that names no year, is of the same news. */
export const NEAR = 31;

/** The day that the strongest clue gives. */
export function likeliestDay({ clues }: Known<"clues">): CalendarDay | undefined {
  const best = likeliest(clues.date);
  return best && dayOf(best.value);
}

/** The day of publication that the page's lines state outright. */
export function statedDay({ clues }: Known<"clues">): CalendarDay | undefined {
  const best = likeliest(clues.date);
  return best && best.weight >= STATED ? dayOf(best.value) : undefined;
}

function likeliest(clues: readonly ClueOf<"date">[]): ClueOf<"date"> | undefined {
  return clues.toSorted((a, b) => b.weight - a.weight)[0];
}
