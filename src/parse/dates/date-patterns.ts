/** The forms of dates, per language: in words, in numerals, with the signs of East Asia. */
import { type CalendarWords, calendarWords } from "../languages/calendar-words.ts";
import {
  AFTER_PERSIAN_DAY,
  AFTER_PERSIAN_MONTH,
  AFTER_WEEKDAY,
  NUMBERED_MONTH,
} from "../languages/date-connectives.ts";
import { tableFor } from "../languages/registry.ts";
import type { DatePattern, Need } from "./date-pattern.ts";
import { eraDates } from "./era-dates.ts";
import { MONTH_MARK, MonthMarks } from "./month-marks.ts";
import { NUMERAL_NEEDS, numeralDates } from "./numeral-dates.ts";
import { ownForm } from "./own-forms.ts";
import { fromPersian, persianMonths } from "./persian-calendar.ts";
import { alternation, letterClass } from "./quickly.ts";
import { wordDates } from "./word-dates.ts";
import { YEAR } from "./years.ts";

export interface DatePatterns {
  words: CalendarWords;
  months: MonthMarks;
  /** First in the list wins where two overlap. */
  dates: readonly DatePattern[];
  /** What tells that a form may be in a text; of those with names of months, where it has no such name. */
  needs: Readonly<Record<Need, RegExp>>;
  weekday: RegExp;
  weekdayBefore: RegExp;
  weekdayAfter: RegExp;
}

const cache = new Map<string, DatePatterns>();

/** The patterns of the languages, made once. */
export function datePatterns(languages: readonly string[]): DatePatterns {
  const key = languages.join(" ");
  const known = cache.get(key);
  if (known) return known;
  const made = makePatterns(languages);
  cache.set(key, made);
  return made;
}

function makePatterns(languages: readonly string[]): DatePatterns {
  const words = calendarWords(languages);
  const spoken = languages.flatMap((language) => tableFor(language) ?? []);
  const calendars = spoken.flatMap(({ calendar }) => calendar ?? []);
  const persian = calendars.some(({ solarHijri }) => solarHijri) ? persianMonths() : undefined;
  const longDays = [...words.weekdays.keys()].filter((name) => name.length > 3 || !/^\p{Script=Latin}+$/u.test(name));
  const ownForms = spoken.flatMap(({ dates }) => dates?.forms ?? []).map((form) => ownForm(form, MONTH_MARK, YEAR));
  const english = languages[0]?.split("-")[0] === "en";
  return {
    words,
    months: new MonthMarks(words.months),
    needs: {
      ...NUMERAL_NEEDS,
      month: new RegExp([NUMBERED_MONTH, ...(persian ? [alternation(persian.keys())] : [])].join("|"), "iu"),
      ideograph: /[年년月월]/,
    },
    weekday: new RegExp(
      // The first letters come before the look behind, which would be tried at every letter.
      String.raw`(?=${letterClass(longDays, 0)})(?<!\p{L})(?:${alternation(longDays.filter((name) => name.length > 1))})(?!\p{L})`,
      "giu",
    ),
    weekdayBefore: new RegExp(
      String.raw`(?<!\p{L})(${alternation(words.weekdays.keys())})\.?(?:,|\s)?\s{0,2}(?:${AFTER_WEEKDAY},?|,)?\s{0,3}$`,
      "iu",
    ),
    weekdayAfter: new RegExp(
      String.raw`^\s{0,2}[,(（]?\s{0,2}(${alternation(words.weekdays.keys())})(?!\p{L})\.?[)）]?`,
      "iu",
    ),
    dates: [
      ...(persian ? persianDates(persian) : []),
      ...ownForms,
      ...eraDates(spoken),
      ...(calendars.some(({ bikramSambat }) => bikramSambat) ? [] : numeralDates(english)),
      ...wordDates(MONTH_MARK),
    ],
  };
}

/** @param months The number of each month by its name. */
function persianDates(months: ReadonlyMap<string, number>): DatePattern[] {
  return [
    {
      name: "numeric-persian",
      needs: "stroke",
      pattern: /(?<![\d./-])(1[34]\d{2})([/.-])(\d{1,2})\2(\d{1,2})(?![\d]|[/.-]\d)/g,
      read: ([, y, , m, d]) => fromPersian(Number(y), Number(m), Number(d)),
    },
    {
      name: "day-month-year-persian",
      needs: "month",
      pattern: new RegExp(
        String.raw`(?<!\d)(\d{1,2})\s(?:${AFTER_PERSIAN_DAY}\s)?(${alternation(months.keys())})(?:\s${AFTER_PERSIAN_MONTH})?[،,]?\s(1[34]\d{2})(?!\d)`,
        "gu",
      ),
      read: ([, d, m, y]) => fromPersian(Number(y), months.get(m as string) as number, Number(d)),
    },
  ];
}
