/** Month and weekday names of a language, from `Intl` and the language's table, in every form that a date line may use them. */
import { monthNames, weekdayNames } from "../../text/calendar-names.ts";
import { tableFor } from "./registry.ts";

export interface CalendarWords {
  /** Month 1 to 12 by its name or abbreviation, lower case, without a full stop. */
  months: Map<string, number>;
  /** Weekday 0 (Sunday) to 6 by its name or abbreviation, lower case, without a full stop. */
  weekdays: Map<string, number>;
}

/** The words of the languages given, of English, which pages of every language use in their furniture, and of no language. Cached. */
export function calendarWords(languages: readonly string[]): CalendarWords {
  const wanted = [...new Set([...languages.map((language) => language.split("-")[0] as string), "en", "und"])];
  const key = wanted.join(" ");
  let words = joined.get(key);
  if (!words) {
    words = { months: new Map(), weekdays: new Map() };
    for (const language of wanted) {
      const one = wordsOf(language);
      for (const [name, month] of one.months) if (!words.months.has(name)) words.months.set(name, month);
      for (const [name, weekday] of one.weekdays) if (!words.weekdays.has(name)) words.weekdays.set(name, weekday);
    }
    joined.set(key, words);
  }
  return words;
}

/** The form under which a word is looked up: lower case, composed, with the round s, no full stop at its end. */
export function calendarKey(word: string): string {
  return word.toLowerCase().replaceAll("i\u0307", "i").replaceAll("\u017f", "s").normalize("NFC").replace(/\.$/, "");
}

const joined = new Map<string, CalendarWords>();
const single = new Map<string, CalendarWords>();

/** The numbers that a name stands for; one that stands for two says nothing. */
type Names = Map<string, Set<number>>;

function wordsOf(language: string): CalendarWords {
  let words = single.get(language);
  if (words) return words;
  words = { months: new Map(), weekdays: new Map() };
  single.set(language, words);
  const months: Names = new Map();
  const weekdays: Names = new Map();
  const own = tableFor(language)?.calendar;
  for (const locale of Intl.DateTimeFormat.supportedLocalesOf([language, ...(own?.regions ?? [])]))
    noteLocale(locale, months, weekdays);
  for (const [name, month] of Object.entries(own?.months ?? {})) note(months, name, month);
  for (const [name, weekday] of Object.entries(own?.weekdays ?? {})) note(weekdays, name, weekday);
  for (const spelling of own?.spellings ?? []) for (const names of [months, weekdays]) respell(names, spelling);
  for (const [name, values] of months) if (values.size === 1) words.months.set(name, [...values][0] as number);
  for (const [name, values] of weekdays) if (values.size === 1) words.weekdays.set(name, [...values][0] as number);
  return words;
}

/** Notes each name as it is also written. */
function respell(names: Names, { from, to }: { from: RegExp; to: readonly string[] }): void {
  for (const [name, values] of [...names])
    for (const value of values) for (const other of to) note(names, name.replace(from, other), value);
}

function noteLocale(locale: string, months: Names, weekdays: Names): void {
  for (const width of ["long", "short"] as const) {
    const { alone, inDates } = monthNames(locale, width);
    for (let month = 1; month <= 12; month++) {
      for (const name of [alone[month - 1], inDates[month - 1]]) if (!isNumeral(name)) note(months, name, month);
    }
    for (const [weekday, name] of weekdayNames(locale, width).entries()) note(weekdays, name, weekday);
  }
}

/** Names that are mere numerals (`5月`, `5`) are left to the patterns of numeric dates. */
function isNumeral(name: string | undefined): boolean {
  return name !== undefined && /\p{Nd}/u.test(name);
}

function note(names: Names, name: string | undefined, value: number): void {
  if (!name) return;
  const key = calendarKey(name);
  if (key.length === 0) return;
  names.set(key, (names.get(key) ?? new Set()).add(value));
}
