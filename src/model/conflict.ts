/** Clues that cannot all be true, as data. `site/words/` puts them into words, in the language of whoever reads them. */

/** As schema.org's `DayOfWeek` names them; the index is that of `Date.getUTCDay`. */
export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A value, and the clue that gives it. */
export interface Stated<T> {
  value: T;
  /** Name of the rule that found it. */
  rule: string;
  /** 1-based line of the capture that it stands on, the first of several; absent where it comes from metadata. */
  line?: number;
}

/** What each kind of contradiction is about, and what stands against what. Days are `YYYY-MM-DD`. */
export interface ConflictKinds {
  /** Another value is claimed as well. */
  "two-values": {
    field: "title" | "authors" | "language" | "url";
    values: { recorded: Stated<string | string[]>; other: Stated<string | string[]> };
  };
  /** The title is written in two ways that differ in more than case, spaces and the shape of quotation marks. */
  "two-forms": { field: "title"; values: { recorded: Stated<string>; other: Stated<string> } };
  /** Another day is given as well: `stated` as plainly, or `inferred`. */
  "two-dates": {
    field: "date";
    values: { recorded: Stated<string>; other: Stated<string>; strength: "stated" | "inferred" };
  };
  /** Words of the page, quoted, point to another publisher: its id in sources.yaml, and the name it had there. */
  "two-publishers": {
    field: "source";
    values: {
      recorded: { value: string; quote: string };
      other: { value: string; name: string; quote: string };
    };
  };
  "update-before-publication": { field: "updated"; values: { updated: string; published: string } };
  /**
   * The text names a weekday that the caption's date is not. `fitting`: the same day in the one neighbouring year that has it
   * on that weekday.
   */
  "caption-against-weekday": {
    field: "date";
    values: {
      caption: { value: string; line: number };
      text: { value: Weekday; line: number };
      fitting?: string;
    };
  };
  /** A date is printed, in these words, with a weekday that it is not. */
  "date-against-weekday": { field: "date"; values: { quote: string; line: number; date: string; weekday: Weekday } };
  /** What a person has found, in their own words. */
  other: { field: string; values: { says: string } };
}
export type ConflictKind = keyof ConflictKinds;

/** Clues that cannot all be true: the field, the kind of contradiction, and the values of that kind. */
export type Conflict = {
  [K in ConflictKind]: { field: ConflictKinds[K]["field"]; kind: K; values: ConflictKinds[K]["values"] };
}[ConflictKind];

/** The weekday of a day, by `YYYY-MM-DD`. */
export function weekdayOfDay(day: string): Weekday {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] as Weekday;
}
