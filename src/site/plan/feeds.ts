/**
 * The feeds of a list of articles, as Atom (RFC 4287) and JSON Feed 1.1: `feed` of the latest by date of publication, `new` of those that
 * came into the archive last.
 */
import type { Article } from "../../archive/archive.ts";
import { readEdtf } from "../../model/edtf.ts";
import { dateWithDoubt, rfc3339 } from "../pages/date-in-words.ts";
import type { Listings } from "../pages/listing.ts";
import type { Feed, FeedEntry } from "../pages/page.ts";
import type { PageDraft } from "../pages/planned-page.ts";
import { isShown } from "./article-pages.ts";

const LATEST = 30;
/** A feed must have a date of change; one without articles has this. */
const NEVER = "1970-01-01T00:00:00Z";

/** @param articles In the archive's order. `home` is the page that the feeds belong to. */
export function feedPages(
  articles: readonly Article[],
  listings: Listings,
  { title, home }: { title: string; home: string },
): PageDraft<"feed" | "json-feed">[] {
  const told = articles.filter(isShown);
  const published = told.slice(0, LATEST).flatMap((article) => entryOf(article, listings));
  const archived = told.filter((article) => article.archived).sort(lastArchivedFirst);
  const fresh = archived.slice(0, LATEST).map((article) => newEntryOf(article, listings));
  const named = `${title} (${listings.words.names.newlyArchived})`;
  return [
    ...inBothFormats({ title, home, entries: published }, "feed"),
    ...inBothFormats({ title: named, home, entries: fresh }, "new"),
  ];
}

function inBothFormats(
  feed: Pick<Feed, "title" | "home" | "entries">,
  name: "feed" | "new",
): PageDraft<"feed" | "json-feed">[] {
  const { home, entries } = feed;
  const updated = entries.reduce((latest, entry) => (later(entry.updated, latest) ? entry.updated : latest), NEVER);
  const [atom, json] = [`${home}${name}.xml`, `${home}${name}.json`];
  return [
    { kind: "feed", url: atom, data: { ...feed, self: atom, updated } },
    { kind: "json-feed", url: json, data: { ...feed, self: json, updated } },
  ];
}

/** An article whose day is not known has no time of publication; as its last change, which Atom requires, counts its archiving. */
function entryOf(article: Article, listings: Listings): FeedEntry[] {
  const { when, updated, archived } = article;
  if (!when) return [];
  const changed = updated ? readEdtf(updated) : undefined;
  const known = changed ?? (when.day ? when : undefined);
  const latest = known ? rfc3339(known) : archived ? dayOf(archived) : rfc3339(when);
  return [{ ...(when.day && { published: rfc3339(when) }), updated: latest, ...told(article, listings) }];
}

/** What the feed tells of is the archiving: by its date of publication readers would take an article of 1887 for an old one. */
function newEntryOf(article: Article, listings: Listings): FeedEntry {
  const day = dayOf(article.archived ?? "");
  return { published: day, updated: day, ...told(article, listings) };
}

function told(article: Article, listings: Listings): Pick<FeedEntry, "entry" | "origin" | "summary"> {
  const entry = listings.entry(article);
  const { source, date } = entry;
  const { names, citation } = listings.words;
  const day = date ? dateWithDoubt(date, citation) : names.undated;
  return { entry, origin: source ? `${source.name}, ${day}` : day, summary: article.lead };
}

/** Of one day in the archive's order, for a sort keeps the order of what is equal. */
function lastArchivedFirst({ archived: a = "" }: Article, { archived: b = "" }: Article): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

function dayOf(archived: string): string {
  return `${archived}T00:00:00Z`;
}

function later(a: string, b: string): boolean {
  return Date.parse(a) > Date.parse(b);
}
