/** Columns that a file sets side by side, read one after the other. */
import type { Line } from "../../model/page-text.ts";
import { append } from "../../text/list.ts";
import { beginsLower, isClosed, type Piece, pieceOf } from "./piece.ts";

/** The lines, with the columns of each passage that is set in several one below the other. */
export function divideColumns(lines: readonly Line[], most = MOST_COLUMNS): readonly Piece[] {
  const pieces = lines.map(pieceOf);
  if (most < 2 || pieces.filter(({ text }) => hasGap(text)).length < LEAST_LINES) return pieces;
  const divided: Piece[] = [];
  let inVain = 0;
  for (let i = 0; i < pieces.length; ) {
    const isTried = hasGap((pieces[i] as Piece).text) && inVain <= pieces.length * IN_VAIN;
    const passage = isTried ? columnsFrom(lines, i, most) : undefined;
    append(divided, passage?.pieces ?? [pieces[i] as Piece]);
    if (passage && !passage.pieces) inVain += passage.end - i;
    i = passage?.pieces ? passage.end : i + 1;
  }
  return divided;
}

/** How many times its lines a text is searched for columns where there are none: a table is looked through again from each of its rows. */
const IN_VAIN = 50;

/** More columns do not fit on a page. */
const MOST_COLUMNS = 8;

/** Whether the line has a gap such as stands between columns. */
function hasGap(text: string): boolean {
  return text.includes("  ") || text.includes("\t");
}

/** Fewer lines with a gap are a table or a head. */
const LEAST_LINES = 5;

/** Lines of a passage that are searched for the place of its right column. */
const SAMPLE = 24;

/**
 * The columns of the passage that begins at a line, one after the other with a blank line between, and the index after it;
 * without columns where it is set otherwise, and undefined where nothing stands side by side.
 */
function columnsFrom(
  lines: readonly Line[],
  start: number,
  most: number,
): { pieces?: readonly Piece[]; end: number } | undefined {
  const textAt = (index: number) => (lines[index]?.text ?? "").replaceAll("\t", "    ");
  const gutter = gutterOf(Array.from({ length: SAMPLE }, (_, i) => textAt(start + i)));
  if (gutter === undefined) return undefined;
  let end = start;
  for (let i = start; i < lines.length && isFree(textAt(i), gutter); i++) {
    const goesOn = textAt(i).length > gutter || (i === end && textAt(i).trim() !== "");
    if (goesOn) end = i + 1;
  }
  const part = (from: number, to?: number) =>
    lines.slice(start, end).map(({ number }, i) => ({ number, text: textAt(start + i).slice(from, to) }));
  const parts = [part(0, gutter), part(gutter)];
  if (!parts.every((lines) => isRunningText(lines.map(pieceOf)))) return { end };
  // Either part may be set in columns itself.
  const [left, right] = parts.map((lines) => divideColumns(lines, most - 1)) as [readonly Piece[], readonly Piece[]];
  const between = pieceOf({ number: (lines[start] as Line).number, text: "" });
  return { pieces: [...left, between, ...right], end };
}

/** Whether no word of the line crosses the gap before the right column. */
function isFree(line: string, gutter: number): boolean {
  return line.length <= gutter || line.slice(gutter - 2, gutter).trim() === "";
}

/** Where the right column begins: the place where most lines of the sample have a word after a gap. Undefined where few have. */
function gutterOf(sample: readonly string[]): number | undefined {
  const starts = new Map<number, number>();
  for (const line of sample)
    for (const { 0: gap, index } of line.matchAll(/ {2,}/g)) {
      const place = index + gap.length;
      // Spaces at the beginning and at the end of a line are no gaps.
      if (index > 0 && place < line.length) starts.set(place, (starts.get(place) ?? 0) + 1);
    }
  const [place, count] = [...starts].sort(([a, one], [b, other]) => other - one || a - b)[0] ?? [0, 0];
  return count >= LEAST_LINES ? place : undefined;
}

/** Whether the lines of a column continue one another, as those of a text do and the cells of a table do not. */
function isRunningText(column: readonly Piece[]): boolean {
  const written = column.filter(({ text }) => text !== "");
  const goesOn = written.filter((below, i) => {
    const above = written[i - 1];
    return above !== undefined && !isClosed(above) && beginsLower(below);
  });
  return written.length >= LEAST_LINES && goesOn.length >= written.length * RUNNING;
}

/** In a text, about half of the lines begin in lower case. */
const RUNNING = 0.3;
