/** How often terms occur among some articles. */
import type { Archive, Article } from "../../archive/archive.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Term } from "../pages/entry.ts";
import type { Terms } from "../pages/planned-page.ts";

/** The sources and topics of the vocabularies with their numbers in the archive, those without an article too. */
export function countedTerms(archive: Archive, { sources, topics }: Vocabulary): Pick<Terms, "sources" | "topics"> {
  return {
    sources: sources.map(({ id, name }) => {
      return { id, name, url: `/sources/${id}/`, count: archive.bySource.get(id)?.length ?? 0 };
    }),
    topics: topics.map(({ id, label }) => {
      return { id, name: label, url: `/topics/${id}/`, count: archive.byTopic.get(id)?.length ?? 0 };
    }),
  };
}

/** The terms of some articles, with their number among these articles, the most frequent first. */
export function counted(
  terms: readonly Term[],
  articles: readonly Article[],
  idsOf: (article: Article) => readonly string[],
): Term[] {
  const counts = new Map<string, number>();
  for (const article of articles) for (const id of idsOf(article)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return terms
    .flatMap((term) => (counts.has(term.id) ? [{ ...term, count: counts.get(term.id) ?? 0 }] : []))
    .sort((a, b) => b.count - a.count);
}
