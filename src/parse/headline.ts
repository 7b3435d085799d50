/** Finds the headline: the line above the text that is shaped like one and speaks of the same things. */
import type { Span } from "./article-span.ts";
import { BYLINE_LEADS, DESK, OFFICE } from "./byline-words.ts";
import { datesIn } from "./date-mention.ts";
import type { FurnitureMark } from "./furniture.ts";
import { isHeaderLine } from "./header-roles.ts";
import { isPersonName, readNames } from "./person-names.ts";
import type { Sheet, SheetLine } from "./sheet.ts";

export interface HeadlineCandidate {
  line: SheetLine;
  score: number;
}

/** How many lines above the text are looked at: menus may stand in between. */
const REACH = 400;

/** Candidates, best first. */
export function rankHeadlines(
  sheet: Sheet,
  text: Span | undefined,
  marks: readonly (FurnitureMark | undefined)[],
  languages: readonly string[],
): HeadlineCandidate[] {
  const end = text ? Math.min(sheet.lines.length - 1, text.start + 3) : Math.min(sheet.lines.length - 1, 40);
  const start = Math.max(0, end - REACH);
  const vocabulary = text ? wordsOf(sheet, text) : new Set<string>();
  const candidates: HeadlineCandidate[] = [];
  for (let i = start; i <= end; i++) {
    const line = sheet.lines[i] as SheetLine;
    if (marks[i] && marks[i]?.kind !== "recurring") continue;
    const score = headlineScore(sheet, line, text, vocabulary, marks, languages);
    if (score > 0) candidates.push({ line, score });
  }
  candidates.sort((a, b) => b.score - a.score || a.line.index - b.line.index);
  return preferUpper(candidates);
}

/** How far above the best candidate its rival may stand. */
const SAME_HEADER = 6;
/** A rival this much weaker may still be the headline over a dek. */
const NEARLY = 2.2;

/**
 * Headline and dek are shaped alike; the upper one is the headline. Where they say the same in other words, the upper one
 * is a breadcrumb or the title bar, and the lower one is the headline.
 */
function preferUpper(candidates: HeadlineCandidate[]): HeadlineCandidate[] {
  const best = candidates[0];
  if (!best) return candidates;
  const upper = candidates
    .filter(
      ({ line, score }) =>
        line.index < best.line.index &&
        best.line.index - line.index <= SAME_HEADER &&
        score >= best.score - NEARLY &&
        score >= 2.2 &&
        line.width >= 20 &&
        likeness(line.head, best.line.head) < 0.38,
    )
    .sort((a, b) => b.score - a.score)[0];
  if (!upper) return candidates;
  return [upper, ...candidates.filter((candidate) => candidate !== upper)];
}

/** Share of the words of both lines that they have in common. */
function likeness(a: string, b: string): number {
  const one = new Set(subjectWords(a));
  const other = new Set(subjectWords(b));
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}

/** Words of a text by which its subject is known: of four letters and more, or pairs of ideographs. */
export function subjectWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{Nd}]+/gu)) {
    if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word)) {
      for (let i = 0; i + 2 <= word.length; i++) words.push(word.slice(i, i + 2));
    } else if (word.length >= 4 || /^\p{Nd}{2,}$/u.test(word)) words.push(word.slice(0, 7));
  }
  return words;
}

function wordsOf(sheet: Sheet, text: Span): Set<string> {
  const words = new Set<string>();
  let read = 0;
  for (let i = text.start; i <= text.end && read < 6000; i++) {
    const line = sheet.lines[i] as SheetLine;
    if (line.width < 50) continue;
    read += line.head.length;
    for (const word of subjectWords(line.head)) words.add(word);
  }
  return words;
}

function headlineScore(
  sheet: Sheet,
  line: SheetLine,
  text: Span | undefined,
  vocabulary: ReadonlySet<string>,
  marks: readonly (FurnitureMark | undefined)[],
  languages: readonly string[],
): number {
  const { width, head, index } = line;
  if (width < 8 || width > 260 || line.text.length > 380) return -1;
  if (BYLINE_LEADS.some(({ pattern }) => pattern.test(head)) && width < 60 && isBylineLike(head)) return -1;
  if (/[\p{L}]/u.exec(head) === null) return -1;
  let score = 0;
  const words = subjectWords(head);
  const shared = words.filter((word) => vocabulary.has(word)).length;
  score += words.length === 0 ? 0 : (4 * shared) / words.length + Math.min(shared, 4) * 0.5;
  if (width < 16) score -= 3;
  else if (width < 26) score -= 0.5;
  else if (width <= 170) score += 2;
  else if (width > 200) score -= 2.5;
  if (isSentence(line)) {
    if (width > 60 && line.block?.tag !== "h1") return -1;
    score -= 2.5;
  }
  if (index === 0) score += 1.5;
  if (/[|»›>]\s|\s[|»›]/.test(head)) score -= 1.5;
  if (BREADCRUMB.test(head)) score -= 4;
  if (/^(?:photo|foto|bild|image|video|file|credit|watch|listen|legende)\b/i.test(head)) score -= 3;
  if (/https?:\/\/|\S@\S+\.\S/.test(head)) score -= 4;
  if (line.copies > 1) score += 1;
  if (isPersonName(head)) score -= 3;
  else if (width < 80 && (OFFICE.test(head) || DESK.test(head)) && shared <= 2)
    score -= readNames(head, false).people.length > 0 ? 3 : 1.2;
  if (/\(?\d{1,2}:\d{2}\)?$/.test(head)) score -= 2;
  const dates = datesIn(line, languages);
  if (dates.length > 0 && dates.some((date) => date.year !== undefined && date.day !== undefined)) score -= 4;
  score += neighbours(sheet, line, marks, languages);
  if (text) {
    const distance = text.start - index;
    if (distance > 0) score -= Math.min(distance, 60) * 0.06;
    else score -= 1 + Math.abs(distance) * 1.2;
  } else score -= index * 0.1;
  if (line.block) {
    if (line.block.tag === "h1") score += 5;
    else if (/^h[2-6]$/.test(line.block.tag)) score -= 0.5;
    else score -= 1.5;
  }
  return score;
}

/** The first words of a trail of links to where the page stands. */
const BREADCRUMB =
  /^(?:home(?:page)?|start(?:seite)?|accueil|inicio|portada|início|anasayfa|haberler|главная|головна|hjem|hem|forsíða|etusivu|strona główna|domů|beranda|mwanzo|ホーム|トップ|홈|首页|होम)(?:\s?[/>»›|·]|\s{1,4}\p{L}|$)/iu;

/** Ends with a full stop that is neither an ellipsis nor part of an abbreviation (`in L.A.`). */
function isSentence(line: SheetLine): boolean {
  return line.closed && /[.。।]["”»“')]?$/.test(line.tail) && !/(?:\.\.|(?<!\p{L})\p{L})\.["”»“')]?$/u.test(line.tail);
}

function isBylineLike(head: string): boolean {
  return head.length < 60 && !/[?!:]/.test(head);
}

/** What stands around a headline: a date or byline soon after, a text rather than a menu. */
function neighbours(
  sheet: Sheet,
  line: SheetLine,
  marks: readonly (FurnitureMark | undefined)[],
  languages: readonly string[],
): number {
  let score = 0;
  const previous = sheet.lines[line.index - 1];
  const next = sheet.lines[line.index + 1];
  if (line.blankAfter) score += 0.6;
  if (next && next.width > line.width && next.width > 60) score += 0.8;
  if (previous && previous.words === line.words) score += 0.2;
  if (previous && previous.width < 140 && isHeaderLine(previous, languages)) score -= 1.2;
  if (previous && !line.blankBefore && previous.width > 40 && previous.width < 200 && !marks[previous.index])
    score -= 0.8;
  return score + headerBelow(sheet, line, languages);
}

/** How many lines below a headline its date and byline may stand. */
const HEADER_LINES = 8;

/** A headline has its date and byline under it, before the text begins. */
function headerBelow(sheet: Sheet, line: SheetLine, languages: readonly string[]): number {
  let date = 0;
  let byline = 0;
  for (let step = 1; step <= HEADER_LINES; step++) {
    const after = sheet.lines[line.index + step];
    if (!after || (after.width > 200 && step > 3)) break;
    if (after.width > 150) continue;
    if (!byline && after.width < 90 && announcesName(after.head)) byline = 1.7 - step * 0.1;
    if (
      !date &&
      /\p{Nd}/u.test(after.head) &&
      after.width < 140 &&
      datesIn(after, languages).some(({ day }) => day !== undefined)
    ) {
      date = 1.7 - step * 0.1;
    }
    if (date && byline) break;
  }
  return Math.max(date, byline) + Math.min(date, byline) * 0.6;
}

function announcesName(head: string): boolean {
  return BYLINE_LEADS.some(({ pattern }) => {
    const match = head.match(pattern);
    return match !== null && readNames(head.slice(match[0].length), false).people.length > 0;
  });
}
