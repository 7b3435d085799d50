/**
 * Plans the search indexes: one for each volume, and one of the pages that lead to articles. Each depends only on its own records, so
 * that an unchanged volume keeps its index and a large archive is indexed volume by volume.
 */

import { hash } from "node:crypto";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { volumeOf } from "../pages/entry.ts";
import type { PlannedIndex, PlannedPage, Terms, Way } from "../pages/planned-page.ts";
import type { Words } from "../words/table.ts";

/** The index of `ways` is first: every site has it, and the browser starts with it. */
export function planSearch(
  pages: readonly PlannedPage[],
  terms: Terms,
  vocabulary: Vocabulary,
  words: Words,
): PlannedIndex[] {
  const { language } = vocabulary.site;
  const volumes = new Map<string, PlannedPage<"article">[]>();
  for (const page of pages.filter(isArticle)) {
    const volume = volumeOf(page.data.entry);
    const articles = volumes.get(volume);
    if (articles) articles.push(page);
    else volumes.set(volume, [page]);
  }
  const ways = waysOf(terms, vocabulary, words);
  return [
    { folder: "search/ways/", hash: digest([language, ways]), articles: [], ways },
    ...[...volumes].map(([volume, articles]) => ({
      folder: `search/${volume}/`,
      volume,
      hash: digest([language, articles.map(({ data }) => [data.stamp, data.entry, data.source])]),
      articles,
      ways: [],
    })),
  ];
}

function waysOf({ years }: Terms, { sources, topics }: Vocabulary, { about, search }: Words): Way[] {
  const { page, year, source, topic } = search.ways;
  return [
    { kind: page, url: "/about/", name: about.title, aliases: [] },
    ...years.map(({ name, url }): Way => ({ kind: year, url, name, aliases: [] })),
    ...sources.map(({ id, name, aliases }): Way => ({ kind: source, url: `/sources/${id}/`, name, aliases })),
    ...topics.map(({ id, label }): Way => ({ kind: topic, url: `/topics/${id}/`, name: label, aliases: [] })),
  ];
}

function isArticle(page: PlannedPage): page is PlannedPage<"article"> {
  return page.kind === "article";
}

function digest(value: unknown): string {
  return hash("sha256", JSON.stringify(value)).slice(0, 32);
}
