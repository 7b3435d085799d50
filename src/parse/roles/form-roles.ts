/** What a form tells of its lines: labels, the headline, captions, and where the article's text stands. */
import { isProse, type Span, worthOf } from "../page/article-text.ts";
import type { GivenRole } from "../page/line-roles.ts";
import type { PageLine, PageLines } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";

/** The roles of lines that a form tells; those of the text are told among themselves like those of any text. */
export function formRoles({ page }: Known<"page">): GivenRole[] {
  return page.lines.flatMap(({ index, form }) =>
    form && form.role !== "text" ? [{ index, role: form.role, rule: form.rule }] : [],
  );
}

/** The line that a form gives as the headline. */
export function formHeadline(page: PageLines): PageLine | undefined {
  return page.lines.find(({ form }) => form?.role === "headline");
}

/** From the first to the last line that a form gives as text. */
export function formArticle(page: PageLines): Span | undefined {
  const text = page.lines.filter(({ form }) => form?.role === "text");
  const [first, last] = [text[0], text.at(-1)];
  if (!first || !last) return undefined;
  const value = text.reduce((sum, line) => sum + (isProse(line) ? worthOf(line.width) : 1), 0);
  return { start: first.index, end: last.index, value };
}
