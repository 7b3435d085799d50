/** Words and signs of times of day, of all languages, as sources of patterns. */
import { anyWord, wordsOf } from "./registry.ts";

/** Between date and time. */
export const BEFORE_TIME = anyWord(({ times }) => times?.before);
/** After a time; `DOTTED` after one whose hours and minutes a full stop joins. */
export const AFTER_TIME = anyWord(({ times }) => times?.after);
export const AFTER_DOTTED_TIME = anyWord(({ times }) => times?.afterDotted);
/** Between a time and the date after it. */
export const TIME_BEFORE_DATE = anyWord(({ times }) => times?.beforeDate);
/** Signs after hours and after minutes, as classes. */
export const HOUR_SIGN = `[${wordsOf(({ times }) => times?.hour).join("")}]`;
export const MINUTE_SIGN = `[${wordsOf(({ times }) => times?.minute).join("")}]`;
/** Before a time of the first or second half of the day. */
export const AFTERNOON: ReadonlySet<string> = new Set(wordsOf(({ times }) => times?.afternoon));
export const HALF_OF_DAY = anyWord(({ times }) => [...(times?.morning ?? []), ...(times?.afternoon ?? [])]);
/** At a year that stands before a time. */
export const YEAR_MARK = anyWord(({ dates }) => dates?.yearMark);
