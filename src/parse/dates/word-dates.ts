/** Dates with the name of the month. */
import {
  AFTER_LAST_DAY,
  AFTER_YEAR,
  BEFORE_DAY,
  BEFORE_MONTH,
  BEFORE_YEAR,
  MONTH_PREFIX,
  ORDINAL,
} from "../languages/date-connectives.ts";
import type { DatePattern } from "./date-pattern.ts";
import { dated } from "./own-forms.ts";
import { readClock } from "./time-of-day.ts";
import { YEAR } from "./years.ts";

/** @param month The mark of a month, as the source of a pattern. */
export function wordDates(month: string): DatePattern[] {
  const day = String.raw`(\d{1,2})${ORDINAL}?`;
  const year = String.raw`(${YEAR})(?!\d{2}(?!:\d{2}))`;
  const shortYear = String.raw`['’‘](\d{2})(?!\d|[’']?\p{L})`;
  const between = String.raw`[ \u00a0\t]{0,3}(?:${BEFORE_MONTH}\s|${MONTH_PREFIX})?`;
  // Papers in Arabic name the month twice, for readers from east and west: `4 آب/أغسطس 2024`.
  const twice = String.raw`(?:\s?[/-]\s?(?:${month}))?`;
  const beforeYear = String.raw`(?:${BEFORE_YEAR}\s{0,2})?`;
  const flags = "giu";
  return [
    {
      // Papers of the Russian Empire print the day by both calendars.
      name: "julian-and-gregorian",
      needs: "month",
      named: true,
      pattern: new RegExp(
        String.raw`(?<![\d.:/])${day}\.?\s?[(/]\s?${day}\.?\s?\)?${between}(${month})(?!\p{L})\.?,?[ \u00a0\t]{0,3}${beforeYear}${year}`,
        flags,
      ),
      read: ([, julian, gregorian, m, y], words) =>
        DAYS_BETWEEN_CALENDARS.has(Number(gregorian) - Number(julian)) ? dated(y, m, gregorian, words) : undefined,
    },
    {
      name: "day-month-year",
      needs: "month",
      named: true,
      pattern: new RegExp(
        String.raw`(?<![\d.:])${day}\.?${between}[-/]?(${month})(?!\p{L})${twice}[.)]?[ \u00a0\t]{0,3}[-/,']?[ \u00a0\t]{0,3}${beforeYear}${year}`,
        flags,
      ),
      read: ([, d, m, y], words) => dated(y, m, d, words),
    },
    {
      name: "day-month-short-year",
      needs: "month",
      named: true,
      pattern: new RegExp(
        String.raw`(?<![\d.:])${day}(?:${between}(${month})(?!\p{L})\.?,?\s{0,2}${shortYear}|-(${month})-(\d{2})(?!\d))`,
        flags,
      ),
      read: ([, d, m, y, hyphened, afterHyphen], words) => dated(y ?? afterHyphen, m ?? hyphened, d, words),
    },
    {
      name: "month-day-year",
      needs: "month",
      named: true,
      pattern: new RegExp(
        String.raw`(?=\d)(?<=(${month})\.?[ \u00a0\t]{0,3}(?:${BEFORE_DAY}\s)?)${day}\.?[ \u00a0\t]{0,3},?[ \u00a0\t]{0,3}${beforeYear}${year}`,
        flags,
      ),
      behind: true,
      read: ([, m, d, y], words) => dated(y, m, d, words),
    },
    {
      name: "month-day-short-year",
      needs: "month",
      named: true,
      pattern: new RegExp(
        String.raw`(?=\d)(?<=(?<!\p{L})(${month})\.?[ \u00a0]{1,2})${day},?\s{0,2}${shortYear}`,
        flags,
      ),
      behind: true,
      read: ([, m, d, y], words) => dated(y, m, d, words),
    },
    {
      // As clocks of computers print it: `Mon Mar 4 08:10:00 EST 2019`.
      name: "month-day-time-year",
      needs: "month",
      named: true,
      pattern: new RegExp(
        String.raw`(?=\d)(?<=(?<!\p{L})(${month})\s{1,2})(\d{1,2})\s(\d{1,2}:\d{2}(?::\d{2})?(?:\s[A-Z]{3,4}|\s[+-]\d{4})?)\s(${YEAR})(?!\d)`,
        flags,
      ),
      behind: true,
      read: ([, m, d, clock, y], words) => {
        const date = dated(y, m, d, words);
        const time = readClock(clock ?? "");
        return date && { ...date, ...(time && { time }) };
      },
    },
    {
      name: "year-month-day",
      needs: "month",
      named: true,
      pattern: new RegExp(
        String.raw`(?<!\d)${year}(?:${AFTER_YEAR}?\s{0,2}|-)(${month})(?!\p{L})\.?(?:\s{0,2}|-)(\d{1,2})(?!\d)(?:${AFTER_LAST_DAY}|\.)?`,
        flags,
      ),
      read: ([, y, m, d], words) => dated(y, m, d, words),
    },
    {
      name: "day-month",
      yearless: true,
      needs: "month",
      named: true,
      pattern: new RegExp(String.raw`(?<![\d.:,])${day}${between}(${month})(?!\p{L})`, flags),
      read: ([, d, m], words) => dated(undefined, m, d, words),
    },
    {
      name: "month-day",
      yearless: true,
      needs: "month",
      named: true,
      pattern: new RegExp(
        String.raw`(?=\d)(?<=(?<!\p{L})(${month})\.?[ \u00a0]{1,2}(?:${BEFORE_DAY}\s)?)${day}(?![\d:])`,
        flags,
      ),
      behind: true,
      read: ([, m, d], words) => dated(undefined, m, d, words),
    },
    {
      name: "month-year",
      needs: "month",
      named: true,
      pattern: new RegExp(
        String.raw`(?=\d)(?<=(?<!\p{L})(${month})\.?,?\s{1,2}(?:${BEFORE_YEAR}\s)?)${year}(?!\d)`,
        flags,
      ),
      behind: true,
      read: ([, m, y], words) => dated(y, m, undefined, words),
    },
  ];
}

/** From 1582 to 2100. */
const DAYS_BETWEEN_CALENDARS: ReadonlySet<number> = new Set([10, 11, 12, 13]);
