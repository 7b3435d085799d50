/** What the markup of a saved page says of its lines: where the article's text stands, what is a caption, a subheading, a paragraph. */
import type { Span } from "./article-span.ts";
import { isProse } from "./article-span.ts";
import { captionRule } from "./captions.ts";
import { assign, type Draft, hasRole } from "./draft.ts";
import type { FurnitureMark } from "./furniture.ts";
import type { Sheet, SheetLine } from "./sheet.ts";
import { isSaidAgain } from "./text-roles.ts";

/** From the first to the last line that capture/ took for the article; undefined for plain text, and where it took none. */
export function markedArticle(sheet: Sheet): Span | undefined {
  const main = sheet.lines.filter((line) => line.block?.main && line.block.tag !== "h1");
  const first = main.find(isProse) ?? main[0];
  const last = main.at(-1);
  if (!first || !last) return undefined;
  let value = 0;
  for (const line of main) if (isProse(line)) value += Math.min(line.width, 800) / 10;
  return { start: first.index, end: last.index, value };
}

/** Captions by their element or class; to be asked before captions are sought by their words. */
export function assignMarkedCaptions(draft: Draft): void {
  for (const line of draft.sheet.lines) {
    const { block } = line;
    if (!block || block.main || line.width > 700) continue;
    const inFigure = block.within.includes("figcaption");
    if (!inFigure && !(block.image && block.marks.some((mark) => CAPTION_MARK.test(mark)))) continue;
    if (captionRule(line)?.role === "credit" || block.marks.slice(0, 4).some((mark) => CREDIT_MARK.test(mark)))
      assign(draft, line.index, "credit", "credit-by-markup");
    else assign(draft, line.index, "caption", inFigure ? "figcaption" : "caption-by-class");
  }
}

const CAPTION_MARK = /(?:^|[-_])caption(?:[-_]|$)/;
const CREDIT_MARK = /(?:^|[-_])(?:credits?|copyright|photographer|attribution)(?:[-_]|$)/;

/** A sentence that the markup shows to be part of the article, whatever its words look like. */
export function isMarkedProse(line: SheetLine): boolean {
  return line.block?.main === true && isProse(line);
}

/**
 * Gives the lines of the article their roles; what stands between them and is no part of it is furniture. Of the lines of
 * `whole` above `text`, where dates and bylines stand, only paragraphs belong to the article. A paragraph that says again
 * what was said is there for another screen.
 */
export function assignBlockRoles(
  draft: Draft,
  whole: Span,
  text: Span,
  headline: number | undefined,
  marks: readonly (FurnitureMark | undefined)[],
): void {
  const { lines } = draft.sheet;
  const said = new Set<string>();
  for (let i = firstLine(draft, whole, text, headline); i <= text.end; i++) {
    const line = lines[i] as SheetLine;
    if (hasRole(draft, i)) continue;
    const mark = marks[i];
    if (i < text.start && !isMarkedProse(line)) continue;
    if (isMarkedProse(line) && isSaidAgain(line, said, REPEATED)) assign(draft, i, "furniture", "said-before");
    else if (!line.block?.main) assign(draft, i, "furniture", mark?.rule ?? "beside-the-article");
    else if (mark && !isPlainProse(line, mark)) assign(draft, i, "furniture", mark.rule);
    else if (/^h[1-6]$/.test(line.block.tag)) assign(draft, i, "subheading", "heading-element");
    else assign(draft, i, "body", "main-content");
  }
}

/** Sentences of this width are not said twice for the effect. */
const REPEATED = 80;

/** Paragraphs above the headline belong to what stands before the article, unless they are much of all there are. */
function firstLine({ sheet }: Draft, whole: Span, text: Span, headline: number | undefined): number {
  const start = Math.min(whole.start, text.start);
  if (headline === undefined || headline <= start || headline > text.end) return start;
  const prose = (from: number, to: number) =>
    sheet.lines.slice(from, to).reduce((sum, line) => sum + (isMarkedProse(line) ? line.width : 0), 0);
  return prose(start, headline) < ABOVE_HEADLINE * prose(headline, text.end + 1) ? headline + 1 : start;
}

/** Less prose than this share of what follows the headline is not the beginning of its text. */
const ABOVE_HEADLINE = 0.25;

/** A paragraph that only looks like a sentence of the page's own, and that no other capture of the source repeats. */
function isPlainProse(line: SheetLine, mark: FurnitureMark): boolean {
  return mark.kind === "house" && line.width > 240;
}
