/** Shortens texts. They are never cut within a character: neither within a surrogate pair nor between a letter and its marks. */
import { lazily } from "./lazily.ts";
import { trimmed } from "./trim.ts";

export interface TruncateOptions {
  /** Cuts between words. A text with so few spaces that less than `least` would be left, as in Chinese, is cut between characters. */
  words?: boolean;
  /** Shortest text that is left by a cut between words, in UTF-16 code units. Default half of the limit. */
  least?: number;
  /** The last offset at which the space after the last word may be. Default is the offset of the ellipsis, `limit - 1`. */
  until?: number;
  /** Characters that are removed before the ellipsis, as white space is, where the text is cut between words. */
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

/** A value as messages quote it: JSON, shortened to 80 characters. */
export function quoted(value: unknown): string {
  return truncate(JSON.stringify(value) ?? String(value), 80);
}

/** The beginning of a text. @param length UTF-16 code units, at most */
export function beginning(text: string, length: number): string {
  return text.slice(0, characterStart(text, length));
}

/** The last offset at or before `at` that is not within a character (extended grapheme cluster, UAX #29). */
export function characterStart(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(at, text.length));
  const from = Math.max(0, at - LONGEST_CHARACTER);
  const around = text.slice(from, at + 2).toWellFormed();
  const characters = segmenter().segment(around);
  const within = characters.containing(at - from)?.index ?? at - from;
  const whole = within > 0 || from === 0 ? from + within : at;
  return isTrailing(text.charCodeAt(whole)) && isLeading(text.charCodeAt(whole - 1)) ? whole - 1 : whole;
}

/** The offset of the last white space at or before `from`; -1 where there is none. */
function lastSpace(text: string, from: number): number {
  for (let i = from; i >= 0; i--) if (/\s/.test(text.charAt(i))) return i;
  return -1;
}

/** UTF-16 code units that are looked at. A longer character, such as a letter with a thousand marks, is cut, so that no text makes cutting slow. */
const LONGEST_CHARACTER = 64;

const segmenter = lazily(() => new Intl.Segmenter("en", { granularity: "grapheme" }));

function isLeading(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isTrailing(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
