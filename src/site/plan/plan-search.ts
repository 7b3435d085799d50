/** Plans the search index: its segments, each with the digest of all that it is made from, and the root that names them. */
import { stemmerName } from "../../../public/search/stems.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { digestOf } from "../pages/digest.ts";
import { volumeOf } from "../pages/entry.ts";
import type { PlannedIndex, PlannedPage, PlannedSearch, Terms } from "../pages/planned-page.ts";
import { segmentsOf } from "./segments.ts";

/** @param pages All pages, those of articles in the order of the archive. */
export function planSearch(
  pages: readonly PlannedPage[],
  terms: Terms,
  { sources, topics }: Vocabulary,
): PlannedSearch {
  const articles = pages.filter(isArticle);
  const years = new Map(articles.map((page) => [page, Number(page.data.entry.date?.datetime.slice(0, 4) ?? 0)]));
  const year = (page: PlannedPage<"article">) => years.get(page) ?? 0;
  const segments = segmentsOf(articles, year, ({ data }) => data.entry.id).map(planSegment);
  const used = new Set([...terms.sources, ...terms.topics].flatMap(({ url, count }) => (count > 0 ? url : [])));
  const root = {
    articles: articles.length,
    sources: sources
      .filter(({ id }) => used.has(`/sources/${id}/`))
      .map(({ id, name, aliases }) => [id, name, ...aliases] as const),
    topics: topics.filter(({ id }) => used.has(`/topics/${id}/`)).map(({ id, label }) => [id, label] as const),
  };
  const languages = new Set(articles.map(({ data }) => data.entry.language));
  return {
    segments,
    root: { ...root, hash: digestOf([root, segments.map(({ folder }) => folder)]) },
    stemmers: [...new Set([...languages].map(stemmerName))].filter(Boolean).sort(),
  };
}

function planSegment(articles: PlannedPage<"article">[]): PlannedIndex {
  const volumes = articles.map(({ data }) => volumeOf(data.entry));
  const [newest = "", oldest = ""] = [volumes[0], volumes.at(-1)];
  const bases = articles.map((page) => digestOf(basisOf(page)));
  const content = digestOf([FORMAT, bases]);
  const name = newest === oldest ? newest : `${oldest}-${newest}`;
  return {
    folder: `search/${name}-${content.slice(0, 10)}/`,
    volumes: [newest, oldest],
    hash: content,
    articles,
    bases,
  };
}

/** Changes whenever the same articles give other files. Their folder gets another name, so that no browser mixes the old with the new. */
const FORMAT = 3;

/** All that a segment depends on: the text of the record, what may be published of it, and what the vocabulary makes of it. */
function basisOf({ data: { stamp, entry, source } }: PlannedPage<"article">): unknown {
  const { id, title, date, agency, authors, language, untitled } = entry;
  const topics = entry.topics.map((topic) => topic.id);
  return [stamp, id, title, untitled, date, entry.source?.id, source?.publish, agency, authors, topics, language];
}

function isArticle(page: PlannedPage): page is PlannedPage<"article"> {
  return page.kind === "article";
}
