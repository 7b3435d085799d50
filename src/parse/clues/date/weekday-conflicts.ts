/** Finds the dates whose stated weekday is not theirs. */

import { WEEKDAYS, type Weekday } from "../../../model/conflict.ts";
import { trimmed } from "../../../text/trim.ts";
import { type CalendarDay, daysBetween, isoDay, wholeDay } from "../../dates/calendar-day.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import { weekdayOf } from "../../dates/date-order.ts";
import { findDates, findWeekdays } from "../../dates/find-dates.ts";
import type { PageLine } from "../../page/page-lines.ts";
import { type Draft, hasRole } from "../../page/page-reading.ts";
import { likeliestDay, NEAR } from "./likely-day.ts";
import type { PlacedDate } from "./placed-dates.ts";

/** A contradiction for every date whose stated weekday is not its weekday. */
export function checkWeekdays(draft: Draft, placed: readonly PlacedDate[]): void {
  const checked = new Set<string>();
  const published = likeliestDay(draft);
  const check = (mention: DateMention, line: PageLine, text: string) => {
    const day = wholeDay(mention) ?? (published && nearestDay(mention, published));
    if (!day || mention.weekday === undefined || mention.swapped) return;
    if (weekdayOf(day.year, day.month, day.day) === mention.weekday) return;
    const words = trimmed(text.slice(mention.start, mention.end), ".,");
    if (checked.has(words)) return;
    checked.add(words);
    const weekday = WEEKDAYS[mention.weekday] as Weekday;
    const values = { quote: words, line: line.number, date: isoDay(day), weekday };
    draft.conflicts.push({ field: "date", kind: "date-against-weekday", values });
  };
  for (const { mention, line } of placed) check(mention, line, line.head);
  for (const line of draft.sheet.lines) {
    if (!hasRole(draft, line.index, "body", "caption", "dek", "dateline", "note")) continue;
    const text = line.text.slice(0, 20_000);
    for (const { start, end } of findWeekdays(text, draft.languages)) {
      const from = Math.max(0, start - 40);
      const window = text.slice(from, end + 40);
      if (!/\p{Nd}/u.test(window)) continue;
      for (const mention of findDates(window, draft.languages)) check(mention, line, window);
    }
  }
}

/** The day of a mention without a year that lies near the article's date, if one does. */
function nearestDay({ year, month, day }: DateMention, published: CalendarDay): CalendarDay | undefined {
  if (year !== undefined || day === undefined) return undefined;
  return [-1, 0, 1]
    .map((years) => ({ year: published.year + years, month, day }))
    .find((candidate) => Math.abs(daysBetween(published, candidate)) <= NEAR);
}
