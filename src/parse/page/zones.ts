/** The zones of a page, once headline and text are found. All bounds are indices of the page. */
import type { Span } from "./article-text.ts";
import type { FurnitureMark } from "./furniture.ts";

export interface Zones {
  /** Index of the headline; absent where the capture has none. */
  headline?: number;
  /** First and last line of the text proper. Absent where there is none. */
  text?: Span;
  /** Lines around the headline that belong to it: from above it down to the text. */
  header: { start: number; end: number };
  /** Lines just after the text, where bylines, dates and notes may stand. */
  footer: { start: number; end: number };
}

/** How many lines above the headline still belong to it (dates and bylines stand there on some pages). */
const ABOVE = 14;
/** How many lines below the headline its header may reach where the text does not follow at once, and how many the footer has below the text. */
const BELOW = 60;
const AFTER = 14;

export function zonesOf(
  marks: readonly (FurnitureMark | undefined)[],
  headline: number | undefined,
  text: Span | undefined,
): Zones {
  const lineCount = marks.length;
  const first = headline ?? text?.start ?? 0;
  const last = text ? Math.max(text.start, first) : first;
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(text ? { text } : {}),
    header: { start: Math.max(0, first - ABOVE), end: Math.min(last, first + BELOW, lineCount - 1) },
    footer: footerAfter(marks, text?.end ?? last),
  };
}

/** The lines after the text, up to where other stories begin. */
function footerAfter(marks: readonly (FurnitureMark | undefined)[], last: number): { start: number; end: number } {
  const start = Math.min(marks.length, last + 1);
  let end = start - 1;
  while (end + 1 < marks.length && end < last + AFTER && !OTHER_STORIES.has(marks[end + 1]?.kind ?? "aside")) end++;
  return { start, end };
}

const OTHER_STORIES: ReadonlySet<FurnitureMark["kind"]> = new Set(["closing", "end"]);
