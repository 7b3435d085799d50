/** A publication date for machines, in each vocabulary as precise as it is known. */

import { calendarUnit, type EdtfDate, readEdtf, SEASON } from "../../model/edtf.ts";
import type { DateInWords } from "./date-in-words.ts";

export interface MachineDates {
  /** EDTF for Dublin Core, with `?` where the date is known from one weak clue. */
  edtf: string;
  /**
   * ISO 8601 for schema.org: with the time where it is stated, otherwise the day, month or year. Absent for an interval that is not within
   * one year.
   */
  iso?: string;
  /** Year, month and day, as far as they are known. */
  parts?: number[];
  /** Year, month and day of the last day of an interval, where both ends are known. */
  until?: number[];
  /** Of a season, 1 (spring) to 4. */
  season?: number;
}

/** `undefined` where the date is not EDTF. */
export function machineDates({ edtf, certainty, edited }: DateInWords): MachineDates | undefined {
  const date = readEdtf(edtf);
  if (!date) return undefined;
  const weak = certainty === "low" && !edited && /^\d{4}(?:-\d{2}){0,2}$/.test(calendarUnit(date)) && !date.uncertain;
  const unit = heldBy(date);
  const [from, until] = date.uncertain ? [] : date.edtf.split("/").map((end) => readEdtf(end));
  const stated = (certainty === "high" || edited) && date.time && date.offset;
  return {
    edtf: weak ? `${calendarUnit(date)}?` : edtf,
    ...(unit && { iso: stated ? `${unit}T${date.time}:00${date.offset}` : unit, parts: partsOf(unit) }),
    ...(from && until && { parts: partsOf(calendarUnit(from)), until: partsOf(calendarUnit(until)) }),
    ...(date.season && { season: SEASON[date.season] - SEASON.spring + 1 }),
  };
}

function partsOf(unit: string): number[] {
  return unit.split("-").map(Number);
}

/** The smallest calendar unit that contains the whole date; an interval may be within one month or year. */
function heldBy(date: EdtfDate): string | undefined {
  if (date.season) return date.year;
  if (!date.edtf.includes("/")) return inOneYear(date.edtf) ? calendarUnit(date) : undefined;
  const [first, last] = date.edtf.split("/").map((end) => readEdtf(end));
  if (!first || !last || first.year !== last.year) return undefined;
  if (first.month && first.month === last.month) return first.day === last.day ? calendarUnit(first) : first.month;
  return first.year;
}

/** False for a decade (`199X`) and for a choice of several years (`[2019, 2021]`). */
function inOneYear(edtf: string): boolean {
  return !/^\W*\d{0,3}X/.test(edtf) && new Set(edtf.match(/\b\d{4}/g)).size === 1;
}
