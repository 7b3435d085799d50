/** What weekdays tell of dates: whether a stated weekday fits, and which year makes it fit. */
import { firstMonthOf } from "../../model/edtf.ts";
import { tableFor } from "../languages/registry.ts";
import { weekdayOf } from "./date-order.ts";

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** How many days after the day of an event its date may be printed with a later weekday in the text. */
export const PUBLISHED_WITHIN = 3;

/** Days from the date to the next such weekday, 0 to 6. */
export function daysUntil(date: CalendarDay, weekday: number): number {
  return (weekday - weekdayOf(date.year, date.month, date.day) + 7) % 7;
}

/**
 * Whether the day has the weekday, by the calendar of ISO 8601 or, as long as it was used where one of the languages is at home, by the
 * Julian. Where that was, the year could begin in March: what is printed as February 1688 may be that of 1689.
 */
export function hasWeekday(date: CalendarDay, weekday: number, languages: readonly string[]): boolean {
  const { year, month, day } = date;
  if (weekdayOf(year, month, day) === weekday) return true;
  const iso = isoDay(date);
  const isJulian = languages.some((language) => iso <= (tableFor(language)?.calendar?.julianUntil ?? ""));
  if (!isJulian) return false;
  return julianWeekday(date) === weekday || (month <= 3 && julianWeekday({ ...date, year: year + 1 }) === weekday);
}

/** 0 (Sunday) to 6, of a day of the Julian calendar. */
function julianWeekday({ year, month, day }: CalendarDay): number {
  // Its weekdays come again after 28 years, and from 1900 to 2099 it is 13 days behind the calendar of ISO 8601.
  const alike = 2000 + (year % 28) - (2000 % 28);
  return (weekdayOf(alike, month, day) + 13) % 7;
}

/** The one neighbouring year in which the same day falls on the weekday, if it is just one. */
export function neighbouringYear(date: CalendarDay, weekday: number): number | undefined {
  const years = [date.year - 1, date.year + 1].filter((year) => weekdayOf(year, date.month, date.day) === weekday);
  return years.length === 1 ? years[0] : undefined;
}

export function isoDay({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day of an EDTF date, the first of several. */
export function dayOf(edtf: string): CalendarDay {
  const [, year, month = "1", day = "1"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf) ?? [];
  return { year: Number(year), month: firstMonthOf(Number(month)) ?? Number(month), day: Number(day) };
}

/** The day so many days later, or earlier. */
export function laterDay({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days from `a` to `b`. */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
  return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000);
}

/** The day of a mention that names one with its year. */
export function wholeDay(mention: { year?: number; month: number; day?: number }): CalendarDay | undefined {
  if (mention.year === undefined || mention.day === undefined) return undefined;
  return { year: mention.year, month: mention.month, day: mention.day };
}
