/** The text of a printed page in the order in which it is read, from where its pieces stand: lines, paragraphs, columns. */
import { type Region, regionsOf } from "./page-columns.ts";
import { isOtherSize, isSameRow, linesOf, median, type PlacedText, rowsOf, topDown } from "./placed-text.ts";

/** Lines as text lines, with a blank one between paragraphs. Columns come one after the other; what stands across them parts them. */
export function readingOrder(pieces: readonly PlacedText[]): string {
  const lines = linesOf(pieces);
  const { head, body, foot } = apart(lines);
  const regions = [...single(head), ...regionsOf(body), ...single(foot)];
  const usual = { step: usualStep(regions.map((region) => region.lines)), size: usualSize(lines) };
  let text = "";
  for (const [i, region] of regions.entries()) {
    const words = textOf(region.lines, usual);
    const goesOn = region.isColumn && regions[i - 1]?.isColumn && isBroken(text);
    text += (i === 0 ? "" : goesOn ? "\n" : "\n\n") + words;
  }
  return text;
}

/** Whether a column ends within a sentence, in a line of text. */
function isBroken(column: string): boolean {
  const last = column.slice(column.lastIndexOf("\n") + 1);
  return last.length >= NARROWEST && /[\p{L}\p{N},;-]$/u.test(last);
}

/** Characters of a line in a narrow column. */
const NARROWEST = 18;

/** The first and the last row, where they stand apart from the text: what is printed over and under every page crosses no column. */
function apart(lines: readonly PlacedText[]): { head: PlacedText[]; body: PlacedText[]; foot: PlacedText[] } {
  const rows = rowsOf(lines);
  const isApart = (upper: PlacedText[] | undefined, lower: PlacedText[] | undefined) => {
    const [above, below] = [upper?.[0], lower?.[0]];
    return above && below && above.bottom - below.bottom > APART * Math.max(above.size, below.size);
  };
  const head = isApart(rows[0], rows[1]) ? (rows.shift() ?? []) : [];
  const foot = isApart(rows.at(-2), rows.at(-1)) ? (rows.pop() ?? []) : [];
  return { head, body: rows.flat(), foot };
}

/** Sizes of the larger font. */
const APART = 1.8;

function single(lines: readonly PlacedText[]): Region[] {
  return lines.length > 0 ? [{ lines, isColumn: false }] : [];
}

/** A step to the next line that is larger by this share than the usual one begins a paragraph; so does a font of another size. */
const PARAGRAPH_STEP = 1.25;
/** Lines that begin further right by this share of the size are the first of a paragraph. */
const INDENT = 0.7;

/** What is apart by more than this share of the size is two cells of a table. */
const CELL_GAP = 2.5;

/** What most of the text has. */
interface Usual {
  /** From line to line, in sizes of the font. */
  step: number;
  /** Of the font. */
  size: number;
}

function textOf(lines: readonly PlacedText[], usual: Usual): string {
  const sorted = topDown(lines);
  const isFirst = (line: PlacedText, i: number) => i === 0 || !isSameRow(sorted[i - 1] as PlacedText, line);
  const margin = median(sorted.filter(isFirst).map(({ left }) => left));
  let text = "";
  for (const [i, line] of sorted.entries()) {
    const above = sorted[i - 1];
    if (above) text += separator(above, line, usual, margin);
    text += line.text.trim();
  }
  return text;
}

function separator(above: PlacedText, line: PlacedText, usual: Usual, margin: number): string {
  if (isSameRow(above, line)) return line.left - above.right > CELL_GAP * line.size ? "   " : " ";
  const isOther = isOtherSize(above.size, line.size);
  const isIndented = line.left > margin + INDENT * line.size && above.left <= margin + INDENT * line.size;
  const isApart = above.bottom - line.bottom > line.size * usual.step * PARAGRAPH_STEP;
  if (isApart || isOther || isIndented) return "\n\n";
  // A headline that is set over several lines is one line.
  const isHeading = line.size > usual.size && isOtherSize(line.size, usual.size);
  return isHeading && !above.text.trimEnd().endsWith("-") ? " " : "\n";
}

/** The size of the font in which the middle letter of the page stands, when they are ordered by size. */
function usualSize(lines: readonly PlacedText[]): number {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  let seen = 0;
  for (const { size, text } of lines.toSorted((a, b) => a.size - b.size)) {
    seen += text.length;
    if (seen * 2 >= letters) return size;
  }
  return 0;
}

/** The step from line to line in most of the text, in sizes of the font. */
function usualStep(regions: readonly (readonly PlacedText[])[]): number {
  const steps = regions.flatMap((region) => {
    const sorted = topDown(region);
    return sorted.flatMap((line, i) => {
      const above = sorted[i - 1];
      return above && !isSameRow(above, line) ? [(above.bottom - line.bottom) / line.size] : [];
    });
  });
  return steps.length < FEW_STEPS ? Math.min(median(steps), SINGLE_STEP) : median(steps);
}

/** Of fewer lines most may be paragraphs of their own, which are set apart; then the step is no larger than that of text. */
const FEW_STEPS = 12;
const SINGLE_STEP = 1.3;
