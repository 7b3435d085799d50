/** Times of day and time zones as they stand beside a date. */
import {
  AFTER_DOTTED_TIME,
  AFTER_TIME,
  AFTERNOON,
  BEFORE_TIME,
  HALF_OF_DAY,
  HOUR_SIGN,
  MINUTE_SIGN,
  TIME_BEFORE_DATE,
  YEAR_MARK,
} from "../languages/time-words.ts";

export interface TimeOfDay {
  hour: number;
  minute: number;
  /** As printed: `KST`, `GMT+1`, `+0900`, `ET`. */
  zone?: string;
}

/**
 * The time written after a date, or else before it. `before` and `after` of the answer say how many characters of the
 * text around the date belong to it.
 */
export function findTime(
  textBefore: string,
  textAfter: string,
): { time: TimeOfDay; before: number; after: number } | undefined {
  const after = textAfter.match(AFTER);
  if (after) {
    const time = readTime(after);
    if (time) return { time, before: 0, after: after[0].length };
  }
  const before = textBefore.match(BEFORE);
  if (before) {
    const time = readTime(before);
    if (time) return { time, before: before[0].length, after: 0 };
  }
  return undefined;
}

/** `08:10:00 EST` as a time of day. */
export function readClock(text: string): TimeOfDay | undefined {
  return findTime("", text)?.time;
}

/**
 * `Z`, `+09:00`: the offset in EDTF's form, or undefined where an abbreviation stands for several zones, and neither the publisher's
 * own zone nor its country tells which, or for none.
 */
export function zoneOffset(
  zone: string,
  day: string,
  { timezone, country }: { timezone?: string; country?: string } = {},
): string | undefined {
  const numeric = zone.match(/^(?:UTC|GMT|Z)?\s?([+-])(\d{1,2}):?(\d{2})?$/i);
  if (numeric) {
    const hours = Number(numeric[2]);
    if (hours > 14) return undefined;
    return `${numeric[1]}${String(hours).padStart(2, "0")}:${numeric[3] ?? "00"}`;
  }
  const key = zone.toUpperCase();
  const fixed = ZONES[key];
  if (fixed !== undefined) return fixed;
  const choices = AMBIGUOUS[key];
  if (choices) {
    const own = timezone && offsetIn(timezone, new Date(`${day}T12:00Z`));
    return own && Object.values(choices).includes(own) ? own : country && choices[country];
  }
  const region = REGIONAL[key];
  return region && offsetIn(region, new Date(`${day}T12:00Z`));
}

/** A moment in UTC (`2021-01-21T23:30Z`) as the clocks of an IANA zone show it: `2021-01-22T08:30+09:00`. */
export function inZone(moment: string, timezone: string): string | undefined {
  const offset = offsetIn(timezone, new Date(moment));
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset ?? "") ?? [];
  if (offset === "+00:00" || !sign) return undefined;
  const ahead = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return new Date(Date.parse(moment) + ahead * 60_000).toISOString().slice(0, 16) + offset;
}

/** Whether the abbreviation is one we know at all, ambiguous or not. */
export function isZone(zone: string): boolean {
  const key = zone.toUpperCase();
  return key in ZONES || key in AMBIGUOUS || key in REGIONAL || /^(?:UTC|GMT)?[+-]\d/.test(key);
}

const ZONES: Record<string, string> = {
  Z: "Z",
  UTC: "Z",
  GMT: "Z",
  WET: "Z",
  WEST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  MEZ: "+01:00",
  MESZ: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  EAT: "+03:00",
  WAT: "+01:00",
  CAT: "+02:00",
  SAST: "+02:00",
  PKT: "+05:00",
  NPT: "+05:45",
  ICT: "+07:00",
  WIB: "+07:00",
  SGT: "+08:00",
  HKT: "+08:00",
  MYT: "+08:00",
  PHT: "+08:00",
  AWST: "+08:00",
  KST: "+09:00",
  JST: "+09:00",
  ACST: "+09:30",
  ACDT: "+10:30",
  AEST: "+10:00",
  AEDT: "+11:00",
  NZST: "+12:00",
  NZDT: "+13:00",
  EST: "-05:00",
  EDT: "-04:00",
  CDT: "-05:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  AKST: "-09:00",
  HST: "-10:00",
  NST: "-03:30",
  BRT: "-03:00",
  ART: "-03:00",
};

/** Abbreviations of several zones, by the publisher's country. */
const AMBIGUOUS: Record<string, Record<string, string>> = {
  IST: { IN: "+05:30", IL: "+02:00", IE: "+01:00" },
  CST: { US: "-06:00", CA: "-06:00", MX: "-06:00", CN: "+08:00", TW: "+08:00" },
  BST: { GB: "+01:00", BD: "+06:00" },
  AST: { SA: "+03:00", CA: "-04:00", PR: "-04:00" },
  GST: { AE: "+04:00", OM: "+04:00" },
  MST: { US: "-07:00", CA: "-07:00", MY: "+08:00", MM: "+06:30" },
  TRT: { TR: "+03:00" },
};

/** Abbreviations whose offset depends on the season. */
const REGIONAL: Record<string, string> = {
  ET: "America/New_York",
  CT: "America/Chicago",
  MT: "America/Denver",
  PT: "America/Los_Angeles",
};

/** `+09:00`; `+00:00` where the zone keeps UTC. */
function offsetIn(timezone: string, moment: Date): string | undefined {
  if (Number.isNaN(moment.getTime())) return undefined;
  const parts = new Intl.DateTimeFormat("en", { timeZone: timezone, timeZoneName: "longOffset" }).formatToParts(moment);
  const offset = parts.find((part) => part.type === "timeZoneName")?.value.replace("GMT", "");
  return offset === "" ? "+00:00" : offset?.slice(0, 6);
}

const CLOCK =
  String.raw`(\d{1,2})(?:(?::|${HOUR_SIGN}\s?)(\d{2})(?:(?::\d{2}(?:\.\d{1,6})?)|${MINUTE_SIGN})?|` +
  String.raw`\.(\d{2})(?=\s?(?:${AFTER_DOTTED_TIME}|[ap]\.?m|\b)))`;
const HALF = String.raw`(?:\s?([apAP])\.?\s?[mM]\.?(?![a-z]))?`;
const HALF_BEFORE = String.raw`(?:(${HALF_OF_DAY})\s?)?`;
const ZONE =
  String.raw`(?:\s?${AFTER_TIME}?)` +
  String.raw`(?:\s{0,2}\(?((?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{2,5})\b\)?|(?<=\d)(Z)\b)?`;
const AFTER = new RegExp(
  String.raw`^(?:\s?${YEAR_MARK})?[\s,|·•\-–—/(（:]{0,5}(?:${BEFORE_TIME}[\s:]{0,2})?${HALF_BEFORE}${CLOCK}${HALF}${ZONE}`,
  "u",
);
const BEFORE = new RegExp(
  String.raw`${HALF_BEFORE}(?<![\d:.])${CLOCK}${HALF}${ZONE}[\s,|·•\-–—/]{0,4}${TIME_BEFORE_DATE}?[\s,|·•\-–—]{0,3}$`,
  "u",
);

function readTime(match: RegExpMatchArray): TimeOfDay | undefined {
  const [, dayHalf, hours, minutes, dottedMinutes, latinHalf, printedZone, zulu] = match;
  let hour = Number(hours);
  const minute = Number(minutes ?? dottedMinutes);
  const half = latinHalf?.toLowerCase() ?? (dayHalf ? (AFTERNOON.has(dayHalf) ? "p" : "a") : undefined);
  if (half === "p" && hour < 12) hour += 12;
  if (half === "a" && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return undefined;
  const zone = printedZone ?? zulu;
  return { hour, minute, ...(zone && isZone(zone) ? { zone } : {}) };
}
