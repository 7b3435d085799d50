/** The lines by which printed newspapers and magazines date an issue, references to one, and the masthead above. */
import type { CalendarDay } from "../dates/calendar-day.ts";
import type { DateMention } from "../dates/date-mention.ts";
import { findPeriods } from "../dates/find-periods.ts";
import {
  ISSUE_WORD,
  NEWSPAPER_KIND,
  NEWSPAPER_NAME,
  PAGE_NUMBER,
  REFERENCE_LEAD,
} from "../languages/newspaper-words.ts";
import { announcesName } from "../page/header-line.ts";
import { datesIn } from "../page/line-dates.ts";
import type { PageLine } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";

/** The line that dates an issue. */
export interface Issue {
  readonly line: PageLine;
  readonly rule: typeof ISSUE_LINE | typeof REFERENCE;
  /** What a reference says of the page. */
  readonly page?: string;
}

export const ISSUE_LINE = "issue-line";
export const REFERENCE = "reference-line";

type View = Known<"languages" | "marks" | "roles">;

/** `Lindmouth Gazette, 3 May 1934, p. 4`; `[Aus: Lindmünder Tageblatt, Nr. 57 vom 8. März 1923, S. 3]` */
export function referenceIn(view: View, line: PageLine): Issue | undefined {
  const date = wholeDate(view, line);
  if (!date || view.roles.has(line.index)) return undefined;
  const before = line.head
    .slice(0, date.start)
    .replace(/\([^()]{0,60}\)/g, " ")
    .replace(/^[\s[(—–-]{1,4}/, "");
  const name = before.replace(REFERENCE_LEAD, "").replace(NUMBER_OF_ISSUE, "").replace(TRAILING, "");
  const after = line.head.slice(date.end);
  const page = PAGE_NUMBER.exec(after) ?? PAGE_NUMBER.exec(before);
  const rest = after.replace(PAGE_NUMBER, "");
  if (!isNewspaperName(name.replace(PAGE_NUMBER, "").replace(TRAILING, ""))) return undefined;
  if (rest.length > BESIDE_PAGE || wordsIn(rest) > 2) return undefined;
  return { line, rule: REFERENCE, ...(page?.[1] && { page: page[1] }) };
}

/** How sure it is that a line dates an issue: its `number` (volume, number, price, week) tells, or only the `weekday` with a newspaper's name above. */
export function issueLine(view: View, line: PageLine, masthead: readonly PageLine[]): "number" | "weekday" | undefined {
  const date = wholeDate(view, line) ?? findPeriods(line.head, view.languages).at(-1);
  if (!date || line.width - (date.end - date.start) > BESIDE_DATE || announcesName(line)) return undefined;
  const beside = line.head.slice(0, date.start) + line.head.slice(date.end);
  if (ISSUE_WORD.test(line.head) && /\d|(?<!\p{L})[IVXLC]{1,8}(?!\p{L})/u.test(beside)) return "number";
  if ("edtf" in date && date.form === "week" && wordsIn(beside) === 0) return "number";
  if (!("weekday" in date) || date.weekday === undefined) return undefined;
  return masthead.some(({ head }) => isNewspaperName(head)) ? "weekday" : undefined;
}

/**
 * Whether the lines are those of a masthead and not of a menu or a headline: `named`, where the words of one are those of a newspaper's name;
 * `unnamed`, where one short line stands that may be the name (`The Wareham Minerva.`) and may be a headline.
 */
export function mastheadOf({ marks }: View, lines: readonly PageLine[]): "named" | "unnamed" | undefined {
  if (lines.some((line) => marks[line.index] || line.width > WIDEST_NAME || announcesName(line))) return undefined;
  const named = lines.findIndex(({ head }) => isNewspaperName(head));
  if (lines.length === 0) return "named";
  if (named >= 0) return lines.slice(named + 1).every(isUnderName) ? "named" : undefined;
  const [first, ...rest] = lines;
  const isShort = first !== undefined && first.width <= WIDEST_UNKNOWN && !/[?!:,;]/.test(first.head);
  return isShort && wordsIn(first.head) <= MOST_WORDS && rest.every(isUnderName) ? "unnamed" : undefined;
}

function isNewspaperName(text: string): boolean {
  return text.length <= 60 && NEWSPAPER_NAME.test(text);
}

/** The one whole date of a line. */
export function wholeDate({ languages }: Known<"languages">, line: PageLine): (DateMention & CalendarDay) | undefined {
  return datesIn(line, languages).findLast(
    (date): date is DateMention & CalendarDay => date.year !== undefined && date.day !== undefined,
  );
}

const TRAILING = /[\s,;:.|–—-]{1,6}$/;

/** Beside the date and the page stand a column, an edition or signs: `, col. 2]`. */
const BESIDE_PAGE = 24;

/** Volume, place, number and price together are no longer. */
const BESIDE_DATE = 110;

/** In Latin letters. */
const WIDEST_NAME = 100;
const WIDEST_UNKNOWN = 60;
/** `Der Wochenspiegel für Luchtal und Umgebung` has six. */
const MOST_WORDS = 7;

function wordsIn(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}'’-]{0,40}/gu)?.length ?? 0;
}

/** At the end of what stands before the date: `, Nr. 57 vom`, `, vol. 12`, `of`. */
const NUMBER_OF_ISSUE = /(?:,?\s{1,2}\p{L}{1,4}\.?\s?\d{1,5},?)?(?:\s\p{L}{2,4})?\s{0,2}$/u;

/** `Published by Authority.`, `Established 1850.`, `ABONNEMENTS : Trois mois 12 fr.`: what stands close under a newspaper's name. */
function isUnderName({ head, width, closed, blankBefore }: PageLine): boolean {
  // Where a blank line parts it from the name it could be a headline, unless it is as short as such a line.
  if (blankBefore && !(closed && width <= APART_FROM_NAME && wordsIn(head) <= 4)) return false;
  return closed || /:.{0,60}\d/.test(head) || ISSUE_WORD.test(head) || NEWSPAPER_KIND.test(head);
}

/** `Published by Authority.` */
const APART_FROM_NAME = 30;
