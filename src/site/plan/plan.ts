/**
 * The plan of a site: every page with its address, its data, and the hash of everything on which it depends.
 * It is a pure function of the archive and its vocabulary.
 */
import { hash } from "node:crypto";
import { type Archive, type Article, isShown } from "../../archive/archive.ts";
import { compared, type KeptComparisons } from "../../archive/comparisons.ts";
import type { Departed } from "../../archive/departed.ts";
import { reprintsOf } from "../../archive/same-text.ts";
import { disputedFields } from "../../model/conflict.ts";
import type { Corrections } from "../../record/corrections.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { Listings } from "../pages/listing.ts";
import { type PageData, rulesOf } from "../pages/page.ts";
import type { PageDraft, PlannedPage, PlannedSearch, Terms } from "../pages/planned-page.ts";
import { forbidsIndex } from "../pages/robots.ts";
import { articlePlanner, canonicalOf } from "./article-pages.ts";
import { authorPages } from "./author-pages.ts";
import { dataIndex, termFiles, volumeFiles, volumesOf } from "./data-pages.ts";
import { decadePages, undatedPage, yearPages } from "./date-pages.ts";
import { feedPages, LATEST as LATEST_IN_FEEDS } from "./feeds.ts";
import { monthPlaces } from "./month-places.ts";
import { departedPages, movedPages } from "./moved-pages.ts";
import { planSearch } from "./plan-search.ts";
import { reviewPages } from "./review-page.ts";
import { basesOfArticles, basesOfDates, keysOf, type Surroundings, volumeOfArticle } from "./section-bases.ts";
import { hashed, type KeptSections, Sections } from "./sections.ts";
import { countedTerms } from "./term-counts.ts";
import { termPages } from "./term-pages.ts";

export interface Plan {
  /** No two pages have the same address. */
  pages: PlannedPage[];
  search: PlannedSearch;
  kept: KeptPlan;
}

/** What a later plan by the same program may take over. */
export interface KeptPlan {
  sections: KeptSections;
  comparisons?: KeptComparisons;
}

/**
 * @param departed Addresses that have no page of their own any more. @param corrections What people have corrected.
 * @param before Of an earlier plan: the plan is the same with any or none.
 * @param onSearch Takes the plan of the search index, which is made before most pages are planned.
 */
export function planSite(
  archive: Archive,
  vocabulary: Vocabulary,
  departed?: Departed,
  corrections: Corrections = new Map(),
  before: KeptPlan = { sections: {} },
  onSearch?: (search: PlannedSearch) => void,
): Plan {
  const listings = new Listings(archive, vocabulary);
  const terms: Terms = {
    years: listings.spans(archive.articles, "year", "/"),
    ...countedTerms(archive, vocabulary),
  };
  const common = JSON.stringify(vocabulary);
  const comparisons = compared(archive, hash("sha256", common), before.comparisons);
  const surroundings: Surroundings = {
    places: monthPlaces(archive, terms),
    corrections,
    reprints: reprintsOf(comparisons.sameTexts),
  };
  const sections = new Sections(common, before.sections);
  const ofArticles = articleSections(archive, vocabulary, listings, surroundings, sections);
  const search = planSearch(archive, ofArticles, terms, vocabulary, sections);
  onSearch?.(search);
  const files = [
    ...volumesOf(archive).flatMap(([volume, articles]) =>
      sections.plan(`data ${volume}`, keysOf(articles), () => volumeFiles(volume, articles, listings)),
    ),
    ...Array.from(termFiles(vocabulary), hashed),
  ];
  const others: PageDraft[] = [
    ...overviewPages(archive, vocabulary, listings, terms),
    ...decadePages(archive, listings, terms),
    ...movedPages(archive, vocabulary, listings, terms),
    ...(departed ? departedPages(departed, archive, vocabulary, listings) : []),
    ...dataIndex(archive, files),
  ];
  const listed = [
    ...ofArticles,
    ...dateSections(archive, listings, terms, surroundings, sections),
    ...termPages(archive, vocabulary, listings, terms, sections),
    ...authorPages(archive, vocabulary, listings, terms, sections),
    ...others.map(hashed),
  ];
  const rest: PageDraft[] = [
    ...sitemaps(listed, archive, vocabulary),
    ...reviewPages(archive, vocabulary, listings, comparisons.duplicates),
  ];
  const pages = [...files, ...listed, ...rest.map(hashed)];
  return { pages, search, kept: { sections: sections.kept, comparisons: comparisons.kept } };
}

function articleSections(
  archive: Archive,
  vocabulary: Vocabulary,
  listings: Listings,
  surroundings: Surroundings,
  sections: Sections,
): PlannedPage[] {
  const pageOf = articlePlanner(archive, vocabulary, listings, surroundings);
  const byVolume = Map.groupBy(archive.articles, volumeOfArticle);
  const bases = basesOfArticles(archive, surroundings);
  return [...byVolume].flatMap(([volume, articles]) =>
    sections.plan(`articles ${volume}`, bases.get(volume) ?? [], () => articles.map(pageOf)),
  );
}

function dateSections(
  archive: Archive,
  listings: Listings,
  terms: Terms,
  surroundings: Surroundings,
  sections: Sections,
): PlannedPage[] {
  const bases = basesOfDates(archive, surroundings);
  const undated = archive.articles.filter(({ when }) => !when);
  return [
    ...[...archive.volumes.keys()].flatMap((year) =>
      sections.plan(`dates ${year}`, bases.get(year) ?? [], () =>
        yearPages(year, archive, listings, terms, surroundings.places),
      ),
    ),
    ...sections.plan("dates undated", keysOf(undated), () => [undatedPage(undated, listings)]),
  ];
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
  yield* feedPages(articles, listings, { title: vocabulary.site.title, home: "/", latest: LATEST_IN_FEEDS });
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

/** Above the pages of articles. */
const ARTICLES = "/articles/";

/** One sitemap for each year and one for all other pages, so that no file grows with the whole archive. */
function* sitemaps(pages: readonly PlannedPage[], { byId }: Archive, { sources }: Vocabulary): Generator<PageDraft> {
  const publishers = new Map(sources.map((source) => [source.id, source]));
  const isListed = (article: Article) =>
    !forbidsIndex(article.robots) && !canonicalOf(article, publishers.get(article.source ?? ""));
  const volumes = new Map<string, string[]>();
  for (const { kind, url } of pages) {
    const article = url.startsWith(ARTICLES) ? byId.get(url.slice(ARTICLES.length, -1)) : undefined;
    if (!rulesOf({ kind }).inSitemap || (article && !isListed(article))) continue;
    const volume = (kind === "article" && article?.when?.year) || FIRST_VOLUME;
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
