/** Turns headline candidates into clues for the title, and reads a title from the first sentence where there is no headline. */

import { undoubled } from "../../../text/repeated-text.ts";
import { truncate } from "../../../text/truncate.ts";
import { MEDIA_MARK } from "../../languages/headline-words.ts";
import { tableFor } from "../../languages/registry.ts";
import type { Span } from "../../page/article-text.ts";
import type { PageLine, PageLines } from "../../page/page-lines.ts";
import { addClue, assign, clip, type Draft, hasRole } from "../../page/page-reading.ts";
import { splitPrefix } from "../../roles/header-roles.ts";
import type { HeadlineCandidate } from "./headline.ts";

/** A headline of this score is taken for one. */
const LEAST_SCORE = 2.2;
/** Longest title taken from a sentence. */
export const LEAD_TITLE_LENGTH = 100;

/** The headline's line, where there is one. */
export function readHeadline(draft: Draft, candidates: readonly HeadlineCandidate[]): PageLine | undefined {
  const best = candidates[0];
  if (!best || best.score < LEAST_SCORE) return undefined;
  const { line } = best;
  assign(draft, line.index, "headline", "headline-above-text");
  const text = withoutKicker(undoubled(punctuatedElsewhere(draft.sheet, line).text), draft.languages[0]);
  const { section, title } = splitPrefix(text.replace(MEDIA_MARK, ""));
  const others = candidates.filter((other) => other === best || other.line.words !== line.words);
  addClue(
    draft,
    { field: "title", value: title, rule: "headline-above-text", weight: headlineWeight(draft, others, best) },
    [line],
  );
  for (const other of candidates.slice(1, 4)) {
    if (other.line.head === line.head) continue;
    addClue(
      draft,
      {
        field: "title",
        value: splitPrefix(undoubled(other.line.text)).title,
        rule: "other-headline-like-line",
        weight: 0.2,
      },
      [other.line],
    );
  }
  if (section)
    addClue(
      draft,
      { field: "section", value: section, rule: "prefix-in-brackets", weight: 0.6 },
      [line],
      `[${section}]`,
    );
  return line;
}

/** The same words with a colon, where the title bar or breadcrumb has one and the headline's two lines ran together. */
function punctuatedElsewhere(sheet: PageLines, line: PageLine): PageLine {
  if (line.head.includes(": ")) return line;
  const letters = lettersOf(line.head);
  return (
    sheet.lines
      .slice(0, LINES_SEARCHED)
      .find((other) => other.width <= 260 && other.head.includes(": ") && lettersOf(other.head) === letters) ?? line
  );
}

const LINES_SEARCHED = 1500;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, "");
}

/** `Minderheit in Syrien - Drusen fordern …`: the headline without the kicker that newsrooms of the language set before it. */
function withoutKicker(text: string, language: string | undefined): string {
  const { hyphenAfterKicker } = tableFor(language)?.headlines ?? {};
  const match = hyphenAfterKicker ? text.match(/^[^:?!–]{4,40} - (?=\p{Lu}|["„»])(.{25,300})$/u) : null;
  return match?.[1] ?? text;
}

/** The first sentence of the text as a title, where there is no headline. */
export function titleFromLead(draft: Draft, text: Span): void {
  for (let i = text.start; i <= text.end; i++) {
    const line = draft.sheet.lines[i] as PageLine;
    if (!hasRole(draft, i, "body")) continue;
    addLeadTitle(draft, line);
    return;
  }
}

/** The first sentence of the text as a title, cut at a word where it is long. */
function addLeadTitle(draft: Draft, lead: PageLine): void {
  const sentence = firstSentence(lead.text.slice(0, 1000).replace(/\s+/g, " ").trim());
  const shortened = shorten(sentence, LEAD_TITLE_LENGTH);
  addClue(draft, { field: "title", value: shortened, rule: "lead-sentence", weight: 0.25 }, [lead], clip(sentence));
}

/** The text itself where it fits; else as many whole words as fit, and an ellipsis. */
export function shorten(text: string, length: number): string {
  return truncate(text, length, { words: true, without: ",;:–—-" });
}

function firstSentence(text: string): string {
  const end = text.search(/(?<=[\p{Ll}\p{Nd}\p{Lo})"”’]{2})[.!?](?=\s["“‘'(]?[\p{Lu}\p{Lo}])|[。！？]/u);
  return end > 20 ? text.slice(0, end) : text.replace(/[.。]$/, "");
}

/** A headline at least this likely is a fair inference; below, the choice is weak. */
const LIKELY = 0.7;
const STATED_AT_TOP = 0.9;

/**
 * The scores are log odds: how likely the best of the candidates is the headline, and none of the others. Plain text does
 * not say which line is the headline, so it is stated outright only where it opens the capture; markup does.
 */
function headlineWeight(draft: Draft, candidates: readonly HeadlineCandidate[], chosen: HeadlineCandidate): number {
  let sum = 0;
  for (const { score } of candidates.slice(0, 40)) sum += Math.exp(score - chosen.score);
  const likelihood = 1 / sum;
  if (draft.sheet.marked) return Math.max(0.3, Math.min(0.95, likelihood));
  if (likelihood < LIKELY) return likelihood * 0.7;
  if (likelihood >= 0.9 && opensCapture(draft, chosen.line)) return STATED_AT_TOP;
  return 0.5 + (likelihood - LIKELY) * 1.1;
}

/** Whether nothing but furniture known by its words stands above the line. */
function opensCapture({ sheet, marks }: Draft, line: PageLine): boolean {
  return sheet.lines.slice(0, line.index).every(({ index }) => marks[index] !== undefined);
}
