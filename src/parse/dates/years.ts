/** Years as dates print them, and the year of ISO 8601 that each is. */

/**
 * Four digits from 1600, Buddhist years, and the double years of papers whose year began in March: `1688/9`, `1688-89`. A source of
 * patterns, without a group.
 */
export const YEAR = String.raw`(?:1[67]\d{2}[/⁄–-]\d{1,2}(?!\d)|(?:1[6-9]|20)\d{2}|2[45]\d{2})`;

/** A year of four digits that no calendar but ISO 8601's has. */
export const COMMON_YEAR = String.raw`(?:1[6-9]|20)\d{2}`;

/** Years from the Buddha's death, by which Thai papers count. */
const BUDDHIST = 543;

/** The last Buddhist year that began on 1 April: its months from January to March are of the next year by ISO 8601. */
const LAST_FROM_APRIL = 2483;

/**
 * The year by ISO 8601; of two digits, 1970 to 2069; of a double year, the one that begins in January. Undefined where the two
 * parts of a double year do not follow one another.
 * @param month 1 to 12.
 */
export function readYear(text: string, month: number): number | undefined {
  const [first = "", second] = text.split(/[/⁄–-]/);
  const year = Number(first);
  if (second !== undefined) return String(year + 1).endsWith(second) ? year + 1 : undefined;
  if (first.length === 2) return year + (year < 70 ? 2000 : 1900);
  if (year < 2400) return year;
  return year - BUDDHIST + (year <= LAST_FROM_APRIL && month <= 3 ? 1 : 0);
}
