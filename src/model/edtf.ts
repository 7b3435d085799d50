/** Dates as records write them: EDTF (ISO 8601-2, the Library of Congress profile), from `2021-01-22T17:32+09:00` to `2021~`. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

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
  /** The season of a date such as `2021-21`, filed under the first day of the season. */
  season?: Season;
  /** Marked `?`, `~` or `%`, with an open digit or end, or one of several days. An interval between two days is none of these. */
  uncertain: boolean;
}

/** The numbers that EDTF gives the seasons in the place of a month. */
export const SEASON = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const;
export type Season = keyof typeof SEASON;

const SEASONS = Object.keys(SEASON) as Season[];

/** The month in which a season begins, 1 to 12: by the weather of the north, whose seasons the issues of most periodicals are named for. */
export function firstMonthOf(season: number): number | undefined {
  return SEASONS[season - SEASON.spring] && (season - SEASON.spring + 1) * 3;
}

const PLAIN =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?([?~%]?)$/;

/** A time that needs no further look, behind a day. */
const PLAIN_TIME = /T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-]\d{2}:[0-5]\d)?$/;

/** The date that an EDTF expression names; `undefined` where the text is no EDTF or the year lies outside 0001 to 9999. */
export function readEdtf(text: string): EdtfDate | undefined {
  const plain = PLAIN.exec(text);
  return (plain && (readPlain(text, plain) ?? readSeason(text, plain))) ?? readExtended(text);
}

/** A string by which dates sort with `<`: earlier dates first, and within a day those without a time first. */
export function sortKey({ year, month, day, time }: EdtfDate): string {
  return `${day ?? month ?? year}${time ? `T${time}` : ""}`;
}

/** The closest calendar unit that is known: `2021-01-21`, `2021-01` or `2021`; of a span of days, its first. */
export function calendarUnit({ year, month, day }: EdtfDate): string {
  return day ?? month ?? year;
}

function readPlain(text: string, [, year, month, day, time, offset, qualifier]: RegExpExecArray): EdtfDate | undefined {
  if (!year || year === "0000" || (time && qualifier)) return undefined;
  // An archive has as many dates as articles.
  const isPlain = time === undefined || PLAIN_TIME.test(text);
  if (isPlain ? !isOnCalendar(Number(year), month, day) : !isIsoTime(text)) return undefined;
  const precision = time ? "minute" : day ? "day" : month ? "month" : "year";
  // Parts are added one by one, because to spread an object for each takes several times as long.
  const date: EdtfDate = { edtf: text, precision, year, uncertain: Boolean(qualifier) };
  if (month) date.month = `${year}-${month}`;
  if (day) date.day = `${year}-${month}-${day}`;
  if (time) date.time = time;
  if (offset) date.offset = offset;
  return date;
}

/** Loaded here, because few archives have such times: Node parses the 200 KB of the package.json of date-fns, and imported it does so for each module. */
function isIsoTime(text: string): boolean {
  const { isValid } = require("date-fns/isValid") as typeof import("date-fns/isValid");
  const { parseISO } = require("date-fns/parseISO") as typeof import("date-fns/parseISO");
  return isValid(parseISO(text));
}

function isOnCalendar(year: number, month: string | undefined, day: string | undefined): boolean {
  const number = Number(month ?? 1);
  if (number < 1 || number > 12) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = number === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31;
  return day === undefined || (Number(day) >= 1 && Number(day) <= last);
}

function readSeason(text: string, [, year, number, day, , , qualifier]: RegExpExecArray): EdtfDate | undefined {
  const month = day === undefined ? firstMonthOf(Number(number)) : undefined;
  const season = SEASONS[Number(number) - SEASON.spring];
  if (!year || year === "0000" || month === undefined || season === undefined) return undefined;
  const first = `${year}-${String(month).padStart(2, "0")}`;
  return {
    edtf: text,
    precision: "day",
    year,
    month: first,
    day: `${first}-01`,
    season,
    uncertain: Boolean(qualifier),
  };
}

/** Between two ends that are known and not in doubt. */
const CERTAIN_INTERVAL = /^\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}$/;

function readExtended(text: string): EdtfDate | undefined {
  if (text.length > 100) return undefined;
  let span: { min: number; max: number };
  // Loaded here, because it builds a grammar, and the dates of most archives are read without it.
  const { default: edtf } = require("edtf") as typeof import("edtf");
  try {
    span = edtf(text);
  } catch {
    return undefined;
  }
  const [first, last] = [isoDay(span.min), isoDay(span.max)];
  if (!first) return undefined;
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)];
  const known = { edtf: text, year, uncertain: !CERTAIN_INTERVAL.test(text) };
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
