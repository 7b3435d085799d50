import { WEEKDAYS, type Weekday } from "../../model/conflict.ts";
import { monthNames, weekdayNames } from "../../text/calendar-names.ts";
import { lazily } from "../../text/lazily.ts";

export interface Calendar {
  /** `Thursday 21 January 2021`, from `YYYY-MM-DD`. */
  weekday(day: string): string;
  /** `21 January 2021`, from `YYYY-MM-DD`. */
  day(day: string): string;
  /** `21 January`, from `YYYY-MM-DD`. */
  dayOfYear(day: string): string;
  /** `January 2021`, from `YYYY-MM`. */
  month(month: string): string;
  /** `Thursday`, from the weekday's English name. */
  dayName(weekday: Weekday): string;
  /** `Jan`, twelve of them. */
  shortMonths: readonly string[];
  /** `Mo`, seven of them from Monday on. */
  shortDays: readonly string[];
}

/** Put the parts of a date together in the order of a language. */
export interface Patterns {
  weekday: (weekday: string, day: string) => string;
  day: (day: number, month: string, year: string) => string;
  dayOfYear: (day: number, month: string) => string;
  month: (month: string, year: string) => string;
}

/** @param shorter Shorter names of months, by the short names of CLDR. */
export function calendarOf(locale: string, patterns: Patterns, shorter: { [name: string]: string } = {}): Calendar {
  const months = lazily(() => monthNames(locale, "long").inDates);
  const weekdays = lazily(() => weekdayNames(locale, "long"));
  // Two letters are what a column of a month's calendar has room for.
  const shortDays = lazily(() => {
    const [sunday = "", ...others] = weekdayNames(locale, "short");
    return [...others, sunday].map((name) => name.slice(0, 2));
  });
  const shortMonths = lazily(() => monthNames(locale, "short").alone.map((name) => shorter[name] ?? name));
  // Kept, because an archive has many more articles than days.
  const known = { weekday: new Map<string, string>(), day: new Map<string, string>() };
  const day = (text: string) => {
    const [year = "", month, number] = text.split("-");
    return patterns.day(Number(number), months()[Number(month) - 1] as string, year);
  };
  const once = (unit: keyof typeof known, text: string, write: () => string) => {
    const words = known[unit].get(text) ?? write();
    known[unit].set(text, words);
    return words;
  };
  return {
    weekday: (text) =>
      once("weekday", text, () =>
        patterns.weekday(weekdays()[new Date(`${text}T00:00Z`).getUTCDay()] as string, day(text)),
      ),
    day: (text) => once("day", text, () => day(text)),
    dayOfYear: (text) => {
      const [, month, number] = text.split("-");
      return patterns.dayOfYear(Number(number), months()[Number(month) - 1] as string);
    },
    dayName: (weekday) => weekdays()[WEEKDAYS.indexOf(weekday)] as string,
    month: (text) => {
      const [year = "", month] = text.split("-");
      return patterns.month(months()[Number(month) - 1] as string, year);
    },
    get shortDays() {
      return shortDays();
    },
    get shortMonths() {
      return shortMonths();
    },
  };
}
