/**
 * What speaks against a reading, as data: clues that cannot all be true, and text that no field has. `site/words/` puts it into words, in
 * the language of whoever reads it.
 */

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
  /** Sentences of the capture that neither the body nor another field has. */
  "text-left-out": {
    field: "body";
    values: {
      sentences: number;
      /** How many sentences the capture has, those of the body included. */
      of: number;
      /** First and last line of each stretch, 1-based lines of the capture. */
      lines: [number, number][];
      /** The first of the sentences, at most 160 characters. */
      first: string;
    };
  };
  /** The page says that its text is not free to read, and what the capture has of it breaks off. */
  "beginning-only": {
    field: "body";
    /** The words of the page that say so; `line`: where readers see them. */
    values: { quote: string; line?: number };
  };
  /** The capture may hold several articles; where each begins is not sure, so that they are read as one. */
  "several-articles": { field: "body"; values: { articles: number } };
  /** What a person has found, in their own words. */
  other: { field: string; values: { says: string } };
}
export type ConflictKind = keyof ConflictKinds;

/** What speaks against a reading: the field, the kind of contradiction, and the values of that kind. */
export type Conflict = {
  [K in ConflictKind]: { field: ConflictKinds[K]["field"]; kind: K; values: ConflictKinds[K]["values"] };
}[ConflictKind];

/** Sentences that the body lacks. */
export type TextLeftOut = Extract<Conflict, { kind: "text-left-out" }>;

export function isLeftOut(conflict: Conflict): conflict is TextLeftOut {
  return conflict.kind === "text-left-out";
}

/** Whether it tells that the text is not that of the article, whole and alone. */
export function isOfText({ kind }: Conflict): boolean {
  return kind === "text-left-out" || kind === "beginning-only" || kind === "several-articles";
}

/** The fields by which an article is cited: a reader is told above the text where one of them is disputed. */
export const CITED_BY = ["date", "authors", "source"] as const;
export type CitedBy = (typeof CITED_BY)[number];

/** Whether it gives the headline, address or language in another form, beside which the value stands. */
export function isVariant({ kind, field }: Conflict): boolean {
  return kind === "two-forms" || (kind === "two-values" && field !== "authors");
}

/** Whether not all of what the capture says of a field can be true. */
export function isDispute(conflict: Conflict): boolean {
  return !isOfText(conflict) && !isVariant(conflict);
}

/** The fields of an article's citation that contradictions are about, each once. */
export function disputedFields(conflicts: readonly Conflict[]): CitedBy[] {
  return CITED_BY.filter((field) => conflicts.some((conflict) => conflict.field === field && isDispute(conflict)));
}

/** The fields that a contradiction is about. */
export function conflictFields(conflict: Conflict): readonly string[] {
  return conflict.kind === "update-before-publication" ? ["updated", "date"] : [conflict.field];
}

/** The weekday of a day, by `YYYY-MM-DD`. */
export function weekdayOfDay(day: string): Weekday {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] as Weekday;
}
