/** Collects every date that the page's lines offer for `date` and `updated`, with what it says for itself and where it stands. */

import { beginning } from "../../../text/truncate.ts";
import { dayOf, isoDay } from "../../dates/calendar-day.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import { type DateOrder, dateOrder, inOrder, weekdayOf } from "../../dates/date-order.ts";
import { zoneOffset } from "../../dates/time-of-day.ts";
import { datesIn } from "../../page/line-dates.ts";
import type { PageLine } from "../../page/page-lines.ts";
import { addClue, assign, type Draft } from "../../page/page-reading.ts";
import type { Zones } from "../../page/zones.ts";
import { type PlacedDate, placeDates } from "./placed-dates.ts";

export interface DateContext {
  language: string | undefined;
  /** ISO 3166-1 alpha-2 of the publisher or of the language tag. */
  country?: string;
  /** IANA zone of the publisher. */
  timezone?: string;
}

/** Reads the dates around headline and text, gives their lines a role, and adds the clues. */
export function collectDates(draft: Draft, zones: Zones, context: DateContext): PlacedDate[] {
  const placed = placeDates(draft, zones);
  const order = orderOf(draft, placed, context);
  let unlabelled = 0;
  const headerDays = new Set<string>();
  const dated = placed.flatMap((date) => {
    const value = edtfOf(date.mention, order, context, draft);
    return value ? [{ date, value, day: value.slice(0, 10) }] : [];
  });
  const own = new Set(
    dated.flatMap(({ date, day }) => (date.place === "header" && date.meaning !== "updated" ? [day] : [])),
  );
  for (const { date, value, day } of dated) {
    const { line, place, meaning, rule } = date;
    const trust = fitsItsWeekday(date.mention, day) ? 1 : CONTRADICTED;
    if (place !== "elsewhere") {
      if (meaning === "updated") assign(draft, line.index, hasPublished(placed, line) ? "published" : "updated", rule);
      else if (place !== "below-start") assign(draft, line.index, "published", rule);
    }
    if (meaning === "updated") {
      addClue(draft, { field: "updated", value, rule, weight: trust * (place === "elsewhere" ? 0.5 : 0.9) }, [line]);
      continue;
    }
    const doubt = own.size > 0 && !own.has(day) && isAside(date) ? BESIDE_ITS_OWN : 1;
    const weight = trust * doubt * weightOf(date, unlabelled, headerDays.has(day));
    if (place === "header") {
      if (!meaning) unlabelled++;
      headerDays.add(day);
    }
    if (weight > 0) addClue(draft, { field: "date", value, rule, weight }, [line]);
  }
  return placed;
}

/** A date beside a weekday that is not its own is stated, and contradicted by itself. */
const CONTRADICTED = 0.8;

function fitsItsWeekday({ weekday }: DateMention, iso: string): boolean {
  const { year, month, day } = dayOf(iso);
  return weekday === undefined || weekdayOf(year, month, day) === weekday;
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

function orderOf(draft: Draft, placed: readonly PlacedDate[], context: DateContext): DateOrder | undefined {
  const swapped = placed.filter(({ mention }) => mention.swapped);
  if (swapped.length === 0) return undefined;
  const everywhere = draft.sheet.lines
    .slice(0, 1500)
    .flatMap((line) => (line.width <= 200 && /\d[/.-]\d/.test(line.head) ? datesIn(line, draft.languages) : []));
  const zones = placed.flatMap(({ mention }) => (mention.time?.zone ? [mention.time.zone] : []));
  const evidence = dateOrder(everywhere, {
    language: context.language?.split("-")[0],
    zones,
    ...(context.country ? { country: context.country } : {}),
  });
  if (!evidence) {
    const line = (swapped[0] as PlacedDate).line;
    draft.warnings.push({
      severity: "warning",
      field: "date",
      found: `line ${line.number}: "${beginning(line.head, 60)}" may be read day first or month first, and nothing on the page tells which`,
      remedy: "write the date by hand",
    });
  }
  return evidence?.order;
}

/** EDTF of a mention that names year, month and day; undefined where it does not, or where its order is open. */
export function edtfOf(
  mention: DateMention,
  order: DateOrder | undefined,
  context: DateContext,
  draft?: Draft,
): string | undefined {
  if (mention.year === undefined || mention.day === undefined) return undefined;
  if (mention.swapped && !order) return undefined;
  const at = inOrder(mention, order ?? "day-first");
  if (!at) return undefined;
  const day = isoDay({ year: mention.year, ...at });
  const { time } = mention;
  if (!time) return day;
  const clock = `${String(time.hour).padStart(2, "0")}:${String(time.minute).padStart(2, "0")}`;
  const offset = time.zone ? zoneOffset(time.zone, day, context) : undefined;
  if (time.zone && offset === undefined && draft) {
    draft.warnings.push({
      severity: "warning",
      field: "date",
      found: `the time zone "${time.zone}" stands for several`,
      remedy: "give the source its timezone in sources.yaml, or write the offset by hand",
    });
  }
  return `${day}T${clock}${offset ?? ""}`;
}
