/** A date as a text mentions it. */
import type { TimeOfDay } from "./time-of-day.ts";

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
