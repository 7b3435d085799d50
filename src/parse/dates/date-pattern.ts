/** The pattern of one form of dates. */
import type { CalendarWords } from "../languages/calendar-words.ts";
import type { DateMention } from "./date-mention.ts";

/** What a text must hold for a form to be in it: one search instead of one for each form. */
export const NEEDS = ["month", "ideograph", "stroke", "roman", "joined"] as const;
export type Need = (typeof NEEDS)[number];

export type DateParts = Omit<DateMention, "form" | "start" | "end">;

export interface DatePattern {
  /** What `DateMention.form` cites. */
  name: string;
  needs: Need;
  /** Begins at a digit (`(?=\d)` before a look behind) wherever it can, so that text without digits costs next to nothing. */
  pattern: RegExp;
  /** Whether it is searched in the text with marks for the names of months (`MonthMarks`). */
  named?: true;
  /** Whether its first group stands before the match. */
  behind?: boolean;
  /** Whether it may match where no year of four digits and no strokes are. */
  yearless?: boolean;
  /** Undefined where the parts are no date. */
  read(match: RegExpExecArray, words: CalendarWords): DateParts | undefined;
}
