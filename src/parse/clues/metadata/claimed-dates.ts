/** The dates that a page's metadata and its address claim. */

import type { ClueOf } from "../../../model/reading.ts";
import { dayOf, daysBetween } from "../../dates/calendar-day.ts";
import { findDates, isDate } from "../../dates/find-dates.ts";
import { inZone } from "../../dates/time-of-day.ts";
import type { Known } from "../../page/page-view.ts";
import { edtfOf } from "../date/date-clues.ts";
import type { ClaimOf } from "./claim.ts";

/** How far a date is to be trusted, by the place that claims it; the first that fits counts. */
const TRUST: readonly { where: RegExp; weight: number }[] = [
  // In notes, a day that is called no more than that may be the note's.
  { where: /^form clipper: (?:date|datum|fecha)$/i, weight: 0.6 },
  { where: /^form /, weight: 0.95 },
  { where: /^JSON-LD .*dateCreated$/, weight: 0.4 },
  { where: /^JSON-LD (?:Video|Image|Audio|Media)Object/, weight: 0.4 },
  { where: /^JSON-LD/, weight: 0.88 },
  { where: /^meta (?:og:)?article:published/, weight: 0.85 },
  { where: /^meta (?:dc|dcterms|citation|parsely|iso-8601|rnews|prism)/, weight: 0.75 },
  { where: /^tooltip$/, weight: 0.75 },
  { where: /^itemprop dateCreated$/, weight: 0.4 },
  { where: /^itemprop|^time/, weight: 0.65 },
  { where: /^meta/, weight: 0.55 },
];

type View = Known<"hints" | "publisher" | "languages" | "clues">;

export function claimedDates(view: View): ClaimOf<"date" | "updated">[] {
  const claims: ClaimOf<"date" | "updated">[] = [];
  for (const { field, value, where, line, labelled } of view.hints) {
    if (field !== "date" && field !== "updated") continue;
    const printed = line === undefined ? undefined : (readPrinted(view, value) ?? (labelled && readYear(value)));
    const read = printed ?? readTimestamp(value, view.languages);
    if (!read) continue;
    const weight = TRUST.find((rule) => rule.where.test(where))?.weight ?? 0.6;
    const place = atItsPlace(view, field, read);
    const republished = field === "date" && showsUpdate(view, read);
    claims.push({
      field,
      line,
      value: read,
      rule: where,
      quote: value,
      weight: republished ? weight * REPUBLISHED : weight,
      ...(republished && { remark: "the page shows the day of its last update instead" }),
      ...place,
    });
  }
  return claims;
}

/** The time or the day as it was where the page was published, and why it is that. */
function atItsPlace(
  view: View,
  field: "date" | "updated",
  read: string,
): { value: string; remark: string } | undefined {
  const clock = printedTime(view, field, read);
  if (clock) return { value: clock, remark: `${read} is ${clock} by the time that the page shows` };
  const local = localTime(view, field, read);
  if (local) return { value: local, remark: `${read} is ${local} where ${view.publisher?.source.name} is published` };
  const shown = field === "date" ? shownDay(view, read) : undefined;
  if (!shown) return undefined;
  return { value: shown, remark: `${read} is still, or already, ${shown} where the page was published` };
}

/** A date that a form prints, read as those of any line. */
function readPrinted({ languages, publisher }: View, value: string): string | undefined {
  const [mention] = findDates(value.slice(0, 80), [...languages, "en"]);
  const timezone = publisher?.source.timezone;
  return mention && edtfOf(mention, undefined, { language: languages[0], ...(timezone && { timezone }) })?.edtf;
}

/** `2013`, `2013-03`: all that a form states of the day. */
function readYear(value: string): string | undefined {
  return /^(?:1[5-9]|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/.exec(value.trim())?.[0];
}

/** What is left of the trust in a publication long before the date that the page shows. */
const REPUBLISHED = 0.6;
/** In days. */
const LONG_BEFORE = 180;

/** Whether the page shows the day of its update as its date, and that lies long after the publication claimed: it came out anew. */
function showsUpdate(view: View, published: string): boolean {
  const updates = view.hints
    .filter(({ field }) => field === "updated")
    .map(({ value }) => readTimestamp(value, view.languages)?.slice(0, 10));
  return view.clues.date.some(
    (clue) =>
      isShown(clue) &&
      updates.includes(clue.value.slice(0, 10)) &&
      daysBetween(dayOf(published), dayOf(clue.value)) > LONG_BEFORE,
  );
}

/**
 * A moment in UTC as the clocks of the publisher's own zone show it. Nothing where the zone is not known, or where the page, or else
 * its address, has the day or the time in UTC and not the one in that zone: a clock may be called UTC and be none.
 */
function localTime(view: View, field: "date" | "updated", moment: string): string | undefined {
  const timezone = view.publisher?.source.timezone;
  const local = timezone && IN_UTC.test(moment) ? inZone(moment, timezone) : undefined;
  if (!local) return undefined;
  const shown = view.clues[field].filter(isShown).map(({ value }) => value);
  const addressed = view.hints.flatMap((hint) => (hint.field === "url" ? (addressDate(hint.value) ?? []) : []));
  const dates = shown.length > 0 || field === "updated" ? shown : addressed;
  const inUtcAlone = (length: number) => {
    const has = (time: string) => dates.some((date) => date.startsWith(time.slice(0, length)));
    return has(moment) && !has(local);
  };
  return inUtcAlone(DAY) || inUtcAlone(MINUTE) ? undefined : local;
}

/** A moment in UTC with the offset that the page's own clock has to it, where it shows a time without one. */
function printedTime(view: Known<"clues">, field: "date" | "updated", moment: string): string | undefined {
  if (!IN_UTC.test(moment)) return undefined;
  for (const clue of view.clues[field].filter(isShown)) {
    if (clue.value.length !== MINUTE) continue;
    const ahead = (Date.parse(`${clue.value}Z`) - Date.parse(moment)) / 60_000;
    if (ahead === 0 || ahead < -12 * 60 || ahead > 14 * 60 || !(ahead % 60 === 0 || PART_HOURS.has(ahead))) continue;
    const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
    return `${clue.value}${ahead < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
  }
  return undefined;
}

/** Offsets of no whole hours, in minutes: Newfoundland, Iran, Afghanistan, India, Nepal, Myanmar, Central Australia. */
const PART_HOURS: ReadonlySet<number> = new Set([-210, -150, 210, 270, 330, 345, 390, 570, 630]);

/** Lengths of `2021-01-21` and `2021-01-21T23:30`. */
const DAY = 10;
const MINUTE = 16;

const IN_UTC = /T\d\d:\d\d(?:Z|[+-]00:00)$/;

/** Whether the clue stands on lines of the page, in a place where the date of the article stands. */
function isShown({ lines, weight }: ClueOf<"date" | "updated">): boolean {
  return lines.length > 0 && weight >= SHOWN;
}

/** The least weight of a date beside the headline or under a label. */
const SHOWN = 0.6;

/**
 * A moment in UTC may fall on the day before or after at the place of publication. Where the page shows such a day, the
 * two agree, and the shown day stands.
 */
function shownDay(view: Known<"clues">, moment: string): string | undefined {
  if (!IN_UTC.test(moment)) return undefined;
  const day = Date.parse(`${moment.slice(0, 10)}T00:00Z`);
  const hour = Number(moment.slice(11, 13));
  const onPage = view.clues.date.filter(({ lines }) => lines.length > 0);
  if (onPage.some(({ value }) => value.startsWith(moment.slice(0, 10)))) return undefined;
  for (const clue of onPage) {
    if (!isShown(clue)) continue;
    const shown = clue.value.slice(0, 10);
    const ahead = (Date.parse(`${shown}T00:00Z`) - day) / 86_400_000;
    if ((ahead === -1 && hour < 12) || (ahead === 1 && hour >= 10)) return shown;
  }
  return undefined;
}

/**
 * A timestamp of metadata as EDTF to the minute: ISO 8601, RFC 5322 (`Mon, 18 Dec 2023 09:17:56 GMT`), `20231218`, seconds
 * or milliseconds since 1970, or a date in words. Undefined where it is none, or no day of the calendar.
 */
export function readTimestamp(value: string, languages: readonly string[]): string | undefined {
  const text = value.slice(0, 80).trim();
  const epoch = /^\d{10}(?:\d{3})?$/.test(text) ? new Date(Number(text) * (text.length === 10 ? 1000 : 1)) : undefined;
  if (epoch) return `${epoch.toISOString().slice(0, 16)}Z`;
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?(Z)?)?$/.exec(text);
  const iso =
    packed ??
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T|\s{1,3})(\d{1,2}):(\d{2})(?::\d{2}(?:[.,:]\d{1,9})?)?\s{0,2}(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i.exec(
      text,
    );
  if (iso) {
    const [, year, month, day, hour, minute, zone] = iso;
    return spell(Number(year), Number(month), Number(day), hour, minute, zone);
  }
  const [mention] = findDates(text, [...languages, "en"]);
  if (!mention?.year || mention.day === undefined || mention.swapped) return undefined;
  const clock = /\b(\d{1,2}):(\d{2})(?::\d{2})?\s{0,2}(Z|UTC|GMT|[+-]\d{4})?/.exec(text);
  return spell(
    mention.year,
    mention.month,
    mention.day,
    ...(/\b[AP]\.?M\b/i.test(text) ? [] : [clock?.[1], clock?.[2], clock?.[3]]),
  );
}

function spell(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  zone?: string,
): string | undefined {
  if (year < 1600 || !isDate(year, month, day)) return undefined;
  const two = (part: number | string) => String(part).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${two(hour)}:${minute}${zone ? offsetOf(zone) : ""}`;
}

function offsetOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3) || "00"}`;
}

/** The day in an address: `/2023/12/18/`, `/2023-12-18-`, `-20231218.html`. Undefined where none or several stand in it. */
export function addressDate(address: string): string | undefined {
  const path = URL.parse(address)?.pathname.slice(0, 400) ?? "";
  const found = new Set<string>();
  for (const [, year, , month, day] of path.matchAll(/(?<!\d)((?:19|20)\d{2})([/_.-]?)(\d{2})\2(\d{2})(?!\d)/g))
    if (isDate(Number(year), Number(month), Number(day))) found.add(`${year}-${month}-${day}`);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
