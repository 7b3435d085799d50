/** Pieces of text on a printed page, by where they stand, and the rows that they make. */

/** A piece of text on a page, in points (1/72 inch), from the lower left. */
export interface PlacedText {
  text: string;
  left: number;
  right: number;
  /** Of the base line. */
  bottom: number;
  /** Of the font. */
  size: number;
  rightToLeft?: boolean;
}

/** Base lines that differ by less than this share of the size are one, as of a note's number. */
const SAME_LINE = 0.4;

/** The pieces that follow each other in a row, each such run as one piece. */
export function linesOf(pieces: readonly PlacedText[]): PlacedText[] {
  return rowsOf(pieces).flatMap(segmentsOf);
}

/** The rows from the top down. */
export function rowsOf(pieces: readonly PlacedText[]): PlacedText[][] {
  const sorted = [...pieces].sort((a, b) => b.bottom - a.bottom || a.left - b.left);
  const rows: PlacedText[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.bottom - piece.bottom) < SAME_LINE * Math.max(first.size, piece.size))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** The pieces of one row that follow each other, each as one. */
function segmentsOf(row: readonly PlacedText[]): PlacedText[] {
  const segments: PlacedText[] = [];
  for (const piece of [...row].sort((a, b) => a.left - b.left || a.right - b.right)) {
    const last = segments.at(-1);
    const gap = last ? piece.left - last.right : Number.POSITIVE_INFINITY;
    const size = last ? Math.max(last.size, piece.size) : piece.size;
    if (!last || gap > COLUMN_GAP * size) segments.push({ ...piece });
    else {
      const isApart = gap > WORD_GAP * size && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
      const parts = piece.rightToLeft ? [piece.text, last.text] : [last.text, piece.text];
      last.text = parts.join(isApart ? " " : "");
      last.right = Math.max(last.right, piece.right);
      last.size = size;
    }
  }
  return segments;
}

/**
 * What is apart by more than this share of the size of the font are two words; by more than the second, it may be two columns. Between the words of justified text there may be as much as between columns, but not in one place for
 * many lines.
 */
const WORD_GAP = 0.15;
const COLUMN_GAP = 0.7;
/** Row by row, each from the left to the right. */
export function topDown(lines: readonly PlacedText[]): PlacedText[] {
  return rowsOf(lines).flatMap((row) => row.sort((a, b) => a.left - b.left));
}

export function isSameRow(above: PlacedText, line: PlacedText): boolean {
  return Math.abs(above.bottom - line.bottom) < line.size * SAME_LINE;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Whether two sizes of fonts are not one, as of a heading and of text. */
export function isOtherSize(one: number, other: number): boolean {
  return Math.max(one, other) > OTHER_SIZE * Math.min(one, other);
}

const OTHER_SIZE = 1.12;
