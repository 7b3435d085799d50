/** Dates in an order that is one language's alone. */
import { type CalendarWords, calendarKey } from "../languages/calendar-words.ts";
import type { DateForm } from "../languages/date-table.ts";
import type { DateParts, DatePattern } from "./date-pattern.ts";
import { readYear } from "./years.ts";

/** The pattern of a form of a language's own. @param month, year Sources of patterns: a month's mark, and a year. */
export function ownForm({ name, form, yearsBefore = 0 }: DateForm, month: string, year: string): DatePattern {
  const sources: { [part: string]: string } = {
    year: `(${year})`,
    shortYear: String.raw`(\d{2})(?!\d|[:.]\d)`,
    month: `(${month})`,
    number: NUMBER,
    day: NUMBER,
  };
  const parts: string[] = [];
  const source = form.replace(/\{(year|shortYear|month|number|day)\}/g, (_, part: string) => {
    parts.push(part);
    return sources[part] as string;
  });
  return {
    name,
    yearless: form.includes("{shortYear}"),
    needs: form.includes("/") ? "stroke" : "month",
    ...(form.includes("{month}") && { named: true }),
    pattern: new RegExp(String.raw`(?<!\d)${source}`, "giu"),
    read: (match, words) => {
      const part = (key: string) => match[parts.indexOf(key) + 1];
      const short = parts.includes("shortYear") ? String(yearsBefore + Number(part("shortYear"))) : undefined;
      const y = short ?? part("year");
      if (!parts.includes("number")) return dated(y, part("month"), part("day"), words);
      const month = Number(part("number"));
      const read = readYear(y ?? "", month);
      return read === undefined ? undefined : { year: read, month, day: Number(part("day")) };
    },
  };
}

const NUMBER = String.raw`(\d{1,2})`;

/** A date with the name of its month, as matched; undefined where the words have no such month. */
export function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  words: CalendarWords,
): DateParts | undefined {
  const value = words.months.get(calendarKey(month ?? ""));
  if (value === undefined) return undefined;
  const read = year === undefined ? undefined : readYear(year, value);
  if (year !== undefined && read === undefined) return undefined;
  return {
    ...(read === undefined ? {} : { year: read }),
    month: value,
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
