/** Reads a page: gives every line a role, collects the clues for every field, and chooses the best-supported values. */
import type { PageText } from "../line.ts";
import type { Source } from "../vocabulary/source.ts";
import type { Topic } from "../vocabulary/topic.ts";
import { cutAtEnding, findArticle, isProse, type Span } from "./article-span.ts";
import { assignBlockRoles, assignMarkedCaptions, isMarkedProse, markedArticle } from "./block-roles.ts";
import { readBylines } from "./bylines.ts";
import { captionRule } from "./captions.ts";
import { composeBody } from "./compose-body.ts";
import { readCredits } from "./credits.ts";
import { collectDates } from "./date-clues.ts";
import { checkWeekdays, inferDate } from "./date-inference.ts";
import { datesIn } from "./date-mention.ts";
import { addClue, assign, type Draft, hasRole } from "./draft.ts";
import { findEmbeds } from "./embeds.ts";
import { decideFields } from "./fields.ts";
import { type Furniture, type FurnitureMark, HAS_ROLE, markFurniture } from "./furniture.ts";
import { isHeaderLine, readDek, trimStart } from "./header-roles.ts";
import { rankHeadlines } from "./headline.ts";
import { readHeadline, titleFromLead } from "./headline-clues.ts";
import { readHints } from "./hint-clues.ts";
import { detectLanguage, hintedLanguage } from "./language.ts";
import { readNote } from "./notes.ts";
import { zonesOf } from "./page-zones.ts";
import type { LineRole, Reading } from "./reading.ts";
import { CONTACT_LINE, readRights } from "./rights-notices.ts";
import { measurePage, type SheetLine } from "./sheet.ts";
import { recogniseSource } from "./source-recognition.ts";
import { assignTextRoles } from "./text-roles.ts";

/** What the archive knows before it reads a page. */
export interface Knowledge {
  sources: readonly Source[];
  topics: readonly Topic[];
  /** By source id: lines that recur across the captures of that source, from `learnFurniture`. */
  furniture?: ReadonlyMap<string, Furniture>;
}

/** Pure: the same page and knowledge give the same reading. Never throws; what it cannot tell it leaves out. */
export function readPage(page: PageText, knowledge: Knowledge): Reading {
  const draft = startDraft(page);
  const { lines } = draft.sheet;
  chooseLanguages(draft);
  recogniseSource(draft, knowledge.sources, addressesOf(page));
  const source = knowledge.sources.find(({ id }) => id === strongest(draft));
  const learned = source && knowledge.furniture?.get(source.id);
  const marks = lines.map((line) => markFurniture(line, learned));
  draft.marks = marks;

  const embeds = findEmbeds(draft.sheet, draft.languages);
  for (const embed of embeds) for (const index of embed.lines) assign(draft, index, "embed", embed.rule);
  assignNotices(draft);
  assignMarkedCaptions(draft);
  assignCaptions(draft);

  const quiet = marks.map((mark, i) => mark ?? quietMark(draft, i) ?? datedMark(draft, i));
  const found = markedArticle(draft.sheet) ?? findArticle(draft.sheet, quiet, (index) => headerAbove(draft, index));
  const candidates = rankHeadlines(draft.sheet, found, quiet, draft.languages);
  const headline = readHeadline(draft, candidates);
  const headlineIndex = headline?.index;
  let text = found && trimStart(found, headlineIndex);
  if (text) text = cutAtEnding(draft.sheet, quiet, afterHeader(draft, text, headlineIndex, marks));

  const zones = zonesOf(lines.length, headlineIndex, text);
  const country = source?.country ?? draft.languages.map(regionOf).find((region) => region !== undefined);
  const language = draft.languages[0];
  const placed = collectDates(draft, zones, { language, ...(country ? { country } : {}) });
  readBylines(draft, zones, marks);
  if (headlineIndex !== undefined) readDek(draft, headlineIndex, text, marks);
  if (found && text && draft.sheet.marked) assignBlockRoles(draft, found, text, marks);
  else if (text) assignTextRoles(draft, text, marks);
  if (!headline && text) leadTitle(draft, text);
  readCredits(draft, zones);
  inferDate(draft, zones, embeds);
  readHints(draft);
  for (const [i, mark] of marks.entries()) assign(draft, i, "furniture", mark?.rule ?? "outside-the-article");
  checkWeekdays(draft, placed);

  const body = composeBody(draft, embeds);
  return decideFields(draft, knowledge, body, found, roleList(draft));
}

function startDraft(page: PageText): Draft {
  return {
    sheet: measurePage(page),
    hints: page.hints,
    languages: [],
    marks: [],
    roles: [],
    clues: [],
    conflicts: [],
    warnings: [],
  };
}

/** Detects the language from the longest lines and puts the page's own claim beside it. */
function chooseLanguages(draft: Draft): void {
  const prose = draft.sheet.lines.filter(isProse).slice(0, 400);
  const sample =
    prose.length > 0 ? prose.toSorted((a, b) => b.width - a.width).slice(0, 12) : draft.sheet.lines.slice(0, 40);
  const detected = detectLanguage(sample);
  const hinted = hintedLanguage(draft.hints);
  if (detected)
    addClue(
      draft,
      { field: "language", value: detected.language, rule: "letters-and-words", weight: detected.weight },
      detected.lines.slice(0, 3),
    );
  if (hinted) {
    draft.clues.push({
      field: "language",
      value: hinted.language,
      rule: hinted.hint.where,
      lines: [],
      quote: hinted.hint.value,
      weight: 0.7,
    });
  }
  draft.languages = [...new Set([detected?.language, hinted?.language].filter((language) => language !== undefined))];
}

function regionOf(language: string): string | undefined {
  return new Intl.Locale(language).region;
}

function strongest(draft: Draft): string | undefined {
  return draft.clues.filter((clue) => clue.field === "source").toSorted((a, b) => b.weight - a.weight)[0]?.value as
    | string
    | undefined;
}

function addressesOf(page: PageText): string[] {
  return page.hints.filter(({ field }) => field === "url").map(({ value }) => value);
}

/** Notes, rights and contact lines are known by their words, wherever they stand. */
function assignNotices(draft: Draft): void {
  for (const line of draft.sheet.lines) {
    if (line.width > 1200 || line.width < 12) continue;
    const note = readNote(line.text);
    if (note && !(note.rule === "first-appeared" && line.width < 90 && isHeaderLine(line, draft.languages))) {
      assign(draft, line.index, "note", note.rule);
      addClue(draft, { field: "note", value: note.says, rule: note.rule, weight: 0.9 }, [line]);
      continue;
    }
    const rights = readRights(line.text);
    if (rights) {
      assign(draft, line.index, "rights", rights.rule);
      addClue(draft, { field: "rights", value: rights.rights, rule: rights.rule, weight: 0.9 }, [line]);
      continue;
    }
    if (line.width <= 320 && CONTACT_LINE.test(line.head)) assign(draft, line.index, "contact", "contact-line");
  }
}

function assignCaptions(draft: Draft): void {
  const { lines } = draft.sheet;
  for (const line of lines) {
    if (hasRole(draft, line.index) || isMarkedProse(line)) continue;
    const next = lines[line.index + 1];
    if (line.width < 200 && isHeaderLine(line, draft.languages) && !/[(（].{2,60}[)）]\.?$/.test(line.tail)) continue;
    if (
      next &&
      !line.blankAfter &&
      line.width >= 30 &&
      next.words === line.words &&
      (/[.。)）]["”»]?$/.test(line.tail) || captionRule(line))
    ) {
      assign(draft, line.index, "caption", "repeated-caption");
      assign(draft, next.index, "caption", "repeated-caption");
      continue;
    }
    const rule = captionRule(line) ?? captionOverCredit(lines, line);
    if (rule && !isLastSentence(draft, line)) assign(draft, line.index, rule.role, rule.rule);
  }
}

/** The words above a line of credit, with no blank line between them. */
function captionOverCredit(
  lines: readonly SheetLine[],
  line: SheetLine,
): { role: "caption"; rule: string } | undefined {
  const next = lines[line.index + 1];
  if (
    line.blankAfter ||
    !next ||
    !(line.closed || line.width >= 150) ||
    line.width < 30 ||
    line.width > 420 ||
    captionRule(next)?.role !== "credit"
  )
    return undefined;
  return { role: "caption", rule: "line-over-credit" };
}

/** `… countermeasures. (Yonhap)` under a paragraph of text closes the article and captions nothing. */
function isLastSentence(draft: Draft, line: SheetLine): boolean {
  if (line.width < 150 || !/[(（][^()（）]{2,30}[)）]\.?$/.test(line.tail)) return false;
  const before = draft.sheet.lines
    .slice(Math.max(0, line.index - 3), line.index)
    .filter((near) => isProse(near) && !hasRole(draft, near.index));
  const after = draft.sheet.lines.slice(line.index + 1, line.index + 4).filter((near) => isProse(near));
  return before.length >= 2 && after.length === 0;
}

/** Lines with a role of their own neither help nor hinder the search for the text. */
function quietMark(draft: Draft, index: number): FurnitureMark | undefined {
  if (hasRole(draft, index, "embed")) return undefined;
  return hasRole(draft, index) ? { kind: "aside", rule: HAS_ROLE } : undefined;
}

/** A short line with a full date, such as teasers and comments have. The article's own stands above its text. */
function datedMark(draft: Draft, index: number): FurnitureMark | undefined {
  const line = draft.sheet.lines[index] as SheetLine;
  if (line.width > 70 || line.closed || !/\p{Nd}{2}/u.test(line.head) || hasRole(draft, index, "embed"))
    return undefined;
  const dated = datesIn(line, draft.languages).some(({ year, day }) => year !== undefined && day !== undefined);
  return dated ? { kind: "dated", rule: "dated-line" } : undefined;
}

/** How many lines above a stretch of text its date or byline may stand, and how far below its first line. */
const HEADER_ABOVE = 16;
const HEADER_INSIDE = 4;

function headerAbove(draft: Draft, index: number): boolean {
  const { lines } = draft.sheet;
  for (let i = Math.max(0, index - HEADER_ABOVE); i < Math.min(lines.length, index + HEADER_INSIDE); i++) {
    const line = lines[i] as SheetLine;
    if (line.width <= 120 && !hasRole(draft, i, "embed") && isHeaderLine(line, draft.languages)) return true;
  }
  return false;
}

/** How many lines of header may stand below a first sentence that belongs to it (dek, caption, notice). */
const HEADER_DEPTH = 14;

/** Moves the start of the text past dates and bylines that stand near its top. */
function afterHeader(
  draft: Draft,
  text: Span,
  headline: number | undefined,
  marks: readonly (FurnitureMark | undefined)[],
): Span {
  return { ...text, start: headerEnd(draft, text, headline, marks) };
}

/** A paragraph of this width is text, whatever stands below it. */
const LONGEST_DEK = 360;

function headerEnd(
  draft: Draft,
  text: Span,
  headline: number | undefined,
  marks: readonly (FurnitureMark | undefined)[],
): number {
  const { lines } = draft.sheet;
  let prose = 0;
  let start = text.start;
  const from = headline === undefined ? text.start : Math.max(text.start, headline + 1);
  for (let i = from; i <= Math.min(text.end - 1, from + HEADER_DEPTH); i++) {
    const line = lines[i] as SheetLine;
    if (hasRole(draft, i, "caption", "credit", "embed") || marks[i]) continue;
    if (isProse(line)) {
      prose++;
      if (prose > 2 || line.width > LONGEST_DEK) break;
      continue;
    }
    if (looksLikeHeader(draft, line)) start = i + 1;
  }
  while (start < text.end && (marks[start] || hasRole(draft, start, "caption", "credit"))) start++;
  return start;
}

function looksLikeHeader(draft: Draft, line: SheetLine): boolean {
  return line.width <= 120 && isHeaderLine(line, draft.languages);
}

function leadTitle(draft: Draft, text: Span): void {
  for (let i = text.start; i <= text.end; i++) {
    const line = draft.sheet.lines[i] as SheetLine;
    if (!hasRole(draft, i, "body")) continue;
    titleFromLead(draft, line);
    return;
  }
}

function roleList(draft: Draft): LineRole[] {
  return draft.sheet.lines.map((line, i) => {
    const given = draft.roles[i] ?? { role: "furniture" as const, rule: "outside-the-article" };
    return { line: line.number, role: given.role, rule: given.rule };
  });
}
