/**
 * Finds where the article's text stands on the page: the stretch of lines with the most prose and the least furniture.
 *
 * Every line is worth something: sentences count for the article, menus, teasers and notices against it. The stretch
 * with the greatest sum is the article; one pass finds it (Kadane's maximum subarray).
 */
import type { FurnitureMark } from "./furniture.ts";
import type { PageLine, PageLines, Structure } from "./page-lines.ts";

/** First and last line of the article's text, inclusive, as indices of the page. */
export interface Span {
  start: number;
  end: number;
  /** Sum of the values of its lines; how clearly the text stands out. */
  value: number;
}

export function findArticle(
  page: PageLines,
  marks: readonly (FurnitureMark | undefined)[],
  headerBefore: (index: number) => boolean,
): Span | undefined {
  let best: Span | undefined;
  let bestWorth = 0;
  for (const span of stretches(page, marks)) {
    if (span.value < LEAST_VALUE) continue;
    const worth =
      span.value * (headerBefore(span.start) ? UNDER_A_HEADER : 1) * (isDirectory(page, span) ? DIRECTORY : 1);
    if (worth > bestWorth) {
      best = span;
      bestWorth = worth;
    }
  }
  return best;
}

/** What a list of the services of a publisher is worth, of which each has its name over a sentence or two. */
const DIRECTORY = 0.5;
/** Such a list is this long at least, and each description at most so wide, in Latin letters. */
const LEAST_SERVICES = 10;
const WIDEST_SERVICE = 170;

/** Whether a stretch is made of short paragraphs, all but a few of which stand under a short line of their own. */
function isDirectory({ lines }: PageLines, { start, end }: Span): boolean {
  const prose = lines.slice(start, end + 1).filter(isProse);
  if (prose.length < LEAST_SERVICES || prose.some(({ width }) => width > WIDEST_SERVICE)) return false;
  const named = prose.filter(({ index }) => {
    const above = lines[index - 1];
    return above !== undefined && !isProse(above) && !above.closed && above.width < 60;
  });
  return named.length >= prose.length * 0.8;
}

/** How much text must stand before an ending for it to be one, in Latin letters. */
const TEXT_BEFORE_ENDING = 900;

/** Cuts a stretch at the first line after which nothing of an article comes. */
export function cutAtEnding(page: PageLines, marks: readonly (FurnitureMark | undefined)[], span: Span): Span {
  let read = 0;
  for (let i = span.start; i <= span.end; i++) {
    const line = page.lines[i] as PageLine;
    if (marks[i]?.kind === "end" && read >= TEXT_BEFORE_ENDING && !isBoxInText(page, line, span))
      return { ...span, end: i - 1 };
    if (!marks[i] && isProse(line)) read += line.width;
  }
  return span;
}

/** How many paragraphs below a box show that it stands within the text: a disclaimer may follow after its end. */
const TEXT_BELOW_BOX = 3;

/** Whether the markup sets the line apart from the text around it, as a box of other articles is, and the text goes on below. */
function isBoxInText({ lines }: PageLines, { index, block }: PageLine, { end }: Span): boolean {
  if (block?.aside !== true) return false;
  return lines.slice(index + 1, end + 1).filter((line) => line.block?.main && isProse(line)).length >= TEXT_BELOW_BOX;
}

/** A stretch of text under a date or byline is the article rather than a notice or a list of teasers. */
const UNDER_A_HEADER = 2;

/** The stretches of positive sum, each cut back to where its sum is greatest. */
function stretches(page: PageLines, marks: readonly (FurnitureMark | undefined)[]): Span[] {
  const found: Span[] = [];
  let current: Span | undefined;
  let start = 0;
  let sum = 0;
  for (const line of page.lines) {
    if (sum <= 0 || (current && sum < current.value - LOST)) {
      if (current) found.push(current);
      current = undefined;
      sum = 0;
      start = line.index;
    }
    sum += isTeaser(page, line) ? TEASER : lineValue(line, marks[line.index], page.marked, sum);
    if (sum > (current?.value ?? 0)) current = { start, end: line.index, value: sum };
  }
  if (current) found.push(current);
  return found;
}

/** What a sentence that is cut off takes from a stretch, where others like it stand near it. */
const TEASER = -2;

/** How far apart teasers stand, in lines: titles may come between. */
const NEXT_TEASER = 2;

/** Whether the line is cut off, as teasers are in lists of other articles. One line of an article may trail off, and its neighbours end. */
function isTeaser({ lines }: PageLines, line: PageLine): boolean {
  if (!isCutOff(line)) return false;
  const near = lines.slice(Math.max(0, line.index - NEXT_TEASER), line.index + NEXT_TEASER + 1);
  return near.filter(isCutOff).length > 1;
}

function isCutOff({ tail, width }: PageLine): boolean {
  return width >= 50 && (tail.endsWith("...") || tail.endsWith("…"));
}

/** A stretch that has lost this much since its best line is over; what follows is another. */
const LOST = 120;

/** Whether a line reads like running text: a sentence of some length, or a paragraph cut short. */
export function isProse(line: PageLine): boolean {
  if (line.closed && line.width >= 50) return true;
  if (line.width < 150) return false;
  line.found.prose ??= (line.head.match(GLUED)?.length ?? 0) < 4;
  return line.found.prose;
}

/** Words of several links run together, `NewsSportWeather`, and not a name like `iPhone`. */
const GLUED = /\p{L}\p{Ll}\p{Lu}\p{Ll}/gu;

/** An article must be worth at least one short sentence. */
const LEAST_VALUE = 4;

function lineValue(line: PageLine, mark: FurnitureMark | undefined, marked: boolean, sum: number): number {
  const value = plainValue(line, mark, sum);
  if (!marked || !line.block) return value;
  if (line.block.main) return Math.max(value, mark ? value : 1);
  return value > 0 ? value * 0.15 : value;
}

/** @param sum What the lines of the stretch before it are worth together. */
function plainValue(line: PageLine, mark: FurnitureMark | undefined, sum: number): number {
  if (mark) return -MARK_COSTS[mark.kind](sum);
  if (isProse(line)) return proseValue(line);
  if (line.structure && sum >= LEAST_BEFORE[line.structure]) return STRUCTURE_VALUES[line.structure];
  if (line.closed && line.width >= 15) return line.run <= 3 ? 1 : -0.5;
  if (line.run <= 2) return line.width >= 60 ? -2 : -1.5;
  return line.width >= 60 ? -3 : -3.5;
}

/** What the parts of a text that are no sentences are worth where it has begun: they neither begin an article nor end it. */
const STRUCTURE_VALUES: { readonly [S in Structure]: number } = {
  "lead-in": 0,
  item: -0.25,
  row: -1,
  turn: 1,
  verse: 2,
  signature: 1,
  alike: 0,
};

/** How much of a text must stand before them: menus have lines that are built alike. Verse may begin it. */
const LEAST_BEFORE: { readonly [S in Structure]: number } = {
  "lead-in": 0.1,
  item: 0.1,
  row: 0.1,
  turn: 0.1,
  verse: Number.NEGATIVE_INFINITY,
  signature: 0.1,
  alike: 60,
};

/** What a line of furniture takes from a stretch. An ending weighs more the more text came before it. */
const MARK_COSTS: { readonly [K in FurnitureMark["kind"]]: (sum: number) => number } = {
  end: (sum) => Math.min(110, Math.max(30, sum * 0.4)),
  dated: (sum) => (sum > 30 ? 24 : 1),
  closing: (sum) => Math.min(35, Math.max(20, sum * 0.2)),
  house: () => 12,
  recurring: () => 12,
  aside: () => 2,
};

/** What a paragraph of a width is worth: more than so much is not the more an article's. */
export function worthOf(width: number): number {
  return Math.min(width, WIDEST_COUNTED) / 10;
}

const WIDEST_COUNTED = 800;

/** What stands twice may be a caption or a teaser; what no full stop ends, in a long run of lines, a list. */
function proseValue({ width, copies, closed, run }: PageLine): number {
  const worth = worthOf(width);
  if (copies > 1) return copies > 2 ? -2 : worth * 0.3;
  if (closed) return run <= 4 || width >= 150 ? worth : worth * 0.8;
  return worth * (run <= 2 ? 0.7 : 0.3);
}
