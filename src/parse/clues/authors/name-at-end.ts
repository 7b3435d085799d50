/** A name that stands alone at the end of the text. */
import { isPersonName } from "../../names/person-names.ts";
import { isProse, type Span } from "../../page/article-text.ts";
import type { PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";
import type { Byline } from "./byline-parts.ts";

/** The name on the last line of the text, or on the first below it. */
export function nameAtEnd({ page, marks }: Known<"page" | "marks">, text: Span): Byline | undefined {
  const { lines, marked } = page;
  const { end } = text;
  for (let i = end; i <= Math.min(end + 1, lines.length - 1); i++) {
    const line = lines[i] as PageLine;
    const before = lines[i - 1];
    if (!before || marks[i] || !isProse(before) || line.copies > 2 || !isPersonName(line.head)) continue;
    if (marked ? !line.block?.main : line.run > 2) continue;
    // The name of somebody whom the text names again and again is a heading or a caption; a report may name its reporter once.
    const surname = line.head.split(" ").at(-1) ?? "";
    if (lines.slice(text.start, i).filter(({ text }) => text.includes(surname)).length > 1) continue;
    return {
      lines: [line],
      names: { people: [line.head], desks: [], agencies: [] },
      rule: "name-at-end",
      weight: 0.45,
    };
  }
  return undefined;
}
