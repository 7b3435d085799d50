/** Finds the dates whose stated weekday is not theirs. */

import { type Conflict, WEEKDAYS, type Weekday } from "../../../model/conflict.ts";
import { mayHoldDigit } from "../../../text/digits.ts";
import { trimmed } from "../../../text/trim.ts";
import { type CalendarDay, daysBetween, hasWeekday, isoDay, wholeDay } from "../../dates/calendar-day.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import { findDates, findWeekdays } from "../../dates/find-dates.ts";
import type { PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";
import { likeliestDay, NEAR } from "./likely-day.ts";
import type { PlacedDate } from "./placed-dates.ts";

/** A contradiction for every date whose stated weekday is not its weekday. */
export function weekdayConflicts(
  view: Known<"page" | "languages" | "roles" | "clues">,
  placed: readonly PlacedDate[],
): Conflict[] {
  const conflicts: Conflict[] = [];
  const checked = new Set<string>();
  const published = likeliestDay(view);
  const check = (mention: DateMention, line: PageLine, text: string) => {
    const day = wholeDay(mention) ?? (published && nearestDay(mention, published));
    if (!day || mention.weekday === undefined || mention.swapped) return;
    if (hasWeekday(day, mention.weekday, view.languages)) return;
    const words = trimmed(text.slice(mention.start, mention.end), ".,");
    if (checked.has(words)) return;
    checked.add(words);
    const weekday = WEEKDAYS[mention.weekday] as Weekday;
    const values = { quote: words, line: line.number, date: isoDay(day), weekday };
    conflicts.push({ field: "date", kind: "date-against-weekday", values });
  };
  for (const { mention, line } of placed) check(mention, line, line.head);
  for (const line of view.page.lines) {
    if (!view.roles.has(line.index, "body", "caption", "dek", "note")) continue;
    const text = line.text.slice(0, 20_000);
    if (!mayHoldDigit(text) || !/\p{Nd}/u.test(text)) continue;
    for (const { start, end } of findWeekdays(text, view.languages)) {
      const from = Math.max(0, start - 40);
      const window = text.slice(from, end + 40);
      if (!/\p{Nd}/u.test(window)) continue;
      // A date further on may be cut off, and has a weekday of its own.
      for (const mention of findDates(window, view.languages))
        if (mention.start < end - from && mention.end > start - from) check(mention, line, window);
    }
  }
  return conflicts;
}

/** The day of a mention without a year that lies near the article's date, if one does. */
function nearestDay({ year, month, day }: DateMention, published: CalendarDay): CalendarDay | undefined {
  if (year !== undefined || day === undefined) return undefined;
  return [-1, 0, 1]
    .map((years) => ({ year: published.year + years, month, day }))
    .find((candidate) => Math.abs(daysBetween(published, candidate)) <= NEAR);
}
