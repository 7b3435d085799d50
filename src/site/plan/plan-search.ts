/** Plans the search index: its segments, each with the digest of all that it is made from, and the root that names them. */
import { hash } from "node:crypto";
import { stemmerName } from "../../../public/search/stems.ts";
import { type Archive, type Article, byVolume, isShown, volumeOfArticle } from "../../archive/archive.ts";
import { lazily } from "../../text/lazily.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { digestOf } from "../pages/digest.ts";
import type { PlannedIndex, PlannedPage, PlannedSearch, Terms } from "../pages/planned-page.ts";
import type { Sections } from "./sections.ts";
import { segmentsOf } from "./segments.ts";

/** @param pageOf Gives the page of an article that is shown, where it is asked for. @param plan The sections of the plan, and the digests of the volumes. */
export function planSearch(
  archive: Archive,
  pageOf: (article: Article) => PlannedPage<"article">,
  terms: Pick<Terms, "sources" | "topics">,
  { site, sources, topics }: Vocabulary,
  { sections, volumes }: { sections: Sections; volumes: ReadonlyMap<string, string> },
): PlannedSearch {
  const articles = archive.articles.every(isShown) ? archive.articles : archive.articles.filter(isShown);
  const publishers = new Map(sources.map(({ id, publish }) => [id, publish]));
  const known = new Set(topics.map(({ id }) => id));
  const baseOf = (article: Article) => {
    const { stamp, id, publish, source = "", agency, authors, language } = article;
    const publisher = publishers.has(source) ? [source, publishers.get(source)] : [];
    const own = [
      stamp,
      id,
      publish,
      publisher,
      agency,
      authors,
      article.topics.filter((topic) => known.has(topic)),
      language,
    ];
    return hash("sha256", JSON.stringify(own)).slice(0, 32);
  };
  const bases = byVolume(articles).flatMap(([volume, some]) => {
    const make = () => some.map(baseOf);
    return sections.texts(`search ${volume}`, [volumes.get(volume) ?? ""], some.length, make);
  });
  const cut = segmentsOf(
    articles,
    ({ when }) => Number(when?.year ?? 0),
    ({ id }) => id,
  );
  let end = 0;
  const segments = cut.map((some) => {
    const start = end;
    end += some.length;
    return planSegment(some, bases.slice(start, end), site.language, pageOf);
  });
  const used = new Set([...terms.sources, ...terms.topics].flatMap(({ url, count }) => (count > 0 ? url : [])));
  const root = {
    articles: articles.length,
    sources: sources
      .filter(({ id }) => used.has(`/sources/${id}/`))
      .map(({ id, name, aliases }) => [id, name, ...aliases] as const),
    topics: topics.filter(({ id }) => used.has(`/topics/${id}/`)).map(({ id, label }) => [id, label] as const),
  };
  const languages = new Set(articles.map(({ language }) => language));
  return {
    segments,
    root: { ...root, hash: digestOf([root, segments.map(({ directory }) => directory)]) },
    stemmers: [...new Set([...languages].map(stemmerName))].filter(Boolean).sort(),
  };
}

/**
 * @param bases For each article the digest of all that the segment depends on: the text of the record, what may be published of it, and what
 * the vocabulary makes of it. @param language Of the site, in which articles without a headline are named.
 */
function planSegment(
  articles: readonly Article[],
  bases: string[],
  language: string,
  pageOf: (article: Article) => PlannedPage<"article">,
): PlannedIndex {
  const ends = [articles[0], articles.at(-1)].flatMap((end) => (end ? [volumeOfArticle(end)] : []));
  const [newest = "", oldest = ""] = ends;
  const content = hash("sha256", [FORMAT, language, ...bases].join("\n")).slice(0, 32);
  const name = newest === oldest ? newest : `${oldest}-${newest}`;
  const folder = `search/${name}/`;
  const pages = lazily(() => articles.map(pageOf));
  return {
    folder,
    directory: `${folder}directory-${content.slice(0, 10)}.bin`,
    volumes: [newest, oldest],
    hash: content,
    bases,
    get articles() {
      return pages();
    },
  };
}

/** Changes whenever the same articles give other files. */
const FORMAT = 9;
