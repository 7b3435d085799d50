/** The month, season or week that an issue states for all of its articles. */

import type { Clue } from "../../../model/reading.ts";
import { findPeriods, type Period } from "../../dates/find-periods.ts";
import { ISSUE_WORD, NEWSPAPER_NAME } from "../../languages/newspaper-words.ts";
import { OF_A_WEEK, PERIODICAL_ISSUE } from "../../languages/period-words.ts";
import { isProse } from "../../page/article-text.ts";
import { cited } from "../../page/clues.ts";
import { type GivenRole, RolesInHand } from "../../page/line-roles.ts";
import type { PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";
import type { ReadDate } from "./date-clues.ts";

export interface IssuePeriod {
  readonly line: PageLine;
  readonly period: Period;
  readonly weight: number;
}

/** Lines that say more are about something else. */
const WIDEST = 120;
/** A line that calls itself one of an issue states its date; one of a month or a season alone lets it be inferred. */
const STATED_BY_ISSUE = 0.9;
const ALONE = 0.7;
/** What is left where the page gives a day as well, out of sight. */
const BESIDE_A_DAY = 0.4;

type View = Known<"page" | "hints" | "languages" | "marks" | "zones" | "roles">;

/** The period that a line at the headline states for the issue; none where a line dates the article by its day. */
export function findIssuePeriod(view: View, dates: readonly ReadDate[]): IssuePeriod | undefined {
  if (dates.some(({ value, place, meaning }) => value !== undefined && (meaning !== undefined || place === "header")))
    return undefined;
  const { zones, hints } = view;
  const end = Math.min(zones.header.end, (zones.text?.start ?? view.page.lines.length) - 1);
  const hinted = hints.some(({ field }) => field === "date");
  let best: IssuePeriod | undefined;
  for (const line of view.page.lines.slice(zones.header.start, end + 1)) {
    const known = line.index === zones.headline ? undefined : periodOf(view, line);
    if (!known) continue;
    const weight = hinted ? Math.min(known.weight, BESIDE_A_DAY) : known.weight;
    if (!best || weight > best.weight) best = { ...known, weight };
  }
  return best;
}

export function issuePeriodRoles(issue: IssuePeriod | undefined, before: Known<"roles">): readonly GivenRole[] {
  const roles = new RolesInHand(before.roles);
  if (issue) roles.give(issue.line.index, "published", RULE);
  return roles.given;
}

export function issuePeriodClues(issue: IssuePeriod | undefined): Clue[] {
  if (!issue) return [];
  const { line, period, weight } = issue;
  return [cited({ field: "date", value: period.edtf, rule: RULE, weight }, [line])];
}

const RULE = "period-of-the-issue";

function periodOf(view: View, line: PageLine): IssuePeriod | undefined {
  if (
    line.width > WIDEST ||
    isProse(line) ||
    view.roles.has(line.index, "caption", "credit", "embed", "note", "rights")
  )
    return undefined;
  const [period, more] = findPeriods(line.head, view.languages);
  if (!period || more) return undefined;
  const rest = `${line.head.slice(0, period.start)} ${line.head.slice(period.end)}`.trim();
  if (period.form === "days" && OF_A_WEEK.test(rest)) return { line, period, weight: STATED_BY_ISSUE };
  const isIssue = PERIODICAL_ISSUE.test(rest) || (ISSUE_WORD.test(rest) && /\d|[IVXLC]{1,6}/.test(rest));
  if (isIssue) return tells(rest) ? undefined : { line, period, weight: STATED_BY_ISSUE };
  if (NEWSPAPER_NAME.test(rest.replace(/^[\s,|·•–—-]{1,4}|[\s,|·•–—-]{1,4}$/g, "")))
    return { line, period, weight: STATED_BY_ISSUE };
  return /\p{L}/u.test(rest) ? undefined : { line, period, weight: ALONE };
}

/** Whether the words beside the period tell of something: more than a few in small letters that are no words of issues. */
function tells(rest: string): boolean {
  return (rest.match(/(?<![\p{L}\p{M}])\p{Ll}{3,40}/gu)?.length ?? 0) > FEW;
}

/** `From the`, `in this issue of`: words that may stand beside the name of an issue. */
const FEW = 4;
