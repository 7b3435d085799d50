/**
 * Finds the headline: the line above the text that is shaped like one, speaks of the same things, and has date and byline
 * under it. Every line gets a score, the weighted sum of its features; `HEADLINE_WEIGHTS` says what each is worth.
 */
import type { Span } from "../../page/article-text.ts";
import { isEntryTitle } from "../../page/entries.ts";
import type { FurnitureMark } from "../../page/furniture.ts";
import { LINES_SEARCHED, type PageLine, type PageLines } from "../../page/page-lines.ts";
import { headlineFeatures } from "./headline-features.ts";
import { HEADLINE_WEIGHTS, weigh } from "./headline-weights.ts";
import { subjectOf } from "./subject-words.ts";

export interface HeadlineCandidate {
  line: PageLine;
  score: number;
}

/** How many lines above the text are looked at, for menus may stand in between; without a text, how many from the top. */
const REACH = 400;

/** How far below the first line of the text, which may be the dek over the headline; farther where date or byline follow, for it may be the caption of a picture. */
const NEAR = 3;
const INSIDE = 8;

/** Candidates, best first. */
export function rankHeadlines(
  page: PageLines,
  text: Span | undefined,
  marks: readonly (FurnitureMark | undefined)[],
  languages: readonly string[],
): HeadlineCandidate[] {
  const last = Math.min(page.lines.length - 1, text ? text.start + INSIDE : REACH);
  const vocabulary = text ? wordsOf(page, text) : new Set<string>();
  const candidates: HeadlineCandidate[] = [];
  for (const line of page.lines.slice(Math.max(0, last - REACH), last + 1)) {
    const mark = marks[line.index];
    if (
      (mark && mark.kind !== "recurring" && mark.kind !== "dated") ||
      isMenuEntry(line) ||
      isEntryTitle(page, line, languages)
    )
      continue;
    const features = headlineFeatures(page, line, text, vocabulary, marks, languages, 0);
    if (!features || (text && line.index > text.start + NEAR && !features.header)) continue;
    const score = weigh(features);
    if (score > 0) candidates.push({ line, score });
  }
  candidates.sort((a, b) => b.score - a.score || a.line.index - b.line.index);
  addContained(page, candidates);
  return candidates;
}

/** A few letters in a long run of lines, as menus have them. */
function isMenuEntry(line: PageLine): boolean {
  return line.width < 14 && line.run >= 6 && !line.block;
}

/** How many candidates are looked up in the other lines of the page. */
const LOOKED_UP = 6;

/** A headline often stands in the page's breadcrumb, title bar or share text as well. */
function addContained(page: PageLines, candidates: HeadlineCandidate[]): void {
  for (const candidate of candidates.slice(0, LOOKED_UP))
    if (isContained(page, candidate.line)) candidate.score += HEADLINE_WEIGHTS.contained;
  candidates.sort((a, b) => b.score - a.score || a.line.index - b.line.index);
}

/** Whether another line of the page has the line's words among its own. */
export function isContained(page: PageLines, { words, index, width }: PageLine): boolean {
  if (width < 16) return false;
  return page.lines
    .slice(0, LINES_SEARCHED)
    .some(
      (other) =>
        other.index !== index && other.words.length > words.length && other.width < 400 && other.words.includes(words),
    );
}

/** How much of the text its vocabulary is taken from, in characters. */
const VOCABULARY_TEXT = 6000;

function wordsOf(page: PageLines, text: Span): Set<string> {
  const words = new Set<string>();
  let read = 0;
  for (let i = text.start; i <= text.end && read < VOCABULARY_TEXT; i++) {
    const line = page.lines[i] as PageLine;
    if (line.width < 50) continue;
    read += line.head.length;
    for (const word of subjectOf(line)) words.add(word);
  }
  return words;
}
