/** What of a line speaks for or against its being the headline. */

import { IDEOGRAPHS, KANA } from "../../../text/scripts.ts";
import { DESK, OFFICE, OFFICE_FIRST } from "../../languages/byline-words.ts";
import { BREADCRUMB, CAPTION_LEAD, GLUED_BREADCRUMB, KIND_BEFORE } from "../../languages/headline-words.ts";
import { isPersonName, readNames } from "../../names/person-names.ts";
import { isProse, type Span } from "../../page/article-text.ts";
import type { FurnitureMark } from "../../page/furniture.ts";
import { announcesName, isHeaderLine, isOutletLine } from "../../page/header-line.ts";
import { datesIn, isFilledBy } from "../../page/line-dates.ts";
import type { PageLine, PageLines } from "../../page/page-lines.ts";
import { captionRule } from "../../roles/captions.ts";
import {
  endsTrail,
  headerBelow,
  isBetweenKickerAndDek,
  isSentence,
  isTrailHeading,
  isUnderHeadline,
  rivals,
  WIDER_THAN_KICKERS,
} from "./headline-surroundings.ts";
import { HEADLINE_WEIGHTS, type HeadlineFeatures, weigh } from "./headline-weights.ts";
import { retold, subjectOf } from "./subject-words.ts";

/** A line among others, and what several of its features go by. */
interface Seen {
  page: PageLines;
  marks: readonly (FurnitureMark | undefined)[];
  languages: readonly string[];
  line: PageLine;
  /** Where the text stands. */
  text: Span | undefined;
  /** By how many lines the text begins after the line; none or fewer within it. */
  distance: number;
  sentence: boolean;
  /** Whether it is a heading that the markup puts into a trail of links. */
  trail: boolean;
  /** Of any other heading, or of the block. */
  tag: string | undefined;
  /** Words that tell the subject of the text. */
  vocabulary: ReadonlySet<string>;
  /** How many words it has that tell of a subject, and how many of them the text has too. */
  words: number;
  shared: number;
  /** Of a headline's width, among the three lines above and below. */
  above: readonly PageLine[];
  below: readonly PageLine[];
  /** By how many lines date and byline come after it. */
  header: readonly number[];
}

/**
 * The features of a line, or undefined where it can be no headline at all.
 * @param least The lowest score of use: undefined as well where the features cannot come to it.
 */
export function headlineFeatures(
  page: PageLines,
  line: PageLine,
  text: Span | undefined,
  vocabulary: ReadonlySet<string>,
  marks: readonly (FurnitureMark | undefined)[],
  languages: readonly string[],
  least = Number.NEGATIVE_INFINITY,
): HeadlineFeatures | undefined {
  const { width, head, index, block } = line;
  if (width < 8 || width > 420 || !/\p{L}/u.test(head)) return undefined;
  if (width < 90 && announcesName(line)) return undefined;
  const sentence = isSentence(line);
  const header = headerBelow(page, line, marks, languages);
  const previous = page.lines[index - 1];
  const under = rivals(page, marks, [index - 1, index - 2]).length > 0 || (previous !== undefined && isProse(previous));
  if (sentence && width > 60 && block?.tag !== "h1" && !standsOverHeader(line, header, under)) return undefined;
  if (isDateAlone(line, languages)) return undefined;
  const words = subjectOf(line);
  const trail = isTrailHeading(line);
  const seen: Seen = {
    ...{ page, marks, languages, line, text, vocabulary, sentence, trail },
    distance: text ? text.start - index : 0,
    tag: trail ? undefined : block?.tag,
    words: words.length,
    shared: words.filter((word) => vocabulary.has(word)).length,
    above: rivals(page, marks, [index - 1, index - 2, index - 3]),
    below: rivals(page, marks, [index + 1, index + 2, index + 3]),
    header,
  };
  const features: HeadlineFeatures = { ...NO_FEATURES };
  for (const name of CHEAP) features[name] = Number(FEATURES[name](seen));
  let most = weigh(features) + MOST_OF_COSTLY;
  for (const name of COSTLY) {
    if (most < least) return undefined;
    const strength = Number(FEATURES[name](seen));
    features[name] = strength;
    most += HEADLINE_WEIGHTS[name] * strength - Math.max(0, HEADLINE_WEIGHTS[name]);
  }
  return features;
}

/** Wider sentences over a date or byline are a dek. */
const WIDEST_SENTENCE = 110;

/** Whether the line stands right over its date or byline, as a headline of whole sentences does: `I know him. He fooled me.` A dek has the headline above it, and a sentence of a text another. */
function standsOverHeader({ width, run, blankBefore }: PageLine, [first]: readonly number[], above: boolean): boolean {
  if (width > WIDEST_SENTENCE || first === undefined || first > 2) return false;
  return !above || (run <= 2 && blankBefore);
}

/** Whether nothing of the line is left without its dates. */
function isDateAlone(line: PageLine, languages: readonly string[]): boolean {
  const dates = datesIn(line, languages);
  return dates.length > 0 && isFilledBy(line, dates);
}

/** How strong a feature is, or whether the line has it. */
type Measure = (seen: Seen) => number | boolean;

/** Of each feature that a line has by itself; `HEADLINE_WEIGHTS` says what it is worth. The sum is made in this order. */
const FEATURES: { readonly [name in Exclude<keyof HeadlineFeatures, "contained">]: Measure } = {
  sharedShare: ({ words, shared }) => (words === 0 ? 0 : shared / words),
  sharedWords: ({ shared }) => Math.min(shared, 6),
  tiny: ({ line }) => line.width < 16,
  short: ({ line }) => line.width >= 16 && line.width < 26,
  fitting: ({ line }) => line.width >= 26 && line.width <= 170,
  long: ({ line }) => line.width > 200,
  brief: ({ line }) => line.width < 60,
  wide: ({ line }) => line.width > 100,
  sentence: ({ sentence }) => sentence,
  colon: ({ line }) => /\S: \S/.test(line.head),
  kind: ({ line }) => KIND_BEFORE.test(line.head),
  capitals: ({ line: { head } }) => head === head.toUpperCase() && /\p{Lu}{4}/u.test(head),
  underRival: ({ line, above }) =>
    above.some((rival) => rival.width >= WIDER_THAN_KICKERS && !retold(rival, line) && !isTrailHeading(rival)),
  overRival: ({ below }) => below.length > 0,
  dek: (seen) => seen.header.length > 0 && isUnderHeadline(seen),
  trailEnd: ({ page, line, header }) => header.length === 0 && endsTrail(page, line),
  retells: ({ line, above, tag }) =>
    above.some((rival) => (tag === "h1" || line.width <= rival.width * LONGER) && retold(rival, line)),
  overDek: (seen) => seen.header.length > 0 && isBetweenKickerAndDek(seen),
  first: ({ line }) => line.index === 0,
  strokes: ({ line: { head } }) => Number(/[|»›>]\s|\s[|»›]/.test(head)) + Number(/\|$/.test(head)),
  breadcrumb: ({ line: { head }, trail }) => trail || BREADCRUMB.test(head) || GLUED_BREADCRUMB.test(head),
  caption: ({ line }) => CAPTION_LEAD.test(line.head) || captionRule(line) !== undefined,
  glued: ({ line }) =>
    (line.head.match(GLUED)?.length ?? 0) >= 2 || (line.head.match(SYLLABIC_WORDS)?.length ?? 0) >= 4,
  address: ({ line }) => /https?:\/\/|\w@[\w-]{1,60}\.\w/.test(line.head),
  repeated: ({ line }) => line.copies > 1,
  name: ({ line }) => isName(line),
  office: ({ line, shared }) => isOfficeHolder(line, shared),
  outlet: ({ line }) => isOutletLine(line),
  duration: ({ page, line }) => DURATION.test(line.head) || DURATION_ALONE.test(page.lines[line.index - 1]?.head ?? ""),
  dated: ({ line, languages }) =>
    datesIn(line, languages).some((date) => date.year !== undefined && date.day !== undefined),
  underClosing: ({ line, marks }) => [1, 2, 3].some((step) => marks[line.index - step]?.kind === "closing"),
  overButtons: ({ line, marks }) =>
    line.copies === 1 && [1, 2, 3, 4].filter((step) => marks[line.index + step]?.nature === "button").length >= 2,
  underHeader: ({ page, line, languages }) => {
    const previous = page.lines[line.index - 1];
    return previous !== undefined && previous.width < 140 && isHeaderLine(previous, languages);
  },
  underLine: ({ page, line, marks }) => {
    const previous = page.lines[line.index - 1];
    return previous !== undefined && !line.blankBefore && !marks[previous.index] && isOrdinaryLine(previous, line);
  },
  blankBefore: ({ line }) => line.blankBefore && line.index > 0,
  alone: ({ line }) => line.run === 1,
  overLonger: ({ page, line }) => {
    const next = page.lines[line.index + 1];
    return next !== undefined && next.width > line.width && next.width > 60;
  },
  header: ({ header }) => header.length > 0,
  headerDistance: ({ header }) => header[0] ?? 0,
  secondHeader: ({ header }) => header.length > 1,
  noText: ({ line, text }) => (text === undefined ? line.index : 0),
  insideAtAll: ({ text, distance }) => text !== undefined && distance <= 0,
  inside: ({ text, distance }) => (text !== undefined && distance <= 0 ? -distance : 0),
  h1: ({ tag }) => tag === "h1",
  h2: ({ tag }) => tag !== undefined && SUBHEADING.test(tag),
  otherTag: ({ tag }) => tag !== undefined && tag !== "h1" && !SUBHEADING.test(tag),
};

/** A line so much longer than the one above that says the same is rather its dek, unless it is a main heading too. */
const LONGER = 1.4;

/** How long a film or a recording takes; on a line of its own it stands over what names it. */
const DURATION = /\(?\d{1,2}:\d{2}\)?$/;
const DURATION_ALONE = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/;

type FeatureName = keyof typeof FEATURES;

/** Features that patterns are searched for, or other lines: those that speak for a headline first, then by what they cost. */
const COSTLY: readonly FeatureName[] = [
  ...([
    "retells",
    "overDek",
    "trailEnd",
    "underHeader",
    "underRival",
    "dek",
    "address",
    "underLine",
    "breadcrumb",
  ] as const),
  ...(["duration", "glued", "dated", "caption", "name", "office", "outlet"] as const),
];
const CHEAP = (Object.keys(FEATURES) as FeatureName[]).filter((name) => !COSTLY.includes(name));
const NO_FEATURES: HeadlineFeatures = Object.fromEntries(Object.keys(FEATURES).map((name) => [name, 0]));

/** What the costly features add to a score at most, and a little more than sums of fractions may be off. */
const MOST_OF_COSTLY = COSTLY.reduce((sum, name) => sum + Math.max(0, HEADLINE_WEIGHTS[name]), 0.001);

const SUBHEADING = /^h[2-6]$/;

/** Whether the line is a person's name, perhaps with an office after it. */
function isName({ head, width }: PageLine): boolean {
  // Without capitals, any few words look like a name.
  if (!/\p{Lu}/u.test(head)) return false;
  return isPersonName(head) || (width < 80 && isPersonName(head.split(/\s?[/•|,@]\s?/, 1)[0] as string));
}

/** Whether the line tells the office of somebody, rather than news of somebody who holds it. */
function isOfficeHolder({ head, width }: PageLine, shared: number): boolean {
  if (width >= 90 || !(OFFICE.test(head) || DESK.test(head))) return false;
  return shared <= 2 || readNames(head, false).people.length > 0 || OFFICE_FIRST.test(head);
}

/** Whether a line is as long as lines of a text are, and says something else than the one below it. */
function isOrdinaryLine(line: PageLine, below: PageLine): boolean {
  const { width, words } = line;
  return width > 40 && width < 200 && !isTrailHeading(line) && words !== below.words && !retold(line, below);
}

/** Words of several links run together, and not a name like `iPhone`. */
const GLUED = /\p{L}\p{Ll}\p{Lu}\p{Ll}/gu;
/** Spaces between words of a script that has none. */
const SYLLABIC_WORDS = new RegExp(`[${KANA}${IDEOGRAPHS}] (?=[${KANA}${IDEOGRAPHS}])`, "g");
