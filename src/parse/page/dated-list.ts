/** Tells lists of other articles, each a title over the bare day of its publication. */

import { isProse } from "./article-text.ts";
import { WIDEST_MOMENT } from "./entries.ts";
import type { FurnitureMark } from "./furniture.ts";
import { beginsAsByline } from "./header-line.ts";
import { datesIn, isFilledBy } from "./line-dates.ts";
import type { PageLine, PageLines } from "./page-lines.ts";

/** So many days, each under another line, are those of other articles. */
const LIST = 3;

/**
 * Whether the line is a bare day in a list of titles and days. Two of them are one under the heading of a list, and a single
 * one where that heading comes after the index `alone`.
 */
export function isInDatedList(
  page: PageLines,
  line: PageLine,
  languages: readonly string[],
  marks: readonly (FurnitureMark | undefined)[],
  alone = Number.POSITIVE_INFINITY,
): boolean {
  const run = bareDays(page, line, languages);
  if (!run) return false;
  const heading = run.first - 2;
  // Where `Author:` stands over a name, the day is that of the article.
  const opensList = marks[heading]?.kind === "closing" && !beginsAsByline(`${page.lines[heading]?.head} Xy`);
  return run.count >= LIST || (opensList && (run.count > 1 || heading > alone));
}

/**
 * The longest run of bare days near by, as many lines apart, that the line belongs to: its first index and how many they are. No more than make a
 * list are looked at, upwards and downwards.
 */
function bareDays(
  { lines, marked }: PageLines,
  line: PageLine,
  languages: readonly string[],
): { first: number; count: number } | undefined {
  if (!isBareDay(line, languages)) return undefined;
  // Under each day of a time line stands a paragraph, and in a list of articles a title.
  const isStep = (between: PageLine | undefined) => !marked && between !== undefined && isProse(between);
  let longest = { first: line.index, count: 1 };
  for (const step of STEPS) {
    const least = line.index - step * LIST;
    let first = line.index;
    while (first > least && isBareDay(lines[first - step], languages) && !isStep(lines[first - step + 1]))
      first -= step;
    const most = line.index + step * LIST;
    let last = line.index;
    while (last < most && isBareDay(lines[last + step], languages) && !isStep(lines[last + 1])) last += step;
    const count = (last - first) / step + 1;
    if (count > longest.count) longest = { first, count };
  }
  return longest;
}

/** A day comes under a title, or under a section and a title, perhaps with a sentence of each. */
const STEPS = [2, 3, 4, 5];

/** Whether the line says a day and nothing else. */
function isBareDay(line: PageLine | undefined, languages: readonly string[]): boolean {
  if (!line) return false;
  const [mention, more] = line.width <= WIDEST_MOMENT ? datesIn(line, languages) : [];
  return mention?.day !== undefined && !more && !mention.time && isFilledBy(line, [mention]);
}
