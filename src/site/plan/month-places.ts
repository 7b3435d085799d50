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
  const counts = new Map<string, number>();
  const add = (address: string) => counts.set(address, (counts.get(address) ?? 0) + 1);
  const count = (url: string, articles: readonly Article[]) => {
    counts.set(url, articles.length);
    for (const { when } of articles) {
      if (!when) continue;
      add(urlOf(decadeOf(when.year), url));
      add(urlOf(when.year, url));
      if (when.month) add(urlOf(when.month, url));
    }
  };
  for (const { id, url } of terms.sources) count(url, archive.bySource.get(id) ?? []);
  for (const { id, url } of terms.topics) count(url, archive.byTopic.get(id) ?? []);
  return (url, month) => {
    const year = month.slice(0, 4);
    const own = urlOf(month, url);
    const listing = [url, urlOf(decadeOf(year), url), urlOf(year, url)].find((at) => (counts.get(at) ?? 0) <= LISTED);
    return { ...(listing ? { url: listing, fragment: month } : { url: own }), count: counts.get(own) ?? 0 };
  };
}

/** `/2020s/`, `/2021/` or `/2021/01/`, below `base`. */
export function urlOf(span: string, base = "/"): string {
  return `${base}${span.replace("-", "/")}/`;
}
