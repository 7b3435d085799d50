/** The day on which a record is made, the only value of a record that comes from the clock. */
import { BackfileError } from "../model/problem.ts";
import { type FrontMatter, inOrder } from "./record.ts";

/** The last second of the year 9999. */
const LAST = 253_402_300_799;

/**
 * `YYYY-MM-DD`, UTC; the day of `SOURCE_DATE_EPOCH` (reproducible-builds.org) where it is set.
 * @param epoch Seconds since 1970, as text. @param now Milliseconds since 1970.
 * @throws BackfileError where `epoch` is no whole number of seconds up to the year 9999.
 */
export function archivedDay(epoch = process.env.SOURCE_DATE_EPOCH, now = Date.now()): string {
  if (epoch !== undefined && epoch !== "" && (!/^\d{1,12}$/.test(epoch) || Number(epoch) > LAST)) {
    const found = `"${epoch.slice(0, 40)}" is no number of seconds since 1970`;
    const remedy = "write whole seconds, such as 1760000000, or unset it";
    throw new BackfileError([{ severity: "error", field: "SOURCE_DATE_EPOCH", found, remedy }]);
  }
  return new Date(epoch ? Number(epoch) * 1000 : now).toISOString().slice(0, 10);
}

/** The front matter of a new record, with the day in its place. */
export function withArchivedDay(frontMatter: FrontMatter, archived: string): FrontMatter {
  return inOrder({ ...frontMatter, archived });
}
