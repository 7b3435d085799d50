/**
 * Plans the feeds of a list of articles: `feed` has the latest by date of publication, as Atom (RFC 4287) and JSON Feed 1.1, `new` those that
 * were archived last, as Atom.
 */
import { type Article, isShown } from "../../archive/archive.ts";
import { readEdtf } from "../../model/edtf.ts";
import { dateWithDoubt, rfc3339 } from "../pages/date-in-words.ts";
import type { Feed, FeedEntry } from "../pages/feed.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageDraft } from "../pages/planned-page.ts";

/** Articles in a feed, of the archive and of a source or topic, which gets few of the additions. */
export const LATEST = 30;
const LATEST_OF_TERM = 15;
/** The date of change, which a feed must have, of a feed without articles. */
const NEVER = "1970-01-01T00:00:00Z";

/**
 * @param articles In the order of the archive. `home` is the address of the page to which the feeds belong. `at`: the earlier address of
 * that page, below which the feeds stay for those who follow them there. `latest`: articles in the feed by date; in that of what was archived, of which
 * many come at once, there are as many as in the archive's.
 */
export function feedPages(
  articles: readonly Article[],
  listings: Listings,
  { title, home, at = home, latest = LATEST_OF_TERM }: { title: string; home: string; at?: string; latest?: number },
): PageDraft<"feed" | "json-feed">[] {
  const shown = articles.filter(isShown);
  const published = shown.slice(0, latest).flatMap((article) => entryOf(article, listings));
  const archived = shown.filter((article) => article.archived).sort(lastArchivedFirst);
  const fresh = archived.slice(0, LATEST).map((article) => newEntryOf(article, listings));
  const named = `${title} (${listings.words.names.newlyArchived})`;
  const byDate = dated({ title, home, entries: published });
  return [
    { kind: "feed", url: `${at}feed.xml`, data: { ...byDate, self: `${home}feed.xml` } },
    { kind: "json-feed", url: `${at}feed.json`, data: { ...byDate, self: `${home}feed.json` } },
    {
      kind: "feed",
      url: `${at}new.xml`,
      data: { ...dated({ title: named, home, entries: fresh }), self: `${home}new.xml` },
    },
  ];
}

/** The feed with the time of its last change. */
function dated(feed: Pick<Feed, "title" | "home" | "entries">): Omit<Feed, "self"> {
  const updated = feed.entries.reduce(
    (latest, entry) => (later(entry.updated, latest) ? entry.updated : latest),
    NEVER,
  );
  return { ...feed, updated };
}

/** An article without a known day has no time of publication; the last change, which Atom requires, is then its archiving. */
function entryOf(article: Article, listings: Listings): FeedEntry[] {
  const { when, updated, archived } = article;
  if (!when) return [];
  const changed = updated ? readEdtf(updated) : undefined;
  const known = changed ?? (when.day ? when : undefined);
  const latest = known ? rfc3339(known) : archived ? dayOf(archived) : rfc3339(when);
  return [{ ...(when.day && { published: rfc3339(when) }), updated: latest, ...contentOf(article, listings) }];
}

/** The times are those of archiving, because feed readers hide entries that are as old as an article of 1887. */
function newEntryOf(article: Article, listings: Listings): FeedEntry {
  const day = dayOf(article.archived ?? "");
  return { published: day, updated: day, ...contentOf(article, listings) };
}

function contentOf(article: Article, listings: Listings): Pick<FeedEntry, "entry" | "origin" | "summary"> {
  const entry = listings.entry(article);
  const { source, date } = entry;
  const { names, citation } = listings.words;
  const day = date ? dateWithDoubt(date, citation) : names.undated;
  return { entry, origin: source ? `${source.name}, ${day}` : day, summary: article.lead };
}

/** Articles of one day stay in the order of the archive, because sorting is stable. */
function lastArchivedFirst({ archived: a = "" }: Article, { archived: b = "" }: Article): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

function dayOf(archived: string): string {
  return `${archived}T00:00:00Z`;
}

function later(a: string, b: string): boolean {
  return Date.parse(a) > Date.parse(b);
}
