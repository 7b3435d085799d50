/** Columns that a file sets side by side, read one after the other. */
import type { Line } from "../../model/page-text.ts";
import { append } from "../../text/list.ts";
import { beginsLower, isClosed, type Piece, pieceOf } from "./piece.ts";

/** The lines, with the columns of each passage that is set in two one below the other. */
export function divideColumns(lines: readonly Line[]): readonly Piece[] {
  const pieces = lines.map(pieceOf);
  const gapped = pieces.filter(({ text }) => hasGap(text)).length;
  if (gapped < LEAST_LINES) return pieces;
  const divided: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    const end = passageEnd(pieces, i);
    const columns = end > i ? columnsOf(lines.slice(i, end)) : undefined;
    append(divided, columns ?? pieces.slice(i, Math.max(end, i + 1)));
    i = Math.max(end, i + 1);
  }
  return divided;
}

/** Whether the line has a gap as is between columns. */
function hasGap(text: string): boolean {
  return text.includes("  ") || text.includes("\t");
}

/** Fewer lines with a gap are a table or a head. */
const LEAST_LINES = 5;

/** The end of the lines from `start` on, blank ones among them, of which most have a gap; `start` where the first has none. */
function passageEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  let without = 0;
  for (let i = start; i < pieces.length && without <= MOST_WITHOUT; i++) {
    if (hasGap((pieces[i] as Piece).text)) {
      end = i + 1;
      without = 0;
    } else without++;
  }
  return end;
}

/** How many lines in a row may have text in one column alone: the ends of paragraphs, blank lines. */
const MOST_WITHOUT = 6;

/** The passage's two columns, one after the other, with a blank line between; undefined where it is set otherwise. */
function columnsOf(passage: readonly Line[]): readonly Piece[] | undefined {
  const lines = passage.map(({ text }) => text.replaceAll("\t", "    "));
  const gutter = gutterOf(lines);
  if (gutter === undefined) return undefined;
  const part = (from: number, to?: number) =>
    passage.map(({ number }, i) => pieceOf({ number, text: (lines[i] as string).slice(from, to) }));
  const left = part(0, gutter);
  const right = part(gutter);
  if (![left, right].every(isRunningText)) return undefined;
  return [...left, pieceOf({ number: (passage[0] as Line).number, text: "" }), ...right];
}

/**
 * Where the right column begins: the place that has a gap of two spaces before it in every line that reaches so far, and a word of
 * the right column in most. Undefined where there is none.
 */
function gutterOf(lines: readonly string[]): number | undefined {
  const starts = new Map<number, number>();
  for (const line of lines) {
    for (const { index } of line.matchAll(/(?<=\S) {2,}(?=\S)/g)) {
      const start = index + (line.slice(index).match(/^ +/)?.[0].length ?? 0);
      starts.set(start, (starts.get(start) ?? 0) + 1);
    }
  }
  const places = [...starts].sort(([a, one], [b, other]) => other - one || a - b).map(([place]) => place);
  return places.slice(0, 4).find((place) => {
    const reaching = lines.filter((line) => line.length > place);
    const free = reaching.filter((line) => line.slice(place - 2, place).trim() === "");
    return reaching.length >= LEAST_LINES && free.length === reaching.length;
  });
}

/** Whether the lines of a column go on in one another, as those of a text do and the cells of a table do not. */
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
