/** Finds the dates that a text mentions: in words, in numerals, ISO 8601, Chinese, Japanese and Korean, with weekday, time and zone. */
import { type CalendarWords, calendarKey, calendarWords } from "./calendar-words.ts";
import { asciiDigits } from "./digits.ts";
import type { SheetLine } from "./sheet.ts";
import { findTime, type TimeOfDay } from "./time-of-day.ts";

export interface DateMention {
  /** Four digits; absent where the text leaves it out. */
  year?: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31; absent in `June 2021`. */
  day?: number;
  /** 0 (Sunday) to 6, where it stands beside the date. */
  weekday?: number;
  time?: TimeOfDay;
  /** Set where day and month may change places, as in `03/04/2021`: the same date read the other way. */
  swapped?: { month: number; day: number };
  /** Set where the numerals can only be read with the month first: `05/26/2022`. */
  monthFirst?: boolean;
  /** Name of the pattern: `day-month-year`, `iso`, `numeric` … */
  form: string;
  /** Place in the text, weekday and time included: [start, end). */
  start: number;
  end: number;
}

/** All dates in the text, in order. `text` should be bounded by the caller; every pattern is linear in it. */
export function findDates(text: string, languages: readonly string[]): DateMention[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = asciiDigits(text);
  const patterns = patternsFor(languages);
  const found: DateMention[] = [];
  const numbers = NUMBERS_OF_A_DATE.test(plain);
  for (const { name, pattern, behind, read } of patterns.dates) {
    if (!numbers && !YEARLESS.has(name)) continue;
    for (const match of plain.matchAll(pattern)) {
      const mention = read(match, patterns.words);
      if (!mention) continue;
      if (mention.day !== undefined && !isDate(mention.year ?? 2020, mention.month, mention.day)) {
        if (!mention.swapped || !isDate(mention.year ?? 2020, mention.swapped.month, mention.swapped.day)) continue;
        mention.month = mention.swapped.month;
        mention.day = mention.swapped.day;
        mention.monthFirst = true;
        delete mention.swapped;
      } else if (mention.swapped && !isDate(mention.year ?? 2020, mention.swapped.month, mention.swapped.day)) {
        delete mention.swapped;
      }
      const start = behind ? plain.lastIndexOf(match[1] as string, match.index) : match.index;
      const end = match.index + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ ...mention, form: name, start, end });
    }
  }
  found.sort((a, b) => a.start - b.start);
  for (const [i, mention] of found.entries()) {
    addWeekday(mention, plain, patterns);
    addTime(mention, plain, found[i - 1]?.end ?? 0, found[i + 1]?.start ?? plain.length);
  }
  return found;
}

/** A year, or numerals joined as in a date: without either, only the forms of day and month can match. */
const NUMBERS_OF_A_DATE = /(?:19|20|25)\d{2}|\d[./年년月월-]\s?\d|[年月]/;
const YEARLESS: ReadonlySet<string> = new Set(["day-month", "month-day", "month-day-cjk"]);

/** The dates in the first words of a line; found once and kept with the line. */
export function datesIn(line: SheetLine, languages: readonly string[]): readonly DateMention[] {
  let dates = kept.get(line);
  if (!dates) {
    dates = findDates(line.head, languages);
    kept.set(line, dates);
  }
  return dates;
}

const kept = new WeakMap<SheetLine, readonly DateMention[]>();

/** A weekday named on its own: `at a meeting Thursday`. Full names only; `Sat` and `So` are too often other words. */
export interface WeekdayMention {
  /** 0 (Sunday) to 6. */
  weekday: number;
  start: number;
  end: number;
}

export function findWeekdays(text: string, languages: readonly string[]): WeekdayMention[] {
  const { weekday, words } = patternsFor(languages);
  return [...text.matchAll(weekday)].flatMap((match) => {
    const value = words.weekdays.get(calendarKey(match[0]));
    return value === undefined ? [] : [{ weekday: value, start: match.index, end: match.index + match[0].length }];
  });
}

/** Whether the calendar has this day. */
export function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 && month <= 12;
}

type Read = (match: RegExpExecArray, words: CalendarWords) => Omit<DateMention, "form" | "start" | "end"> | undefined;

interface Patterns {
  words: CalendarWords;
  /** Every pattern begins at a digit, so that text without digits costs nothing; `behind`: its first group stands before it. */
  dates: { name: string; pattern: RegExp; behind?: boolean; read: Read }[];
  weekday: RegExp;
  weekdayBefore: RegExp;
  weekdayAfter: RegExp;
}

const cache = new Map<string, Patterns>();

/** First in the list wins where two overlap. */
function patternsFor(languages: readonly string[]): Patterns {
  const key = languages.join(" ");
  const known = cache.get(key);
  if (known) return known;
  const words = calendarWords(languages);
  const month = alternation(words.months.keys());
  const longDays = [...words.weekdays.keys()].filter((name) => name.length > 3 || !/^\p{Script=Latin}+$/u.test(name));
  const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º|°|ª|-го|:e)?`;
  const year = String.raw`((?:19|20)\d{2}|25[4-9]\d)(?!\d{2}(?!:\d{2}))`;
  const between = String.raw`[ \u00a0\t]{0,3}(?:(?:de|di|of|del|d'|tháng)\s)?`;
  const flags = "giu";
  const patterns: Patterns = {
    words,
    weekday: new RegExp(
      String.raw`(?<!\p{L})(?:${alternation(longDays.filter((name) => name.length > 1))})(?!\p{L})`,
      flags,
    ),
    weekdayBefore: new RegExp(
      String.raw`(?<!\p{L})(${alternation(words.weekdays.keys())})\.?(?:,|\s)?\s{0,2}(?:the|den|der|dem|le|el|il|,)?\s{0,3}$`,
      "iu",
    ),
    weekdayAfter: new RegExp(
      String.raw`^\s{0,2}[,(（]?\s{0,2}(${alternation(words.weekdays.keys())})(?!\p{L})\.?[)）]?`,
      "iu",
    ),
    dates: [
      {
        name: "iso",
        pattern: /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g,
        read: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
      },
      {
        name: "japanese-era",
        pattern: /(令和|平成|昭和)(元|\d{1,2})年\s?(\d{1,2})月\s?(\d{1,2})日/g,
        read: ([, era, y, m, d]) => ({
          year: (ERAS[era as string] as number) + (y === "元" ? 1 : Number(y)),
          month: Number(m),
          day: Number(d),
        }),
      },
      {
        name: "year-month-day-cjk",
        pattern: /(?<!\d)((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
        read: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
      },
      {
        name: "month-day-cjk",
        pattern: /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
        read: ([, m, d]) => ({ month: Number(m), day: Number(d) }),
      },
      {
        name: "day-month-year",
        pattern: new RegExp(
          String.raw`(?<![\d.:])${day}${between}[-/]?(${month})(?!\p{L})\.?[ \u00a0\t]{0,3}[-/,']?[ \u00a0\t]{0,3}(?:(?:de|del|of|năm)\s)?${year}`,
          flags,
        ),
        read: ([, d, m, y], w) => dated(y, m, d, w),
      },
      {
        name: "month-day-year",
        pattern: new RegExp(
          String.raw`(?<=(${month})\.?[ \u00a0\t]{0,3}(?:the\s)?)${day}[ \u00a0\t]{0,3},?[ \u00a0\t]{0,3}(?:of\s)?${year}`,
          flags,
        ),
        behind: true,
        read: ([, m, d, y], w) => dated(y, m, d, w),
      },
      {
        name: "year-month-day",
        pattern: new RegExp(
          String.raw`(?<!\d)${year}(?:\.|,|\sm\.|-(?:ж|nji))?\s{0,2}(${month})(?!\p{L})\.?\s{0,2}(\d{1,2})(?!\d)`,
          flags,
        ),
        read: ([, y, m, d], w) => dated(y, m, d, w),
      },
      {
        name: "numeric-year-first",
        pattern: /(?<![\d./])((?:19|20)\d{2})([./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)\.?/g,
        read: ([, y, , m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
      },
      {
        name: "numeric-dots",
        pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2}|\d{2})(?![\d.]\d|\d)/g,
        read: ([, d, m, y]) => ({ year: wholeYear(y as string), month: Number(m), day: Number(d) }),
      },
      {
        name: "numeric",
        pattern: /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?!\d|[/-]\d)/g,
        read: ([, a, , b, y]) => {
          const [day, month, year] = [Number(a), Number(b), wholeYear(y as string)];
          const mention = { year, month, day };
          return day === month ? mention : { ...mention, swapped: { month: day, day: month } };
        },
      },
      {
        name: "day-month",
        pattern: new RegExp(String.raw`(?<![\d.:,])${day}${between}(${month})(?!\p{L})`, flags),
        read: ([, d, m], w) => dated(undefined, m, d, w),
      },
      {
        name: "month-day",
        pattern: new RegExp(String.raw`(?<=(?<!\p{L})(${month})\.?[ \u00a0]{1,2}(?:the\s)?)${day}(?![\d:])`, flags),
        behind: true,
        read: ([, m, d], w) => dated(undefined, m, d, w),
      },
      {
        name: "month-year",
        pattern: new RegExp(String.raw`(?<=(?<!\p{L})(${month})\.?,?\s{1,2}(?:de\s)?)${year}(?!\d)`, flags),
        behind: true,
        read: ([, m, y], w) => dated(y, m, undefined, w),
      },
    ],
  };
  cache.set(key, patterns);
  return patterns;
}

const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

function dated(year: string | undefined, month: string | undefined, day: string | undefined, words: CalendarWords) {
  const value = words.months.get(calendarKey(month ?? ""));
  if (value === undefined) return undefined;
  return {
    ...(year === undefined ? {} : { year: Number(year) > 2500 ? Number(year) - 543 : Number(year) }),
    month: value,
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** A year of two digits is taken for 1970 to 2069. */
function wholeYear(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

function alternation(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\\-/g, "-"))
    .join("|");
}

function addWeekday(mention: DateMention, text: string, patterns: Patterns): void {
  const before = text.slice(Math.max(0, mention.start - 30), mention.start).match(patterns.weekdayBefore);
  const after = before ? null : text.slice(mention.end, mention.end + 24).match(patterns.weekdayAfter);
  const name = (before ?? after)?.[1];
  if (name === undefined) return;
  const value = patterns.words.weekdays.get(calendarKey(name));
  if (value === undefined) return;
  mention.weekday = value;
  if (before) mention.start -= before[0].length;
  if (after) mention.end += after[0].length;
}

function addTime(mention: DateMention, text: string, from: number, to: number): void {
  const found = findTime(
    text.slice(Math.max(from, mention.start - 40), mention.start),
    text.slice(mention.end, Math.min(to, mention.end + 60)),
  );
  if (!found) return;
  mention.time = found.time;
  mention.start -= found.before;
  mention.end += found.after;
}
