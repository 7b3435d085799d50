/** Days, months and years of a language, by the names and the order of date-fns' locales. */
import { formatOf, parseISO } from "../../model/date-fns.ts";

export interface Calendar {
  /** `Thursday 21 January 2021`, from `YYYY-MM-DD`. */
  weekday(day: string): string;
  /** `21 January 2021`, from `YYYY-MM-DD`. */
  day(day: string): string;
  /** `January 2021`, from `YYYY-MM`. */
  month(month: string): string;
  /** `Jan`, twelve of them. */
  shortMonths: readonly string[];
}

/** In the letters of date-fns' `format`. A function where a pattern depends on the date, as with the French `1er`. */
export type Patterns = { [unit in "weekday" | "day" | "month"]: string | ((date: Date) => string) };

/** @param locale Name of one of date-fns' locales, such as `en-GB`. */
export function calendarOf(locale: string, patterns: Patterns): Calendar {
  const format = formatOf(locale);
  // An archive has many more articles than days.
  const known = new Map<string, string>();
  const formatted = (unit: keyof Patterns, text: string) => {
    const key = `${unit} ${text}`;
    let words = known.get(key);
    if (words === undefined) {
      const date = parseISO(text);
      const pattern = patterns[unit];
      words = format(date, typeof pattern === "string" ? pattern : pattern(date));
      known.set(key, words);
    }
    return words;
  };
  return {
    weekday: (day) => formatted("weekday", day),
    day: (day) => formatted("day", day),
    month: (month) => formatted("month", month),
    shortMonths: Array.from({ length: 12 }, (_, month) => format(new Date(2021, month, 1), "LLL")),
  };
}
