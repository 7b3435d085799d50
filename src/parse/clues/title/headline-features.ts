/** What of a line speaks for or against its being the headline. */

import type { DateMention } from "../../dates/date-mention.ts";
import { DESK, OFFICE } from "../../languages/byline-words.ts";
import { isPersonName, readNames } from "../../names/person-names.ts";
import type { Span } from "../../page/article-text.ts";
import { isInDatedList } from "../../page/dated-list.ts";
import { type FurnitureMark, HAS_ROLE } from "../../page/furniture.ts";
import { announcesName, isHeaderLine } from "../../page/header-line.ts";
import { datesIn } from "../../page/line-dates.ts";
import type { PageLine, PageLines } from "../../page/page-lines.ts";
import { captionRule } from "../../roles/captions.ts";
import type { HeadlineFeatures } from "./headline-weights.ts";

/** Share of the words of both lines that they have in common. */
export function likeness(a: string, b: string): number {
  return overlap(new Set(subjectWords(a)), new Set(subjectWords(b)));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.max(1, one.size + other.size - shared);
}

/** Words of a text by which its subject is known: of four letters and more, or pairs of ideographs. */
export function subjectWords(text: string): string[] {
  const words: string[] = [];
  const unspaced = UNSPACED.test(text);
  const lower = text.toLowerCase();
  for (const word of lower.match(BEYOND_LATIN.test(lower) ? WORDS : LATIN_WORDS) ?? []) {
    if (unspaced && UNSPACED.test(word)) {
      for (let i = 0; i + 2 <= word.length; i++) words.push(word.slice(i, i + 2));
    } else if (word.length >= 4 || (word.length > 1 && /^\p{Nd}+$/u.test(word))) words.push(word.slice(0, 7));
  }
  return words;
}

/** Words in any script; and where all letters are Latin, with signs between them, the same at half the cost. */
const WORDS = /[\p{L}\p{Nd}]+/gu;
const LATIN_WORDS = /[\da-zªµºß-öø-ɏ]+/g;
const BEYOND_LATIN = /[\u0250-\u1fff\u2071-\u209c\u2102-\u2188\u2c00-\uffff]/;

/** Kana, ideographs and hangul. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The features of a line, or undefined where it can be no headline at all. */
export function headlineFeatures(
  sheet: PageLines,
  line: PageLine,
  text: Span | undefined,
  vocabulary: ReadonlySet<string>,
  marks: readonly (FurnitureMark | undefined)[],
  languages: readonly string[],
): HeadlineFeatures | undefined {
  const { width, head, index, block } = line;
  if (width < 8 || width > 420 || line.text.length > 500 || !/\p{L}/u.test(head)) return undefined;
  if (width < 90 && announcesName(line)) return undefined;
  const sentence = isSentence(line);
  if (sentence && width > 60 && block?.tag !== "h1") return undefined;
  const trail = isTrailHeading(line);
  const words = subjectWords(head);
  const shared = words.filter((word) => vocabulary.has(word)).length;
  const named =
    width < 90 &&
    (OFFICE.test(head) || DESK.test(head)) &&
    (shared <= 2 || readNames(head, false).people.length > 0 || OFFICE_FIRST.test(head));
  const previous = sheet.lines[index - 1];
  const next = sheet.lines[index + 1];
  const above = rivals(sheet, marks, [index - 1, index - 2, index - 3]);
  const below = rivals(sheet, marks, [index + 1, index + 2, index + 3]);
  const distance = text ? text.start - index : 0;
  const inside = text !== undefined && distance <= 0;
  const header = headerBelow(sheet, line, marks, languages);
  const tag = trail ? undefined : block?.tag;
  const isSubheading = tag !== undefined && /^h[2-6]$/.test(tag);
  return {
    sharedShare: words.length === 0 ? 0 : shared / words.length,
    sharedWords: Math.min(shared, 6),
    tiny: Number(width < 16),
    short: Number(width >= 16 && width < 26),
    fitting: Number(width >= 26 && width <= 170),
    long: Number(width > 200),
    brief: Number(width < 60),
    wide: Number(width > 100),
    sentence: Number(sentence),
    colon: Number(/\S: \S/.test(head)),
    capitals: Number(head === head.toUpperCase() && /\p{Lu}{4}/u.test(head)),
    underRival: Number(
      above.some((rival) => rival.width >= WIDER_THAN_KICKERS && !retold(rival, line) && !isTrailHeading(rival)),
    ),
    overRival: Number(below.length > 0),
    retells: Number(above.some((rival) => retold(rival, line))),
    first: Number(index === 0),
    strokes: Number(/[|»›>]\s|\s[|»›]/.test(head)) + Number(/\|$/.test(head)),
    breadcrumb: Number(trail || BREADCRUMB.test(head) || /^(?:Home|Startseite)\p{Lu}/u.test(head)),
    caption: Number(CAPTION_LEAD.test(head) || captionRule(line) !== undefined),
    glued: Number((head.match(GLUED)?.length ?? 0) >= 2),
    address: Number(/https?:\/\/|\w@[\w-]{1,60}\.\w/.test(head)),
    repeated: Number(line.copies > 1),
    name: Number(
      // Without capitals, any few words look like a name.
      /\p{Lu}/u.test(head) &&
        (isPersonName(head) || (width < 80 && isPersonName(head.split(/\s?[/•|,@]\s?/, 1)[0] as string))),
    ),
    office: Number(named),
    duration: Number(/\(?\d{1,2}:\d{2}\)?$/.test(head)),
    dated: Number(datesIn(line, languages).some((date) => date.year !== undefined && date.day !== undefined)),
    underClosing: Number([1, 2, 3].some((step) => marks[index - step]?.kind === "closing")),
    overButtons: Number(
      line.copies === 1 && [1, 2, 3, 4].filter((step) => marks[index + step]?.rule === "aside-line").length >= 2,
    ),
    underHeader: Number(previous !== undefined && previous.width < 140 && isHeaderLine(previous, languages)),
    underLine: Number(
      previous !== undefined &&
        !line.blankBefore &&
        previous.width > 40 &&
        previous.width < 200 &&
        !marks[previous.index] &&
        !isTrailHeading(previous) &&
        previous.words !== line.words &&
        !retold(previous, line),
    ),
    blankBefore: Number(line.blankBefore && index > 0),
    alone: Number(line.run === 1),
    overLonger: Number(next !== undefined && next.width > width && next.width > 60),
    header: Number(header.length > 0),
    headerDistance: header[0] ?? 0,
    secondHeader: Number(header.length > 1),
    noText: text === undefined ? index : 0,
    insideAtAll: Number(inside),
    inside: inside ? -distance : 0,
    h1: Number(tag === "h1"),
    h2: Number(isSubheading),
    otherTag: Number(tag !== undefined && tag !== "h1" && !isSubheading),
  };
}

/**
 * Whether the markup puts a heading into the trail of links to the page. Where a site ends the trail with an h1, that names the
 * page for search engines, and the headline that readers see is another heading under it.
 */
function isTrailHeading({ block }: PageLine): boolean {
  if (!block || !/^h[1-6]$/.test(block.tag)) return false;
  return block.within.includes("nav") || block.marks.some((mark) => TRAIL_MARK.test(mark));
}

/** A class or id by which a trail of links goes: `breadcrumb`, `article__breadcrumb`, `article__header__crumb`. */
const TRAIL_MARK = /(?:^|[_-])(?:bread-?)?crumbs?(?![a-z])/i;

/** Narrower lines over a headline are rather its kicker or its section than another headline. */
const WIDER_THAN_KICKERS = 34;

/** Lines of a headline's width that are not furniture. */
function rivals(
  sheet: PageLines,
  marks: readonly (FurnitureMark | undefined)[],
  indices: readonly number[],
): PageLine[] {
  return indices.flatMap((index) => {
    const line = sheet.lines[index];
    if (!line || line.width < 26 || line.width > 170 || marks[index]) return [];
    return (isSentence(line) && line.width > 60) || announcesName(line) ? [] : [line];
  });
}

/** Likeness from which two lines say the same. */
const RETOLD = 0.38;

function retold(one: PageLine, other: PageLine): boolean {
  return overlap(wordsIn(one), wordsIn(other)) >= RETOLD;
}

/** What its `head` is about; found once and kept with the line. */
function wordsIn(line: PageLine): ReadonlySet<string> {
  line.found.subject ??= new Set(subjectWords(line.head));
  return line.found.subject;
}

/** The first words of a trail of links to where the page stands. */
const BREADCRUMB =
  /^(?:home(?:page)?|start(?:seite)?|accueil|inicio|portada|início|anasayfa|haberler|главная|головна|hjem|hem|forsíða|etusivu|strona główna|domů|beranda|mwanzo|ホーム|トップ|홈|首页|होम)(?:\s?[/>»›|·]|\s{1,4}\p{L}|$)/iu;
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/gu;
const CAPTION_LEAD = /^(?:photo|foto|bild|image|video|file|credits?|illustration|watch|listen|legende)\b/i;
const OFFICE_FIRST =
  /^(?:senior|research|staff|chief|contributing|visiting|associate|assistant|professor|director|fellow)\b/i;

/** Ends with a full stop that is neither an ellipsis nor part of an abbreviation (`in L.A.`). */
function isSentence(line: PageLine): boolean {
  return line.closed && /[.。।]["”»“')]?$/.test(line.tail) && !/(?:\.\.|(?<!\p{L})\p{L})\.["”»“')]?$/u.test(line.tail);
}

/** A date that could be the article's: a day with its year, time or weekday. */
function isOwnDate({ year, day, time, weekday }: DateMention): boolean {
  return day !== undefined && (year !== undefined || time !== undefined || weekday !== undefined);
}

/** How many lines below a headline its date and byline may stand. */
const HEADER_LINES = 8;

/** By how many lines date and byline come after a headline, the nearer first, before the text begins; empty where neither does. */
function headerBelow(
  sheet: PageLines,
  line: PageLine,
  marks: readonly (FurnitureMark | undefined)[],
  languages: readonly string[],
): number[] {
  let date = 0;
  let byline = 0;
  for (let step = 1; step <= HEADER_LINES && !(date && byline); step++) {
    const after = sheet.lines[line.index + step];
    if (!after || (after.width > 200 && step > 3)) break;
    if (after.width > 150 || marks[after.index]?.rule === HAS_ROLE) continue;
    if (!byline && after.width < 90 && announcesName(after)) byline = step;
    if (!date && after.width < 140 && datesIn(after, languages).some(isOwnDate)) {
      if (isInDatedList(sheet, after, languages, marks)) return [];
      date = step;
    }
  }
  return [date, byline].filter((step) => step > 0).sort((a, b) => a - b);
}
