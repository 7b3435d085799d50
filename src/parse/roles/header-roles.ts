import { DESK } from "../languages/byline-words.ts";
import { isProse, type Span } from "../page/article-text.ts";
import type { FurnitureMark } from "../page/furniture.ts";
import type { PageLine } from "../page/page-lines.ts";
import { addClue, assign, type Draft, hasRole } from "../page/page-reading.ts";

/** How many lines under the headline the dek may stand. */
const DEK_WITHIN = 4;

/** The text below the headline. */
export function trimStart(span: Span, headline: number | undefined): Span {
  const inside = headline !== undefined && headline >= span.start && headline <= span.end;
  return { ...span, start: Math.min(inside ? headline + 1 : span.start, span.end) };
}

/** The dek: a sentence or headline-like line right under the headline that is neither text nor furniture. */
export function readDek(
  draft: Draft,
  headline: number,
  span: Span | undefined,
  marks: readonly (FurnitureMark | undefined)[],
): void {
  const { lines } = draft.sheet;
  const textStart = span?.start ?? lines.length;
  for (let i = headline + 1; i <= Math.min(headline + DEK_WITHIN, lines.length - 1); i++) {
    const line = lines[i] as PageLine;
    if (marks[i] || line.copies > 2) continue;
    if (hasRole(draft, i, "published", "updated")) continue;
    if (hasRole(draft, i)) {
      if (hasRole(draft, i, "caption", "byline", "credit", "embed")) return;
      continue;
    }
    if (i >= textStart) return;
    if (line.width < 24 || line.width > 420 || isDesk(line) || opensText(line, firstProse(lines, span))) continue;
    assign(draft, i, "dek", "line-under-headline");
    addClue(
      draft,
      {
        field: "dek",
        value: line.text.replace(/\s+/g, " "),
        rule: "line-under-headline",
        weight: isProse(line) ? 0.7 : 0.55,
      },
      [line],
    );
    return;
  }
}

/** `CBSSports.com wire reports`: who wrote it, instead of what it says. */
function isDesk({ head, closed }: PageLine): boolean {
  return !closed && head.split(" ").length <= 4 && DESK.test(head);
}

function firstProse(lines: readonly PageLine[], span: Span | undefined): PageLine | undefined {
  return span && lines.slice(span.start, span.start + DEK_WITHIN).find(isProse);
}

/** How many letters two lines share that begin as one. */
const BEGINNING = 40;

/** Whether the text's first paragraph begins as the line does, which is then an extract, made for lists of articles. */
export function opensText(line: PageLine, first: PageLine | undefined): boolean {
  return first !== undefined && first !== line && first.words.slice(0, BEGINNING) === line.words.slice(0, BEGINNING);
}

/** `[Jan] South Korea to continue …`: a prefix in brackets is a section and no part of the headline. */
export function splitPrefix(title: string): { section?: string; title: string } {
  const match = title.match(/^[[【]([^\][【】]{1,30})[\]】]\s?(\S.*)$/u);
  return match ? { section: (match[1] as string).trim(), title: (match[2] as string).trim() } : { title };
}
