/** Addresses of years and months, and of the articles that a source or topic has in a month. */
import type { Archive, Article } from "../../archive/archive.ts";
import type { MonthTerm } from "../pages/entry.ts";
import { LISTED } from "../pages/listing.ts";
import type { Terms } from "../pages/planned-page.ts";

/** Where the articles of a month are among those of a source or topic: a page of the month, or a place on that of the year; and how many. */
export type MonthPlaces = (
  url: string,
  month: string,
) => Required<Pick<MonthTerm, "url" | "count">> & { fragment?: string };

export function monthPlaces(archive: Archive, terms: Terms): MonthPlaces {
  const counts = new Map<string, number>();
  const add = (address: string) => counts.set(address, (counts.get(address) ?? 0) + 1);
  const count = (url: string, articles: readonly Article[]) => {
    for (const { when } of articles) {
      if (when) add(urlOf(when.year, url));
      if (when?.month) add(urlOf(when.month, url));
    }
  };
  for (const { id, url } of terms.sources) count(url, archive.bySource.get(id) ?? []);
  for (const { id, url } of terms.topics) count(url, archive.byTopic.get(id) ?? []);
  return (url, month) => {
    const [ofYear, ofMonth] = [urlOf(month.slice(0, 4), url), urlOf(month, url)];
    const count = counts.get(ofMonth) ?? 0;
    return (counts.get(ofYear) ?? 0) > LISTED ? { url: ofMonth, count } : { url: ofYear, fragment: month, count };
  };
}

/** `/2021/` or `/2021/01/`, below `base`. */
export function urlOf(span: string, base = "/"): string {
  return `${base}${span.replace("-", "/")}/`;
}
