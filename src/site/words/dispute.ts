/** What is told of a contradiction above the text, in a sentence that has room in two lines of a phone. */
import { type Conflict, type Stated, weekdayOfDay } from "../../model/conflict.ts";
import { truncate } from "../../text/truncate.ts";
import { conflictInWords, namesInWords, placeInWords } from "./conflict.ts";
import type { Words } from "./table.ts";

export interface Dispute {
  says: string;
  /** A sentence more, for screens that have room for it. */
  more?: string;
  /** Whether the sentence of the evidence says no more. */
  whole: boolean;
}

/**
 * The fullest sentence that fits: as among the evidence, without the year, or only what stands against the value that the archive has, which is above.
 * @param room Characters.
 */
export function disputeInWords(conflict: Conflict, words: Words, room: number): Dispute {
  const all = [...sentences(conflict, words)];
  const found = all.find(({ says }) => says.length <= room);
  if (found) return found;
  const { says } = all.at(-1) as Dispute;
  return { says: truncate(says, room, { words: true }), whole: false };
}

/** The fullest first. */
function* sentences(conflict: Conflict, words: Words): Generator<Dispute> {
  const { calendar, conflicts } = words;
  const more = FOLLOWING.has(conflict.kind) ? { more: conflicts.followsFirst } : {};
  yield { says: conflictInWords(conflict, words), ...more, whole: true };
  switch (conflict.kind) {
    case "two-dates":
      yield* twoDates(conflict.values, words);
      return;
    case "two-values":
      yield { says: conflictInWords(conflict, words, undefined, SHORT), ...more, whole: false };
      for (const limit of NAMES)
        yield { says: conflicts.briefly.names(said(conflict.values.other, limit, words)), whole: false };
      return;
    case "two-publishers": {
      const { name, quote } = conflict.values.other;
      const quoted = truncate(quote, SHORT, { words: true });
      yield { says: conflicts.twoPublishers(quoted, truncate(name, SHORT, { words: true }), quoted), whole: false };
      return;
    }
    case "caption-against-weekday": {
      const { caption, text, fitting } = conflict.values;
      // The evidence names the lines beside it anyway.
      const weekday = calendar.dayName(text.value);
      const says = conflicts.briefly.caption(
        calendar.day(caption.value),
        calendar.dayName(weekdayOfDay(caption.value)),
        weekday,
      );
      yield { says, ...(fitting && { more: conflicts.fittingDay(calendar.day(fitting), weekday) }), whole: true };
      return;
    }
    case "date-against-weekday": {
      const { line, quote, date } = conflict.values;
      const quoted = truncate(quote, SHORT, { words: true });
      yield { says: conflicts.briefly.weekday(line, quoted, calendar.dayName(weekdayOfDay(date))), whole: false };
      return;
    }
  }
}

function* twoDates(
  { recorded, other }: { recorded: Stated<string>; other: Stated<string> },
  words: Words,
): Generator<Dispute> {
  const { calendar, conflicts } = words;
  const ofOneYear = recorded.value.slice(0, 4) === other.value.slice(0, 4);
  const day = ofOneYear ? calendar.dayOfYear : calendar.day;
  const [first, second] = [placeInWords(recorded, words), placeInWords(other, words)];
  const against = first === second ? {} : { where: placeInWords(other, words, true) };
  const says = conflicts.twoDates(
    { value: day(recorded.value), where: first },
    { value: day(other.value), ...against },
  );
  yield { says, more: conflicts.followsFirst, whole: true };
  yield { says: conflicts.briefly.date({ value: day(other.value), where: second }), whole: false };
}

function said(stated: Stated<string | string[]>, limit: number, words: Words): { value: string; where: string } {
  const { value } = stated;
  const named = Array.isArray(value) ? namesInWords(value, [], limit, words) : truncate(value, limit, { words: true });
  return { value: named, where: placeInWords(stated, words) };
}

/** Sentences that give the value of the record first. */
const FOLLOWING: ReadonlySet<Conflict["kind"]> = new Set(["two-values", "two-dates", "two-publishers"]);

/** Characters of each of two lists of names, and of a quotation. */
const SHORT = 32;
/** Characters of one list of names. */
const NAMES = [48, 20];
