/** Dates in an order that is one language's alone. */
import { type CalendarWords, calendarKey } from "../languages/calendar-words.ts";
import type { DateMention } from "./date-mention.ts";

type Parts = Omit<DateMention, "form" | "start" | "end">;

/**
 * The pattern of a form of a language's own, and the reader of what it matches. @param month, year Sources of patterns: a month's
 * name, and a year with its group.
 */
export function ownForm(
  form: string,
  month: string,
  year: string,
): { pattern: RegExp; read: (match: RegExpExecArray, words: CalendarWords) => Parts | undefined } {
  const sources: { [part: string]: string } = { year, month: `(${month})`, number: NUMBER, day: NUMBER };
  const parts: string[] = [];
  const source = form.replace(/\{(year|month|number|day)\}/g, (_, part: string) => {
    parts.push(part);
    return sources[part] as string;
  });
  return {
    pattern: new RegExp(String.raw`(?<!\d)${source}`, "giu"),
    read: (match, words) => {
      const [y, m, n, d] = ["year", "month", "number", "day"].map((part) => match[parts.indexOf(part) + 1]);
      return parts.includes("number") ? { year: Number(y), month: Number(n), day: Number(d) } : dated(y, m, d, words);
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
): Parts | undefined {
  const value = words.months.get(calendarKey(month ?? ""));
  if (value === undefined) return undefined;
  return {
    // Thai papers count the years from the Buddha's death, in 543 BC.
    ...(year === undefined ? {} : { year: Number(year) > 2500 ? Number(year) - 543 : Number(year) }),
    month: value,
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
