/**
 * The plan of a site: every page with its address, its data, and the hash of everything on which it depends.
 * It is a pure function of the archive and its vocabulary.
 */
import type { Archive } from "../../archive/archive.ts";
import type { Departed } from "../../archive/departed.ts";
import { disputedFields } from "../../model/conflict.ts";
import type { Corrections } from "../../record/corrections.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { digestOf } from "../pages/digest.ts";
import { volumeOf } from "../pages/entry.ts";
import { Listings } from "../pages/listing.ts";
import { type PageData, rulesOf } from "../pages/page.ts";
import type { PageDraft, PlannedPage, PlannedSearch, Terms } from "../pages/planned-page.ts";
import { forbidsIndex } from "../pages/robots.ts";
import { articlePages, isShown } from "./article-pages.ts";
import { authorPages } from "./author-pages.ts";
import { dataFiles, dataIndex } from "./data-pages.ts";
import { datePages } from "./date-pages.ts";
import { feedPages } from "./feeds.ts";
import { monthPlaces } from "./month-places.ts";
import { departedPages, movedPages } from "./moved-pages.ts";
import { planSearch } from "./plan-search.ts";
import { reviewPages } from "./review-page.ts";
import { termPages } from "./term-pages.ts";

export interface Plan {
  /** No two pages have the same address. */
  pages: PlannedPage[];
  search: PlannedSearch;
}

/** @param departed Addresses that have no page of their own any more. @param corrections What people have corrected. */
export function planSite(
  archive: Archive,
  vocabulary: Vocabulary,
  departed?: Departed,
  corrections: Corrections = new Map(),
): Plan {
  const listings = new Listings(archive, vocabulary);
  const terms: Terms = {
    years: listings.spans(archive.articles, "year", "/"),
    sources: vocabulary.sources.map(({ id, name }) => {
      return { id, name, url: `/sources/${id}/`, count: archive.bySource.get(id)?.length ?? 0 };
    }),
    topics: vocabulary.topics.map(({ id, label }) => {
      return { id, name: label, url: `/topics/${id}/`, count: archive.byTopic.get(id)?.length ?? 0 };
    }),
  };
  const places = monthPlaces(archive, terms);
  const listed: PageDraft[] = [
    ...overviewPages(archive, vocabulary, listings, terms),
    ...articlePages(archive, vocabulary, listings, places, corrections),
    ...datePages(archive, listings, terms, places),
    ...termPages(archive, vocabulary, listings, terms),
    ...authorPages(archive, vocabulary, listings, terms),
    ...movedPages(archive, vocabulary, listings, terms),
    ...(departed ? departedPages(departed, archive, vocabulary, listings) : []),
  ];
  const files = [...dataFiles(archive, vocabulary, listings)].map(hashed) as PlannedPage<"export">[];
  const drafts: PageDraft[] = [...listed, ...dataIndex(archive, files)];
  const rest = [...drafts, ...sitemaps(drafts, archive), ...reviewPages(archive, vocabulary, listings)];
  const pages = [...files, ...rest.map(hashed)];
  return { pages, search: planSearch(pages, terms, vocabulary) };
}

/** The page with its hash. `data` stays a getter, because some drafts make it only when it is needed. */
function hashed(draft: PageDraft): PlannedPage {
  const { kind, url } = draft;
  const page = {
    kind,
    url,
    hash: digestOf([kind, url, draft.basis ?? draft.data]),
    get data() {
      return draft.data;
    },
  };
  return page as PlannedPage;
}

/** Articles on the front page. */
const LATEST = 12;

function* overviewPages(
  archive: Archive,
  vocabulary: Vocabulary,
  listings: Listings,
  terms: Terms,
): Generator<PageDraft> {
  const { articles } = archive;
  const coverage = listings.coverage(articles);
  const languages = [...new Set(articles.flatMap(({ language }) => language ?? []))].sort();
  const latest = listings.days(articles.slice(0, LATEST));
  yield { kind: "front", url: "/", data: { coverage, latest, ...terms } };
  yield { kind: "about", url: "/about/", data: aboutData(archive, vocabulary, coverage) };
  yield {
    kind: "search",
    url: "/search/",
    data: { ...terms, languages, articles: articles.length, undated: coverage.undated },
  };
  yield { kind: "opensearch", url: "/opensearch.xml", data: {} };
  yield { kind: "not-found", url: "/404.html", data: { years: terms.years } };
  yield { kind: "robots", url: "/robots.txt", data: {} };
  if (vocabulary.site.theme) yield { kind: "theme", url: "/theme.css", data: {} };
  yield* feedPages(articles, listings, { title: vocabulary.site.title, home: "/" });
}

function aboutData(
  archive: Archive,
  { sources, topics }: Vocabulary,
  coverage: PageData["about"]["coverage"],
): PageData["about"] {
  const dates = { high: 0, medium: 0, low: 0, edited: 0, absent: 0 };
  for (const { when, dateEdited, dateCertainty } of archive.articles) {
    dates[!when ? "absent" : dateEdited ? "edited" : (dateCertainty ?? "low")]++;
  }
  const disputed = { date: 0, authors: 0, source: 0 };
  for (const { doubts } of archive.articles.filter(isShown))
    for (const field of disputedFields(doubts?.conflicts ?? [])) disputed[field]++;
  return { coverage, dates, disputed, sources: sources.length, topics: topics.length };
}

/** Sorts the sitemap of pages that belong to no year before those of years. */
const FIRST_VOLUME = "0000";

/** One sitemap for each year and one for all other pages, so that no file grows with the whole archive. */
function* sitemaps(drafts: readonly PageDraft[], { articles }: Archive): Generator<PageDraft> {
  const unlisted = new Set(articles.flatMap(({ id, robots }) => (forbidsIndex(robots) ? `/articles/${id}/` : [])));
  const volumes = new Map<string, string[]>();
  for (const { kind, url, data } of drafts) {
    if (!rulesOf({ kind }).inSitemap || unlisted.has(url) || (kind === "article" && data.canonical)) continue;
    const volume = (kind === "article" && data.entry.date && volumeOf(data.entry)) || FIRST_VOLUME;
    const urls = volumes.get(volume);
    if (urls) urls.push(url);
    else volumes.set(volume, [url]);
  }
  const sitemaps: string[] = [];
  for (const [volume, urls] of [...volumes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const url = volume === FIRST_VOLUME ? "/sitemap-pages.xml" : `/sitemap-${volume}.xml`;
    sitemaps.push(url);
    yield { kind: "sitemap", url, data: { urls: urls.sort() } };
  }
  yield { kind: "sitemap-index", url: "/sitemap.xml", data: { sitemaps } };
}
