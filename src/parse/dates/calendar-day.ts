/** What weekdays tell of dates: whether a stated weekday fits, and which year makes it fit. */
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

/** The one neighbouring year in which the same day falls on the weekday, if it is just one. */
export function neighbouringYear(date: CalendarDay, weekday: number): number | undefined {
  const years = [date.year - 1, date.year + 1].filter((year) => weekdayOf(year, date.month, date.day) === weekday);
  return years.length === 1 ? years[0] : undefined;
}

export function isoDay({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function dayOf(iso: string): CalendarDay {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  return { year: year ?? 0, month: month ?? 1, day: day ?? 1 };
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
