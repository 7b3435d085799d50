/** The dates of a line, found once. */

import type { DateMention } from "../dates/date-mention.ts";
import { findDates } from "../dates/find-dates.ts";
import type { PageLine } from "./page-lines.ts";

/** The dates in the first words of a line; found once and kept with the line. */
export function datesIn(line: PageLine, languages: readonly string[]): readonly DateMention[] {
  line.found.dates ??= findDates(line.head, languages);
  return line.found.dates;
}
