/** What the markup of a saved page says of its lines: where the article's text stands, what is a caption, a subheading, a paragraph. */
import { isPictureBox } from "../../text/picture-box.ts";
import type { NoticeName } from "../languages/table.ts";
import { isProse, type Span, worthOf } from "../page/article-text.ts";
import type { FurnitureMark } from "../page/furniture.ts";
import { type GivenRole, RolesInHand } from "../page/line-roles.ts";
import type { PageLine, PageLines } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";
import { captionRule, WIDEST_CAPTION } from "./captions.ts";
import { isSaidAgain } from "./text-roles.ts";

/**
 * From the first to the last line that capture/ took for the article; undefined for plain text, and where it took none. Less
 * prose above a main heading than below belongs to what stands before the article.
 */
export function markedArticle(page: PageLines): Span | undefined {
  const main = page.lines.filter((line) => line.block?.main && line.block.tag !== "h1");
  const last = main.at(-1);
  if (!last) return undefined;
  const value = proseUpTo(main, last.index);
  const heading = page.lines.find(({ block, width }) => block?.tag === "h1" && width >= HEADING_WIDTH)?.index ?? 0;
  const above = proseUpTo(main, heading) < ABOVE_HEADING * value ? heading : 0;
  const below = main.filter(({ index }) => index >= above);
  const first = below.find(isProse) ?? below[0];
  return first && { start: first.index, end: last.index, value };
}

/** Narrower main headings are rather the name of the site. */
const HEADING_WIDTH = 26;
/** Less prose than this share of the whole is not the beginning of an article's text where a main heading comes under it. */
const ABOVE_HEADING = 0.2;

/** How much the prose up to an index is worth. */
function proseUpTo(lines: readonly PageLine[], index: number): number {
  let value = 0;
  for (const line of lines) if (line.index <= index && isProse(line)) value += worthOf(line.width);
  return value;
}

/** Captions by their element or class; to be asked before captions are sought by their words. */
export function markedCaptionRoles(view: Known<"page" | "roles">): readonly GivenRole[] {
  const roles = new RolesInHand(view.roles);
  for (const line of view.page.lines) {
    const { block } = line;
    if (!block || block.main || line.width > WIDEST_CAPTION || roles.has(line.index)) continue;
    const inFigure = block.within.includes("figcaption");
    if (!inFigure && !(block.image && block.marks.some((mark) => CAPTION_MARK.test(mark) || isPictureBox(mark))))
      continue;
    if (captionRule(line)?.role === "credit" || block.marks.slice(0, 4).some((mark) => CREDIT_MARK.test(mark)))
      roles.give(line.index, "credit", "credit-by-markup");
    else roles.give(line.index, "caption", inFigure ? "figcaption" : "caption-by-class");
  }
  return roles.given;
}

const CAPTION_MARK = /(?:^|[-_])caption(?:[-_]|$)/;
const CREDIT_MARK = /(?:^|[-_])(?:credits?|copyright|photographer|attribution)(?:[-_]|$)/;

/** A sentence that the markup shows to be part of the article, whatever its words look like. */
export function isMarkedProse(line: PageLine): boolean {
  return line.block?.main === true && isProse(line);
}

/**
 * Gives the lines of the article their roles; what stands between them and is no part of it is furniture. Of the lines of
 * `whole` above `text`, where dates and bylines stand, only paragraphs belong to the article. A paragraph that says again
 * what was said is there for another screen, and so is the headline where it stands again among headings.
 */
export function blockRoles(
  view: Known<"page" | "marks" | "zones" | "roles">,
  whole: Span,
  text: Span,
): readonly GivenRole[] {
  const { lines } = view.page;
  const roles = new RolesInHand(view.roles);
  const said = new Set<string>();
  const again = headingsAgain(view, text);
  for (let i = Math.min(whole.start, text.start); i <= text.end; i++) {
    const line = lines[i] as PageLine;
    if (roles.has(i)) continue;
    const mark = view.marks[i];
    if (i < text.start && !isMarkedProse(line) && !isHeadingInProse(lines, line, roles)) continue;
    if (isMarkedProse(line) && isSaidAgain(line, said, REPEATED)) roles.give(i, "furniture", "said-before");
    else if (!line.block?.main) roles.give(i, "furniture", mark?.rule ?? "beside-the-article");
    else if (mark && !isPlainProse(line, mark)) roles.give(i, "furniture", mark.rule);
    else if (again.has(i)) roles.give(i, "furniture", "headline-again");
    else if (isOffered(view, i, roles)) roles.give(i, "furniture", OFFERED);
    else if (/^h[1-6]$/.test(line.block.tag)) roles.give(i, "subheading", "heading-element");
    else roles.give(i, "body", "main-content");
  }
  return roles.given;
}

/** Whether a heading of the article stands between two paragraphs of it, as each day of a time line does. */
function isHeadingInProse(lines: readonly PageLine[], { index, block }: PageLine, roles: RolesInHand): boolean {
  const next = lines[index + 1];
  const isHeading = block?.main === true && /^h[2-6]$/.test(block.tag);
  return isHeading && roles.has(index - 1, "body") && next !== undefined && isMarkedProse(next);
}

/** The headings above the first paragraph of the text, where one of them is the headline again. */
function headingsAgain({ page, zones }: Known<"page" | "zones">, { start, end }: Span): ReadonlySet<number> {
  const headline = page.lines[zones.headline ?? -1];
  const lines = page.lines.slice(start, end + 1);
  const isHeading = ({ block }: PageLine) => block !== undefined && /^h[1-6]$/.test(block.tag);
  const first = lines.findIndex((line) => isMarkedProse(line) && !isHeading(line));
  const headings = lines.slice(0, Math.max(0, first)).filter(isHeading);
  const isAgain = headline !== undefined && headings.some(({ words }) => words === headline.words);
  return new Set(isAgain ? headings.map(({ index }) => index) : []);
}

/** Offers that may go on with a list of what is offered. */
const OFFERS: ReadonlySet<NoticeName | undefined> = new Set(["paywall", "newsletter-pitch", "support-pitch"]);
const OFFERED = "offered-in-a-notice";

/** Whether it is an item of the list right below an offer of the page's own: `Access articles from across Canada with one account.` */
function isOffered({ page, marks }: Known<"page" | "marks">, index: number, roles: RolesInHand): boolean {
  if (page.lines[index]?.block?.tag !== "li") return false;
  return OFFERS.has(marks[index - 1]?.notice) || roles.at(index - 1)?.rule === OFFERED;
}

/** Sentences of this width are not said twice for the effect. */
const REPEATED = 80;

/** A paragraph that only looks like a sentence of the page's own, and that no other capture of the source repeats. */
function isPlainProse(line: PageLine, mark: FurnitureMark): boolean {
  return mark.kind === "house" && !mark.certain && line.width > 240;
}
