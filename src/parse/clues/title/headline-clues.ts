/** Turns headline candidates into clues for the title, and reads a title from the first sentence where there is no headline. */

import type { Clue } from "../../../model/reading.ts";
import { undoubled } from "../../../text/repeated-text.ts";
import { truncate } from "../../../text/truncate.ts";
import { INFERRED } from "../../evidence/weigh.ts";
import { KIND_BEFORE, KIND_MARK, MEDIA_MARK, VERSION_AFTER, VERSION_BEFORE } from "../../languages/headline-words.ts";
import { tableFor } from "../../languages/registry.ts";
import { cited, clip } from "../../page/clues.ts";
import type { GivenRole } from "../../page/line-roles.ts";
import { LINES_SEARCHED, type PageLine, type PageLines } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";
import { splitPrefix } from "../../roles/header-roles.ts";
import { OUTSIDE_ARTICLE } from "../../roles/text-roles.ts";
import type { HeadlineCandidate } from "./headline.ts";

/** A headline of this score is taken for one. */
const LEAST_SCORE = 2.2;
/** Longest title taken from a sentence. */
export const LEAD_TITLE_LENGTH = 100;

/** The candidate that is the headline, where there is one. */
export function chosenHeadline(candidates: readonly HeadlineCandidate[]): PageLine | undefined {
  const [best] = candidates;
  return best && best.score >= LEAST_SCORE ? best.line : undefined;
}

/** A post that is embedded above the text may be taken for the headline; its line stays the post's. */
export function headlineRoles(headline: PageLine | undefined, before: Known<"roles">): readonly GivenRole[] {
  if (!headline || before.roles.has(headline.index)) return [];
  return [{ index: headline.index, role: "headline", rule: HEADLINE }];
}

const HEADLINE = "headline-above-text";

/** The headline and what looked like one, with the section in brackets before it; where there is none, the first sentence. */
export function titleClues(
  view: Known<"page" | "languages" | "marks" | "zones" | "roles">,
  candidates: readonly HeadlineCandidate[],
): Clue[] {
  const line = chosenHeadline(candidates);
  const [best] = candidates;
  if (!best || !line) return leadClues(view);
  const punctuated = withoutLabel(punctuatedElsewhere(view.page, line).text);
  const text = withoutKicker(undoubled(punctuated), view.languages[0]);
  const { section, title } = splitPrefix(withoutMarks(withoutListMark(text, view.languages[0])));
  const rivals = candidates.filter((other) => other === best || other.line.words !== line.words);
  const weight = headlineWeight(view, rivals, best);
  const others = candidates.slice(1, 4).filter((other) => other.line.head !== line.head);
  const inBrackets = { field: "section", rule: "prefix-in-brackets", weight: 0.6 } as const;
  return [
    cited({ field: "title", value: title, rule: HEADLINE, weight }, [line]),
    ...others.map((other) => {
      const value = splitPrefix(undoubled(other.line.text)).title;
      return cited({ field: "title", value, rule: "other-headline-like-line", weight: 0.2 }, [other.line]);
    }),
    ...(section ? [cited({ ...inBrackets, value: section }, [line], `[${section}]`)] : []),
  ];
}

/** The headline itself, without what marks the version of a wire story, a film beside it, or its kind. */
export function withoutMarks(headline: string): string {
  const after = headline.replace(MEDIA_MARK, "").replace(KIND_MARK, "").replace(VERSION_AFTER, "");
  const bare = NEWSROOM_LABEL.test(after) ? after : after.replace(VERSION_BEFORE, "");
  return /\p{L}{2}/u.test(bare) ? bare : headline;
}

/** `Roundup: Turnovers costly in loss`: agencies set their marks in capitals; a word in small letters is the headline's own. */
const NEWSROOM_LABEL = /^\p{Lu}\p{Ll}{2,20}:/u;

/** Marks of an entry of a list. Where a language sets a dash before the words of somebody, one dash is part of the headline. */
function withoutListMark(headline: string, language: string | undefined): string {
  const quotes = tableFor(language)?.headlines?.dashQuotes;
  return headline.replace(
    quotes ? /^(?:[-–—]{2,6}|[•*·▪■●◆►▶#>]{1,6})\s(?=\S)/u : /^[-–—•*·▪■●◆►▶#>]{1,6}\s(?=\S)/u,
    "",
  );
}

/** `Opinion  The cartoons of the week`: without the label that a page sets before the headline with a wider space. */
function withoutLabel(headline: string): string {
  return headline.replace(LABEL_BEFORE, "").replace(KIND_BEFORE, "");
}
const LABEL_BEFORE = /^\p{Lu}\p{L}{2,15}(?:\t|[ \u00a0]{2,4})(?=\S.{19})/u;

/** The same words with a colon, where the title bar or breadcrumb has one and the headline's two lines ran together. */
function punctuatedElsewhere(page: PageLines, line: PageLine): PageLine {
  if (line.head.includes(": ")) return line;
  const letters = lettersOf(line.head);
  return (
    page.lines
      .slice(0, LINES_SEARCHED)
      .find((other) => other.width <= 260 && other.head.includes(": ") && lettersOf(other.head) === letters) ?? line
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, "");
}

/** `Minderheit in Syrien - Drusen fordern …`: the headline without the kicker that newsrooms of the language set before it. */
function withoutKicker(text: string, language: string | undefined): string {
  const { hyphenAfterKicker } = tableFor(language)?.headlines ?? {};
  const match = hyphenAfterKicker ? text.match(/^[^:?!–]{4,40} - (?=\p{Lu}|["„»])(.{25,300})$/u) : null;
  return match?.[1] ?? (language === SPACE_BEFORE_COLON ? text : text.replace(SECTION_BEFORE, ""));
}

/** `Kultur : Was lesen die Inseln?`: a section is set apart by a space before the colon. In French every colon has one. */
const SECTION_BEFORE = /^\p{Lu}\p{L}{2,20} : (?=[\p{Lu}"„«“].{19})/u;
const SPACE_BEFORE_COLON = "fr";

/** The first sentence of the text as a title, cut at a word where it is long. */
function leadClues({ page, zones: { text }, roles }: Known<"page" | "zones" | "roles">): Clue[] {
  const lead = text && page.lines.slice(text.start, text.end + 1).find(({ index }) => roles.has(index, "body"));
  if (!lead) return [];
  const sentence = firstSentence(lead.text.slice(0, 1000).replace(/\s+/g, " ").trim());
  const value = shorten(sentence, LEAD_TITLE_LENGTH);
  return [cited({ field: "title", value, rule: "lead-sentence", weight: 0.25 }, [lead], clip(sentence))];
}

/** The text itself where it fits; else as many whole words as fit, and an ellipsis. */
export function shorten(text: string, length: number): string {
  return truncate(text, length, { words: true, without: ",;:–—-" });
}

function firstSentence(text: string): string {
  const end = text.search(/(?<=[\p{Ll}\p{Nd}\p{Lo})"”’]{2})[.!?](?=\s["“‘'(]?[\p{Lu}\p{Lo}])|[。！？]/u);
  return end > 20 ? text.slice(0, end) : text.replace(/[.。]$/, "");
}

/**
 * A headline at least this likely, of at least this score, is a fair inference; else the choice is weak. Of the 135 development texts
 * with both, 90% are right; of the others 80%.
 */
const LIKELY = 0.85;
const FAIR_SCORE = 4;
const STATED_AT_TOP = 0.9;
/** What a weak choice is worth at most: less than `INFERRED`. */
const WEAK = 0.49;
/** What the choice is worth at least: more than the candidates that were not chosen. */
const LEAST = 0.3;

/**
 * The scores are log odds: how likely the best of the candidates is the headline, and none of the others. Plain text does
 * not say which line is the headline, so it is stated outright only where it opens the capture; markup does.
 */
function headlineWeight(
  view: Known<"page" | "marks" | "roles">,
  candidates: readonly HeadlineCandidate[],
  chosen: HeadlineCandidate,
): number {
  let sum = 0;
  for (const { score } of candidates.slice(0, 40)) sum += Math.exp(score - chosen.score);
  const likelihood = 1 / sum;
  if (view.page.marked) return Math.max(LEAST, Math.min(0.95, likelihood));
  // A first line with a full stop may be the first sentence of a text without a headline.
  if (likelihood >= 0.9 && !/[.。]$/.test(chosen.line.tail) && opensCapture(view, chosen.line))
    return mayBeMasthead(view, chosen.line) ? INFERRED : STATED_AT_TOP;
  if (likelihood < LIKELY || chosen.score < FAIR_SCORE) return Math.max(LEAST, Math.min(WEAK, likelihood * 0.7));
  return INFERRED + (likelihood - LIKELY) * 2;
}

/** Whether a short line stands at the top over another of which nothing tells what it is: each may be the title, or the upper a newspaper's name. */
function mayBeMasthead({ page, marks, roles }: Known<"page" | "marks" | "roles">, { index, width }: PageLine): boolean {
  const below = page.lines[index + 1];
  if (!below || index > 0 || width > WIDEST_MASTHEAD || below.width > WIDEST_MASTHEAD) return false;
  const isOfNoUse = (roles.at(below.index)?.rule ?? OUTSIDE_ARTICLE) === OUTSIDE_ARTICLE;
  return below.blankBefore && !below.closed && !marks[below.index] && isOfNoUse;
}
/** `Der Wochenspiegel für Luchtal und Umgebung` has 42, in Latin letters. */
const WIDEST_MASTHEAD = 42;

/** Whether nothing but furniture known by its words stands above the line. */
function opensCapture({ page, marks }: Known<"page" | "marks">, line: PageLine): boolean {
  return page.lines.slice(0, line.index).every(({ index }) => marks[index] !== undefined);
}
