/** Finds the periods by which issues are dated: weeks, days or months together, months, seasons. */

import { SEASON } from "../../model/edtf.ts";
import { asciiDigits } from "../../text/digits.ts";
import { type CalendarWords, calendarKey } from "../languages/calendar-words.ts";
import { BEFORE_MONTH, ORDINAL } from "../languages/date-connectives.ts";
import { BEFORE_PERIOD_YEAR, SEASONS, SPAN_WORD, WEEK_WORD } from "../languages/period-words.ts";
import { isoDay, laterDay } from "./calendar-day.ts";
import { datePatterns } from "./date-patterns.ts";
import { isDate, matches } from "./find-dates.ts";
import { MONTH_MARK } from "./month-marks.ts";
import { COMMON_YEAR } from "./years.ts";

export interface Period {
  /** `2019-03-04/2019-03-10`, `2019-03/2019-04`, `2019-03` or, for a season, `2019-21`. */
  edtf: string;
  /** Name of the pattern: `week`, `days`, `months`, `month`, `season`. */
  form: string;
  /** Place in the text: [start, end). */
  start: number;
  end: number;
}

interface PeriodPattern {
  form: string;
  pattern: RegExp;
  /** See `DatePattern`. */
  named?: true;
  read(parts: readonly (string | undefined)[], words: CalendarWords): string | undefined;
}

/** The periods of a text, in order, in the languages of its page. `text` should be bounded by the caller. */
export function findPeriods(text: string, languages: readonly string[]): Period[] {
  return periodsOf(text, languages, PATTERNS);
}

/** Those from one day to another, as `findPeriods` finds them. */
export function findDays(text: string, languages: readonly string[]): Period[] {
  return periodsOf(text, languages, UP_TO_DAYS).filter(({ form }) => form === "days");
}

/** @param patterns The first in the list wins where two overlap. */
function periodsOf(text: string, languages: readonly string[], patterns: readonly PeriodPattern[]): Period[] {
  const plain = asciiDigits(text);
  if (!ANY_YEAR.test(plain)) return [];
  const { words, months } = datePatterns(languages);
  const marked = months.marked(plain);
  const found: Period[] = [];
  for (const { form, pattern, named, read } of patterns) {
    const said = named ? marked : plain;
    if (said === undefined) continue;
    for (const match of matches(pattern, said)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const edtf = read(months.named(match).slice(1), words);
      if (edtf === undefined || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ edtf, form, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const ANY_YEAR = new RegExp(COMMON_YEAR);
function patternsOf(): PeriodPattern[] {
  const month = String.raw`(?<!\p{L})(${MONTH_MARK})(?!\p{L})\.?`;
  const year = String.raw`(?<!\d)(${COMMON_YEAR})(?!\d)`;
  const day = String.raw`(?<!\d)(\d{1,2})${ORDINAL}?`;
  const of = String.raw`\s?(?:${BEFORE_MONTH}\s)?`;
  const to = String.raw`\s?(?:[–—/-]|${SPAN_WORD})\s?`;
  const before = String.raw`(?:\s|,\s)(?:${BEFORE_PERIOD_YEAR}\s)?`;
  const flags = "giu";
  return [
    {
      form: "week",
      pattern: new RegExp(String.raw`${year}-?W(\d{2})(?![\d-])`, "gu"),
      read: ([y, week]) => isoWeek(Number(y), Number(week)),
    },
    {
      form: "week",
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:${WEEK_WORD})\s?(\d{1,2})(?:\s?[/,]\s?|\s\(?)(?:${BEFORE_PERIOD_YEAR}\s)?${year}`,
        flags,
      ),
      read: ([week, y]) => isoWeek(Number(y), Number(week)),
    },
    {
      form: "week",
      pattern: new RegExp(
        String.raw`(?<!\d)(\d{1,2})\.\s?(?:${WEEK_WORD})(?:\s?[/,]\s?|\s\(?)(?:${BEFORE_PERIOD_YEAR}\s)?${year}`,
        flags,
      ),
      read: ([week, y]) => isoWeek(Number(y), Number(week)),
    },
    {
      form: "week",
      pattern: /(?<!\d)(\d{4})年第(\d{1,2})[週周]/g,
      read: ([y, week]) => isoWeek(Number(y), Number(week)),
    },
    {
      form: "days",
      named: true,
      pattern: new RegExp(`${day}${to}${day}${of}${month}${before}${year}`, flags),
      read: ([from, until, name, y], words) => days(words, y, name, from, name, until),
    },
    {
      form: "days",
      named: true,
      pattern: new RegExp(String.raw`${month}\s${day}${to}${day},?\s${year}`, flags),
      read: ([name, from, until, y], words) => days(words, y, name, from, name, until),
    },
    {
      form: "days",
      named: true,
      pattern: new RegExp(`${day}${of}${month}${to}${day}${of}${month}${before}${year}`, flags),
      read: ([from, first, until, last, y], words) => days(words, y, first, from, last, until),
    },
    {
      form: "days",
      named: true,
      pattern: new RegExp(String.raw`${month}\s${day}${to}${month}\s${day},?\s${year}`, flags),
      read: ([first, from, last, until, y], words) => days(words, y, first, from, last, until),
    },
    {
      form: "months",
      named: true,
      pattern: new RegExp(String.raw`${month}(?:\s${year})?${to}${month}${before}${year}`, flags),
      read: ([first, own, last, y], words) => months(words, own ?? y, first, y, last),
    },
    {
      form: "month",
      pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?!\s?\d)/g,
      read: ([y, m]) => monthOf(y, Number(m)),
    },
    {
      form: "month",
      named: true,
      pattern: new RegExp(String.raw`(?<!\d${ORDINAL}?${of})${month}${before}${year}`, flags),
      read: ([name, y], words) => monthOf(y, words.months.get(calendarKey(name ?? ""))),
    },
    {
      form: "season",
      pattern: new RegExp(
        String.raw`(?<!\p{L})(${[...SEASONS.keys()].join("|")})(?!\p{L})${before}${year}(?:[/–-](\d{2}|\d{4})(?!\d))?`,
        flags,
      ),
      read: ([name, y, next]) => season(name, y, next),
    },
    {
      form: "season",
      pattern: new RegExp(String.raw`${year}(?:\s|[年년]\s?)(${[...SEASONS.keys()].join("|")})`, flags),
      read: ([y, name]) => season(name, y, undefined),
    },
  ];
}

const PATTERNS = patternsOf();
const UP_TO_DAYS = PATTERNS.slice(0, 1 + PATTERNS.findLastIndex(({ form }) => form === "days"));

/** The days of a week by ISO 8601: the first is that with the year's first Thursday. */
function isoWeek(year: number, week: number): string | undefined {
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay();
  const monday = laterDay({ year, month: 1, day: 4 }, (week - 1) * 7 - ((fourth + 6) % 7));
  const thursday = laterDay(monday, 3);
  return thursday.year === year ? `${isoDay(monday)}/${isoDay(laterDay(monday, 6))}` : undefined;
}

/** Days from one to another, at most some weeks; the first may be of the year before. */
function days(
  words: CalendarWords,
  year: string | undefined,
  firstName: string | undefined,
  from: string | undefined,
  lastName: string | undefined,
  until: string | undefined,
): string | undefined {
  const [first, last] = [firstName, lastName].map((name) => words.months.get(calendarKey(name ?? "")));
  if (first === undefined || last === undefined) return undefined;
  const end = { year: Number(year), month: last, day: Number(until) };
  const start = { year: end.year - Number(first > last), month: first, day: Number(from) };
  if (![start, end].every((date) => isDate(date.year, date.month, date.day))) return undefined;
  return isoDay(start) < isoDay(end) ? `${isoDay(start)}/${isoDay(end)}` : undefined;
}

function months(
  words: CalendarWords,
  firstYear: string | undefined,
  firstName: string | undefined,
  year: string | undefined,
  lastName: string | undefined,
): string | undefined {
  const [first, last] = [firstName, lastName].map((name) => words.months.get(calendarKey(name ?? "")));
  if (first === undefined || last === undefined) return undefined;
  const before = firstYear === year && first > last ? Number(year) - 1 : Number(firstYear);
  const [start, end] = [monthOf(String(before), first), monthOf(year, last)];
  return start && end && start < end ? `${start}/${end}` : undefined;
}

function monthOf(year: string | undefined, month: number | undefined): string | undefined {
  if (month === undefined || month < 1 || month > 12 || !ANY_YEAR.test(year ?? "")) return undefined;
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** Of `Winter 2018/19`, the season that begins in the first year. */
function season(name: string | undefined, year: string | undefined, next: string | undefined): string | undefined {
  const number = SEASONS.get(calendarKey(name ?? ""));
  if (number === undefined || (next !== undefined && !String(Number(year) + 1).endsWith(next))) return undefined;
  if (next !== undefined && number !== SEASON.winter) return undefined;
  return `${year}-${number}`;
}
