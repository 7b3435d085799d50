/** Addresses of years and months, and of the articles that a source or topic has in a month. */
import type { Archive } from "../../archive/archive.ts";
import type { MonthTerm } from "../pages/entry.ts";
import { decadeOf, LISTED } from "../pages/listing.ts";
import type { ArchiveCounts } from "./archive-counts.ts";

/** A vocabulary whose entries have lists of articles. */
export type TermKind = "sources" | "topics";

/** Where the articles of a month are among those of a source or topic: a page of the month, or a place on that of the year, the decade or all; and how many. */
export type MonthPlaces = (
  kind: TermKind,
  id: string,
  month: string,
) => Required<Pick<MonthTerm, "url" | "count">> & { fragment?: string };

export function monthPlaces({ bySource, byTopic }: Archive, counts: ArchiveCounts): MonthPlaces {
  const lists = { sources: bySource, topics: byTopic };
  return (kind, id, month) => {
    const list = `${kind} ${id}` as const;
    const url = `/${kind}/${id}/`;
    const count = counts.inMonth(list, month);
    if ((lists[kind].get(id)?.length ?? 0) <= LISTED) return { url, fragment: month, count };
    const year = month.slice(0, 4);
    if (counts.inDecade(list, year.slice(0, 3)) <= LISTED)
      return { url: urlOf(decadeOf(year), url), fragment: month, count };
    if (counts.inYear(list, year) <= LISTED) return { url: urlOf(year, url), fragment: month, count };
    return { url: urlOf(month, url), count };
  };
}

/** `/2020s/`, `/2021/` or `/2021/01/`, below `base`. */
export function urlOf(span: string, base = "/"): string {
  return `${base}${span.replace("-", "/")}/`;
}
