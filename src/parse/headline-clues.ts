/** Turns headline candidates into clues for the title, and reads a title from the first sentence where there is no headline. */
import { addClue, assign, clip, type Draft } from "./draft.ts";
import { splitPrefix } from "./header-roles.ts";
import type { HeadlineCandidate } from "./headline.ts";
import type { SheetLine } from "./sheet.ts";

/** A headline of this score is taken for one. */
const LEAST_SCORE = 2.2;
/** Longest title taken from a sentence. */
export const LEAD_TITLE_LENGTH = 100;

/** The headline's line, where there is one. */
export function readHeadline(draft: Draft, candidates: readonly HeadlineCandidate[]): SheetLine | undefined {
  const best = candidates[0];
  if (!best || best.score < LEAST_SCORE) return undefined;
  const { line } = best;
  assign(draft, line.index, "headline", "headline-above-text");
  const text = line.text.replace(/\s+/g, " ");
  const { section, title } = splitPrefix(text);
  const rival = candidates.find((other) => other.line.head !== line.head);
  const lead = best.score - (rival && rival.score > 0 ? rival.score : 0);
  addClue(
    draft,
    { field: "title", value: title, rule: "headline-above-text", weight: headlineWeight(best.score, lead) },
    [line],
  );
  for (const other of candidates.slice(1, 4)) {
    if (other.line.head === line.head) continue;
    addClue(
      draft,
      {
        field: "title",
        value: splitPrefix(other.line.text.replace(/\s+/g, " ")).title,
        rule: "other-headline-like-line",
        weight: Math.min(0.3, headlineWeight(other.score, 0) * 0.4),
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

/** The first sentence of the text as a title, cut at a word where it is long. */
export function titleFromLead(draft: Draft, lead: SheetLine): void {
  const sentence = firstSentence(lead.text.slice(0, 1000).replace(/\s+/g, " ").trim());
  const shortened = shorten(sentence, LEAD_TITLE_LENGTH);
  addClue(draft, { field: "title", value: shortened, rule: "lead-sentence", weight: 0.25 }, [lead], clip(sentence));
}

/** The text itself where it fits; else as many whole words as fit, and an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(" ");
  const kept = (
    space > length / 2 ? cut.slice(0, space) : cut.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")
  ).replace(/[\s,;:–—-]+$/, "");
  return `${kept}…`;
}

function firstSentence(text: string): string {
  const end = text.search(/(?<=[\p{Ll}\p{Nd}\p{Lo})"”’]{2})[.!?](?=\s["“‘'(]?[\p{Lu}\p{Lo}])|[。！？]/u);
  return end > 20 ? text.slice(0, end) : text.replace(/[.。]$/, "");
}

function headlineWeight(score: number, lead: number): number {
  return Math.max(0.3, Math.min(0.95, 0.4 + (score - LEAST_SCORE) * 0.07 + lead * 0.1));
}
