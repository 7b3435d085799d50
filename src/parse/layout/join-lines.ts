/** Joins the lines of a wrapped paragraph. */
import { anyOf } from "../../text/any-of.ts";
import { BYLINE_LEADS } from "../languages/byline-words.ts";
import { JOINING_END } from "../languages/page-words.ts";
import { beginsItem, beginsLower, dividesWord, endWithNext, isCaseless, isClosed, isRow, type Piece } from "./piece.ts";
import type { WrapMeasure } from "./wrap-measure.ts";

/**
 * The paragraphs of a run of lines, each with the lines that it is made of. What is no paragraph (items, rows, verse, labels, bylines)
 * stays as it stands, line by line.
 * @param run Lines with no blank one between them.
 */
export function joinLines(run: readonly Piece[], measure: WrapMeasure): Piece[][] {
  const verse = isSetShort(run, measure);
  const paragraphs: Piece[][] = [];
  for (const [i, below] of run.entries()) {
    const above = run[i - 1];
    const last = paragraphs.at(-1);
    if (above && last && goesOn({ run, measure, verse, above, below, i })) last.push(below);
    else paragraphs.push([below]);
  }
  return paragraphs;
}

/** Two lines of a run, the lower one at `i`. */
interface Pair {
  readonly run: readonly Piece[];
  readonly measure: WrapMeasure;
  /** Whether the run is set in short lines. */
  readonly verse: boolean;
  readonly above: Piece;
  readonly below: Piece;
  readonly i: number;
}

/** Whether the paragraph of the line above goes on in the line below. */
function goesOn(pair: Pair): boolean {
  const { above, below, measure } = pair;
  if (isRow(above) || isRow(below) || above.end > measure.width * 1.2 + 8) return false;
  if (beginsParagraph(pair) || beginsOwnLine(pair)) return false;
  if (dividesWord(above, below) && beginsLower(below)) return above.end >= measure.width * 0.5;
  if (endWithNext(above, below) > measure.room) return isClosed(above) || beginsLower(below) || isFlowing(pair);
  if (!pair.verse && !isClosed(above) && isFlowing(pair) && breaksOff(pair)) return true;
  return (
    !pair.verse &&
    !isClosed(above) &&
    beginsLower(below) &&
    above.end >= measure.width * RAGGED &&
    !/[,;]$/.test(above.text)
  );
}

/** Narrower lines that break off were broken off on purpose. */
const RAGGED = 0.5;

/** By how many letters a full line may fall short of the width of the others where the next one begins with a name: `The engine of the`, `Sun Office was …`. */
const SLACK = 3;

/** Whether a line ends where its sentence does not: at an article or a preposition, or hardly before the edge. */
function breaksOff({ above, below, measure }: Pair): boolean {
  return (
    endWithNext(above, below) > measure.room - SLACK ||
    (above.end >= measure.width * RAGGED && JOINING_END.test(above.text.slice(-30)))
  );
}

/** A run all of whose lines but the last leave so much of the measure empty is verse, a list or an address. */
const SHORT = 0.75;

function isSetShort(run: readonly Piece[], { width }: WrapMeasure): boolean {
  return run.length >= 3 && run.slice(0, -1).every((piece) => piece.end < width * SHORT);
}

/** Whether the lower line is indented as the first of a paragraph: further than the one above and the one below it. */
function beginsParagraph({ run, above, below, i }: Pair): boolean {
  const after = run[i + 1];
  if (below.indent > above.indent) {
    if (beginsItem(above)) return false;
    if (after?.indent === below.indent) return isClosed(above) && areSingles(run, i);
    if (after) return after.indent < below.indent;
    return isClosed(above) || !beginsLower(below);
  }
  const before = run[i - 2];
  // Paragraphs of one line stand above.
  if (below.indent === above.indent && isClosed(above) && outdentedAbove(run, i) && areSingles(run, i)) return true;
  // Below a passage that is indented as a whole.
  return below.indent < above.indent && before?.indent === above.indent && isClosed(above);
}

/** Whether the line is followed by as many paragraphs of one line as have its indent, and by the first of a longer one or by nothing. */
function areSingles(run: readonly Piece[], from: number): boolean {
  const indent = run[from]?.indent ?? 0;
  const end = run.findIndex((piece, i) => i > from && piece.indent !== indent);
  if (end >= 0 && (run[end] as Piece).indent > indent) return false;
  // The last but the end of the run is the first line of a longer one.
  return run.slice(from, end < 0 ? undefined : end - 1).every(isClosed);
}

/** Whether the lines above that have the indent of this one are closed, and stand below one with less. */
function outdentedAbove(run: readonly Piece[], from: number): boolean {
  const indent = run[from]?.indent ?? 0;
  const top = run.slice(0, from).findLastIndex((piece) => piece.indent !== indent);
  return (run[top]?.indent ?? 0) < indent && run.slice(top + 1, from).every(isClosed);
}

/** Whether the lower line is one by itself: an item of a list, a labelled value, a byline. */
function beginsOwnLine(pair: Pair): boolean {
  const { run, above, below } = pair;
  if (beginsItem(below))
    return isClosed(above) || !isFull(pair) || run.some((piece) => piece !== below && beginsItem(piece));
  if (LABELLED.test(below.text) && (run.filter(({ text }) => LABELLED.test(text)).length > 1 || !isFlowing(pair)))
    return true;
  return (
    beginsAsByline(below.text) && !beginsLower(below) && !isClosed(below) && below.width < pair.measure.width * 0.7
  );
}

function isFull({ above, below, measure }: Pair): boolean {
  return endWithNext(above, below) > measure.room;
}

/** `BYLINE: Mara Quillfeather`, `Length: 312 words` */
const LABELLED = /^\p{Lu}[\p{L} /-]{1,24}: \S/u;

const beginsAsByline = anyOf(BYLINE_LEADS.flatMap(({ pattern, language }) => (language ? [] : [pattern])));

/**
 * Whether a line that begins with a capital may go on from a full one without a sentence's end: where the lines around are those
 * of a paragraph, one of them going on in lower case or the last ending as a sentence does.
 */
function isFlowing({ run, above, below }: Pair): boolean {
  if (isCaseless(above) && isCaseless(below)) return true;
  const last = run.at(-1) as Piece;
  return isClosed(last) || run.some((piece, i) => i > 0 && beginsLower(piece) && !isClosed(run[i - 1] as Piece));
}
