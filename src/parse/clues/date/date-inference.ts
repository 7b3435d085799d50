/**
 * Infers the date where the page does not state it: from captions, embedded posts and the weekday that the text names. The
 * model case is a caption of 21 January 2022, a Friday, under a text that tells of the same meeting "Thursday":
 * 21 January 2021 was a Thursday.
 */

import { type Conflict, WEEKDAYS, type Weekday } from "../../../model/conflict.ts";
import type { ClueOf } from "../../../model/reading.ts";
import {
  type CalendarDay,
  daysBetween,
  daysUntil,
  isoDay,
  laterDay,
  neighbouringYear,
  PUBLISHED_WITHIN,
  wholeDay,
} from "../../dates/calendar-day.ts";
import { findDates } from "../../dates/find-dates.ts";
import { FROM_ARCHIVE } from "../../languages/caption-words.ts";
import { cited } from "../../page/clues.ts";
import type { PageLine, PageLines } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";
import type { Embed } from "../../roles/embeds.ts";
import { statedDay } from "./likely-day.ts";
import { type StatedWeekday, statedWeekday } from "./stated-weekday.ts";

type DateClue = ClueOf<"date">;

/** The clues that captions, posts and weekdays give together, and captions that no weekday of the text fits. */
export function inferDate(
  view: Known<"page" | "languages" | "zones" | "roles" | "clues">,
  embeds: readonly Embed[],
): { clues: DateClue[]; conflicts: Conflict[] } {
  const weekday = statedWeekday(view);
  const published = statedDay(view);
  const captions = captionDays(view).map((caption) => inferFromCaption(caption, published, weekday));
  return {
    clues: [
      ...captions.flatMap(({ clues }) => clues),
      ...inferFromPosts(view.page, embeds, weekday),
      ...inferFromDateline(view),
    ],
    conflicts: captions.flatMap(({ conflict }) => conflict ?? []),
  };
}

/**
 * Whether a caption's day may be another than that of the news: an archive picture, or one taken some days before. A day
 * after the publication is a contradiction, and the days of the news in the year before are rather a slip of the year.
 */
function isOfAnotherTime(day: CalendarDay, published: CalendarDay): boolean {
  const wait = daysBetween(day, published);
  return wait > 0 && Math.abs(daysBetween({ ...day, year: day.year + 1 }, published)) > PUBLISHED_WITHIN;
}

interface CaptionDay {
  day: CalendarDay;
  line: PageLine;
}

/** How many days of captions are looked at. */
const CAPTION_DAYS = 20;

function captionDays({ page, languages, roles }: Known<"page" | "languages" | "roles">): CaptionDay[] {
  const days: CaptionDay[] = [];
  const seen = new Set<string>();
  for (const line of page.lines) {
    if (!roles.has(line.index, "caption") || days.length >= CAPTION_DAYS) continue;
    for (const mention of findDates(line.text.slice(0, 800), languages)) {
      const day = wholeDay(mention);
      if (!day || seen.has(isoDay(day))) continue;
      seen.add(isoDay(day));
      days.push({ day, line });
    }
  }
  return days;
}

function inferFromCaption(
  { day, line }: CaptionDay,
  published: CalendarDay | undefined,
  stated: StatedWeekday | undefined,
): { clues: DateClue[]; conflict?: Conflict } {
  if (FROM_ARCHIVE.test(line.head)) return { clues: [] };
  const alone = (rule: string, weight: number): DateClue =>
    cited({ field: "date", value: isoDay(day), rule, weight }, [line]);
  if (published && isOfAnotherTime(day, published)) return { clues: [alone("caption-of-another-time", 0.1)] };
  if (!stated) return { clues: [alone("caption-date", 0.3)] };
  const together = (value: string, rule: string, weight: number): DateClue =>
    cited({ field: "date", value, rule, weight }, [line, stated.line], `${line.head} / ${stated.quote}`);
  const wait = daysUntil(day, stated.weekday);
  if (wait === 0) return { clues: [together(isoDay(day), "caption-date-and-weekday", 0.7)] };
  if (wait <= PUBLISHED_WITHIN)
    return { clues: [together(isoDay(laterDay(day, wait)), "weekday-after-caption-date", 0.45)] };
  const year = neighbouringYear(day, stated.weekday);
  const fitting = year === undefined ? undefined : isoDay({ ...day, year });
  const values = {
    caption: { value: isoDay(day), line: line.number },
    text: { value: WEEKDAYS[stated.weekday] as Weekday, line: stated.line.number },
    ...(fitting !== undefined && { fitting }),
  };
  return {
    clues: [
      ...(fitting === undefined ? [] : [together(fitting, "caption-day-in-the-year-that-fits-the-weekday", 0.6)]),
      alone("caption-date-against-weekday", 0.25),
    ],
    conflict: { field: "date", kind: "caption-against-weekday", values },
  };
}

/** The article is no older than the last post it embeds; the weekday that the text names tells the day. */
function inferFromPosts(page: PageLines, embeds: readonly Embed[], stated: StatedWeekday | undefined): DateClue[] {
  const posts = embeds.flatMap((embed) => {
    const day = embed.date && wholeDay(embed.date);
    const line = page.lines[embed.lines.at(-1) ?? -1];
    return day && line ? [{ day, line }] : [];
  });
  const last = posts.toSorted((a, b) => daysBetween(b.day, a.day)).at(0);
  if (!last || !stated) return [];
  const lines = posts.map(({ line }) => line);
  const wait = daysUntil(last.day, stated.weekday);
  if (wait > PUBLISHED_WITHIN) return [];
  const weight = wait <= 1 ? 0.65 : 0.4;
  const quote = `${stated.quote} / ${lines.map((line) => line.head).join(" / ")}`;
  const value = isoDay(laterDay(last.day, wait));
  return [cited({ field: "date", value, rule: "weekday-and-embedded-posts", weight }, [stated.line, ...lines], quote)];
}

/** `MEXICO CITY, Dec. 3, 2023 (AP) —`: a full date in the first words of the text. */
function inferFromDateline({ page, languages, zones }: Known<"page" | "languages" | "zones">): DateClue[] {
  const line = zones.text && page.lines[zones.text.start];
  if (!line) return [];
  const opening = line.head.slice(0, 90);
  const mention = findDates(opening, languages)[0];
  const day = mention && wholeDay(mention);
  if (!mention || !day) return [];
  const after = opening.slice(mention.end, mention.end + 24);
  if (mention.start > 50 || !/^\s?[,.]?\s?(?:\([^()]{2,20}\)\s?)?[-–—:]/.test(after)) return [];
  return [cited({ field: "date", value: isoDay(day), rule: "date-in-dateline", weight: 0.75 }, [line], opening)];
}
