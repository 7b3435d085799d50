/** Tells which lines of a page are captions and credits. */
import { isProse } from "../page/article-text.ts";
import { announcesName, isHeaderLine } from "../page/header-line.ts";
import { type GivenRole, type LineRoles, RolesInHand } from "../page/line-roles.ts";
import type { CaptionRule, PageLine, PageLines } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";
import { isMarkedProse } from "./block-roles.ts";
import { AGENCY_AFTER_STOP, captionRule } from "./captions.ts";

const PRINTED_TWICE = "repeated-caption";

/** How much the captions of a page weigh, by the rule that found the first; the words of captions are met elsewhere too. */
export function captionWeight(rule: string): number {
  return RULE_WEIGHTS[rule] ?? 0.7;
}

const RULE_WEIGHTS: { readonly [rule: string]: number } = { [PRINTED_TWICE]: 0.9 };

/** Finds the captions and lines of credit of a page, by their words and by being printed twice. */
export function captionRoles(view: Known<"page" | "languages" | "roles">): readonly GivenRole[] {
  const { lines } = view.page;
  const roles = new RolesInHand(view.roles);
  for (const line of lines) {
    if (roles.has(line.index) || isMarkedProse(line)) continue;
    const next = lines[line.index + 1];
    if (
      next &&
      !line.blankAfter &&
      line.width >= 30 &&
      next.words === line.words &&
      (/[.。)）]["”»]?$/.test(line.tail) || captionRule(line))
    ) {
      roles.give(line.index, "caption", PRINTED_TWICE);
      roles.give(next.index, "caption", PRINTED_TWICE);
      continue;
    }
    const rule = captionRule(line) ?? captionOverCredit(lines, line);
    if (rule && !isLastSentence(view.page, line, rule, roles) && !isDateline(view, line) && !isByline(line))
      roles.give(line.index, rule.role, rule.rule);
  }
  return roles.given;
}

/** The words above a line of credit, with no blank line between them. */
function captionOverCredit(lines: readonly PageLine[], line: PageLine): CaptionRule | undefined {
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

/** `… countermeasures. (Yonhap)` under a paragraph of text closes the article and captions nothing. Several such lines in a row are captions. */
function isLastSentence({ lines }: PageLines, line: PageLine, { rule }: CaptionRule, roles: LineRoles): boolean {
  if (line.width < 100 || !(rule === AGENCY_AFTER_STOP || /[(（][^()（）]{2,30}[)）]\.?$/.test(line.tail)))
    return false;
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]];
  const inRow = [!line.blankBefore && above, !line.blankAfter && below];
  if (inRow.some((near) => near && captionRule(near)?.role === "caption")) return false;
  const before = lines
    .slice(Math.max(0, line.index - 3), line.index)
    .filter((near) => isProse(near) && !roles.has(near.index));
  const after = lines.slice(line.index + 1, line.index + 4).filter((near) => isProse(near));
  return before.length >= 2 && after.length === 0;
}

/** A narrower line that begins as a byline does is one. */
const BYLINE_WIDTH = 90;

/** `Par Hélène Lambert (avec AFP)`: a byline that names the agency, too. */
function isByline(line: PageLine): boolean {
  return line.width < BYLINE_WIDTH && announcesName(line);
}

/** `Published Dec. 22, 2023 / Getty`: a line of the header is no caption, unless it ends in a credit in brackets. */
function isDateline(view: Known<"languages">, line: PageLine): boolean {
  return line.width < 200 && !/[(（].{2,60}[)）]\.?$/.test(line.tail) && isHeaderLine(line, view.languages);
}
