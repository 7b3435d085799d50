/** Days and times over the parts of a text: the steps of a time line, the entries of a live report. */
import { mayHoldDigit } from "../../text/digits.ts";
import { RELATIVE_TIME } from "../languages/date-words.ts";
import { isProse } from "./article-text.ts";
import { WIDEST_HEADER_LINE } from "./header-line.ts";
import { datesIn, isFilledBy } from "./line-dates.ts";
import { type PageLine, type PageLines, WIDEST_SUBHEADING } from "./page-lines.ts";

/** Wider lines say more than a day or a time. In Latin letters. */
export const WIDEST_MOMENT = 48;

/** Fewer are the date of something else; days stand over other articles as well. */
const LEAST_TIMES = 2;
const LEAST_DAYS = 3;

/**
 * Whether the line is the day or the time of a part of the text: alone, over sentences, and not the only one. Comments have the name of
 * whoever wrote them above their day.
 */
export function headsEntry(page: PageLines, line: PageLine, languages: readonly string[]): boolean {
  if (line.width > WIDEST_MOMENT || page.marked) return false;
  page.entries ??= entriesOf(page, languages);
  return page.entries.has(line.index);
}

/** Whether the line says what stands under the time of an entry: it is the title of the entry, there or in a list of them. */
export function isEntryTitle(page: PageLines, line: PageLine, languages: readonly string[]): boolean {
  const isTitle = (other: PageLine) => {
    const above = page.lines[other.index - 1];
    return above !== undefined && headsEntry(page, above, languages);
  };
  if (isTitle(line)) return true;
  if (line.copies === 1 || !page.entries?.size) return false;
  return page.lines.some((other) => other.words === line.words && isTitle(other));
}

function entriesOf({ lines }: PageLines, languages: readonly string[]): ReadonlySet<number> {
  // Looking for dates costs most, and is done last.
  const heads = lines.filter(
    (line) =>
      mayBeMoment(line) && isOverProse(lines, line) && isMoment(line, languages) && isOverText(lines, line, languages),
  );
  const times = heads.filter(({ head }) => CLOCK.test(head));
  const days = heads.filter((line) => !CLOCK.test(line.head) && isUnderText(lines, line, languages));
  return new Set(
    [...(times.length >= LEAST_TIMES ? times : []), ...(days.length >= LEAST_DAYS ? days : [])].map(
      ({ index }) => index,
    ),
  );
}

/** How many lines above it the text before a day may stand, and the day of publication above the first. */
const TEXT_ABOVE = 4;

/** Whether text stands above, or another date: the first day on the page may be that of its publication. */
function isUnderText(lines: readonly PageLine[], { index }: PageLine, languages: readonly string[]): boolean {
  return lines
    .slice(Math.max(0, index - TEXT_ABOVE), index)
    .some(
      (line) =>
        isProse(line) ||
        (line.width <= WIDEST_HEADER_LINE && datesIn(line, languages).some(({ day }) => day !== undefined)),
    );
}

/** `21.40 GMT`, `06:05`, `9.12 Uhr` */
const CLOCK = /^\p{Nd}{1,2}[.:h]\p{Nd}{2}(?:[.:]\p{Nd}{2})?(?: ?\p{L}[\p{L}.]{0,5}){0,2}$/u;

function mayBeMoment({ width, head }: PageLine): boolean {
  return width <= WIDEST_MOMENT && mayHoldDigit(head) && /\p{Nd}/u.test(head);
}

function isMoment(line: PageLine, languages: readonly string[]): boolean {
  if (!mayBeMoment(line)) return false;
  if (CLOCK.test(line.head)) return true;
  const [mention, more] = datesIn(line, languages);
  if (!mention || more || mention.time || !isFilledBy(line, [mention])) return false;
  return mention.day !== undefined && line.run === 1;
}

/** Whether prose follows, perhaps under its heading. */
function isOverProse(lines: readonly PageLine[], { index }: PageLine): boolean {
  const [next, after] = [lines[index + 1], lines[index + 2]];
  return (
    next !== undefined && (isProse(next) || (after !== undefined && isProse(after) && next.width <= WIDEST_SUBHEADING))
  );
}

/** Whether what follows is not the day or time of something else. */
function isOverText(lines: readonly PageLine[], { index }: PageLine, languages: readonly string[]): boolean {
  const next = lines[index + 1];
  return next !== undefined && !isMoment(next, languages) && !RELATIVE_TIME.test(next.head);
}
