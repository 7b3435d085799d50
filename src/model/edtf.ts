/** Dates as records write them: EDTF (ISO 8601-2, the Library of Congress profile), from `2021-01-22T17:32+09:00` to `2021~`. */
import edtf from "edtf";
import { isValid, parseISO } from "./date-fns.ts";

/** How closely a date is known. */
export type Precision = "minute" | "day" | "month" | "year";

export interface EdtfDate {
  /** As written. */
  edtf: string;
  precision: Precision;
  /** `YYYY`, as written where the article was published (no time zone is converted). Of an interval, the year of its first day. */
  year: string;
  /** `YYYY-MM`, where the month is known. */
  month?: string;
  /** `YYYY-MM-DD`, where the day is known. */
  day?: string;
  /** `HH:MM`, 24 hours. */
  time?: string;
  /** `Z` or `+09:00`. */
  offset?: string;
  /** Marked `?`, `~` or `%`, or an interval. */
  uncertain: boolean;
}

const PLAIN =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?([?~%]?)$/;

/** The date that an EDTF expression names; `undefined` where the text is no EDTF or the year lies outside 0001 to 9999. */
export function readEdtf(text: string): EdtfDate | undefined {
  const plain = PLAIN.exec(text);
  return (plain && readPlain(text, plain)) ?? readExtended(text);
}

/** A string by which dates sort with `<`: earlier dates first, and within a day those without a time first. */
export function sortKey({ year, month, day, time }: EdtfDate): string {
  return `${day ?? month ?? year}${time ? `T${time}` : ""}`;
}

/** The closest calendar unit that is known: `2021-01-21`, `2021-01` or `2021`. */
export function calendarUnit({ year, month, day }: EdtfDate): string {
  return day ?? month ?? year;
}

function readPlain(text: string, [, year, month, day, time, offset, qualifier]: RegExpExecArray): EdtfDate | undefined {
  if (!year || year === "0000" || (time && qualifier) || !isValid(parseISO(text.replace(/[?~%]$/, ""))))
    return undefined;
  return {
    edtf: text,
    precision: time ? "minute" : day ? "day" : month ? "month" : "year",
    year,
    ...(month && { month: `${year}-${month}` }),
    ...(day && { day: `${year}-${month}-${day}` }),
    ...(time && { time }),
    ...(offset && { offset }),
    uncertain: Boolean(qualifier),
  };
}

function readExtended(text: string): EdtfDate | undefined {
  if (text.length > 100) return undefined;
  let span: { min: number; max: number };
  try {
    span = edtf(text);
  } catch {
    return undefined;
  }
  const [first, last] = [isoDay(span.min), isoDay(span.max)];
  if (!first) return undefined;
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)];
  const known = { edtf: text, year, uncertain: true };
  if (text.includes("/") || first === last) return { ...known, precision: "day", month, day: first };
  if (last?.startsWith(month)) return { ...known, precision: "month", month };
  return { ...known, precision: "year" };
}

function isoDay(time: number): string | undefined {
  const date = new Date(time);
  return Number.isFinite(time) && date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000
    ? date.toISOString().slice(0, 10)
    : undefined;
}
