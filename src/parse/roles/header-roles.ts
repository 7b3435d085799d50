/** What stands between headline and text besides dates and names: the dek, and what a headline has before it. */
import type { Clue } from "../../model/reading.ts";
import { DESK } from "../languages/byline-words.ts";
import { isProse, type Span } from "../page/article-text.ts";
import { cited } from "../page/clues.ts";
import type { GivenRole } from "../page/line-roles.ts";
import type { PageLine } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";

/** How many lines under the headline the dek may stand. */
const DEK_WITHIN = 4;

/** The dek: a sentence or headline-like line right under the headline that is neither text nor furniture. */
export function findDek(
  { page: { lines }, marks, roles }: Known<"page" | "marks" | "roles">,
  headline: PageLine | undefined,
  text: Span | undefined,
): PageLine | undefined {
  if (!headline) return undefined;
  const textStart = text?.start ?? lines.length;
  for (const line of lines.slice(headline.index + 1, headline.index + 1 + DEK_WITHIN)) {
    const { index } = line;
    if (marks[index] || line.copies > 2 || roles.has(index, "published", "updated")) continue;
    if (roles.has(index, "caption", "byline", "credit", "embed")) return undefined;
    if (roles.has(index)) continue;
    if (index >= textStart) return undefined;
    if (line.width >= 24 && line.width <= 420 && !isDesk(line) && !opensText(line, firstProse(lines, text)))
      return line;
  }
  return undefined;
}

export function dekRoles(dek: PageLine | undefined): readonly GivenRole[] {
  return dek ? [{ index: dek.index, role: "dek", rule: UNDER_HEADLINE }] : [];
}

export function dekClues(dek: PageLine | undefined): Clue[] {
  if (!dek) return [];
  const value = dek.text.replace(/\s+/g, " ");
  return [cited({ field: "dek", value, rule: UNDER_HEADLINE, weight: isProse(dek) ? 0.7 : 0.55 }, [dek])];
}

const UNDER_HEADLINE = "line-under-headline";

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
