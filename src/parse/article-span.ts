/**
 * Finds where the article's text stands on the page: the stretch of lines with the most prose and the least furniture.
 *
 * Every line is worth something: sentences count for the article, menus, teasers and notices against it. The stretch
 * with the greatest sum is the article; one pass finds it (Kadane's maximum subarray).
 */
import type { FurnitureMark } from "./furniture.ts";
import type { Sheet, SheetLine } from "./sheet.ts";

/** First and last line of the article's text, inclusive, as indices of the sheet. */
export interface Span {
  start: number;
  end: number;
  /** Sum of the values of its lines; how clearly the text stands out. */
  value: number;
}

export function findArticle(sheet: Sheet, marks: readonly (FurnitureMark | undefined)[]): Span | undefined {
  let best: Span | undefined;
  let start = 0;
  let sum = 0;
  for (const line of sheet.lines) {
    if (sum <= 0) {
      sum = 0;
      start = line.index;
    }
    sum += lineValue(line, marks[line.index], sheet.marked);
    if (sum > (best?.value ?? 0)) best = { start, end: line.index, value: sum };
  }
  return best && best.value >= LEAST_VALUE ? best : undefined;
}

/** Whether a line reads like running text: a sentence of some length, or a paragraph cut short. */
export function isProse(line: SheetLine): boolean {
  return (line.closed && line.width >= 50) || line.width >= 150;
}

/** An article must be worth at least one short sentence. */
const LEAST_VALUE = 4;

function lineValue(line: SheetLine, mark: FurnitureMark | undefined, marked: boolean): number {
  const value = plainValue(line, mark);
  if (!marked || !line.block) return value;
  if (line.block.main) return Math.max(value, mark ? value : 1);
  return value > 0 ? value * 0.15 : value;
}

function plainValue(line: SheetLine, mark: FurnitureMark | undefined): number {
  if (mark) {
    if (mark.kind === "closing") return -22;
    if (mark.kind === "house" || mark.kind === "recurring") return -12;
    return -2;
  }
  if (isProse(line)) {
    const worth = Math.min(line.width, 800) / 10;
    if (line.copies > 1) return worth * 0.3;
    if (line.closed) return line.run <= 4 || line.width >= 150 ? worth : worth * 0.8;
    return worth * (line.run <= 2 ? 0.7 : 0.3);
  }
  if (line.closed && line.width >= 15) return line.run <= 3 ? 1 : -0.5;
  if (line.run <= 2) return line.width >= 60 ? -2 : -1.5;
  return line.width >= 60 ? -3 : -3.5;
}
