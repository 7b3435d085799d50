/** Dates for readers: British order, English names, the clock and offset of the place of publication. */
import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import { calendarUnit, type EdtfDate, readEdtf } from "../edtf.ts";
import type { Certainty } from "../parse/reading.ts";
import type { DateInWords } from "./page.ts";

export function dateInWords(date: EdtfDate, certainty: Certainty, edited: boolean): DateInWords {
  return { edtf: date.edtf, words: words(date), datetime: calendarUnit(date), certainty, edited };
}

/** `Thursday 21 January 2021`, `January 2021`, `2021`, from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function unitInWords(unit: string): string {
  return unit.length === 10 ? formatted(unit, "EEEE d MMMM yyyy") : plain(unit);
}

/** Text for RFC 3339; a missing time is midnight and a missing offset UTC. */
export function rfc3339({ year, month, day, time, offset }: EdtfDate): string {
  return `${day ?? `${month ?? `${year}-01`}-01`}T${time ?? "00:00"}:00${offset ?? "Z"}`;
}

/** `2021-01-21` as `21 January 2021`. */
function plain(unit: string): string {
  if (unit.length === 4) return unit;
  return formatted(unit, unit.length === 7 ? "MMMM yyyy" : "d MMMM yyyy");
}

/** What has been formatted: an archive has many more articles than days. */
const known = new Map<string, string>();

function formatted(unit: string, pattern: string): string {
  const key = `${pattern} ${unit}`;
  let words = known.get(key);
  if (words === undefined) {
    words = format(parseISO(unit), pattern);
    known.set(key, words);
  }
  return words;
}

function words(date: EdtfDate): string {
  const ends = date.edtf.split("/").map((end) => readEdtf(end));
  if (ends.length === 2) {
    const [from, to] = ends.map((end) => end && plain(calendarUnit(end)));
    if (from && to) return `between ${from} and ${to}`;
    return from ? `${from} or later` : `${to ?? date.edtf} or earlier`;
  }
  const day = plain(calendarUnit(date));
  if (date.time) return `${day}, ${date.time}${date.offset ? ` (${zone(date.offset)})` : ""}`;
  if (date.edtf.endsWith("?")) return `${day} (uncertain)`;
  if (date.edtf.endsWith("~")) return `about ${day}`;
  if (date.edtf.endsWith("%")) return `about ${day} (uncertain)`;
  return day;
}

/** `+09:00` as `UTC+9`. */
function zone(offset: string): string {
  if (/^(?:Z|[+-]00:00)$/.test(offset)) return "UTC";
  const [hours = "", minutes] = offset.slice(1).split(":");
  return `UTC${offset[0] === "-" ? "\u2212" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}
