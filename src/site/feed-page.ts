/** The feeds of a list of articles, as Atom (RFC 4287) and JSON Feed 1.1: the latest dated ones. */
import type { Article } from "../archive/archive.ts";
import { readEdtf } from "../edtf.ts";
import { rfc3339 } from "./date-words.ts";
import type { Listings } from "./listing.ts";
import type { FeedEntry } from "./page.ts";
import type { Draft } from "./plan.ts";

const LATEST = 30;
/** A feed must have a date of change; one without articles has this. */
const NEVER = "1970-01-01T00:00:00Z";

/** An Atom feed and a JSON Feed. @param articles In the archive's order. `home` is the page that they belong to. */
export function feedPages(
  articles: readonly Article[],
  listings: Listings,
  { title, home }: { title: string; home: string },
): Draft<"feed" | "json-feed">[] {
  const told = articles.filter(({ publish }) => publish !== "withheld");
  const entries = told.slice(0, LATEST).flatMap((article) => entryOf(article, listings));
  const updated = entries.reduce((latest, entry) => (later(entry.updated, latest) ? entry.updated : latest), NEVER);
  return [
    { kind: "feed", url: `${home}feed.xml`, data: { title, home, self: `${home}feed.xml`, updated, entries } },
    { kind: "json-feed", url: `${home}feed.json`, data: { title, home, self: `${home}feed.json`, updated, entries } },
  ];
}

function entryOf(article: Article, listings: Listings): FeedEntry[] {
  if (!article.when) return [];
  const published = rfc3339(article.when);
  const changed = article.updated ? readEdtf(article.updated) : undefined;
  return [
    {
      entry: listings.entry(article),
      published,
      updated: changed ? rfc3339(changed) : published,
      summary: article.lead,
    },
  ];
}

function later(a: string, b: string): boolean {
  return Date.parse(a) > Date.parse(b);
}
