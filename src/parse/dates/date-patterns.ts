/** The forms of dates, per language: in words, in numerals, ISO 8601, Chinese, Japanese and Korean. */
import { type CalendarWords, calendarWords } from "../languages/calendar-words.ts";
import {
  AFTER_LAST_DAY,
  AFTER_PERSIAN_DAY,
  AFTER_PERSIAN_MONTH,
  AFTER_WEEKDAY,
  AFTER_YEAR,
  BEFORE_DAY,
  BEFORE_MONTH,
  BEFORE_YEAR,
  MONTH_PREFIX,
  NUMBERED_MONTH,
  ORDINAL,
} from "../languages/date-connectives.ts";
import { TABLES, tableFor } from "../languages/registry.ts";
import type { DateMention } from "./date-mention.ts";
import { dated, ownForm } from "./own-forms.ts";
import { fromPersian, persianMonths } from "./persian-calendar.ts";

/** What dates are written with: the name of a month, ideographs or hangul for year and month, or numerals and strokes or stops. */
export const NEEDS = ["month", "ideograph", "stroke"] as const;
type Need = (typeof NEEDS)[number];
type Read = (match: RegExpExecArray, words: CalendarWords) => Omit<DateMention, "form" | "start" | "end"> | undefined;

export interface DatePatterns {
  words: CalendarWords;
  /** Every pattern begins at a digit (`(?=\d)` before a look behind), so that text without digits costs next to nothing; `behind`: its first group stands before it. */
  dates: { name: string; pattern: RegExp; behind?: boolean; needs: Need; read: Read }[];
  /** What a text must hold for a date to be in it at all; one search instead of one for each pattern. */
  needs: Readonly<Record<Need, RegExp>>;
  weekday: RegExp;
  weekdayBefore: RegExp;
  weekdayAfter: RegExp;
}

const cache = new Map<string, DatePatterns>();

/** The patterns of the languages, made once. First in the list wins where two overlap. */
export function datePatterns(languages: readonly string[]): DatePatterns {
  const key = languages.join(" ");
  const known = cache.get(key);
  if (known) return known;
  const words = calendarWords(languages);
  const month = alternation(words.months.keys());
  const english = languages[0]?.split("-")[0] === "en";
  const spoken = languages.flatMap((language) => tableFor(language) ?? []);
  const persian = spoken.some(({ calendar }) => calendar?.solarHijri) ? persianMonths() : undefined;
  const persianMonth = persian && alternation(persian.keys());
  const longDays = [...words.weekdays.keys()].filter((name) => name.length > 3 || !/^\p{Script=Latin}+$/u.test(name));
  const day = String.raw`(\d{1,2})${ORDINAL}?`;
  const year = String.raw`((?:19|20)\d{2}|25[4-9]\d)(?!\d{2}(?!:\d{2}))`;
  const between = String.raw`[ \u00a0\t]{0,3}(?:${BEFORE_MONTH}\s|${MONTH_PREFIX})?`;
  // Papers in Arabic name the month twice, for readers from east and west: `4 آب/أغسطس 2024`.
  const twice = String.raw`(?:\s?[/-]\s?(?:${month}))?`;
  const flags = "giu";
  const patterns: DatePatterns = {
    words,
    needs: {
      month: new RegExp([month, NUMBERED_MONTH, ...(persianMonth ? [persianMonth] : [])].join("|"), "iu"),
      ideograph: /[年년月월]/,
      stroke: /\d[./-]\s?\d/,
    },
    weekday: new RegExp(
      // The first letters come before the look behind, which would be tried at every letter.
      String.raw`(?=${firstLetters(longDays)})(?<!\p{L})(?:${alternation(longDays.filter((name) => name.length > 1))})(?!\p{L})`,
      flags,
    ),
    weekdayBefore: new RegExp(
      String.raw`(?<!\p{L})(${alternation(words.weekdays.keys())})\.?(?:,|\s)?\s{0,2}(?:${AFTER_WEEKDAY}|,)?\s{0,3}$`,
      "iu",
    ),
    weekdayAfter: new RegExp(
      String.raw`^\s{0,2}[,(（]?\s{0,2}(${alternation(words.weekdays.keys())})(?!\p{L})\.?[)）]?`,
      "iu",
    ),
    dates: [
      {
        name: "iso",
        needs: "stroke",
        pattern: /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g,
        read: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
      },
      {
        name: "japanese-era",
        needs: "ideograph",
        pattern: new RegExp(String.raw`${ERA}(元|\d{1,2})年\s?(\d{1,2})月\s?(\d{1,2})日`, "g"),
        read: ([, era, y, m, d]) => ({
          year: (ERAS.get(era as string) as number) + (y === "元" ? 1 : Number(y)),
          month: Number(m),
          day: Number(d),
        }),
      },
      {
        name: "year-month-day-cjk",
        needs: "ideograph",
        pattern: /(?<!\d)((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
        read: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
      },
      {
        name: "month-day-cjk",
        needs: "ideograph",
        pattern: /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
        read: ([, m, d]) => ({ month: Number(m), day: Number(d) }),
      },
      {
        name: "day-month-year",
        needs: "month",
        pattern: new RegExp(
          String.raw`(?<![\d.:])${day}${between}[-/]?(${month})(?!\p{L})${twice}\.?[ \u00a0\t]{0,3}[-/,']?[ \u00a0\t]{0,3}(?:${BEFORE_YEAR}\s)?${year}`,
          flags,
        ),
        read: ([, d, m, y], w) => dated(y, m, d, w),
      },
      {
        name: "month-day-year",
        needs: "month",
        pattern: new RegExp(
          String.raw`(?=\d)(?<=(${month})\.?[ \u00a0\t]{0,3}(?:${BEFORE_DAY}\s)?)${day}[ \u00a0\t]{0,3},?[ \u00a0\t]{0,3}(?:${BEFORE_YEAR}\s)?${year}`,
          flags,
        ),
        behind: true,
        read: ([, m, d, y], w) => dated(y, m, d, w),
      },
      {
        name: "year-month-day",
        needs: "month",
        pattern: new RegExp(
          String.raw`(?<!\d)${year}${AFTER_YEAR}?\s{0,2}(${month})(?!\p{L})\.?\s{0,2}(\d{1,2})(?!\d)(?:${AFTER_LAST_DAY}|\.)?`,
          flags,
        ),
        read: ([, y, m, d], w) => dated(y, m, d, w),
      },
      {
        name: "numeric-year-first",
        needs: "stroke",
        pattern: /(?<![\d./])((?:19|20)\d{2})([./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)\.?/g,
        read: ([, y, , m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
      },
      {
        name: "numeric-dots",
        needs: "stroke",
        pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2}|\d{2})(?![\d.]\d|\d)/g,
        // Only in English may the month come first.
        read: ([, d, m, y]) => inEitherOrder(d, m, y, english || Number(m) > 12),
      },
      {
        name: "numeric",
        needs: "stroke",
        pattern: /(?<![\d./-])(\d{1,2})([/-])\s?(\d{1,2})\2\s?((?:19|20)\d{2}|\d{2})(?!\d|[/-]\d)/g,
        read: ([, d, , m, y]) => inEitherOrder(d, m, y, true),
      },
      {
        name: "day-month",
        needs: "month",
        pattern: new RegExp(String.raw`(?<![\d.:,])${day}${between}(${month})(?!\p{L})`, flags),
        read: ([, d, m], w) => dated(undefined, m, d, w),
      },
      {
        name: "month-day",
        needs: "month",
        pattern: new RegExp(
          String.raw`(?=\d)(?<=(?<!\p{L})(${month})\.?[ \u00a0]{1,2}(?:${BEFORE_DAY}\s)?)${day}(?![\d:])`,
          flags,
        ),
        behind: true,
        read: ([, m, d], w) => dated(undefined, m, d, w),
      },
      {
        name: "month-year",
        needs: "month",
        pattern: new RegExp(
          String.raw`(?=\d)(?<=(?<!\p{L})(${month})\.?,?\s{1,2}(?:${BEFORE_YEAR}\s)?)${year}(?!\d)`,
          flags,
        ),
        behind: true,
        read: ([, m, y], w) => dated(y, m, undefined, w),
      },
    ],
  };
  for (const { name, form } of spoken.flatMap(({ dates }) => dates?.forms ?? []))
    patterns.dates.unshift({ name, needs: "month", ...ownForm(form, month, year) });
  if (persian)
    patterns.dates.unshift(
      {
        name: "day-month-year-persian",
        needs: "month",
        pattern: new RegExp(
          String.raw`(?<!\d)(\d{1,2})\s(?:${AFTER_PERSIAN_DAY}\s)?(${persianMonth})(?:\s${AFTER_PERSIAN_MONTH})?[،,]?\s(1[34]\d{2})(?!\d)`,
          "gu",
        ),
        read: ([, d, m, y]) => fromPersian(Number(y), persian.get(m as string) as number, Number(d)),
      },
      {
        name: "numeric-persian",
        needs: "stroke",
        pattern: /(?<![\d./-])(1[34]\d{2})([/.-])(\d{1,2})\2(\d{1,2})(?![\d]|[/.-]\d)/g,
        read: ([, y, , m, d]) => fromPersian(Number(y), Number(m), Number(d)),
      },
    );
  cache.set(key, patterns);
  return patterns;
}

/** A date in numerals; `open`: the month may come first. */
function inEitherOrder(a: string | undefined, b: string | undefined, year: string | undefined, open: boolean) {
  const [day, month] = [Number(a), Number(b)];
  const mention = { year: wholeYear(year as string), month, day };
  return open && day !== month ? { ...mention, swapped: { month: day, day: month } } : mention;
}

const ERAS = new Map(TABLES.flatMap(({ calendar }) => Object.entries(calendar?.eras ?? {})));
const ERA = `(${[...ERAS.keys()].join("|")})`;

/** A year of two digits is taken for 1970 to 2069. */
function wholeYear(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

/** A class of the letters that the names begin with. */
function firstLetters(names: readonly string[]): string {
  return `[${[...new Set(names.map((name) => [...name][0]))].join("")}]`;
}

function alternation(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\\-/g, "-"))
    .join("|");
}
