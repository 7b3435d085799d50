/**
 * The plan of a site: every page with its address, its data, and the hash of everything on which it depends.
 * It is a pure function of the archive and its vocabulary.
 */
import { hash } from "node:crypto";
import { type Archive, volumeOfArticle } from "../../archive/archive.ts";
import { compared, type KeptComparisons } from "../../archive/comparisons.ts";
import type { Departed } from "../../archive/departed.ts";
import { reprintsOf } from "../../archive/same-text.ts";
import type { Corrections } from "../../record/corrections.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { Listings } from "../pages/listing.ts";
import type { PageDraft, PlannedPage, PlannedSearch, Terms } from "../pages/planned-page.ts";
import { ArchiveCounts } from "./archive-counts.ts";
import { articlePlanner } from "./article-pages.ts";
import { authorPages } from "./author-pages.ts";
import { dataIndex, termFiles, volumeFiles, volumesOf } from "./data-pages.ts";
import { decadePages, undatedPage, yearPages } from "./date-pages.ts";
import { feedPages, LATEST as LATEST_IN_FEEDS } from "./feeds.ts";
import { monthPlaces } from "./month-places.ts";
import { departedPages, movedPages } from "./moved-pages.ts";
import { planSearch } from "./plan-search.ts";
import { reviewPages } from "./review-page.ts";
import { basesOfArticles, basesOfDates, keysOf, type Surroundings, volumeDigests } from "./section-bases.ts";
import { hashed, type KeptSections, Sections } from "./sections.ts";
import { sitemaps } from "./sitemaps.ts";
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
 */
export function planSite(
  archive: Archive,
  vocabulary: Vocabulary,
  departed?: Departed,
  corrections: Corrections = new Map(),
  before: KeptPlan = { sections: {} },
): Plan {
  const common = JSON.stringify(vocabulary);
  const sections = new Sections(common, before.sections);
  const volumes = volumeDigests(archive);
  const counts = new ArchiveCounts(archive, volumes, sections);
  const listings = new Listings(archive, vocabulary, counts.months("all").keys());
  const years = Array.from(archive.volumes, ([year, { length }]) => [year, length] as const);
  const terms: Terms = { years: listings.units(years, "/"), ...countedTerms(archive, vocabulary) };
  const comparisons = compared(archive, hash("sha256", common), before.comparisons);
  const surroundings: Surroundings = {
    ...{ volumes, counts, corrections },
    places: monthPlaces(archive, counts),
    reprints: reprintsOf(comparisons.sameTexts),
  };
  const ofArticles = articleSections(archive, vocabulary, listings, surroundings, sections);
  const search = planSearch(archive, ofArticles, terms, vocabulary, { sections, volumes });
  const files = [
    ...volumesOf(archive).flatMap(([volume, articles]) =>
      sections.plan(`data ${volume}`, [volumes.get(volume) ?? ""], () => volumeFiles(volume, articles, listings)),
    ),
    ...Array.from(termFiles(vocabulary), hashed),
  ];
  const others: PageDraft[] = [
    ...overviewPages(archive, vocabulary, listings, terms, counts),
    ...decadePages(archive, listings, terms),
    ...movedPages(archive, vocabulary, listings, terms),
    ...(departed ? departedPages(departed, archive, vocabulary, listings) : []),
    ...dataIndex(archive, files),
  ];
  const listed = [
    ...dateSections(archive, listings, terms, surroundings, sections),
    ...termPages(archive, vocabulary, listings, terms, counts, sections),
    ...authorPages(archive, vocabulary, listings, terms, counts, sections),
    ...others.map(hashed),
  ];
  const pages = [
    ...files,
    ...ofArticles,
    ...listed,
    ...sitemaps(archive, listed, vocabulary, volumes, sections),
    ...Array.from(reviewPages(archive, vocabulary, listings, comparisons.duplicates), hashed),
  ];
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
        yearPages(year, archive, listings, terms, surroundings),
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
  counts: ArchiveCounts,
): Generator<PageDraft> {
  const { articles } = archive;
  const coverage = listings.coverage(articles, counts.months("all"));
  const latest = listings.days(articles.slice(0, LATEST));
  yield { kind: "front", url: "/", data: { coverage, latest, ...terms } };
  const numbers = { sources: vocabulary.sources.length, topics: vocabulary.topics.length };
  const about = { coverage, dates: counts.dates(), disputed: counts.disputed(), ...numbers };
  yield { kind: "about", url: "/about/", data: about };
  yield {
    kind: "search",
    url: "/search/",
    data: { ...terms, languages: counts.languages(), articles: articles.length, undated: coverage.undated },
  };
  yield { kind: "opensearch", url: "/opensearch.xml", data: {} };
  yield { kind: "not-found", url: "/404.html", data: { years: terms.years } };
  yield { kind: "robots", url: "/robots.txt", data: {} };
  if (vocabulary.site.theme) yield { kind: "theme", url: "/theme.css", data: {} };
  yield* feedPages(articles, listings, { title: vocabulary.site.title, home: "/", latest: LATEST_IN_FEEDS });
}
