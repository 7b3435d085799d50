/** The weekday that an article names for its news. */

import { findDates, findWeekdays } from "../../dates/find-dates.ts";
import { ANOTHER_DAY } from "../../languages/date-words.ts";
import type { PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";

export interface StatedWeekday {
  /** 0 (Sunday) to 6. */
  weekday: number;
  line: PageLine;
  quote: string;
}

/** How many paragraphs from the start name the day of the news. */
const OPENING = 6;

/** The first weekday that the opening of the text, or a dateline over it (`LINDMOUTH, Wednesday.`), names without a date beside it. */
export function statedWeekday({
  page,
  languages,
  zones,
  roles,
}: Known<"page" | "languages" | "zones" | "roles">): StatedWeekday | undefined {
  if (!zones.text) return undefined;
  let read = 0;
  const from = Math.max(zones.text.start - 1, (zones.headline ?? -1) + 1);
  for (let i = from; i <= zones.text.end && read < OPENING; i++) {
    const line = page.lines[i] as PageLine;
    if (roles.has(i, "caption", "credit", "embed", "furniture", "label") || (i < zones.text.start && !isDateline(line)))
      continue;
    read++;
    const text = line.text.slice(0, 1500);
    const weekdays = findWeekdays(text, languages);
    const dates = weekdays.length > 0 ? findDates(text.slice(0, 400), languages) : [];
    for (const { weekday, start, end } of weekdays) {
      if (dates.some((date) => start < date.end && date.start < end)) continue;
      if (ANOTHER_DAY.test(text.slice(Math.max(0, start - 10), start))) continue;
      return { weekday, line, quote: excerpt(text, start, end) };
    }
  }
  return undefined;
}

/** `LINDMOUTH, Wednesday.`: a place and a day on a line of its own. */
function isDateline({ head }: PageLine): boolean {
  return /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40},\s\p{L}[\p{L}\p{M} -]{2,30}[.:—–-]{0,2}$/u.test(head);
}

/** The words around a place in a text, whole ones. */
function excerpt(text: string, start: number, end: number): string {
  const from = start <= 60 ? 0 : text.indexOf(" ", start - 60) + 1;
  const to = text.lastIndexOf(" ", end + 40);
  return `${from > 0 ? "…" : ""}${text.slice(Math.min(from, start), end + 40 >= text.length ? undefined : Math.max(to, end))}`;
}
