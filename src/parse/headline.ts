/**
 * Finds the headline: the line above the text that is shaped like one, speaks of the same things, and has date and byline
 * under it. Every line gets a score, the weighted sum of its features; `HEADLINE_WEIGHTS` says what each is worth.
 */
import type { Span } from "./article-span.ts";
import { BYLINE_LEADS, DESK, OFFICE } from "./byline-words.ts";
import { captionRule } from "./captions.ts";
import { datesIn } from "./date-mention.ts";
import type { FurnitureMark } from "./furniture.ts";
import { isHeaderLine } from "./header-roles.ts";
import { isPersonName, readNames } from "./person-names.ts";
import type { Sheet, SheetLine } from "./sheet.ts";

export interface HeadlineCandidate {
  line: SheetLine;
  score: number;
}

/** What each feature of a line adds to its score. Counts and shares are multiplied by it. */
export const HEADLINE_WEIGHTS = {
  /** Share of its words that the text has too. */
  sharedShare: 2.5,
  /** Number of words shared with the text, up to six. */
  sharedWords: 0.5,
  /** Width under 16, 16 to 25, 26 to 170, over 200. */
  tiny: -3,
  short: -0.5,
  fitting: 2,
  long: -2.5,
  /** Ends with a full stop. */
  sentence: -2.5,
  /** The first line of the capture. */
  first: 1.5,
  /** Has strokes or arrows as between links. */
  strokes: -1.5,
  breadcrumb: -4,
  /** Begins like a caption, or is one. */
  caption: -3,
  address: -4,
  /** Stands on the page more than once, or within another line. */
  repeated: 1,
  contained: 1.2,
  /** Is a name, or a name with an office. */
  name: -3,
  office: -1.5,
  duration: -2,
  dated: -4,
  /** Comes under a date or byline. */
  underHeader: -1.2,
  /** Comes close under a line of ordinary length. */
  underLine: -0.8,
  blankAfter: 0.6,
  overLonger: 0.8,
  /** Date and byline within the next lines, each less the further. */
  header: 1.7,
  headerDistance: -0.1,
  secondHeader: 0.6,
  /** Lines between it and the text, up to sixty. */
  distance: -0.06,
  /** Lines by which it stands inside the text. */
  inside: -1.2,
  insideAtAll: -1,
  /** Index, where the page has no text. */
  noText: -0.1,
  h1: 5,
  h2: -0.5,
  otherTag: -1.5,
};

export type HeadlineFeatures = Partial<Record<keyof typeof HEADLINE_WEIGHTS, number>>;

/** How many lines above the text are looked at: menus may stand in between. */
const REACH = 400;

/** Candidates, best first. */
export function rankHeadlines(
  sheet: Sheet,
  text: Span | undefined,
  marks: readonly (FurnitureMark | undefined)[],
  languages: readonly string[],
): HeadlineCandidate[] {
  const last = Math.min(sheet.lines.length - 1, text ? text.start + 3 : 40);
  const vocabulary = text ? wordsOf(sheet, text) : new Set<string>();
  const candidates: HeadlineCandidate[] = [];
  for (const line of sheet.lines.slice(Math.max(0, last - REACH), last + 1)) {
    const mark = marks[line.index];
    if (mark && mark.kind !== "recurring") continue;
    const features = headlineFeatures(sheet, line, text, vocabulary, marks, languages);
    if (!features) continue;
    const score = weigh(features);
    if (score > 0) candidates.push({ line, score });
  }
  candidates.sort((a, b) => b.score - a.score || a.line.index - b.line.index);
  addContained(sheet, candidates);
  return preferUpper(candidates);
}

export function weigh(features: HeadlineFeatures): number {
  let score = 0;
  for (const [name, value] of Object.entries(features))
    score += HEADLINE_WEIGHTS[name as keyof HeadlineFeatures] * value;
  return score;
}

/** How many candidates are looked up in the other lines of the page, and in how many of these. */
const LOOKED_UP = 6;
const LINES_SEARCHED = 1500;

/** A headline often stands in the page's breadcrumb, title bar or share text as well. */
function addContained(sheet: Sheet, candidates: HeadlineCandidate[]): void {
  for (const candidate of candidates.slice(0, LOOKED_UP)) {
    const { words, index, width } = candidate.line;
    if (width < 16) continue;
    const found = sheet.lines
      .slice(0, LINES_SEARCHED)
      .some(
        (other) =>
          other.index !== index &&
          other.words.length > words.length &&
          other.width < 400 &&
          other.words.includes(words),
      );
    if (found) candidate.score += HEADLINE_WEIGHTS.contained;
  }
  candidates.sort((a, b) => b.score - a.score || a.line.index - b.line.index);
}

/** How far above the best candidate its rival may stand, and how much weaker it may be. */
const SAME_HEADER = 4;
const NEARLY = 1.6;

/**
 * Headline and dek are shaped alike; the upper one is the headline. Where they say the same in other words, the upper one
 * is a breadcrumb or the title bar, and the lower one is the headline.
 */
function preferUpper(candidates: HeadlineCandidate[]): HeadlineCandidate[] {
  const best = candidates[0];
  if (!best) return candidates;
  const upper = candidates.find(
    ({ line, score }) =>
      line.index < best.line.index &&
      best.line.index - line.index <= SAME_HEADER &&
      score >= best.score - NEARLY &&
      line.width >= 24 &&
      best.line.width >= line.width * 0.9 &&
      likeness(line.head, best.line.head) < 0.38,
  );
  if (!upper) return candidates;
  return [upper, ...candidates.filter((candidate) => candidate !== upper)];
}

/** Share of the words of both lines that they have in common. */
export function likeness(a: string, b: string): number {
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

/** How much of the text its vocabulary is taken from, in characters. */
const VOCABULARY_TEXT = 6000;

function wordsOf(sheet: Sheet, text: Span): Set<string> {
  const words = new Set<string>();
  let read = 0;
  for (let i = text.start; i <= text.end && read < VOCABULARY_TEXT; i++) {
    const line = sheet.lines[i] as SheetLine;
    if (line.width < 50) continue;
    read += line.head.length;
    for (const word of subjectWords(line.head)) words.add(word);
  }
  return words;
}

/** The features of a line, or undefined where it can be no headline at all. */
export function headlineFeatures(
  sheet: Sheet,
  line: SheetLine,
  text: Span | undefined,
  vocabulary: ReadonlySet<string>,
  marks: readonly (FurnitureMark | undefined)[],
  languages: readonly string[],
): HeadlineFeatures | undefined {
  const { width, head, index, block } = line;
  if (width < 8 || width > 260 || line.text.length > 380 || !/\p{L}/u.test(head)) return undefined;
  if (width < 90 && announcesName(head)) return undefined;
  const sentence = isSentence(line);
  if (sentence && width > 60 && block?.tag !== "h1") return undefined;
  const words = subjectWords(head);
  const shared = words.filter((word) => vocabulary.has(word)).length;
  const named =
    width < 90 &&
    (OFFICE.test(head) || DESK.test(head)) &&
    (shared <= 2 || readNames(head, false).people.length > 0 || OFFICE_FIRST.test(head));
  const previous = sheet.lines[index - 1];
  const next = sheet.lines[index + 1];
  const distance = text ? text.start - index : 0;
  return {
    sharedShare: words.length === 0 ? 0 : shared / words.length,
    sharedWords: Math.min(shared, 6),
    ...(width < 16
      ? { tiny: 1 }
      : width < 26
        ? { short: 1 }
        : width <= 170
          ? { fitting: 1 }
          : width > 200
            ? { long: 1 }
            : {}),
    sentence: Number(sentence),
    first: Number(index === 0),
    strokes: Number(/[|»›>]\s|\s[|»›]/.test(head)),
    breadcrumb: Number(BREADCRUMB.test(head)),
    caption: Number(CAPTION_LEAD.test(head) || captionRule(line) !== undefined),
    address: Number(/https?:\/\/|\S@\S+\.\S/.test(head)),
    repeated: Number(line.copies > 1),
    name: Number(isPersonName(head)),
    office: Number(named),
    duration: Number(/\(?\d{1,2}:\d{2}\)?$/.test(head)),
    dated: Number(datesIn(line, languages).some((date) => date.year !== undefined && date.day !== undefined)),
    underHeader: Number(previous !== undefined && previous.width < 140 && isHeaderLine(previous, languages)),
    underLine: Number(
      previous !== undefined &&
        !line.blankBefore &&
        previous.width > 40 &&
        previous.width < 200 &&
        !marks[previous.index] &&
        previous.words !== line.words,
    ),
    blankAfter: Number(line.blankAfter),
    overLonger: Number(next !== undefined && next.width > width && next.width > 60),
    ...headerBelow(sheet, line, languages),
    ...(text === undefined
      ? { noText: index }
      : distance > 0
        ? { distance: Math.min(distance, 60) }
        : { insideAtAll: 1, inside: -distance }),
    ...(block ? (block.tag === "h1" ? { h1: 1 } : /^h[2-6]$/.test(block.tag) ? { h2: 1 } : { otherTag: 1 }) : {}),
  };
}

/** The first words of a trail of links to where the page stands. */
const BREADCRUMB =
  /^(?:home(?:page)?|start(?:seite)?|accueil|inicio|portada|início|anasayfa|haberler|главная|головна|hjem|hem|forsíða|etusivu|strona główna|domů|beranda|mwanzo|ホーム|トップ|홈|首页|होम)(?:\s?[/>»›|·]|\s{1,4}\p{L}|$)/iu;
const CAPTION_LEAD = /^(?:photo|foto|bild|image|video|file|credits?|illustration|watch|listen|legende)\b/i;
const OFFICE_FIRST =
  /^(?:senior|research|staff|chief|contributing|visiting|associate|assistant|professor|director|fellow)\b/i;

/** Ends with a full stop that is neither an ellipsis nor part of an abbreviation (`in L.A.`). */
function isSentence(line: SheetLine): boolean {
  return line.closed && /[.。।]["”»“')]?$/.test(line.tail) && !/(?:\.\.|(?<!\p{L})\p{L})\.["”»“')]?$/u.test(line.tail);
}

/** How many lines below a headline its date and byline may stand. */
const HEADER_LINES = 8;

/** A headline has its date and byline under it, before the text begins. */
function headerBelow(sheet: Sheet, line: SheetLine, languages: readonly string[]): HeadlineFeatures {
  let date = 0;
  let byline = 0;
  for (let step = 1; step <= HEADER_LINES && !(date && byline); step++) {
    const after = sheet.lines[line.index + step];
    if (!after || (after.width > 200 && step > 3)) break;
    if (after.width > 150) continue;
    if (!byline && after.width < 90 && announcesName(after.head)) byline = step;
    if (!date && after.width < 140 && datesIn(after, languages).some(({ day }) => day !== undefined)) date = step;
  }
  const steps = [date, byline].filter((step) => step > 0);
  if (steps.length === 0) return {};
  return { header: 1, headerDistance: Math.min(...steps), secondHeader: steps.length - 1 };
}

function announcesName(head: string): boolean {
  return BYLINE_LEADS.some(({ pattern }) => {
    const match = head.match(pattern);
    return match !== null && readNames(head.slice(match[0].length), false).people.length > 0;
  });
}
