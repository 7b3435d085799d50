/**
 * The plan of a site: every page with its address, its data, and the hash of everything on which it depends.
 * It is a pure function of the archive and its vocabulary.
 */
import { hash } from "node:crypto";
import { type Archive, type Article, byVolume, volumeOfArticle } from "../../archive/archive.ts";
import { compared, type KeptComparisons } from "../../archive/comparisons.ts";
import type { Departed } from "../../archive/departed.ts";
import { reprintsOf } from "../../archive/same-text.ts";
import type { Corrections } from "../../record/corrections.ts";
import { lazily } from "../../text/lazily.ts";
import type { SectionsByName } from "../../text/section.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { Listings } from "../pages/listing.ts";
import type { PageDraft, PlannedPage, PlannedSearch, Terms } from "../pages/planned-page.ts";
import { ArchiveCounts } from "./archive-counts.ts";
import { articlePlanner, urlOfArticle } from "./article-pages.ts";
import { authorPages } from "./author-pages.ts";
import { dataIndex, termFiles, volumeFiles, volumesOf } from "./data-pages.ts";
import { decadePages, undatedPage, yearPages } from "./date-pages.ts";
import { feedPages, LATEST as LATEST_IN_FEEDS } from "./feeds.ts";
import { monthPlaces } from "./month-places.ts";
import { departedPages, movedPages } from "./moved-pages.ts";
import { planSearch } from "./plan-search.ts";
import { reviewPages } from "./review-page.ts";
import { basesOfArticles, basesOfDates, keysOf, type Surroundings, volumeDigests } from "./section-bases.ts";
import { hashed, type PlannedSection, Sections } from "./sections.ts";
import { sitemaps } from "./sitemaps.ts";
import { countedTerms } from "./term-counts.ts";
import { termPages } from "./term-pages.ts";

export interface Plan {
  /** Of all sections, and the others. No two pages have the same address. */
  readonly pages: readonly PlannedPage[];
  /** Each has a name of its own. */
  sections: readonly PlannedSection[];
  others: readonly PlannedPage[];
  search: PlannedSearch;
  kept: KeptPlan;
}

/** What a later plan by the same program may take over. */
export interface KeptPlan {
  sections: SectionsByName;
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
  const sections = sectionsOf(vocabulary, before);
  const volumes = volumeDigests(archive);
  const counts = new ArchiveCounts(archive, volumes, sections);
  const listings = new Listings(archive, vocabulary, counts.months("all").keys());
  const years = Array.from(archive.volumes, ([year, { length }]) => [year, length] as const);
  const terms: Terms = { years: listings.units(years, "/"), ...countedTerms(archive, vocabulary) };
  const comparisons = compared(archive, hash("sha256", JSON.stringify(vocabulary)), before.comparisons);
  const surroundings: Surroundings = {
    ...{ volumes, counts, corrections },
    places: monthPlaces(archive, counts),
    reprints: reprintsOf(comparisons.sameTexts),
  };
  const ofArticles = articleSections(archive, vocabulary, listings, surroundings, sections);
  const search = planSearch(archive, articlePages(ofArticles), terms, vocabulary, { sections, volumes });
  const files = [
    ...volumesOf(archive).flatMap(
      ([volume, articles]) =>
        sections.plan(`data ${volume}`, [volumes.get(volume) ?? ""], () => volumeFiles(volume, articles, listings))
          .pages,
    ),
    ...Array.from(termFiles(vocabulary), hashed),
  ];
  const ofTerms = [
    termPages(archive, vocabulary, listings, terms, counts, sections),
    authorPages(archive, vocabulary, listings, terms, counts, sections),
  ];
  const overviews = [
    ...overviewPages(archive, vocabulary, listings, terms, counts),
    ...decadePages(archive, listings, terms),
    ...movedPages(archive, vocabulary, listings, terms),
    ...(departed ? departedPages(departed, archive, vocabulary, listings) : []),
    ...dataIndex(archive, files),
    ...ofTerms.flatMap(({ indexes }) => indexes),
  ].map(hashed);
  const listed = [
    ...dateSections(archive, listings, terms, surroundings, sections),
    ...ofTerms.flatMap((some) => some.sections),
  ];
  const listedPages = [...overviews, ...listed.flatMap(({ pages }) => pages)];
  const others = [
    ...files,
    ...overviews,
    ...sitemaps(archive, listedPages, vocabulary, volumes, sections),
    ...Array.from(reviewPages(archive, vocabulary, listings, comparisons.duplicates), hashed),
  ];
  const all = [...ofArticles.values(), ...listed];
  const pages = lazily(() => [...all.flatMap((section) => section.pages), ...others]);
  return {
    get pages() {
      return pages();
    },
    ...{ sections: all, others, search, kept: { sections: sections.kept, comparisons: comparisons.kept } },
  };
}

/** Sections of which all pages depend on the vocabulary. @param before Of an earlier plan. */
export function sectionsOf(vocabulary: Vocabulary, before: KeptPlan): Sections {
  return new Sections(JSON.stringify(vocabulary), before.sections);
}

/** By volume. */
function articleSections(
  archive: Archive,
  vocabulary: Vocabulary,
  listings: Listings,
  surroundings: Surroundings,
  sections: Sections,
): ReadonlyMap<string, PlannedSection> {
  const pageOf = articlePlanner(archive, vocabulary, listings, surroundings);
  const bases = basesOfArticles(archive, surroundings);
  return new Map(
    byVolume(archive.articles).map(([volume, articles]) => [
      volume,
      sections.plan(`articles ${volume}`, bases.get(volume) ?? [], () => articles.map(pageOf)),
    ]),
  );
}

/** Gives the page of an article. @param sections By volume. */
function articlePages(sections: ReadonlyMap<string, PlannedSection>): (article: Article) => PlannedPage<"article"> {
  const byUrl = new Map<string, ReadonlyMap<string, PlannedPage>>();
  return (article) => {
    const volume = volumeOfArticle(article);
    const pages = byUrl.get(volume) ?? new Map(sections.get(volume)?.pages.map((page) => [page.url, page]));
    byUrl.set(volume, pages);
    return pages.get(urlOfArticle(article)) as PlannedPage<"article">;
  };
}

function dateSections(
  archive: Archive,
  listings: Listings,
  terms: Terms,
  surroundings: Surroundings,
  sections: Sections,
): PlannedSection[] {
  const bases = basesOfDates(archive, surroundings);
  const undated = archive.articles.filter(({ when }) => !when);
  return [
    ...[...archive.volumes.keys()].map((year) =>
      sections.plan(`dates ${year}`, bases.get(year) ?? [], () =>
        yearPages(year, archive, listings, terms, surroundings),
      ),
    ),
    sections.plan("dates undated", keysOf(undated), () => [undatedPage(undated, listings)]),
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
