/** Whether a page without metadata opens as an article does: a headline, and a byline and a date under it, above connected prose. */
import type { Line } from "../../model/page-text.ts";
import { BYLINE_LEADS, isDateLine } from "../forms/article-heads.ts";

/** Lines between a headline and its byline, as a deck and a picture, and between the byline and its date. */
const NEAR = 5;
/** Lines between a byline and the text: buttons to share, a picture, a caption. */
const ABOVE_TEXT = 12;
/** Paragraphs that follow each other. */
const CONNECTED = 2;

/**
 * @param lines Of the page, without blank ones.
 * @param sentences Those that are paragraphs of its text.
 */
export function opensAsArticle(lines: readonly Line[], sentences: ReadonlySet<Line>): boolean {
  const last = lines.findLastIndex((line) => sentences.has(line));
  const bylines = lines.slice(0, last + 1).flatMap((line, i) => (isByline(line) ? [i] : []));
  const [at = 0] = bylines;
  // With several it is a list.
  if (bylines.length !== 1) return false;
  const heading = lines.findLastIndex((line, i) => i < at && i >= at - NEAR && isHeadline(line));
  const text = lines.findIndex((line, i) => i > at && i <= at + ABOVE_TEXT && sentences.has(line));
  const title = lines[heading];
  if (!title || text < 0) return false;
  // On the page of an author the name is the heading.
  if (isMarked(title) || lines[at]?.text.includes(title.text.trim())) return false;
  const head = lines.slice(heading + 1, Math.min(text, at + NEAR + 1));
  return head.some((line) => isDateLine(line.text)) && isConnected(lines.slice(text), sentences);
}

function isConnected(lines: readonly Line[], sentences: ReadonlySet<Line>): boolean {
  return lines.slice(0, CONNECTED).every((line) => sentences.has(line));
}

function isHeadline({ block, text }: Line): boolean {
  return /^h[12]$/.test(block?.tag ?? "") && !block?.links?.some((link) => link.text.length > text.length * 0.8);
}

/** Letters of a line with a byline and a date, at most. */
const LONGEST = 120;

/** Whether a line begins with the name of a person behind a word for that, or in an element of that name. */
function isByline(given: Line): boolean {
  const { text, block } = given;
  const line = text.trim();
  if (line.length > LONGEST || /^h\d$/.test(block?.tag ?? "")) return false;
  const lead = LEAD.exec(line)?.[0];
  if (lead !== undefined) return NAME.test(line.slice(lead.length));
  return isMarked(given) && NAME.test(line);
}

function isMarked({ block }: Pick<Line, "block">): boolean {
  return block?.marks.some((mark) => MARKS.has(mark)) ?? false;
}

const LEAD = new RegExp(String.raw`^(?:${BYLINE_LEADS})[:\s]\s{0,2}`, "iu");
/** A given name and a family name, or more; behind it the line ends or goes on with something else. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,4}(?=$|[\s,;|·•–—(/])/u;
/** Words of classes of the line with the author. */
const MARKS: ReadonlySet<string> = new Set(
  "byline by-line author authors author-name article-author post-author entry-author writer reporter".split(" "),
);
