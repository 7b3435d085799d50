/** Describes what speaks against a reading in the words of a language. */
import { type Conflict, type Stated, weekdayOfDay } from "../../model/conflict.ts";
import type { SaidDay, SaidValue } from "./prose-words.ts";
import type { Words } from "./table.ts";

/** One or two sentences. What a person has written is returned unchanged, in any language. */
export function conflictInWords(conflict: Conflict, words: Words): string {
  const { calendar, conflicts } = words;
  const dated = (day: string) => ({ day: calendar.day(day), weekday: calendar.dayName(weekdayOfDay(day)) });
  switch (conflict.kind) {
    case "two-values":
      return conflicts.twoValues(said(conflict.values.recorded), said(conflict.values.other));
    case "two-forms":
      return conflicts.twoForms(said(conflict.values.recorded), said(conflict.values.other));
    case "two-dates": {
      const { recorded, other, strength } = conflict.values;
      return conflicts.twoDates(saidDay(recorded, words), saidDay(other, words), strength === "stated");
    }
    case "two-publishers": {
      const { recorded, other } = conflict.values;
      return conflicts.twoPublishers(recorded.quote, other.name, other.quote);
    }
    case "update-before-publication": {
      const { updated, published } = conflict.values;
      return conflicts.updateBeforePublication(calendar.day(updated), calendar.day(published));
    }
    case "caption-against-weekday": {
      const { caption, text, fitting } = conflict.values;
      const weekday = calendar.dayName(text.value);
      const against = conflicts.captionAgainstWeekday(
        { line: caption.line, ...dated(caption.value) },
        { line: text.line, weekday },
      );
      return fitting === undefined ? against : `${against} ${conflicts.fittingDay(calendar.day(fitting), weekday)}`;
    }
    case "date-against-weekday": {
      const { line, quote, date, weekday } = conflict.values;
      return conflicts.dateAgainstWeekday(line, quote, dated(date), calendar.dayName(weekday));
    }
    case "text-left-out": {
      const { sentences, of, lines, first } = conflict.values;
      const several = lines.length > 1 || lines.some(([from, to]) => from !== to);
      return conflicts.textLeftOut(sentences, of, words.evidence.lines(lineRanges(lines), several), first);
    }
    case "other":
      return conflict.values.says;
  }
}

/** `3, 5–9`. */
export function lineRanges(ranges: readonly (readonly [number, number])[]): string {
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}

function said({ value, rule }: Stated<string | string[]>): SaidValue {
  return { value: Array.isArray(value) ? value.join(", ") : value, rule };
}

function saidDay({ value, rule, line }: Stated<string>, { calendar, conflicts }: Words): SaidDay {
  return { day: calendar.day(value), where: line === undefined ? rule : conflicts.line(line) };
}
