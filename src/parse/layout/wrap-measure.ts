/** Whether and how widely a text is wrapped: told by the lines that end in the middle of a sentence. */
import { JOINING_END } from "../languages/page-words.ts";
import {
  beginsLower,
  dividesWord,
  endWithNext,
  isCaseless,
  isClosed,
  isRow,
  joinsUnspaced,
  type Piece,
} from "./piece.ts";

export interface WrapMeasure {
  /** Where lines end at most, save a few: see `Piece.end`. */
  readonly width: number;
  /** A line that would be wider than this with the next word had no room for it. */
  readonly room: number;
}

/** Where a line ends, and may go on in the next. */
interface Seam {
  readonly width: number;
  /** With the first word of the next line. */
  readonly withNext: number;
  /** Whether it does not end as a sentence does. */
  readonly open: boolean;
  readonly divided: boolean;
  /** Whether it ends with a sign as the lines of verse do. */
  readonly pointed: boolean;
  /** Whether a sign stands within it, as in a sentence and seldom in a title. */
  readonly pointedWithin: boolean;
}

/** No text is wrapped more narrowly or more widely, in Latin letters: a column of a newspaper, a page of a wide printer. */
const NARROWEST = 24;
const WIDEST = 140;

/** How a text is wrapped; undefined where it is not. */
export function wrapMeasure(pieces: readonly Piece[]): WrapMeasure | undefined {
  const cased: Seam[] = [];
  const caseless: Seam[] = [];
  const capital: Seam[] = [];
  const others: Seam[] = [];
  const ofParagraphs: Seam[] = [];
  const closed = closedRuns(pieces);
  let above: Piece | undefined;
  for (const [i, below] of pieces.entries()) {
    const upper = above;
    above = below.text === "" ? undefined : below;
    if (!upper || !above || isRow(upper) || isRow(below)) continue;
    const seam = seamOf(upper, below);
    if (closed[i] && below.indent <= upper.indent) ofParagraphs.push(seam);
    if (!seam.open) continue;
    if (beginsLower(below)) cased.push(seam);
    else if (isCaseless(upper) && isCaseless(below)) caseless.push(seam);
    else if (closed[i] && breaksSentence(upper)) capital.push(seam);
    else if (upper.width >= NARROWEST) others.push(seam);
  }
  return measureBy({ cased, caseless, capital, others, ofParagraphs });
}

/** The lines that go on in one that begins in lower case, in one without cases, in one that begins with a capital; and those that may go on in none. */
interface Lines {
  readonly cased: readonly Seam[];
  readonly caseless: readonly Seam[];
  readonly capital: readonly Seam[];
  readonly others: readonly Seam[];
  /** All lines but the last of what ends as a paragraph does, those that end a sentence as well. */
  readonly ofParagraphs: readonly Seam[];
}

function measureBy({ cased, caseless, capital, others, ofParagraphs }: Lines): WrapMeasure | undefined {
  const measure = measureOf(cased, LOWER_CASE, ofParagraphs);
  if (measure && cased.length >= (shortOf(others, measure) - IN_A_HEADER) * GOING_ON) return measure;
  const ofBoth = capital.length > 0 ? measureOf([...cased, ...capital], CAPITALS, ofParagraphs) : undefined;
  if (ofBoth && shortOf(others, ofBoth) <= IN_A_HEADER) return ofBoth;
  return measureOf(caseless, NO_CASE, ofParagraphs) ?? measureOfFull(ofParagraphs);
}

/** How a text is wrapped hardly any line of which had room for the next word, however its lines begin. */
function measureOfFull(ofParagraphs: readonly Seam[]): WrapMeasure | undefined {
  const measure = measureOf(
    ofParagraphs.filter(({ open }) => open),
    FULL,
    ofParagraphs,
  );
  return measure && areFull(ofParagraphs, measure.width) ? measure : undefined;
}

/** Whether a line that is open at its end has what no title has: the end of a sentence within it, or a last word or sign that joins. */
function breaksSentence({ text, width }: Piece): boolean {
  if (width < NARROWEST_SENTENCE) return false;
  return SENTENCE_WITHIN.test(text) || JOINING_END.test(text.slice(-30)) || OPENING_END.test(text);
}

const NARROWEST_SENTENCE = 50;
/** `a dit le président des pêcheurs. «` */
const OPENING_END = /\s[\p{Ps}\p{Pi}]$/u;
const SENTENCE_WITHIN = /\p{Ll}{2}(?:[.!?]["”“»’]{0,2}|["”“»’],) \p{L}/u;

/** For each line, whether the last before the next blank one ends as a paragraph does. */
function closedRuns(pieces: readonly Piece[]): readonly boolean[] {
  const closed: boolean[] = [];
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    const below = pieces[i + 1];
    closed[i] = below === undefined || below.text === "" ? isClosed(piece) : (closed[i + 1] as boolean);
  }
  return closed;
}

/** How many of the lines that go on in no other are not as wide as the measure, so that they were broken off on purpose. */
function shortOf(lines: readonly Seam[], measure: WrapMeasure): number {
  return lines.filter(({ width }) => width < measure.width * LOWER_CASE.near || width > measure.width * 1.2).length;
}

/** So many lines about the headline end without a stop, and the next begins anew. */
const IN_A_HEADER = 5;
/** In lists of titles, few lines go on in lower case. */
const GOING_ON = 0.5;

function seamOf(above: Piece, below: Piece): Seam {
  return {
    width: above.end,
    withNext: endWithNext(above, below) + (joinsUnspaced(above.text, below.text) ? 2 : 0),
    open: !isClosed(above),
    divided: dividesWord(above, below),
    pointed: /[,;.!?，；、—–]$/.test(above.text),
    pointedWithin: /[,;.，；、。](?=.)/u.test(above.text),
  };
}

/** One line in so many may be wider than the measure: an address, a word that could not be divided. */
const SAVE_A_FEW = 0.93;

/** Verse of eight lines as even as four stresses make them (36 letters, give or take three) has a line with room for one more word in 98 of 100 poems. */
const LEAST_FULL = 8;

/** What it takes for seams to be those of a wrapped text. */
interface Proof {
  /** How many there must be. */
  readonly least: number;
  /** The share of them whose line is nearly as wide as the widest, or would be wider with the next word; and how near that is. */
  readonly share: number;
  readonly near: number;
  /** The share of lines that must have a sign within them. */
  readonly pointedWithin: number;
}

/** Where the next line begins in lower case, hardly any but a wrapped text goes on so; titles in a list may where there is no case. */
const LOWER_CASE: Proof = { least: 2, share: 0.7, near: 0.72, pointedWithin: 0 };
/** Where nouns are capitalised, as in German, few lines of a short text begin in lower case. */
const CAPITALS: Proof = { least: 2, share: 0.9, near: 0.84, pointedWithin: 0 };
const NO_CASE: Proof = { least: 4, share: 0.8, near: 0.84, pointedWithin: 0.3 };
/** However its lines begin, a text is wrapped where hardly any of its lines had room for the next word. */
const FULL: Proof = { least: LEAST_FULL, share: SAVE_A_FEW, near: Number.POSITIVE_INFINITY, pointedWithin: 0 };

function measureOf(seams: readonly Seam[], proof: Proof, ofParagraphs: readonly Seam[]): WrapMeasure | undefined {
  if (seams.length < proof.least) return undefined;
  const widths = seams.map(({ width }) => width).sort((a, b) => a - b);
  const width = quantile(widths, SAVE_A_FEW);
  if (width < NARROWEST || width > WIDEST || isVerse(seams, ofParagraphs, width)) return undefined;
  if (width < NARROW && seams.length < LEAST_IN_COLUMN) return undefined;
  // A line is broken off where the next word has no room, however far from the edge a long one leaves it.
  const near = seams.filter((seam) => seam.width >= width * proof.near || seam.withNext > width);
  if (near.length < seams.length * proof.share) return undefined;
  if (seams.filter(({ pointedWithin }) => pointedWithin).length < seams.length * proof.pointedWithin) return undefined;
  const rooms = near.flatMap((seam) => (seam.divided ? [] : [seam.withNext - 1])).sort((a, b) => a - b);
  return { width, room: Math.min(width, quantile(rooms, 1 - SAVE_A_FEW) || width) };
}

/** Titles and entries of menus are as narrow as this: a few that go on in lower case do not make a column. */
const NARROW = 45;
const LEAST_IN_COLUMN = 4;

/** The value below which the share lies, of values in rising order; 0 where there are none. */
function quantile(values: readonly number[], share: number): number {
  return values[Math.round(share * (values.length - 1))] ?? 0;
}

/** Wider lines are seldom verse; of prose, one line in seven ends with a sign. */
const WIDEST_VERSE = 56;
const POINTED_IN_VERSE = 0.5;

function isVerse(seams: readonly Seam[], ofParagraphs: readonly Seam[], width: number): boolean {
  if (width >= WIDEST_VERSE || seams.some(({ divided }) => divided)) return false;
  if (seams.filter(({ pointed }) => pointed).length <= seams.length * POINTED_IN_VERSE) return false;
  return !areFull(ofParagraphs, width);
}

/** Whether hardly any line had room for the next word, as in a wrapped text alone: a line of verse ends wherever its end is. */
function areFull(lines: readonly Seam[], width: number): boolean {
  const full = lines.filter(({ withNext }) => withNext > width);
  return lines.length >= LEAST_FULL && full.length >= lines.length * SAVE_A_FEW;
}
