/** Plans the pages of sources and topics: an index of each, a page for each term, its years, and months where a year is long. */
import type { Archive, Article } from "../../archive/archive.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { unitInWords } from "../pages/date-in-words.ts";
import type { Person, Term } from "../pages/entry.ts";
import { LISTED, type Listings } from "../pages/listing.ts";
import type { SpanOf } from "../pages/page.ts";
import type { PageDraft, Terms } from "../pages/planned-page.ts";
import { steps } from "./date-pages.ts";
import { feedPages } from "./feeds.ts";
import { urlOf } from "./month-places.ts";
import { counted } from "./term-counts.ts";

export function* termPages(
  archive: Archive,
  vocabulary: Vocabulary,
  listings: Listings,
  terms: Terms,
): Generator<PageDraft> {
  const coverage = listings.coverage(archive.articles);
  const sources = withTerms(vocabulary.sources, terms.sources).map(({ value: source, term }) => {
    return { ...term, source, coverage: listings.coverage(archive.bySource.get(term.id) ?? []) };
  });
  yield { kind: "sources", url: "/sources/", data: { order: "articles", coverage, sources } };
  // Beside the address of a source, which may have any name.
  yield { kind: "sources", url: "/sources-by-name/", data: { order: "name", coverage, sources } };
  yield { kind: "sources", url: "/sources-by-first-date/", data: { order: "first", coverage, sources } };
  for (const { source, url, coverage } of sources) {
    const articles = archive.bySource.get(source.id) ?? [];
    const topics = counted(terms.topics, articles, (article) => article.topics);
    yield { kind: "source", url, data: { source, coverage, topics, ...latestAndYears(articles, url, listings) } };
    yield* spanPages("source", { source }, articles, url, listings);
    yield* feedPages(articles, listings, { title: `${source.name}: ${vocabulary.site.title}`, home: url });
  }
  const narrower = Map.groupBy(vocabulary.topics, ({ broader }) => broader);
  const topics = withTerms(vocabulary.topics, terms.topics).map(({ value: topic, term }) => {
    return { ...term, topic, narrower: (narrower.get(topic.id) ?? []).map(({ id }) => id) };
  });
  yield { kind: "topics", url: "/topics/", data: { coverage, topics } };
  for (const { topic, url, narrower } of topics) {
    const articles = archive.byTopic.get(topic.id) ?? [];
    const broader = terms.topics.find(({ id }) => id === topic.broader);
    yield {
      kind: "topic",
      url,
      data: {
        topic,
        coverage: listings.coverage(articles),
        ...latestAndYears(articles, url, listings),
        ...(broader && { broader }),
        narrower: terms.topics.filter(({ id }) => narrower.includes(id)),
        related: counted(terms.topics, articles, (article) => article.topics)
          .filter(({ id }) => id !== topic.id)
          .slice(0, RELATED),
        sources: counted(terms.sources, articles, ({ source }) => (source ? [source] : [])),
      },
    };
    yield* spanPages("topic", { topic }, articles, url, listings);
    yield* feedPages(articles, listings, { title: `${topic.label}: ${vocabulary.site.title}`, home: url });
  }
}

/** Related topics on the page of a topic. */
const RELATED = 8;
/** Articles on the page of a term whose list is split by year. */
const LATEST = 20;

/** All articles of a term, or the latest of many; and links to its years. */
export function latestAndYears(articles: readonly Article[], url: string, listings: Listings) {
  const shown = articles.length > LISTED ? articles.slice(0, LATEST) : articles;
  return { days: listings.days(shown), years: listings.spans(articles, "year", url) };
}

type Of<K> = K extends "source" ? { source: Source } : K extends "topic" ? { topic: Topic } : { author: Person };

/** Plans the pages of years, `/sources/<id>/2021/`, and of the months of years with more articles than one page lists. */
export function* spanPages<K extends "source" | "topic" | "author">(
  kind: K,
  of: Of<K>,
  articles: readonly Article[],
  base: string,
  listings: Listings,
): Generator<PageDraft> {
  const byYear = Map.groupBy(articles, ({ when }) => when?.year);
  const years = [...byYear.keys()].filter((year) => year !== undefined);
  for (const year of years) {
    const ofYear = byYear.get(year) ?? [];
    const split = ofYear.length > LISTED;
    const months = split ? listings.spans(ofYear, "month", base) : [];
    yield span(`${kind}-year`, of, year, split ? [] : ofYear, ofYear, months, steps(years, year, listings.words, base));
    if (!split) continue;
    const byMonth = Map.groupBy(ofYear, ({ when }) => when?.month);
    const names = [...byMonth.keys()].filter((month) => month !== undefined);
    for (const month of names) {
      const ofMonth = byMonth.get(month) ?? [];
      yield span(`${kind}-month`, of, month, ofMonth, ofMonth, [], steps(names, month, listings.words, base));
    }
  }

  function span(
    kind: `${"source" | "topic" | "author"}-${"year" | "month"}`,
    of: object,
    span: string,
    listed: readonly Article[],
    covered: readonly Article[],
    months: Term[],
    around: Pick<SpanOf<object>, "earlier" | "later">,
  ): PageDraft {
    const coverage = listings.coverage(covered);
    const data = {
      ...of,
      span,
      name: unitInWords(span, listings.words),
      coverage,
      days: listings.days(listed),
      months,
      ...around,
    };
    return { kind, url: urlOf(span, base), data } as PageDraft;
  }
}

function withTerms<T extends { id: string }>(values: readonly T[], terms: readonly Term[]): { value: T; term: Term }[] {
  return values.flatMap((value, i) => {
    const term = terms[i];
    return term ? [{ value, term }] : [];
  });
}
