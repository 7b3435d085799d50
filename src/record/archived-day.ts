/** The day on which a record is made: the one value of a record that is taken from the clock. */
import { BackfileError } from "../model/problem.ts";
import { type FrontMatter, inOrder } from "./record.ts";

/** The last second of the year 9999. */
const LAST = 253_402_300_799;

/**
 * `YYYY-MM-DD`, UTC; the day that `SOURCE_DATE_EPOCH` names (reproducible-builds.org: seconds since 1970) where it is set.
 * @throws BackfileError where that is no such number.
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
