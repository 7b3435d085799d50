/** Tells which lines of a page are captions and credits. */
import { isProse } from "../page/article-text.ts";
import { announcesName, isHeaderLine } from "../page/header-line.ts";
import type { CaptionRule, PageLine } from "../page/page-lines.ts";
import { assign, type Draft, hasRole } from "../page/page-reading.ts";
import { isMarkedProse } from "./block-roles.ts";
import { captionRule } from "./captions.ts";

/** Finds the captions and lines of credit of a page, by their words and by being printed twice. */
export function assignCaptions(draft: Draft): void {
  const { lines } = draft.sheet;
  for (const line of lines) {
    if (hasRole(draft, line.index) || isMarkedProse(line)) continue;
    const next = lines[line.index + 1];
    if (
      next &&
      !line.blankAfter &&
      line.width >= 30 &&
      next.words === line.words &&
      (/[.。)）]["”»]?$/.test(line.tail) || captionRule(line))
    ) {
      assign(draft, line.index, "caption", "repeated-caption");
      assign(draft, next.index, "caption", "repeated-caption");
      continue;
    }
    const rule = captionRule(line) ?? captionOverCredit(lines, line);
    if (rule && !isLastSentence(draft, line) && !isDateline(draft, line) && !isByline(line, rule))
      assign(draft, line.index, rule.role, rule.rule);
  }
}

/** The words above a line of credit, with no blank line between them. */
function captionOverCredit(lines: readonly PageLine[], line: PageLine): { role: "caption"; rule: string } | undefined {
  const next = lines[line.index + 1];
  if (
    line.blankAfter ||
    !next ||
    !(/[.。]$/.test(line.tail) || line.width >= 150) ||
    line.width < 30 ||
    line.width > 420 ||
    captionRule(next)?.role !== "credit"
  )
    return undefined;
  return { role: "caption", rule: "line-over-credit" };
}

/** `… countermeasures. (Yonhap)` under a paragraph of text closes the article and captions nothing. */
function isLastSentence(draft: Draft, line: PageLine): boolean {
  if (line.width < 150 || !/[(（][^()（）]{2,30}[)）]\.?$/.test(line.tail)) return false;
  const before = draft.sheet.lines
    .slice(Math.max(0, line.index - 3), line.index)
    .filter((near) => isProse(near) && !hasRole(draft, near.index));
  const after = draft.sheet.lines.slice(line.index + 1, line.index + 4).filter((near) => isProse(near));
  return before.length >= 2 && after.length === 0;
}

/** `Par Hélène Lambert (avec AFP)`: a byline that names the agency, too. */
function isByline(line: PageLine, { rule }: CaptionRule): boolean {
  return line.width < (rule === "caption-credit-in-brackets" ? 90 : 80) && announcesName(line);
}

/** `Published Dec. 22, 2023 / Getty`: a line of the header is no caption, unless it ends in a credit in brackets. */
function isDateline(draft: Draft, line: PageLine): boolean {
  return line.width < 200 && isHeaderLine(line, draft.languages) && !/[(（].{2,60}[)）]\.?$/.test(line.tail);
}
