/** The Solar Hijri calendar, by which papers of Iran and Afghanistan date: its months and what its days are in ISO 8601's calendar. */
import { calendarKey } from "../languages/calendar-words.ts";

/** Month 1 to 12 by its name in Persian or Dari, from `Intl`: `آذر`, `قوس`. */
export function persianMonths(): ReadonlyMap<string, number> {
  return new Map(
    ["fa", "fa-AF"].flatMap((locale) => {
      const names = new Intl.DateTimeFormat(`${locale}-u-ca-persian-nu-latn`, { month: "long", timeZone: "UTC" });
      // The first month begins on 20 or 21 March.
      return Array.from({ length: 12 }, (_, i): [string, number] => [
        calendarKey(names.format(new Date(Date.UTC(2024, 3 + i, 5)))),
        i + 1,
      ]);
    }),
  );
}

/** Made when a first page needs it: calendars take long to load. */
let numbers: Intl.DateTimeFormat | undefined;
const DAY = 24 * 60 * 60 * 1000;

/** The same day by ISO 8601's calendar; undefined where the Persian has no such day. @param year Such as 1403. */
export function fromPersian(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | undefined {
  const before = month <= 7 ? (month - 1) * 31 : 6 * 31 + (month - 7) * 30;
  const near = Date.UTC(year + 621, 2, 21) + (before + day - 1) * DAY;
  numbers ??= new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  for (const off of [0, -1, 1]) {
    const date = new Date(near + off * DAY);
    const part = new Map(numbers.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    if (part.get("year") === year && part.get("month") === month && part.get("day") === day)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}
