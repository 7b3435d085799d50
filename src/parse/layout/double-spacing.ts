/** Typescripts with a blank line between each two lines, read as if there were none within a paragraph. */
import { beginsLower, endWithNext, isClosed, type Piece } from "./piece.ts";
import { wrapMeasure } from "./wrap-measure.ts";

/** So many lines must go on in lower case over a blank one, and this share of all: paragraphs begin with a capital. */
const LEAST = 4;
const GOING_ON = 0.25;
/** The share of lines that may stand close under another: a letterhead, or an address. */
const CLOSE = 0.2;

/** The lines without the blank ones that stand within paragraphs; all of them where the text is set otherwise. */
export function withoutDoubleSpacing(pieces: readonly Piece[]): readonly Piece[] {
  if (!isDoubleSpaced(pieces)) return pieces;
  const measure = wrapMeasure(pieces.filter((_, i) => !isSingleBlank(pieces, i)));
  if (!measure) return pieces;
  return pieces.filter((_, i) => {
    if (!isSingleBlank(pieces, i)) return true;
    const [above, below] = [pieces[i - 1] as Piece, pieces[i + 1] as Piece];
    if (below.indent > above.indent) return true;
    return endWithNext(above, below) <= measure.room && (isClosed(above) || !beginsLower(below));
  });
}

function isDoubleSpaced(pieces: readonly Piece[]): boolean {
  let written = 0;
  let close = 0;
  let goingOn = 0;
  for (const [i, { text }] of pieces.entries()) {
    if (text !== "") {
      written++;
      if (pieces[i - 1]?.text) close++;
      continue;
    }
    const [above, below] = [pieces[i - 1], pieces[i + 1]];
    if (above?.text && below?.text && !isClosed(above) && beginsLower(below)) goingOn++;
  }
  return goingOn >= Math.max(LEAST, written * GOING_ON) && close <= written * CLOSE;
}

/** Whether it is one blank line alone between two that are not. */
function isSingleBlank(pieces: readonly Piece[], index: number): boolean {
  return pieces[index]?.text === "" && Boolean(pieces[index - 1]?.text) && Boolean(pieces[index + 1]?.text);
}
