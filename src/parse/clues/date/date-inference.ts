/**
 * Infers the date where the page does not state it: from captions, embedded posts and the weekday that the text names. The
 * model case is a caption of 21 January 2022, a Friday, under a text that tells of the same meeting "Thursday":
 * 21 January 2021 was a Thursday.
 */

import { WEEKDAYS, type Weekday } from "../../../model/conflict.ts";
import {
  type CalendarDay,
  daysBetween,
  daysUntil,
  isoDay,
  neighbouringYear,
  PUBLISHED_WITHIN,
  wholeDay,
} from "../../dates/calendar-day.ts";
import { findDates, findWeekdays } from "../../dates/find-dates.ts";
import { FROM_ARCHIVE } from "../../languages/caption-words.ts";
import { ANOTHER_DAY } from "../../languages/date-words.ts";
import type { PageLine } from "../../page/page-lines.ts";
import { addClue, type Draft, hasRole } from "../../page/page-reading.ts";
import type { Zones } from "../../page/zones.ts";
import type { Embed } from "../../roles/embeds.ts";
import { statedDay } from "./likely-day.ts";

interface StatedWeekday {
  weekday: number;
  line: PageLine;
  quote: string;
}

/** Adds the clues that captions, posts and weekdays give together. */
export function inferDate(draft: Draft, zones: Zones, embeds: readonly Embed[]): void {
  const weekday = statedWeekday(draft, zones);
  const captions = captionDays(draft);
  for (const { day, line } of captions) inferFromCaption(draft, day, line, weekday);
  inferFromPosts(draft, embeds, weekday);
  inferFromDateline(draft, zones);
}

/** How many paragraphs from the start name the day of the news. */
const OPENING = 6;

/**
 * Whether a caption's day may be another than that of the news: an archive picture, or one taken some days before. A day
 * after the publication is a contradiction, and the days of the news in the year before are rather a slip of the year.
 */
function isOfAnotherTime(day: CalendarDay, published: CalendarDay): boolean {
  const wait = daysBetween(day, published);
  return wait > 0 && Math.abs(daysBetween({ ...day, year: day.year + 1 }, published)) > PUBLISHED_WITHIN;
}

/** The first weekday that the opening of the text names without a date beside it. */
function statedWeekday(draft: Draft, zones: Zones): StatedWeekday | undefined {
  if (!zones.text) return undefined;
  let read = 0;
  for (let i = zones.text.start; i <= zones.text.end && read < OPENING; i++) {
    const line = draft.sheet.lines[i] as PageLine;
    if (hasRole(draft, i, "caption", "credit", "embed", "furniture")) continue;
    read++;
    const text = line.text.slice(0, 1500);
    const dates = findDates(text.slice(0, 400), draft.languages);
    for (const { weekday, start, end } of findWeekdays(text, draft.languages)) {
      if (dates.some((date) => start < date.end && date.start < end)) continue;
      if (ANOTHER_DAY.test(text.slice(Math.max(0, start - 10), start))) continue;
      return { weekday, line, quote: excerpt(text, start, end) };
    }
  }
  return undefined;
}

/** The words around a place in a text, whole ones. */
function excerpt(text: string, start: number, end: number): string {
  const from = start <= 60 ? 0 : text.indexOf(" ", start - 60) + 1;
  const to = text.lastIndexOf(" ", end + 40);
  return `${from > 0 ? "…" : ""}${text.slice(Math.min(from, start), end + 40 >= text.length ? undefined : Math.max(to, end))}`;
}

function captionDays(draft: Draft): { day: CalendarDay; line: PageLine }[] {
  const days: { day: CalendarDay; line: PageLine }[] = [];
  const seen = new Set<string>();
  for (const line of draft.sheet.lines) {
    if (!hasRole(draft, line.index, "caption") || days.length >= 20) continue;
    for (const mention of findDates(line.text.slice(0, 800), draft.languages)) {
      const day = wholeDay(mention);
      if (!day || seen.has(isoDay(day))) continue;
      seen.add(isoDay(day));
      days.push({ day, line });
    }
  }
  return days;
}

function inferFromCaption(draft: Draft, day: CalendarDay, line: PageLine, stated: StatedWeekday | undefined): void {
  const quote = line.head;
  if (FROM_ARCHIVE.test(quote)) return;
  const published = statedDay(draft);
  if (published && isOfAnotherTime(day, published)) {
    addClue(draft, { field: "date", value: isoDay(day), rule: "caption-of-another-time", weight: 0.1 }, [line]);
    return;
  }
  if (!stated) {
    addClue(draft, { field: "date", value: isoDay(day), rule: "caption-date", weight: 0.3 }, [line]);
    return;
  }
  const wait = daysUntil(day, stated.weekday);
  if (wait === 0) {
    addClue(
      draft,
      { field: "date", value: isoDay(day), rule: "caption-date-and-weekday", weight: 0.7 },
      [line, stated.line],
      `${quote} / ${stated.quote}`,
    );
    return;
  }
  if (wait <= PUBLISHED_WITHIN) {
    addClue(
      draft,
      { field: "date", value: isoDay(later(day, wait)), rule: "weekday-after-caption-date", weight: 0.45 },
      [line, stated.line],
      `${quote} / ${stated.quote}`,
    );
    return;
  }
  const year = neighbouringYear(day, stated.weekday);
  const fitting = year === undefined ? undefined : isoDay({ ...day, year });
  if (fitting !== undefined) {
    addClue(
      draft,
      { field: "date", value: fitting, rule: "caption-day-in-the-year-that-fits-the-weekday", weight: 0.6 },
      [line, stated.line],
      `${quote} / ${stated.quote}`,
    );
  }
  addClue(
    draft,
    { field: "date", value: isoDay(day), rule: "caption-date-against-weekday", weight: 0.25 },
    [line],
    quote,
  );
  const values = {
    caption: { value: isoDay(day), line: line.number },
    text: { value: WEEKDAYS[stated.weekday] as Weekday, line: stated.line.number },
    ...(fitting !== undefined && { fitting }),
  };
  draft.conflicts.push({ field: "date", kind: "caption-against-weekday", values });
}

/** The article is no older than the last post it embeds; the weekday that the text names tells the day. */
function inferFromPosts(draft: Draft, embeds: readonly Embed[], stated: StatedWeekday | undefined): void {
  const posts = embeds.flatMap((embed) => {
    const day = embed.date && wholeDay(embed.date);
    const line = draft.sheet.lines[embed.lines.at(-1) ?? -1];
    return day && line ? [{ day, line }] : [];
  });
  const last = posts.toSorted((a, b) => daysBetween(b.day, a.day)).at(0);
  if (!last) return;
  const lines = posts.map(({ line }) => line);
  if (!stated) return;
  const wait = daysUntil(last.day, stated.weekday);
  if (wait > PUBLISHED_WITHIN) return;
  addClue(
    draft,
    {
      field: "date",
      value: isoDay(later(last.day, wait)),
      rule: "weekday-and-embedded-posts",
      weight: wait <= 1 ? 0.65 : 0.4,
    },
    [stated.line, ...lines],
    `${stated.quote} / ${lines.map((line) => line.head).join(" / ")}`,
  );
}

/** `MEXICO CITY, Dec. 3, 2023 (AP) —`: a full date in the first words of the text. */
function inferFromDateline(draft: Draft, zones: Zones): void {
  const line = zones.text && draft.sheet.lines[zones.text.start];
  if (!line) return;
  const opening = line.head.slice(0, 90);
  const mention = findDates(opening, draft.languages)[0];
  const day = mention && wholeDay(mention);
  if (!mention || !day) return;
  const after = opening.slice(mention.end, mention.end + 24);
  if (mention.start <= 50 && /^\s?[,.]?\s?(?:\([^()]{2,20}\)\s?)?[-–—:]/.test(after)) {
    addClue(draft, { field: "date", value: isoDay(day), rule: "date-in-dateline", weight: 0.75 }, [line], opening);
  }
}

function later({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
