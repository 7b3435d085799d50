/** The names of months and weekdays in a language, from `Intl` (CLDR), the program's only source of them. */

export type Width = "long" | "short";

/** Twelve names each, January first: as they are alone, and as they are in a date with day and year. @param locale BCP 47 */
export function monthNames(locale: string, width: Width): { alone: string[]; inDates: (string | undefined)[] } {
  const tag = `${locale}-u-nu-latn-ca-gregory`;
  const alone = new Intl.DateTimeFormat(tag, { month: width, timeZone: "UTC" });
  const inDate = new Intl.DateTimeFormat(tag, { day: "numeric", month: width, year: "numeric", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 15)));
  return {
    alone: months.map((month) => alone.format(month)),
    inDates: months.map((month) => inDate.formatToParts(month).find(({ type }) => type === "month")?.value),
  };
}

/** Seven names, Sunday first. @param locale BCP 47 */
export function weekdayNames(locale: string, width: Width): string[] {
  const name = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, { weekday: width, timeZone: "UTC" });
  // 1 January 2023 was a Sunday.
  return Array.from({ length: 7 }, (_, weekday) => name.format(new Date(Date.UTC(2023, 0, 1 + weekday))));
}
