/** The date that a list on the page, such as that of the most read articles, gives under the article's own headline. */
import type { DateMention } from "../../dates/date-mention.ts";
import { datesIn } from "../../page/line-dates.ts";
import type { Known } from "../../page/page-view.ts";
import type { PlacedDate } from "./placed-dates.ts";

/** Wider lines say more than a date. In Latin letters. */
const WIDEST = 40;

/** An article that is changed later, in minutes, dates its list anew as well. */
const LATEST_CHANGE = 24 * 60;

/** A date with its time. */
type Moment = DateMention & { year: number; day: number; time: NonNullable<DateMention["time"]> };
type PlacedMoment = PlacedDate & { mention: Moment };

/**
 * The dates of the page, with that of a list where it is of the day before the one moment under the headline, which then is that of a
 * change: `2024/12/04 00:05` over the text, and in a list of the day before `2024/12/03 23:17`.
 */
export function withListedDate(
  view: Known<"page" | "languages" | "zones">,
  placed: readonly PlacedDate[],
): readonly PlacedDate[] {
  const headers = placed.filter((date): date is PlacedMoment => date.place === "header" && isMoment(date.mention));
  const [header] = headers;
  if (!header || headers.length > 1 || header.meaning !== undefined) return placed;
  const listed = listedDate(view);
  if (!listed) return placed;
  const later = minutesOf(header.mention) - minutesOf(listed.mention);
  const isSameDay = header.mention.day === listed.mention.day;
  if (later <= 0 || later > LATEST_CHANGE || isSameDay) return placed;
  const others = placed.filter((date) => date !== header && date.line !== listed.line);
  return [...others, { ...header, meaning: "updated" }, listed];
}

function listedDate({ page, languages, zones }: Known<"page" | "languages" | "zones">): PlacedMoment | undefined {
  const headline = page.lines[zones.headline ?? -1];
  if (!headline || headline.copies < 2) return undefined;
  for (const { index, words } of page.lines) {
    const line = words === headline.words && index !== headline.index ? page.lines[index + 1] : undefined;
    if (!line || line.width > WIDEST) continue;
    const [mention] = datesIn(line, languages);
    const distance = Math.abs(line.index - headline.index);
    if (mention && isMoment(mention) && !mention.swapped)
      return { mention, line, place: "elsewhere", meaning: "published", distance, rule: "date-under-headline-again" };
  }
  return undefined;
}

function isMoment(mention: DateMention): mention is Moment {
  return mention.year !== undefined && mention.day !== undefined && mention.time !== undefined;
}

function minutesOf({ year, month, day, time }: Moment): number {
  return Date.UTC(year, month - 1, day, time.hour, time.minute) / 60_000;
}
