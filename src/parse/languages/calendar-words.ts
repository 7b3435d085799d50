/** Month and weekday names of a language, from `Intl`, in every form that a date line may use them. */

export interface CalendarWords {
  /** Month 1 to 12 by its name or abbreviation, lower case, without a full stop. */
  months: Map<string, number>;
  /** Weekday 0 (Sunday) to 6 by its name or abbreviation, lower case, without a full stop. */
  weekdays: Map<string, number>;
}

/** The words of the languages given, and of English, which pages of every language use in their furniture. Cached. */
export function calendarWords(languages: readonly string[]): CalendarWords {
  const wanted = [...new Set([...languages.map((language) => language.split("-")[0] as string), "en"])];
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

/** The form under which a word is looked up: lower case, composed, no full stop at its end. */
export function calendarKey(word: string): string {
  return word.toLowerCase().replaceAll("i\u0307", "i").normalize("NFC").replace(/\.$/, "");
}

const joined = new Map<string, CalendarWords>();
const single = new Map<string, CalendarWords>();

/** Regions whose names for the months are not those of the language at large: `Jänner`, `تموز`, `جويلية`, `غشت`. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar-LB", "ar-DZ", "ar-MA"],
  de: ["de-AT"],
  en: ["en-GB", "en-AU"],
  es: ["es-PE"],
  fr: ["fr-CA"],
  sr: ["sr-Latn"],
};

/** Forms that newsrooms use and CLDR does not list. */
const EXTRA_MONTHS: Record<string, Record<string, number>> = {
  de: { jän: 1, feber: 2, märz: 3, mrz: 3, sept: 9 },
  it: { sett: 9 },
  fr: { fev: 2, aout: 8, dec: 12 },
  pt: { sept: 9 },
};

/** Other ways to write a name: without hamza, as most type Arabic; in the case that tells when something happened. */
const SPELLINGS: Readonly<Record<string, readonly { from: RegExp; to: readonly string[]; example: string }[]>> = {
  ar: [{ from: /[أإآ]/g, to: ["ا"], example: "اغسطس" }],
  et: [{ from: /(?<=\p{L}{4})$/u, to: ["il"], example: "augustil" }],
  lv: [
    { from: /(?<=\p{L}{3})s$/u, to: ["ā"], example: "augustā" },
    { from: /is$/u, to: ["ī"], example: "aprīlī" },
  ],
};

function wordsOf(language: string): CalendarWords {
  let words = single.get(language);
  if (words) return words;
  words = { months: new Map(), weekdays: new Map() };
  single.set(language, words);
  if (Intl.DateTimeFormat.supportedLocalesOf([language]).length === 0) return words;
  const months = new Map<string, Set<number>>();
  const weekdays = new Map<string, Set<number>>();
  for (const locale of [language, ...(REGIONS[language] ?? [])]) noteLocale(locale, months, weekdays);
  for (const [name, month] of Object.entries(EXTRA_MONTHS[language] ?? {})) note(months, name, month);
  for (const { from, to } of SPELLINGS[language] ?? [])
    for (const names of [months, weekdays])
      for (const [name, values] of [...names])
        for (const value of values) for (const other of to) note(names, name.replace(from, other), value);
  for (const [name, values] of months) if (values.size === 1) words.months.set(name, [...values][0] as number);
  for (const [name, values] of weekdays) if (values.size === 1) words.weekdays.set(name, [...values][0] as number);
  return words;
}

function noteLocale(locale: string, months: Map<string, Set<number>>, weekdays: Map<string, Set<number>>): void {
  const tag = `${locale}-u-nu-latn-ca-gregory`;
  for (const style of ["long", "short"] as const) {
    const alone = new Intl.DateTimeFormat(tag, { month: style, timeZone: "UTC" });
    const inDate = new Intl.DateTimeFormat(tag, { day: "numeric", month: style, year: "numeric", timeZone: "UTC" });
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2021, month - 1, 15));
      note(months, alone.format(date), month);
      note(months, inDate.formatToParts(date).find((part) => part.type === "month")?.value, month);
    }
    const day = new Intl.DateTimeFormat(tag, { weekday: style, timeZone: "UTC" });
    for (let weekday = 0; weekday < 7; weekday++) {
      note(weekdays, day.format(new Date(Date.UTC(2023, 0, 1 + weekday))), weekday);
    }
  }
}

/** Names that are mere numerals (`5月`, `5`) are left to the patterns of numeric dates. */
function note(names: Map<string, Set<number>>, name: string | undefined, value: number): void {
  if (!name || /\p{Nd}/u.test(name)) return;
  const key = calendarKey(name);
  if (key.length === 0) return;
  names.set(key, (names.get(key) ?? new Set()).add(value));
}
