/**
 * The lines of a page as they were written: a paragraph that the file has wrapped is one line again. Columns that stand side by side
 * come one after the other, and what stands over and under the pages of the original does not divide a paragraph.
 */

import type { Block, Line, LineOfForm, PageText } from "../../model/page-text.ts";
import { append } from "../../text/list.ts";
import { divideColumns } from "./columns.ts";
import { furtherHeadlineLines, isSetAlike } from "./divided-headlines.ts";
import { knownWords, wordsOfLines } from "./divided-words.ts";
import { withoutDoubleSpacing } from "./double-spacing.ts";
import { isDropCap, withDropCaps } from "./drop-caps.ts";
import { joinLines } from "./join-lines.ts";
import { markPageHeads } from "./page-heads.ts";
import { beginsItem, beginsLower, endWithNext, isClosed, isRow, type Piece } from "./piece.ts";
import { type WrapMeasure, wrapMeasure } from "./wrap-measure.ts";

/** A line as it was written. Blank ones have no words. */
export interface FlowLine {
  /** The lines of the file that it is made of, 1-based, at least one. */
  readonly numbers: readonly number[];
  readonly text: string;
  readonly block?: Block;
  readonly form?: LineOfForm;
  /** Whether it stands over or under a page of the original. */
  readonly ofPage?: true;
}

/** More lines are no article that somebody wrapped. */
const MOST_LINES = 200_000;

/** Lines with markup are as they were written, and so are labels of a form. */
export function flowLines({ lines }: PageText): readonly FlowLine[] {
  const forms = new Map(lines.flatMap(({ number, form }) => (form ? [[number, form] as const] : [])));
  if (forms.size === 0) return flowText(lines);
  return stretches(lines).flatMap((stretch) => {
    const role = stretch[0]?.form?.role ?? "text";
    const last = stretch.at(-1);
    const flow = role === "text" ? flowText(stretch) : stretch.map(asItStands);
    // What sets a label apart from the text above it stands at the end of that.
    const blank = role === "text" && last?.text.trim() === "" ? [asItStands({ ...last, text: "" })] : [];
    return [...flow, ...blank].map((line) => {
      const form = forms.get(line.numbers[0] as number);
      return form ? { ...line, form } : line;
    });
  });
}

function asItStands({ number, text, block }: Line): FlowLine {
  return { numbers: [number], text, ...(block && { block }) };
}

/** The lines that follow each other and are all labels, or all none. */
function stretches(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  let labels: boolean | undefined;
  for (const line of lines) {
    const isLabel = line.form !== undefined && line.form.role !== "text";
    if (isLabel !== labels) found.push([]);
    labels = isLabel;
    found.at(-1)?.push(line);
  }
  return found;
}

function flowText(lines: readonly Line[]): readonly FlowLine[] {
  if (lines.length > MOST_LINES || lines.some(({ block }) => block)) return lines.map(asItStands);
  const columns = withoutDoubleSpacing(divideColumns(lines));
  const measure = wrapMeasure(columns);
  const pieces = markPageHeads(columns, measure !== undefined);
  if (measure === undefined && !pieces.some(({ ofPage }) => ofPage)) return asTheyStand(pieces);
  const set = runsOf(pieces).flatMap((run) => paragraphsOf(run, measure));
  return written(
    joinedAcrossPages(
      joinedHeadlines(set, measure !== undefined, measure !== undefined && measure.width <= WIDEST_COLUMN),
      measure,
    ),
  );
}

/** The lines of a text that is not wrapped; a headline at its top may be divided all the same. */
function asTheyStand(pieces: readonly Piece[]): readonly FlowLine[] {
  const hasDropCaps = pieces.some((piece, i) => isDropCap(piece, pieces[i + 1]));
  const end = hasDropCaps ? -1 : pieces.findIndex(({ text }, i) => i >= TOP && text === "");
  const top = end < 0 ? pieces : pieces.slice(0, end);
  const set = runsOf(top).flatMap((run) => paragraphsOf(run, undefined));
  const lines = [...written(joinedHeadlines(set, pieces.length <= WITHOUT_MENUS))];
  for (const { number, text } of pieces.slice(top.length)) lines.push({ numbers: [number], text });
  return lines;
}

function written(paragraphs: readonly Paragraph[]): readonly FlowLine[] {
  const known = knownWords(paragraphs);
  return paragraphs.flatMap(({ pieces, apart }) => {
    const [first] = pieces as [Piece];
    const text = wordsOfLines(pieces, known);
    const numbers = pieces.map(({ number }) => number);
    const line = { numbers, text, ...(first.ofPage && { ofPage: true as const }) };
    return apart ? [{ numbers: [first.number], text: "" }, line] : [line];
  });
}

/** A page with so few lines, blank ones included, has no menus. */
const WITHOUT_MENUS = 60;

/** How many lines from the top a headline is looked for. */
const TOP = 40;

interface Paragraph {
  readonly pieces: readonly Piece[];
  /** Whether it is set apart from what stands above it. */
  readonly apart: boolean;
}

/** The lines between blank ones; those over and under the pages of the original stand for themselves. */
function runsOf(pieces: readonly Piece[]): (readonly Piece[])[] {
  const runs: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    const blank = piece.text === "";
    if (!blank && open && !piece.ofPage) runs.at(-1)?.push(piece);
    else if (!blank) runs.push([piece]);
    open = !blank && !piece.ofPage;
  }
  return runs;
}

/** A paragraph of several lines is set apart from those beside it. */
function paragraphsOf(run: readonly Piece[], measure: WrapMeasure | undefined): Paragraph[] {
  const parts = withDropCaps(measure ? joinLines(run, measure) : run.map((piece) => [piece]));
  return parts.map((pieces, i) => ({
    pieces,
    apart: i === 0 || pieces.length > 1 || (parts[i - 1]?.length ?? 0) > 1,
  }));
}

/** Columns of newspapers are no wider, in Latin letters. */
const WIDEST_COLUMN = 56;

/** A line of this width is text: no headline stands below it. */
const TEXT_WIDTH = 150;

function joinedHeadlines(paragraphs: readonly Paragraph[], ofPaper: boolean, inColumn = false): readonly Paragraph[] {
  const end = paragraphs.findIndex(({ pieces }) => pieces.length > 2 || (pieces[0] as Piece).width >= TEXT_WIDTH);
  const top = end < 0 ? Math.min(paragraphs.length, TOP) : Math.min(end, TOP);
  const joined: Paragraph[] = [];
  for (let i = 0; i < top; ) {
    const first = paragraphs[i] as Paragraph;
    const singles = singlesFrom(paragraphs.slice(i, Math.min(top, i + 5)));
    const count =
      1 +
      (first.pieces.length === 1
        ? furtherHeadlineLines(singles, ofPaper, inColumn && !goesOnAlike(paragraphs[i - 1], first))
        : 0);
    const pieces = paragraphs.slice(i, i + count).flatMap((paragraph) => paragraph.pieces);
    joined.push({ ...first, pieces });
    i += count;
  }
  return [...joined, ...paragraphs.slice(top)];
}

/** Whether a line is set as the one right above it, so that a headline does not begin with it. */
function goesOnAlike(above: Paragraph | undefined, { pieces: [first], apart }: Paragraph): boolean {
  const last = above?.pieces.at(-1);
  return !apart && last !== undefined && first !== undefined && isSetAlike(last, first);
}

/** The lines from the first on that stand by themselves with no blank one between. */
function singlesFrom(paragraphs: readonly Paragraph[]): Piece[] {
  const end = paragraphs.findIndex(({ pieces, apart }, i) => pieces.length > 1 || (apart && i > 0));
  return (end < 0 ? paragraphs : paragraphs.slice(0, end)).map(({ pieces }) => pieces[0] as Piece);
}

/** A paragraph goes on after the head of the next page where it breaks off in the middle of a sentence. */
function joinedAcrossPages(paragraphs: readonly Paragraph[], measure: WrapMeasure | undefined): readonly Paragraph[] {
  if (!paragraphs.some(({ pieces: [first] }) => first?.ofPage)) return paragraphs;
  const joined: Paragraph[] = [];
  const heads: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (paragraph.pieces[0]?.ofPage) {
      heads.push(paragraph);
      continue;
    }
    const goesOn = heads.length > 0 && last !== undefined && isCutByPage(last, paragraph, measure);
    if (goesOn) joined[joined.length - 1] = { ...last, pieces: [...last.pieces, ...paragraph.pieces] };
    append(joined, heads.splice(0));
    if (!goesOn) joined.push(paragraph);
  }
  return [...joined, ...heads];
}

function isCutByPage(before: Paragraph, after: Paragraph, measure: WrapMeasure | undefined): boolean {
  const above = before.pieces.at(-1) as Piece;
  const below = after.pieces[0] as Piece;
  if (above.ofPage || isClosed(above) || beginsItem(below) || isRow(above) || isRow(below)) return false;
  if (beginsLower(below)) return true;
  return measure !== undefined && before.pieces.length > 1 && endWithNext(above, below) > measure.room;
}
