/** Dates for readers: in the language of the interface, with the local time and offset of the place of publication. */
import { calendarUnit, type EdtfDate, readEdtf } from "../../model/edtf.ts";
import type { Certainty } from "../../model/reading.ts";
import type { Words } from "../words/table.ts";

/** A publication date for readers. */
export interface DateInWords {
  /** The record's date, EDTF. */
  edtf: string;
  /** In the language of the interface: `21 January 2021`, `22 January 2021, 17:32 (UTC+9)`, `January 2021`. */
  words: string;
  /** The parts of `words`, where it has a time of day: `22 January 2021` and `17:32 (UTC+9)`. */
  day?: string;
  time?: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: valid for `<time datetime>`. */
  datetime: string;
  certainty: Certainty;
  /** Whether a person set the date. */
  edited: boolean;
}

export function dateInWords(date: EdtfDate, certainty: Certainty, edited: boolean, words: Words): DateInWords {
  return {
    edtf: date.edtf,
    ...inWords(date, words),
    datetime: date.season ? date.year : calendarUnit(date),
    certainty,
    edited,
  };
}

/** A date as a record has it; undefined where the text is none. */
export function edtfInWords(edtf: string, words: Words): string | undefined {
  const date = readEdtf(edtf);
  return date && inWords(date, words).words;
}

/** `19:58 (UTC+9)`; undefined where only the day is known. */
export function timeOfDay(date: EdtfDate, words: Words): string | undefined {
  return inWords(date, words).time;
}

/** Whether two dates in EDTF, known to the day, are of one day, as they are written. */
export function isSameDay(one: string, other: string): boolean {
  return one.slice(0, DAY) === other.slice(0, DAY);
}

/** Characters of a day, `2021-01-21`. */
const DAY = 10;

/** The day, and `inferred` or `uncertain` in the words of the interface where it is not stated. */
export function dateWithDoubt(
  { edtf, words, day = words, certainty, edited }: DateInWords,
  { inferred, uncertain }: Words["citation"],
): string {
  // The words of a date with a mark at its end, and of an interval with one, say so already.
  if (edited || certainty === "high" || /[?~%]$|\.\./.test(edtf)) return day;
  return `${day}, ${certainty === "medium" ? inferred : uncertain}`;
}

/** `Thursday 21 January 2021`, `January 2021`, `2021`, from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function unitInWords(unit: string, words: Words): string {
  return unit.length === 10 ? words.calendar.weekday(unit) : plain(unit, words);
}

/** RFC 3339; the beginning of the day, month or year where the time is not known. A missing offset is UTC. */
export function rfc3339({ year, month, day, time, offset }: EdtfDate): string {
  return `${day ?? `${month ?? `${year}-01`}-01`}T${time ?? "00:00"}:00${offset ?? "Z"}`;
}

/** `2021-01-21` as `21 January 2021`. */
function plain(unit: string, { calendar }: Words): string {
  if (unit.length === 4) return unit;
  return unit.length === 7 ? calendar.month(unit) : calendar.day(unit);
}

function inWords(date: EdtfDate, words: Words): Pick<DateInWords, "words" | "day" | "time"> {
  const { dates, lists } = words;
  const ends = date.edtf.split("/");
  if (ends.length === 2) {
    const [from, to] = ends.map((text) => {
      const end = readEdtf(text);
      return end && plain(calendarUnit(end), words);
    });
    if (from && to) return { words: date.uncertain ? dates.between(from, to) : lists.span(from, to) };
    return { words: from ? dates.orLater(from) : dates.orEarlier(to ?? date.edtf) };
  }
  const day = date.season ? dates.seasons[date.season](date.year) : plain(calendarUnit(date), words);
  if (date.time) {
    const time = dates.clock(date.time, date.offset && zone(date.offset));
    return { words: `${day}, ${time}`, day, time };
  }
  if (date.edtf.endsWith("?")) return { words: dates.uncertain(day) };
  if (date.edtf.endsWith("~")) return { words: dates.about(day) };
  if (date.edtf.endsWith("%")) return { words: dates.uncertain(dates.about(day)) };
  return { words: day };
}

/** `+09:00` as `UTC+9`. */
function zone(offset: string): string {
  if (/^(?:Z|[+-]00:00)$/.test(offset)) return "UTC";
  const [hours = "", minutes] = offset.slice(1).split(":");
  return `UTC${offset[0] === "-" ? "\u2212" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}
