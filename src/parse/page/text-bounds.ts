/** Where the article's text begins among the lines of the page, and what its search is to see of them. */

import { mayHoldDigit } from "../../text/digits.ts";
import { cutAtEnding, isProse, type Span } from "./article-text.ts";
import { isInDatedList } from "./dated-list.ts";
import { headsEntry } from "./entries.ts";
import type { FurnitureMark } from "./furniture.ts";
import { isHeaderLine, WIDEST_HEADER_LINE } from "./header-line.ts";
import { datesIn } from "./line-dates.ts";
import type { PageLine } from "./page-lines.ts";
import type { Known } from "./page-view.ts";

/**
 * What the search for the text sees of each line: its furniture, the roles already given, and the dates of teasers and
 * comments.
 */
export function searchMarks(view: Known<"page" | "languages" | "marks" | "roles">): (FurnitureMark | undefined)[] {
  return view.marks.map((mark, i) => mark ?? quietMark(view, i) ?? datedMark(view, i));
}

/** Lines with a role of their own neither help nor hinder the search for the text. */
function quietMark(view: Known<"roles">, index: number): FurnitureMark | undefined {
  if (view.roles.has(index, "embed")) return undefined;
  return view.roles.has(index) ? { kind: "aside", rule: "has-a-role", nature: "other-role" } : undefined;
}

/** A short line with a full date, such as teasers and comments have. The article's own stands above its text. */
function datedMark(view: Known<"page" | "languages" | "roles">, index: number): FurnitureMark | undefined {
  const line = view.page.lines[index] as PageLine;
  if (
    line.width > 70 ||
    line.closed ||
    !mayHoldDigit(line.head) ||
    !/\p{Nd}{4}|\p{Nd}[./年-]\p{Nd}/u.test(line.head) ||
    view.roles.has(index, "embed") ||
    headsEntry(view.page, line, view.languages)
  )
    return undefined;
  const dated = datesIn(line, view.languages).some(({ year, day }) => year !== undefined && day !== undefined);
  return dated ? { kind: "dated", rule: "dated-line" } : undefined;
}

/** How many lines above a stretch of text its date or byline may stand, and how far below its first line. */
const HEADER_ABOVE = 16;
const HEADER_INSIDE = 4;

/** Whether a date or byline stands above the line, or close below it, that is not of another article. */
export function headerAbove(view: Known<"page" | "languages" | "roles" | "marks">, index: number): boolean {
  const { page, roles, languages, marks } = view;
  return page.lines
    .slice(Math.max(0, index - HEADER_ABOVE), index + HEADER_INSIDE)
    .some(
      (line) =>
        line.width <= WIDEST_HEADER_LINE &&
        !roles.has(line.index, "embed") &&
        isHeaderLine(line, languages) &&
        !isInDatedList(page, line, languages, marks),
    );
}

/** How many lines of header may stand below a first sentence that belongs to it (dek, caption, notice). */
const HEADER_DEPTH = 14;

/** The text of the article: below its headline and header, up to the line after which nothing of it comes. */
export function articleText(
  view: Known<"page" | "languages" | "marks" | "roles">,
  quiet: readonly (FurnitureMark | undefined)[],
  article: Span,
  headline: number | undefined,
): Span {
  const inside = headline !== undefined && headline >= article.start && headline <= article.end;
  const below = { ...article, start: Math.min(inside ? headline + 1 : article.start, article.end) };
  return withBesides(view, cutAtEnding(view.page, quiet, afterHeader(view, below, headline)), headline);
}

/** The text with the turns, items, rows and days that stand right above its first sentence and right below its last. */
function withBesides(
  view: Known<"page" | "languages" | "marks" | "roles">,
  text: Span,
  headline: number | undefined,
): Span {
  const { lines } = view.page;
  const belongs = (index: number) => {
    const line = lines[index];
    if (!line || view.marks[index] || view.roles.has(index) || index === headline) return false;
    return (line.structure !== undefined && line.structure !== "alike") || headsEntry(view.page, line, view.languages);
  };
  let { start, end } = text;
  while (start - 1 > (headline ?? -1) && belongs(start - 1)) start--;
  while (belongs(end + 1)) end++;
  for (let next = nextEntry(view, end); next !== undefined; next = nextEntry(view, end)) end = next;
  return { ...text, start, end };
}

/** How many lines may stand between two entries of a live report: buttons, and the time at which the first was changed. */
const BETWEEN_ENTRIES = 6;

/** The end of the first paragraph of the entry that follows close below a line. */
function nextEntry({ page, languages, marks }: Known<"page" | "languages" | "marks">, end: number): number | undefined {
  const { lines } = page;
  const near = lines.slice(end + 1, end + 1 + BETWEEN_ENTRIES);
  const stop = near.findIndex(({ index }) => marks[index]?.kind === "end");
  const head = (stop < 0 ? near : near.slice(0, stop)).find((line) => headsEntry(page, line, languages));
  return head && lines.slice(head.index + 1, head.index + 1 + ENTRY_TITLE).find(isProse)?.index;
}

/** The text without the dates and bylines that stand near its top, and what comes before them. */
function afterHeader(
  view: Known<"page" | "languages" | "marks" | "roles">,
  text: Span,
  headline: number | undefined,
): Span {
  return { ...text, start: headerEnd(view, text, headline) };
}

/** How many lines below the time of an entry its text may begin: its title stands between them. */
const ENTRY_TITLE = 2;

/** What labels and answers in a note on the author are as wide as at most. In Latin letters. */
const WIDEST_LABEL = 30;
const WIDEST_ANSWER = 70;

/** `Credentials` over `Added coconut oil to coffee.`: a sentence of a note on the author is no sign that the header is over. */
function isUnderLabel({ width, blankBefore }: PageLine, above: PageLine | undefined): boolean {
  return width < WIDEST_ANSWER && !blankBefore && above !== undefined && above.width <= WIDEST_LABEL && !above.closed;
}

/** A paragraph of this width is text, whatever stands below it. */
const LONGEST_DEK = 360;

function headerEnd(
  view: Known<"page" | "languages" | "marks" | "roles">,
  text: Span,
  headline: number | undefined,
): number {
  const { marks } = view;
  const { lines } = view.page;
  let prose = 0;
  let start = text.start;
  const from = headline === undefined ? text.start : Math.max(text.start, headline + 1);
  for (let i = from; i <= Math.min(text.end - 1, from + HEADER_DEPTH); i++) {
    const line = lines[i] as PageLine;
    // The header is over where the first entry of a live report begins, perhaps with a title.
    if (lines.slice(Math.max(0, i - ENTRY_TITLE), i + 1).some((near) => headsEntry(view.page, near, view.languages)))
      break;
    if (view.roles.has(i, "caption", "credit", "embed", "label") || marks[i]) continue;
    if (isProse(line)) {
      if (isUnderLabel(line, lines[i - 1])) continue;
      prose++;
      if (prose > 2 || line.width > LONGEST_DEK) break;
      continue;
    }
    if (looksLikeHeader(view, line)) start = i + 1;
  }
  while (start < text.end && (marks[start] || view.roles.has(start, "caption", "credit"))) start++;
  return start;
}

function looksLikeHeader({ languages }: Known<"languages">, line: PageLine): boolean {
  return line.width <= WIDEST_HEADER_LINE && isHeaderLine(line, languages);
}
