/** Collects every date that the page's lines offer for `date` and `updated`, with what it says for itself and where it stands. */

import type { Problem } from "../../../model/problem.ts";
import type { Clue } from "../../../model/reading.ts";
import { beginning } from "../../../text/truncate.ts";
import { dayOf, hasWeekday, isoDay } from "../../dates/calendar-day.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import { type DateOrder, dateOrder, inOrder, type OrderEvidence } from "../../dates/date-order.ts";
import { zoneOffset } from "../../dates/time-of-day.ts";
import { cited } from "../../page/clues.ts";
import { datesIn } from "../../page/line-dates.ts";
import { type GivenRole, RolesInHand } from "../../page/line-roles.ts";
import { LINES_SEARCHED, type PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";
import { withListedDate } from "./listed-date.ts";
import { type PlacedDate, placeDates } from "./placed-dates.ts";
import { statedWeekday } from "./stated-weekday.ts";

export interface DateContext {
  language: string | undefined;
  /** ISO 3166-1 alpha-2 of the publisher or of the language tag. */
  country?: string;
  /** IANA zone of the publisher. */
  timezone?: string;
}

/** A date of the page's lines, and the day and time that it gives; none where it names no year, or its order is open. */
export interface ReadDate extends PlacedDate {
  readonly value: string | undefined;
  /** Why the day or the month comes first, where either might; what its year is taken from, where it names none. */
  readonly remark?: string;
  /** What is left of its weight where a weekday beside it is not its own, or where it is read by an inference. */
  readonly trust: number;
}

/** The dates around headline and text, and what a person must decide about them. */
export function readDates(
  view: Known<"page" | "languages" | "marks" | "zones" | "roles">,
  context: DateContext,
): { dates: ReadDate[]; warnings: Problem[] } {
  const placed = withYears(withListedDate(view, placeDates(view)));
  const open = placed.find(({ mention }) => mention.swapped);
  const evidence = open && orderOf(view, placed, context);
  const warnings = open && !evidence ? [unclearOrder(open.line)] : [];
  const dates = placed.map((date): ReadDate => {
    const { edtf: value, openZone } = edtfOf(date.mention, evidence?.order, context) ?? {};
    if (openZone !== undefined) warnings.push(unclearZone(openZone));
    const ordered = evidence && date.mention.swapped;
    const remark = ordered
      ? `${evidence.order}, by ${evidence.because}`
      : date.yearFrom && `the year is that of ${date.yearFrom}`;
    const fits = value === undefined || fitsItsWeekday(date.mention, value, view.languages);
    const trust = (fits ? 1 : CONTRADICTED) * (ordered && evidence.inferred ? INFERRED_ORDER : 1);
    return { ...date, value, trust, ...(remark && { remark }) };
  });
  return { dates, warnings };
}

/** A line with a date of the article is its date line; one of a change alone, the line of that. */
export function dateRoles(dates: readonly ReadDate[], before: Known<"roles">): readonly GivenRole[] {
  const roles = new RolesInHand(before.roles);
  for (const { line, place, meaning, rule, value } of dates) {
    if (value === undefined || place === "elsewhere") continue;
    if (meaning === "updated") roles.give(line.index, hasPublished(dates, line) ? "published" : "updated", rule);
    else if (place !== "below-start") roles.give(line.index, "published", rule);
  }
  return roles.given;
}

/** What the dates say for themselves and by their places. */
export function dateClues(dates: readonly ReadDate[]): Clue[] {
  const clues: Clue[] = [];
  const valued = dates.flatMap((date) => (date.value === undefined ? [] : [{ ...date, value: date.value }]));
  const own = new Set(
    valued.flatMap(({ place, meaning, value }) => (place === "header" && meaning !== "updated" ? [dayIn(value)] : [])),
  );
  let unlabelled = 0;
  const headerDays = new Set<string>();
  for (const date of valued) {
    const { line, place, meaning, rule, value, remark, trust } = date;
    const day = dayIn(value);
    const known = { value, rule, ...(remark && { remark }) };
    if (meaning === "updated") {
      const weight = trust * (place === "elsewhere" ? 0.5 : 0.9);
      clues.push(cited({ field: "updated", ...known, weight }, [line]));
      continue;
    }
    const doubt = own.size > 0 && !own.has(day) && isAside(date) ? BESIDE_ITS_OWN : 1;
    const weight = trust * doubt * weightOf(date, unlabelled, headerDays.has(day));
    if (place === "header") {
      if (!meaning) unlabelled++;
      headerDays.add(day);
    }
    if (weight > 0) clues.push(cited({ field: "date", ...known, weight }, [line]));
  }
  return clues;
}

function dayIn(value: string): string {
  return value.slice(0, 10);
}

/** A date beside a weekday that is not its own is stated, and contradicted by itself. */
const CONTRADICTED = 0.8;

function fitsItsWeekday({ weekday }: DateMention, iso: string, languages: readonly string[]): boolean {
  return weekday === undefined || hasWeekday(dayOf(iso), weekday, languages);
}

/** A date whose order a weekday of the text decides is inferred. */
const INFERRED_ORDER = 0.8;

/** A date and, where another of its line gives its year, the words of that. */
type YearedDate = PlacedDate & { readonly yearFrom?: string };

/** `Jan. 31 | Updated: March 4, 2019`: of two dates on a line, the one of a change is the later; it may lend its year, or borrow it. */
function withYears(placed: readonly PlacedDate[]): YearedDate[] {
  return placed.map((date) => {
    const { mention, line, meaning } = date;
    if (mention.year !== undefined) return date;
    const isUpdate = meaning === "updated";
    const other = placed.find(
      (one) => one.line === line && one.mention.year !== undefined && (one.meaning === "updated") !== isUpdate,
    );
    if (other?.mention.year === undefined) return date;
    const order = monthDay(mention) - monthDay(other.mention);
    const year = other.mention.year + (isUpdate ? Number(order < 0) : -Number(order > 0));
    const yearFrom = line.head.slice(other.mention.start, other.mention.end);
    return { ...date, mention: { ...mention, year }, yearFrom };
  });
}

/** Orders days of a year. */
function monthDay({ month, day = 0 }: DateMention): number {
  return month * 100 + day;
}

function hasPublished(placed: readonly PlacedDate[], line: PageLine): boolean {
  return placed.some((other) => other.line === line && other.meaning !== "updated");
}

/** What is left of the weight of a teaser's or comment's date where the article has another of its own. */
const BESIDE_ITS_OWN = 0.6;

/** Whether the date stands above the headline without a label, or somewhere else on the page. */
function isAside({ place, meaning }: PlacedDate): boolean {
  return place === "elsewhere" || (place === "above" && meaning === undefined);
}

function weightOf({ place, meaning, mention, distance }: PlacedDate, unlabelled: number, again: boolean): number {
  if (meaning === "published")
    return { header: 0.95, above: 0.9, "below-start": 0.8, footer: 0.86, elsewhere: 0.55 }[place];
  if (place === "header") return unlabelled === 0 || again ? 0.88 : 0.35;
  if (place === "above") return aboveWeight(mention, distance);
  return { "below-start": 0.5, footer: 0.4, elsewhere: 0 }[place];
}

/** Far above the headline, and with a weekday, it is likely today's date in the page's head. */
function aboveWeight(mention: DateMention, distance: number): number {
  if (distance <= 6) return mention.weekday !== undefined && !mention.time && distance > 3 ? 0.45 : 0.7;
  return mention.weekday !== undefined && !mention.time ? 0.2 : 0.52;
}

function orderOf(
  view: Known<"page" | "languages" | "zones" | "roles">,
  placed: readonly PlacedDate[],
  context: DateContext,
): OrderEvidence | undefined {
  const everywhere = view.page.lines
    .slice(0, LINES_SEARCHED)
    .flatMap((line) => (line.width <= 200 && /\d[/.-]\d/.test(line.head) ? datesIn(line, view.languages) : []));
  const zones = placed.flatMap(({ mention }) => (mention.time?.zone ? [mention.time.zone] : []));
  return dateOrder(everywhere, {
    language: context.language?.split("-")[0],
    zones,
    newsday: statedWeekday(view)?.weekday,
    ...(context.country ? { country: context.country } : {}),
  });
}

function unclearOrder(line: PageLine): Problem {
  return {
    severity: "warning",
    field: "date",
    found: `line ${line.number}: "${beginning(line.head, 60)}" may be read day first or month first, and nothing on the page tells which`,
    remedy: "write the date by hand",
  };
}

function unclearZone(zone: string): Problem {
  return {
    severity: "warning",
    field: "date",
    found: `the time zone "${zone}" stands for several`,
    remedy: "give the source its timezone in sources.yaml, or write the offset by hand",
  };
}

/**
 * EDTF of a mention that names year, month and day; undefined where it does not, or where its order is open. `openZone`: the name of
 * a zone that may be one of several, and so is left out.
 */
export function edtfOf(
  mention: DateMention,
  order: DateOrder | undefined,
  context: DateContext,
): { edtf: string; openZone?: string } | undefined {
  if (mention.year === undefined || mention.day === undefined) return undefined;
  if (mention.swapped && !order) return undefined;
  const at = inOrder(mention, order ?? "day-first");
  if (!at) return undefined;
  const day = isoDay({ year: mention.year, ...at });
  const { time } = mention;
  if (!time) return { edtf: day };
  const clock = `${String(time.hour).padStart(2, "0")}:${String(time.minute).padStart(2, "0")}`;
  const offset = time.zone ? zoneOffset(time.zone, day, context) : undefined;
  const isOpen = time.zone && offset === undefined;
  return { edtf: `${day}T${clock}${offset ?? ""}`, ...(isOpen && { openZone: time.zone }) };
}
