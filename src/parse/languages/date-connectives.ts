/** What stands between the parts of a date, of all languages, as sources of patterns. */
import { anyWord } from "./registry.ts";

/** At the number of a day. */
export const ORDINAL = anyWord(({ dates }) => dates?.ordinals);
/** Between weekday and day. */
export const AFTER_WEEKDAY = anyWord(({ dates }) => dates?.afterWeekday);
/** Between month and day. */
export const BEFORE_DAY = anyWord(({ dates }) => dates?.beforeDay);
/** Between day and month, and at the month itself. */
export const BEFORE_MONTH = anyWord(({ dates }) => dates?.beforeMonth);
export const MONTH_PREFIX = anyWord(({ dates }) => dates?.monthPrefixes);
/** Before the number of a month, where months have no names. */
export const NUMBERED_MONTH = anyWord(({ dates }) => dates?.numberedMonths);
/** Between month and year. */
export const BEFORE_YEAR = anyWord(({ dates }) => dates?.beforeYear);
/** At a year that the month comes after, and at the day that ends such a date. */
export const AFTER_YEAR = anyWord(({ dates }) => dates?.afterYear);
export const AFTER_LAST_DAY = anyWord(({ dates }) => dates?.afterDay);
/** After day and month of the Solar Hijri calendar. */
export const AFTER_PERSIAN_DAY = anyWord(({ calendar }) => calendar?.solarHijri?.afterDay);
export const AFTER_PERSIAN_MONTH = anyWord(({ calendar }) => calendar?.solarHijri?.afterMonth);
