/** Plans the pages of sources and topics: an index of each, a page for each term, and pages of its decades, years and months where it is long. */
import type { Archive } from "../../archive/archive.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Term } from "../pages/entry.ts";
import type { Listings } from "../pages/listing.ts";
import type { Terms } from "../pages/planned-page.ts";
import type { ArchiveCounts } from "./archive-counts.ts";
import { feedPages } from "./feeds.ts";
import { keysOf } from "./section-bases.ts";
import type { PlannedLists, Sections } from "./sections.ts";
import { counted } from "./term-counts.ts";
import { latestAndSpans, spanPages } from "./term-spans.ts";

export function termPages(
  archive: Archive,
  vocabulary: Vocabulary,
  listings: Listings,
  terms: Terms,
  counts: ArchiveCounts,
  sections: Sections,
): PlannedLists {
  const coverage = listings.coverage(archive.articles, counts.months("all"));
  const sources = withTerms(vocabulary.sources, terms.sources).map(({ value: source, term }) => {
    const articles = archive.bySource.get(term.id) ?? [];
    return { ...term, source, coverage: listings.coverage(articles, counts.months(`sources ${term.id}`)) };
  });
  const ofSources = sources.map(({ source, url, coverage }) => {
    const articles = archive.bySource.get(source.id) ?? [];
    return sections.plan(`source ${source.id}`, keysOf(articles), () => {
      const topics = counted(terms.topics, articles, (article) => article.topics);
      return [
        { kind: "source", url, data: { source, coverage, topics, ...latestAndSpans(articles, url, listings) } },
        ...spanPages("source", { source }, articles, url, listings),
        ...feedPages(articles, listings, { title: `${source.name}: ${vocabulary.site.title}`, home: url }),
      ];
    });
  });
  const narrower = Map.groupBy(vocabulary.topics, ({ broader }) => broader);
  const topics = withTerms(vocabulary.topics, terms.topics).map(({ value: topic, term }) => {
    return { ...term, topic, narrower: (narrower.get(topic.id) ?? []).map(({ id }) => id) };
  });
  const ofTopics = topics.map(({ topic, url, narrower }) => {
    const articles = archive.byTopic.get(topic.id) ?? [];
    const broader = terms.topics.find(({ id }) => id === topic.broader);
    const around = {
      ...(broader && { broader }),
      narrower: terms.topics.filter(({ id }) => narrower.includes(id)),
    };
    return sections.plan(`topic ${topic.id}`, [JSON.stringify(around), ...keysOf(articles)], () => {
      const data = {
        topic,
        coverage: listings.coverage(articles, counts.months(`topics ${topic.id}`)),
        ...latestAndSpans(articles, url, listings),
        ...around,
        related: counted(terms.topics, articles, (article) => article.topics)
          .filter(({ id }) => id !== topic.id)
          .slice(0, RELATED),
        sources: counted(terms.sources, articles, ({ source }) => (source ? [source] : [])),
      };
      return [
        { kind: "topic", url, data },
        ...spanPages("topic", { topic }, articles, url, listings),
        ...feedPages(articles, listings, { title: `${topic.label}: ${vocabulary.site.title}`, home: url }),
      ];
    });
  });
  return {
    indexes: [
      { kind: "sources", url: "/sources/", data: { order: "articles", coverage, sources } },
      // Beside the address of a source, which may have any name.
      { kind: "sources", url: "/sources-by-name/", data: { order: "name", coverage, sources } },
      { kind: "sources", url: "/sources-by-first-date/", data: { order: "first", coverage, sources } },
      { kind: "topics", url: "/topics/", data: { coverage, topics } },
    ],
    sections: [...ofSources, ...ofTopics],
  };
}

/** Related topics on the page of a topic. */
const RELATED = 8;
function withTerms<T extends { id: string }>(values: readonly T[], terms: readonly Term[]): { value: T; term: Term }[] {
  return values.flatMap((value, i) => {
    const term = terms[i];
    return term ? [{ value, term }] : [];
  });
}
