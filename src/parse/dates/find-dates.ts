/** Finds the dates that a text mentions: in words, in numerals, with the signs of East Asia; with weekday, time and zone. */

import { asciiDigits, mayHoldDigit } from "../../text/digits.ts";
import { calendarKey } from "../languages/calendar-words.ts";
import type { DateMention } from "./date-mention.ts";
import { type DatePattern, NEEDS, type Need } from "./date-pattern.ts";
import { type DatePatterns, datePatterns } from "./date-patterns.ts";
import { findTime } from "./time-of-day.ts";

/** All dates in the text, in order. `text` should be bounded by the caller; every pattern is linear in it. */
export function findDates(text: string, languages: readonly string[]): DateMention[] {
  if (!mayHoldDigit(text) || !/\p{Nd}|年.{1,4}月/u.test(text)) return [];
  const plain = asciiDigits(text);
  const patterns = datePatterns(languages);
  const found: DateMention[] = [];
  for (const { pattern: form, said } of searches(plain, patterns)) {
    for (const match of matches(form.pattern, said)) {
      const start = form.behind ? said.lastIndexOf(match[1] as string, match.index) : match.index;
      const end = match.index + match[0].length;
      const mention = form.read(form.named ? patterns.months.named(match) : match, patterns.words);
      if (!mention || !fitsCalendar(mention)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ ...mention, form: form.name, start, end });
    }
  }
  found.sort((a, b) => a.start - b.start);
  for (const [i, mention] of found.entries()) {
    addWeekday(mention, plain, patterns);
    addTime(mention, plain, found[i - 1]?.end ?? 0, found[i + 1]?.start ?? plain.length);
  }
  return found;
}

/** The patterns that a text may match, each with the text as it is searched. */
function searches(plain: string, { dates, months, needs }: DatePatterns): { pattern: DatePattern; said: string }[] {
  const numbers = NUMBERS_OF_A_DATE.test(plain);
  const marked = months.marked(plain);
  const holds: Partial<Record<Need, boolean>> = {};
  for (const need of NEEDS) holds[need] = needs[need].test(plain);
  if (marked !== undefined) holds.month = true;
  return dates.flatMap((pattern) => {
    const said = pattern.named ? marked : plain;
    const isMet = holds[pattern.needs] && (numbers || pattern.yearless);
    return isMet && said !== undefined ? [{ pattern, said }] : [];
  });
}

/** A year, or numerals joined as in a date: without either, only the forms of day and month can match, and years of two digits. */
const NUMBERS_OF_A_DATE = /(?:1[3-9]|2[045])\d{2}|\d[./年년月월-]\s?\d|[年月]|['’‘-]\d{2}/;

/** A weekday named on its own: `at a meeting Thursday`. Full names only; `Sat` and `So` are too often other words. */
export interface WeekdayMention {
  /** 0 (Sunday) to 6. */
  weekday: number;
  start: number;
  end: number;
}

export function findWeekdays(text: string, languages: readonly string[]): WeekdayMention[] {
  const { weekday, words } = datePatterns(languages);
  return matches(weekday, text).flatMap((match) => {
    const value = words.weekdays.get(calendarKey(match[0]));
    return value === undefined ? [] : [{ weekday: value, start: match.index, end: match.index + match[0].length }];
  });
}

/** As `matchAll`, which makes a new expression of the old one each time: that takes longer than to search a line. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** Whether the calendar has this day. */
export function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the calendar has the day, read one way round or the other; what it has not is taken off the mention. */
function fitsCalendar(mention: Omit<DateMention, "form" | "start" | "end">): boolean {
  const { year = LEAP_YEAR, month, day, swapped } = mention;
  const isSwappable = swapped !== undefined && isDate(year, swapped.month, swapped.day);
  const isSound = day === undefined || isDate(year, month, day);
  if (!isSound && !isSwappable) return false;
  if (!isSound) Object.assign(mention, swapped, { monthFirst: true });
  if (!isSound || !isSwappable) delete mention.swapped;
  return true;
}

/** Of a date without its year nothing is known against 29 February. */
const LEAP_YEAR = 2020;

function addWeekday(mention: DateMention, text: string, patterns: DatePatterns): void {
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
