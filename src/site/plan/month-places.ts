/** Addresses of years and months, and of the articles that a source or topic has in a month. */
import type { Archive, Article } from "../../archive/archive.ts";
import type { MonthTerm } from "../pages/entry.ts";
import { decadeOf, LISTED } from "../pages/listing.ts";
import type { Terms } from "../pages/planned-page.ts";

/** Where the articles of a month are among those of a source or topic: a page of the month, or a place on that of the year, the decade or all; and how many. */
export type MonthPlaces = (
  url: string,
  month: string,
) => Required<Pick<MonthTerm, "url" | "count">> & { fragment?: string };

export function monthPlaces(archive: Archive, terms: Terms): MonthPlaces {
  const known = new Map<string, Counts>();
  for (const { id, url } of terms.sources) known.set(url, countsOf(archive.bySource.get(id) ?? []));
  for (const { id, url } of terms.topics) known.set(url, countsOf(archive.byTopic.get(id) ?? []));
  return (url, month) => {
    const { all = 0, bySpan } = known.get(url) ?? {};
    const countOf = (span: string) => bySpan?.get(span) ?? 0;
    const count = countOf(month);
    if (all <= LISTED) return { url, fragment: month, count };
    const year = month.slice(0, 4);
    const listing = [decadeOf(year), year].find((span) => countOf(span) <= LISTED);
    return listing ? { url: urlOf(listing, url), fragment: month, count } : { url: urlOf(month, url), count };
  };
}

/** Numbers of articles: all, and those of each decade, year and month. */
interface Counts {
  all: number;
  bySpan: ReadonlyMap<string, number>;
}

function countsOf(articles: readonly Article[]): Counts {
  const bySpan = new Map<string, number>();
  const add = (span: string, count: number) => bySpan.set(span, (bySpan.get(span) ?? 0) + count);
  const ofMonth = new Map<string, number>();
  for (const { when } of articles) {
    const unit = when && (when.month ?? when.year);
    if (unit) ofMonth.set(unit, (ofMonth.get(unit) ?? 0) + 1);
  }
  for (const [unit, count] of ofMonth) {
    const year = unit.slice(0, 4);
    add(decadeOf(year), count);
    add(year, count);
    if (unit !== year) add(unit, count);
  }
  return { all: articles.length, bySpan };
}

/** `/2020s/`, `/2021/` or `/2021/01/`, below `base`. */
export function urlOf(span: string, base = "/"): string {
  return `${base}${span.replace("-", "/")}/`;
}
