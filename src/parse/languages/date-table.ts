/** What the table of a language says of its dates and times. */
import type { Words } from "./word-lists.ts";

/** What `Intl` does not know of the names of months and weekdays. */
export interface CalendarTable {
  /** Locales whose names for the months are not those of the language at large: `Jänner`, `تموز`, `جويلية`, `غشت`. */
  regions?: readonly string[];
  /** Forms that newsrooms use and CLDR does not list, with the month, 1 to 12. */
  months?: { readonly [name: string]: number };
  /** The same for weekdays, 0 (Sunday) to 6; so are the spellings of old papers. */
  weekdays?: { readonly [name: string]: number };
  /** Other ways to write a name: without hamza, as most type Arabic; in the case that tells when something happened. */
  spellings?: readonly { from: RegExp; to: readonly string[]; example: string }[];
  /** The year before the first of an era. One of a single letter counts on pages of the language alone. */
  eras?: { readonly [era: string]: number };
  /** The years of an era that are printed without its name, as counted in it. */
  unnamedEra?: { before: number; from: number; to: number };
  /** Set where papers date in numerals by the Bikram Sambat, whose months no formula gives: these are left unread. */
  bikramSambat?: true;
  /** The last day of the Julian calendar where the language is at home, `YYYY-MM-DD`. Absent where that was before 1600. */
  julianUntil?: string;
  /** Where papers date by the Solar Hijri calendar, too: what may follow the day and the name of the month. */
  solarHijri?: { afterDay?: Words; afterMonth?: Words };
}

export interface DateWords {
  /** Beside the day of publication: words that say so wherever they stand. Found within longer words, too. */
  published?: Words;
  /** Beside the day of a change. Found within longer words, too. */
  updated?: Words;
  /** For a date of any kind, which beside the headline is the day of publication. */
  dated?: Words;
  /** What makes a date something else than the article's own: an event, a copyright, an appointment. */
  other?: Words;
  /** A time that has meaning only on the day of reading. */
  relative?: Words;
  /** Before a weekday that is not that of the news: `every Thursday`. */
  anotherDay?: Words;
  /** What stands at the number of a day: `21st`. */
  ordinals?: Words;
  /** Between month and day: `January the 21st`. */
  beforeDay?: Words;
  /** Between day and month: `21 de enero`; and what stands at the month itself: `21 בינואר`. */
  beforeMonth?: Words;
  monthPrefixes?: Words;
  /** Before the number of a month, where months have no names: `tháng 8`. */
  numberedMonths?: Words;
  /** Between month and year: `enero de 2021`. */
  beforeYear?: Words;
  /** At a year, before a time: `2021 года, 14:21`. */
  yearMark?: Words;
  /** At a year that the month comes after, and at the day that ends such a date: `2021 m. sausio 21 d.` */
  afterYear?: Words;
  afterDay?: Words;
  /** Between weekday and day: `Thursday the 21st`. */
  afterWeekday?: Words;
  /** Orders of a date that are this language's alone, looked for on its pages only, before all others. */
  forms?: readonly DateForm[];
}

export interface DateForm {
  name: string;
  /**
   * A pattern in which `{year}` or `{shortYear}` (two digits), `{month}` (its name) or `{number}` (of the month) and `{day}` stand for
   * the parts.
   */
  form: string;
  /** What is added to a year of two digits. */
  yearsBefore?: number;
  example: string;
}

export interface TimeWords {
  /** Between date and time: `21 January at 14:21`. */
  before?: Words;
  /** After a time: `14:21 Uhr`. */
  after?: Words;
  /** After a time whose hours and minutes are joined by a full stop, even without a space: `14.21Uhr`. */
  afterDotted?: Words;
  /** Between hours and minutes, and after these, each a single character: `14時21分`. */
  hour?: readonly string[];
  minute?: readonly string[];
  /** Before a time of the first or second half of the day: `오후 2:21`. */
  morning?: Words;
  afternoon?: Words;
  /** Between a time and the date after it: `14:21 on 21 January`. */
  beforeDate?: Words;
}
