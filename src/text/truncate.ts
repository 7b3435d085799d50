/** Cuts texts short, never through a character: neither between the halves of a surrogate pair nor between a letter and its marks. */
import { trimmed } from "./trim.ts";

export interface TruncateOptions {
  /** Keeps words whole; where a text has so few spaces that less than `least` would be left, as in Chinese, letters are kept. */
  words?: boolean;
  /** UTF-16 code units. Default half of the limit. */
  least?: number;
  /** Where the space after the last word may stand at most; by default where the ellipsis will. */
  until?: number;
  /** Signs that do not stand before the ellipsis, where words are kept whole; white space does not either. */
  without?: string;
}

/** The text, or its beginning and an ellipsis. @param limit UTF-16 code units, the ellipsis included. */
export function truncate(
  text: string,
  limit: number,
  { words = false, least = limit / 2, until = limit - 1, without = "" }: TruncateOptions = {},
): string {
  if (text.length <= limit) return text;
  if (!words) return `${beginning(text, limit - 1)}…`;
  const space = lastSpace(text, until);
  return `${trimmed(space > least ? text.slice(0, space) : beginning(text, limit - 1), without, "end")}…`;
}

/** A value as messages quote it: as JSON, at most 80 characters of it. */
export function quoted(value: unknown): string {
  return truncate(JSON.stringify(value) ?? String(value), 80);
}

/** As much of a text as fits in so many UTF-16 code units. */
export function beginning(text: string, length: number): string {
  return text.slice(0, characterStart(text, length));
}

/** The nearest place at or before `at` that is not within a character (extended grapheme cluster, UAX #29). */
export function characterStart(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(at, text.length));
  const from = Math.max(0, at - LONGEST_CHARACTER);
  const around = text.slice(from, at + 2).toWellFormed();
  const within = CHARACTERS.segment(around).containing(at - from)?.index ?? at - from;
  const whole = within > 0 || from === 0 ? from + within : at;
  return isTrailing(text.charCodeAt(whole)) && isLeading(text.charCodeAt(whole - 1)) ? whole - 1 : whole;
}

/** Where the last white space at `from` or before it stands; -1 where there is none. */
function lastSpace(text: string, from: number): number {
  for (let i = from; i >= 0; i--) if (/\s/.test(text.charAt(i))) return i;
  return -1;
}

/** Longer characters than that, as of a thousand marks on one letter, are cut where it comes. */
const LONGEST_CHARACTER = 64;

const CHARACTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

function isLeading(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isTrailing(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
