/** The dates of a line, found once. */

import type { DateMention } from "../dates/date-mention.ts";
import { findDates } from "../dates/find-dates.ts";
import type { PageLine } from "./page-lines.ts";

/** Characters that a line may have beside its date and say nothing else: brackets, a full stop. */
const SIGNS = 2;

/** The dates in the first words of a line; found once and kept with the line. */
export function datesIn(line: PageLine, languages: readonly string[]): readonly DateMention[] {
  line.found.dates ??= findDates(line.head, languages);
  return line.found.dates;
}

/** Whether the line says nothing besides these dates. */
export function isFilledBy(line: PageLine, dates: readonly DateMention[]): boolean {
  return line.head.length - dates.reduce((sum, { start, end }) => sum + end - start, 0) <= SIGNS;
}
