/** Describes what speaks against a reading in the words of a language. */
import { type Conflict, type Stated, weekdayOfDay } from "../../model/conflict.ts";
import { truncate } from "../../text/truncate.ts";
import type { OtherValue, SaidValue } from "./prose-words.ts";
import type { Words } from "./table.ts";

/** Says where a value stands: as a part of a sentence, `line 3 of the page`; `line 3` where the sentence has named the page before. */
export type Whereabouts = (stated: Stated<unknown>, words: Words, again?: boolean) => string;

/**
 * One or two sentences, for a reader who does not know the program. What a person has written is returned unchanged, in any language.
 * @param placeOf How places are named; editors are told the rule.
 * @param limit Characters of a list of names, `A, B and 5 more`.
 */
export function conflictInWords(
  conflict: Conflict,
  words: Words,
  placeOf: Whereabouts = placeInWords,
  limit: number = LONGEST,
): string {
  const { calendar, conflicts } = words;
  const saying = ({ value }: Stated<string | string[]>, against?: Stated<string | string[]>) =>
    Array.isArray(value)
      ? namesInWords(value, Array.isArray(against?.value) ? against.value : [], limit, words)
      : valueInWords(conflict.field, value, words);
  const said = (stated: Stated<string | string[]>, against?: Stated<string | string[]>): SaidValue => ({
    value: saying(stated, against),
    where: placeOf(stated, words),
  });
  const second = (stated: Stated<string | string[]>, first: Stated<string | string[]>): OtherValue => {
    const value = saying(stated, first);
    return placeOf(stated, words) === placeOf(first, words)
      ? { value }
      : { value, where: placeOf(stated, words, true) };
  };
  const dated = (day: string) => ({ day: calendar.day(day), weekday: calendar.dayName(weekdayOfDay(day)) });
  switch (conflict.kind) {
    case "two-values": {
      const { recorded, other } = conflict.values;
      return conflict.field === "authors"
        ? conflicts.twoNames(said(recorded, other), second(other, recorded))
        : conflicts.variants[conflict.field](said(other));
    }
    case "two-forms":
      return conflicts.variants.title(said(conflict.values.other));
    case "two-dates": {
      const { recorded, other } = conflict.values;
      return conflicts.twoDates(said(recorded), second(other, recorded));
    }
    case "two-publishers": {
      const { recorded, other } = conflict.values;
      return conflicts.twoPublishers(shortly(recorded.quote), other.name, shortly(other.quote));
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
    case "beginning-only":
      return conflicts.beginningOnly(shortly(conflict.values.quote));
    case "several-articles":
      return conflicts.severalArticles(conflict.values.articles);
    case "other":
      return conflict.values.says;
  }
}

/** `3, 5–9`. */
export function lineRanges(ranges: readonly (readonly [number, number])[]): string {
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}

function shortly(text: string): string {
  return truncate(text, LONGEST, { words: true });
}

/** The name of the rule that found a value, or its line. */
export function ruleOf({ rule, line }: Stated<unknown>, { conflicts }: Words): string {
  return line === undefined ? rule : conflicts.line(line);
}

/** `line 3 of the page`; `line 3` where the sentence has named the page before. */
export function placeInWords({ line }: Stated<unknown>, { conflicts }: Words, again?: boolean): string {
  return line === undefined ? conflicts.machines(again) : conflicts.line(line, again);
}

/** Characters of a value: two of them in a sentence make two lines at most. */
const LONGEST = 80;

function valueInWords(field: Conflict["field"], value: string, { calendar, tag }: Words): string {
  if (field === "date") return calendar.day(value);
  if (field === "language") return languageName(value, tag);
  return shortly(value);
}

/** The names, or as many as the limit has room for and how many more there are; first those that the other list has not. */
export function namesInWords(
  names: readonly string[],
  others: readonly string[],
  limit: number,
  { past }: Words,
): string {
  const whole = names.join(", ");
  if (whole.length <= limit) return whole;
  const apart = names.filter((name) => !others.includes(name));
  const sorted = [...apart, ...names.filter((name) => others.includes(name))];
  let told = sorted.length;
  while (told > 1 && sorted.slice(0, told).join(", ").length > limit) told--;
  const named = shortly(sorted.slice(0, told).join(", "));
  return told < sorted.length ? `${named} ${past.andMore(sorted.length - told)}` : named;
}

/** `French`; the tag itself where it is none. */
export function languageName(language: string, tag: string): string {
  try {
    const names = namesIn.get(tag) ?? new Intl.DisplayNames(tag, { type: "language" });
    namesIn.set(tag, names);
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}

/** By the language of the interface: to make them takes longer than to draw a list. */
const namesIn = new Map<string, Intl.DisplayNames>();
