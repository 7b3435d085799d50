/** Plans the pages of authors: an index, a page for each, and pages of decades, years and months where a list is long. */
import type { Archive } from "../../archive/archive.ts";
import { folded, groupedAuthors } from "../../archive/author-order.ts";
import { authorsOf } from "../../archive/authors.ts";
import { identifiersOf } from "../../vocabulary/name.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageDraft, Terms } from "../pages/planned-page.ts";
import type { ArchiveCounts } from "./archive-counts.ts";
import { keysOf } from "./section-bases.ts";
import { basedDraft, type PlannedLists, type Sections } from "./sections.ts";
import { counted } from "./term-counts.ts";
import { latestAndSpans, movedSpans, spanPages } from "./term-spans.ts";

export function authorPages(
  archive: Archive,
  { names, sources }: Vocabulary,
  listings: Listings,
  terms: Terms,
  counts: ArchiveCounts,
  sections: Sections,
): PlannedLists {
  const all = authorsOf(archive.articles, names);
  const authors = all.map(({ id, name, articles, entry, aliases }) => {
    return { author: { id, name, url: `/authors/${id}/` }, articles, entry, aliases };
  });
  const authored = archive.articles.filter(({ authors }) => authors.length > 0);
  const coverage = listings.coverage(authored, counts.months("authored"));
  const bodies = bodiesOf(counts.agencies(), sources);
  const order = all.map(({ id, name, articles, entry }) => [id, name, articles.length, articles[0]?.language, entry]);
  const index = () => ({
    coverage,
    groups: groupedAuthors(all, bodies).map(({ id, authors }) => ({
      id,
      authors: authors.map(({ id, name, articles }) => ({ id, name, url: `/authors/${id}/`, count: articles.length })),
    })),
  });
  const led = new Set<string>();
  const ofAuthors = authors.map(({ author, articles, entry, aliases }) => {
    const earlier = aliases.filter((alias) => !led.has(alias));
    for (const alias of earlier) led.add(alias);
    const basis = [author.name, JSON.stringify(entry ?? null), ...earlier, "articles", ...keysOf(articles)];
    return sections.plan(`author ${author.id}`, basis, () => {
      const identifiers = entry ? identifiersOf(entry) : [];
      const data = {
        author,
        ...(identifiers.length > 0 && { identifiers }),
        coverage: listings.coverage(articles),
        ...latestAndSpans(articles, author.url, listings),
        topics: counted(terms.topics, articles, ({ topics }) => topics).slice(0, TOPICS),
        sources: counted(terms.sources, articles, ({ source }) => (source ? [source] : [])),
      };
      const moved = (url: string, to: string): PageDraft => {
        return { kind: "alias", url, data: { of: "term", title: author.name, to } };
      };
      return [
        { kind: "author", url: author.url, data },
        ...earlier.flatMap((alias) => [
          moved(`/authors/${alias}/`, author.url),
          ...movedSpans(articles, `/authors/${alias}/`, author.url).map(([url, to]) => moved(url, to)),
        ]),
        ...spanPages("author", { author }, articles, author.url, listings),
      ];
    });
  });
  const basis = [coverage, [...bodies], order];
  return { indexes: [basedDraft("authors", "/authors/", basis, index)], sections: ofAuthors };
}

/** Agencies and publishers of the archive, which some articles name as their authors. */
function bodiesOf(agencies: readonly string[], sources: readonly Source[]): Set<string> {
  return new Set([...agencies, ...sources.flatMap(({ name, aliases = [] }) => [name, ...aliases])].map(folded));
}

/** Topics on an author's page. */
const TOPICS = 12;
