/** Collects every date that the page's lines offer for `date` and `updated`, with what it says for itself and where it stands. */

import { isProse } from "./article-span.ts";
import { type DateMention, datesIn, matches } from "./date-mention.ts";
import { DATE_LABELS, OTHER_DATES, PUBLISHED_WORD } from "./date-words.ts";
import { bareDays, isInDatedList } from "./dated-list.ts";
import { addClue, assign, type Draft, hasRole } from "./draft.ts";
import { announcesName } from "./header-roles.ts";
import { type DateOrder, dateOrder, inOrder, weekdayOf } from "./numeric-dates.ts";
import type { Zones } from "./page-zones.ts";
import type { SheetLine } from "./sheet.ts";
import { zoneOffset } from "./time-of-day.ts";
import { dayOf, isoDay } from "./weekdays.ts";

export interface DateContext {
  language: string | undefined;
  /** ISO 3166-1 alpha-2 of the publisher or of the language tag. */
  country?: string;
}

export type Place = "header" | "above" | "below-start" | "footer" | "elsewhere";

export interface PlacedDate {
  mention: DateMention;
  line: SheetLine;
  place: Place;
  meaning: "published" | "updated" | undefined;
  /** Lines between it and the headline. */
  distance: number;
  /** Rule of the label, or of the place where nothing labels it. */
  rule: string;
}

/** Reads the dates around headline and text, gives their lines a role, and adds the clues. */
export function collectDates(draft: Draft, zones: Zones, context: DateContext): PlacedDate[] {
  const placed = placeDates(draft, zones);
  const order = orderOf(draft, placed, context);
  let unlabelled = 0;
  const headerDays = new Set<string>();
  for (const date of placed) {
    const value = edtfOf(date.mention, order, context, draft);
    if (!value) continue;
    const { line, place, meaning, rule } = date;
    const day = value.slice(0, 10);
    const trust = fitsItsWeekday(date.mention, day) ? 1 : CONTRADICTED;
    if (place !== "elsewhere") {
      if (meaning === "updated") assign(draft, line.index, hasPublished(placed, line) ? "published" : "updated", rule);
      else if (place !== "below-start") assign(draft, line.index, "published", rule);
    }
    if (meaning === "updated") {
      addClue(draft, { field: "updated", value, rule, weight: trust * (place === "elsewhere" ? 0.5 : 0.9) }, [line]);
      continue;
    }
    const weight = trust * weightOf(date, unlabelled, headerDays.has(day));
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

function hasPublished(placed: readonly PlacedDate[], line: SheetLine): boolean {
  return placed.some((other) => other.line === line && other.meaning !== "updated");
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

/** Lines longer than this are not date lines unless they label their date. */
const DATE_LINE_WIDTH = 170;

/** A line with more than this much beside a date is about something else, unless it labels the date. */
const OTHER_WORDS = 90;

function placeDates(draft: Draft, zones: Zones): PlacedDate[] {
  const { lines } = draft.sheet;
  const placed: PlacedDate[] = [];
  const headline = zones.headline ?? -1;
  const textStart = zones.text?.start ?? lines.length;
  const read = (line: SheetLine, place: Place, labelledOnly: boolean) => {
    for (const date of datesOf(draft, line)) {
      if (!date.meaning && (labelledOnly || line.width - (date.mention.end - date.mention.start) > OTHER_WORDS))
        continue;
      if (!date.meaning && (isListed(draft, line, headline) || isReference(line, date.mention))) continue;
      if (!date.meaning && place === "header" && isTold(line, date.mention)) continue;
      placed.push({ ...date, line, place, distance: Math.abs(line.index - Math.max(0, headline)) });
    }
  };
  for (const line of lines) {
    const { index } = line;
    if (hasRole(draft, index, "caption", "embed", "credit", "note", "rights")) continue;
    const inHeader =
      index > headline && index <= zones.header.end && (zones.headline !== undefined || index >= zones.header.start);
    const prose = isProse(line) && line.width > DATE_LINE_WIDTH;
    if (inHeader && index < textStart && !prose) read(line, "header", line.closed && line.width > 120);
    else if (index >= zones.header.start && index < headline) read(line, "above", line.width > 100);
    else if (index === headline) continue;
    else if (index >= textStart && index <= textStart + 3 && !prose && !line.closed)
      read(line, isDateLine(draft, line) ? "header" : "below-start", false);
    else if (index >= zones.footer.start && index <= zones.footer.end && !prose)
      read(line, "footer", line.width > 90 || index > zones.footer.start + 4);
    else if (line.width <= 90 && datesIn(line, draft.languages).length > 0 && saysPublished(lines, line))
      read(line, "elsewhere", true);
  }
  return placed;
}

/** Whether a word of publication stands in the line, or alone in the one above: `입력 :`. */
function saysPublished(lines: readonly SheetLine[], line: SheetLine): boolean {
  const above = lines[line.index - 1];
  return (
    PUBLISHED_WORD.test(line.head) ||
    (/^\p{Nd}/u.test(line.head) && above !== undefined && above.width <= LABEL_WIDTH && PUBLISHED_WORD.test(above.head))
  );
}

/** This many words in small letters before a date tell of it: `The act was signed into law on August 14, 1935`. */
const TELLING_WORDS = 5;

function isTold(line: SheetLine, { start }: DateMention): boolean {
  const words = line.head.slice(0, start).match(/(?<![\p{L}\p{M}])\p{Ll}{2,}/gu)?.length ?? 0;
  return words >= TELLING_WORDS && !announcesName(line);
}

/** Whether the date stands in a list of other articles, or alone under the heading of one. */
function isListed(draft: Draft, line: SheetLine, headline: number): boolean {
  if (isInDatedList(draft.sheet, line, draft.languages)) return true;
  const run = bareDays(draft.sheet, line, draft.languages);
  return run !== undefined && run.first - 2 > headline && draft.marks[run.first - 2]?.kind === "closing";
}

/** Words beside a date in parentheses at a line's end that make it the title of another article. */
const TITLE_WORDS = 4;

/** `Envoy Faults Hong Kong on Snowden (July 19, 2013)`: another article, and its day. */
function isReference(line: SheetLine, { start, end }: DateMention): boolean {
  const before = line.head.slice(0, start);
  return before.endsWith("(") && /^\)[.,]?$/.test(line.head.slice(end)) && before.split(/\s+/).length > TITLE_WORDS;
}

/** `KIROV, Russia | Fri Jul 19, 2013 6:34am EDT`: a place at most stands beside a date that names its year. */
function isDateLine(draft: Draft, line: SheetLine): boolean {
  const [mention] = line.width <= 100 ? datesIn(line, draft.languages) : [];
  if (mention?.day === undefined || mention.year === undefined) return false;
  const before = line.head.slice(0, mention.start);
  return line.head.length - mention.end <= 2 && (before === "" || PLACE_BEFORE.test(before));
}

const PLACE_BEFORE = /^\p{Lu}[\p{L}.' -]{1,30}(?:, \p{Lu}[\p{L}.' -]{1,30})?\s?[|·•–—-]\s?$/u;

function datesOf(draft: Draft, line: SheetLine): Omit<PlacedDate, "line" | "place" | "distance">[] {
  const head = line.head;
  const mentions = datesIn(line, draft.languages).filter(({ day }) => day !== undefined);
  const found: Omit<PlacedDate, "line" | "place" | "distance">[] = [];
  let from = 0;
  for (const [i, mention] of mentions.entries()) {
    const before = head.slice(Math.max(from, mention.start - 60), mention.start);
    const after = head.slice(mention.end, Math.min(mentions[i + 1]?.start ?? head.length, mention.end + 24));
    from = mention.end;
    if (OTHER_DATES.test(before.slice(-24))) continue;
    const label =
      nearestLabel(before) ??
      (before.trim() === "" ? labelAbove(draft, line) : undefined) ??
      (i === mentions.length - 1 && !NUMBER_AHEAD.test(head.slice(mention.end)) ? nearestLabel(after) : undefined);
    if (!label && i > 0 && OWN_LABEL.test(before)) continue;
    found.push({
      mention,
      meaning: label?.meaning === "other" ? undefined : label?.meaning,
      rule: label?.rule ?? "date-line",
    });
  }
  return found;
}

/** `Published: 3 May; comments close: 17 May`: a further date under another label is of something else. */
const OWN_LABEL = /\p{L}:\s?$/u;

/** `4 août 2024 (mis à jour : 19:56)`: a label between the date and a number speaks of that number. */
const NUMBER_AHEAD = /^\P{Nd}{0,40}\p{Nd}/u;

/** The label that stands last in the text before a date. */
function nearestLabel(text: string) {
  if (!/\p{L}/u.test(text)) return undefined;
  let best: { at: number; label: (typeof DATE_LABELS)[number] } | undefined;
  for (const label of DATE_LABELS) {
    for (const match of matches(label.pattern, text)) {
      const at = match.index + match[0].length;
      if (!best || at > best.at) best = { at, label };
    }
  }
  return best?.label;
}

/** Wider lines say more than what the date below them means. */
const LABEL_WIDTH = 24;

/** The line above may be the label alone: `Updated on` over the date. */
function labelAbove(draft: Draft, line: SheetLine) {
  const above = draft.sheet.lines[line.index - 1];
  if (!above || above.width > LABEL_WIDTH || /\p{Nd}/u.test(above.head)) return undefined;
  return nearestLabel(above.head);
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
      found: `line ${line.number}: "${line.head.slice(0, 60)}" may be read day first or month first, and nothing on the page tells which`,
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
  const offset = time.zone ? zoneOffset(time.zone, day, context.country) : undefined;
  if (time.zone && offset === undefined && draft) {
    draft.warnings.push({
      severity: "warning",
      field: "date",
      found: `the time zone "${time.zone}" stands for several`,
      remedy: "give the source its country in sources.yaml, or write the offset by hand",
    });
  }
  return `${day}T${clock}${offset ?? ""}`;
}
