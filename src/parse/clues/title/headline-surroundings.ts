/** What stands above and below a line that may be the headline: other lines of that shape, a trail of links, date and byline. */

import type { DateMention } from "../../dates/date-mention.ts";
import { NAME_AND_OFFICE } from "../../languages/byline-words.ts";
import { RELATIVE_TIME } from "../../languages/date-words.ts";
import { TRAIL_START } from "../../languages/headline-words.ts";
import { isPersonName } from "../../names/person-names.ts";
import { isInDatedList } from "../../page/dated-list.ts";
import type { FurnitureMark } from "../../page/furniture.ts";
import { announcesName } from "../../page/header-line.ts";
import { datesIn } from "../../page/line-dates.ts";
import type { PageLine, PageLines } from "../../page/page-lines.ts";
import { retold, subjectOf } from "./subject-words.ts";

/** Lines of a headline's width that are not furniture. */
export function rivals(
  page: PageLines,
  marks: readonly (FurnitureMark | undefined)[],
  indices: readonly number[],
): PageLine[] {
  return indices.flatMap((index) => {
    const line = page.lines[index];
    if (!line || line.width < 26 || line.width > 170 || marks[index]) return [];
    return (isSentence(line) && line.width > 60) || announcesName(line) ? [] : [line];
  });
}

/** Narrower lines over a headline are rather its kicker or its section than another headline. */
export const WIDER_THAN_KICKERS = 34;

interface Neighbourhood {
  page: PageLines;
  marks: readonly (FurnitureMark | undefined)[];
  line: PageLine;
  vocabulary: ReadonlySet<string>;
  below: readonly PageLine[];
}

/** Share of its words that a headline has from the text at least. */
const OF_THE_TEXT = 0.4;

/** Whether the line right above is shaped like a headline of the text too, and is no longer: the second of them says more. */
export function isUnderHeadline({ page, line, marks, vocabulary, below }: Neighbourhood): boolean {
  const [above] = rivals(page, marks, [line.index - 1]);
  if (
    !above ||
    below.length > 0 ||
    line.copies > 1 ||
    above.width < WIDER_THAN_KICKERS ||
    above.width > line.width * 1.1
  )
    return false;
  const words = subjectOf(above);
  const shared = words.filter((word) => vocabulary.has(word)).length;
  return (
    shared >= words.length * OF_THE_TEXT && !isTrailHeading(above) && !endsTrail(page, above) && !retold(above, line)
  );
}

/** How much longer than the headline a dek is at least. */
const LONGER_DEK = 1.5;

/** Whether the line right above is shaped like a headline and no shorter, and the one right below is a dek, over date or byline. */
export function isBetweenKickerAndDek({
  page,
  line,
  marks,
  header,
}: Pick<Neighbourhood, "page" | "line" | "marks"> & { header: readonly number[] }): boolean {
  const [above] = rivals(page, marks, [line.index - 1]);
  const dek = page.lines[line.index + 1];
  const isDek = dek !== undefined && !marks[dek.index] && dek.width >= line.width * LONGER_DEK && (header[0] ?? 0) > 1;
  return isDek && above !== undefined && above.width >= line.width && !endsTrail(page, above) && !retold(above, line);
}

/** Lines of a trail of links between its first word and the title of the page. */
const TRAIL_LINES = 3;

/** Whether the line comes after `Home` and sections, each on a line: there a page names itself. */
export function endsTrail({ lines }: PageLines, { index, width, block }: PageLine): boolean {
  if (width < WIDER_THAN_KICKERS || block) return false;
  for (let step = 1; step <= TRAIL_LINES + 1; step++) {
    const above = lines[index - step];
    if (!above || above.width >= WIDER_THAN_KICKERS) return false;
    if (step > 1 && TRAIL_START.test(above.head)) return true;
  }
  return false;
}

/**
 * Whether the markup puts a heading into the trail of links to the page. Where a site ends the trail with an h1, that names the
 * page for search engines, and the headline that readers see is another heading under it.
 */
export function isTrailHeading({ block }: PageLine): boolean {
  if (!block || !/^h[1-6]$/.test(block.tag)) return false;
  return block.within.includes("nav") || block.marks.some((mark) => TRAIL_MARK.test(mark));
}

/** A class or id by which a trail of links goes: `breadcrumb`, `article__breadcrumb`, `article__header__crumb`. */
const TRAIL_MARK = /(?:^|[_-])(?:bread-?)?crumbs?(?![a-z])/i;

/** Ends with a full stop that is neither an ellipsis nor part of an abbreviation (`in L.A.`). */
export function isSentence(line: PageLine): boolean {
  return line.closed && /[.。।]["”»“')]?$/.test(line.tail) && !/(?:\.\.|(?<!\p{L})\p{L})\.["”»“')]?$/u.test(line.tail);
}

/** A date that could be the article's: a day with its year, time or weekday. */
function isOwnDate({ year, day, time, weekday }: DateMention): boolean {
  return day !== undefined && (year !== undefined || time !== undefined || weekday !== undefined);
}

/** Letters before a date that are more than a label. */
const TITLE_LETTERS = 12;

/** `The week in the harbour 2023.12.16`, where that stands on the page twice: an issue of a series in a list of them, and not the day of the article. */
function isDatedTitle({ copies, head }: PageLine, { start, end }: DateMention): boolean {
  return (
    copies > 1 && start > TITLE_LETTERS && head.length - end <= 1 && !/[|:–—-]\s?$/.test(head.slice(0, start).trimEnd())
  );
}

/** `배윤경 기자`, `山田花子記者`: a name and an office, and nothing else. */
function isReporter({ head, width }: PageLine): boolean {
  return width <= WIDEST_REPORTER && NAME_AND_OFFICE.some((pattern) => pattern.test(head));
}
const WIDEST_REPORTER = 30;

/** `Mara Quill | Published 15 hours ago` */
function isNameWithTime({ head }: PageLine): boolean {
  if (!head.includes("|")) return false;
  const [name = "", time] = head.split("|");
  return time !== undefined && isPersonName(name.trim()) && RELATIVE_TIME.test(time);
}

/** How many lines below a headline its date and byline may stand. */
const HEADER_LINES = 8;

/** By how many lines date and byline come after a headline, the nearer first, before the text begins; empty where neither does. */
export function headerBelow(
  page: PageLines,
  line: PageLine,
  marks: readonly (FurnitureMark | undefined)[],
  languages: readonly string[],
): number[] {
  let date = 0;
  let byline = 0;
  for (let step = 1; step <= HEADER_LINES && !(date && byline); step++) {
    const after = page.lines[line.index + step];
    if (!after || (after.width > 200 && step > 3)) break;
    if (marks[after.index]?.nature === "other-role") continue;
    if (!byline && after.width < 90 && (announcesName(after) || isNameWithTime(after) || isReporter(after)))
      byline = step;
    if (
      !date &&
      after.width < 140 &&
      datesIn(after, languages).some((date) => isOwnDate(date) && !isDatedTitle(after, date))
    ) {
      if (isInDatedList(page, after, languages, marks)) return [];
      date = step;
    }
  }
  return [date, byline].filter((step) => step > 0).sort((a, b) => a - b);
}
