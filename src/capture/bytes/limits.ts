/**
 * The size from which a capture is refused. What costs time or memory is counted and not timed, so that a capture is refused on every
 * machine or on none.
 *
 * Of 392 saved news pages the largest has 2.1 MB, 4,143 elements and 8,367 attributes; the longest text copied from a page has 1,361
 * lines and 61,000 characters. Each limit is more than twenty times that. A capture just below all of them is read in seconds.
 */
import { type BackfileError, refusal } from "../../model/problem.ts";

export const LIMITS = {
  /** After unpacking. Allows more than the other limits, because pages can be saved with their pictures in them. */
  bytes: 64 * 1024 * 1024,
  /** Opening and closing tags. */
  tags: 200_000,
  attributes: 200_000,
  /** Lines of a text, or text blocks of a page. */
  lines: 100_000,
  /** Characters of a text, or of what a page shows. */
  characters: 5_000_000,
} as const;

export function tooMuch(what: Exclude<keyof typeof LIMITS, "bytes">): BackfileError {
  const found = `the capture has more than ${LIMITS[what].toLocaleString("en")} ${what}, more than twenty times as many as any news page known`;
  return refusal("", found, "save the article alone, or divide the file");
}
