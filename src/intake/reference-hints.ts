/** What references state of an article, as clues for the parser. */
import type { Hint } from "../model/page-text.ts";
import type { Reading } from "../model/reading.ts";
import { readTimestamp } from "../parse/clues/metadata/claimed-dates.ts";
import { dayOf, daysBetween } from "../parse/dates/calendar-day.ts";
import { outletKey } from "../parse/names/outlet-names.ts";
import { addressKey } from "../text/address-key.ts";
import type { Source } from "../vocabulary/source.ts";

export interface ReferenceRead {
  /** Below `articles/`. */
  path: string;
  hints: readonly Hint[];
}

/**
 * The statements of a reference; nothing where it is to another article.
 * @param reading What is read of the article without it.
 */
export function hintsOfReference(
  { path, hints }: ReferenceRead,
  { fields }: Pick<Reading, "fields">,
  sources: readonly Source[],
): Hint[] {
  const states = (field: Hint["field"]) => hints.find((hint) => hint.field === field)?.value;
  const url = states("url");
  const isSamePage = url !== undefined && fields.url !== undefined && addressKey(url) === addressKey(fields.url.value);
  const isOther =
    areApart(states("date"), fields.date?.value) || isOfOther(states("source"), fields.source?.value, sources);
  if (isOther && !isSamePage) return [];
  return hints.map(({ line: _, where, ...hint }) => ({
    ...hint,
    where: where.replace(/^form \S+:/, `form reference ${path}:`),
  }));
}

/** Days between the same text in a paper and on its site, or in a weekly: a column of the same title a month later is another. */
const MOST_DAYS = 31;

function areApart(stated: string | undefined, read: string | undefined): boolean {
  const day = stated === undefined ? undefined : (readTimestamp(stated, []) ?? stated);
  if (day === undefined || read === undefined) return false;
  if (!isDay(day) || !isDay(read)) return /^\d{4}/.test(day) && day.slice(0, 4) !== read.slice(0, 4);
  return Math.abs(daysBetween(dayOf(day), dayOf(read))) > MOST_DAYS;
}

function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(date);
}

/** Whether the name is that of a known source, and the article is of another. */
function isOfOther(name: string | undefined, read: string | undefined, sources: readonly Source[]): boolean {
  if (name === undefined || read === undefined) return false;
  const named = sources.filter((one) =>
    [one.name, ...one.aliases].some((known) => outletKey(known) === outletKey(name)),
  );
  return named.length > 0 && !named.some(({ id }) => id === read);
}
