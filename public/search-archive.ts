/** The articles of the archive with the values by which the search page filters, counts and orders them, from `facets.json` of every volume. */
import type { SearchPageWords } from "../src/site/words/prose-words.ts";
import type { Pagefind, Result } from "./pagefind.d.ts";
import { DEGREES, type Facets } from "./search-format.ts";

/** A group of filters. */
export type Group = keyof SearchPageWords["groups"];

/** An article, with its values in each group. */
export interface Article {
  fragment: string;
  volume: string;
  /** Position in the archive, newest first. */
  place: number;
  /** BCP 47. */
  language: string | undefined;
  values: Record<Group, string[]> & { certainty: [] | [(typeof DEGREES)[number]] };
}

export interface Entry {
  result: Result;
  article: Article;
}

/** The name of every value, by group. */
export type ValueNames = Record<Group, Map<string, string>>;

export interface Archive {
  pagefind: Pagefind;
  /** By the name of the fragment. The names are short, so that two volumes can have the same one. */
  articles: Map<string, Article[]>;
  names: ValueNames;
}

/** Loads the indexes and the values of their articles. @param root The path of the site, with a slash at the end. */
export async function loadArchive(
  pagefind: Pagefind,
  root: string,
  volumes: readonly string[],
  said: SearchPageWords,
): Promise<Archive> {
  await pagefind.options({ baseUrl: root });
  await pagefind.init();
  const facets = await Promise.all(
    volumes.map(async (volume): Promise<Facets> => {
      const folder = `${root}search/${volume}/`;
      // Revalidated each time, as Pagefind does with its own entry, because an old file would not fit a new index.
      const asked = fetch(`${folder}facets.json`, { cache: "no-cache" });
      await pagefind.mergeIndex(folder, { baseUrl: root });
      return (await asked).json();
    }),
  );
  const names: ValueNames = {
    year: new Map(volumes.map((volume) => [volume, volume === "undated" ? said.undated : volume])),
    source: new Map(facets.flatMap(({ sources }) => sources)),
    topic: new Map(facets.flatMap(({ topics }) => topics)),
    language: new Map(facets.flatMap(({ languages }) => languages.map((tag) => [tag, languageName(tag)]))),
    certainty: new Map(DEGREES.map((degree) => [degree, said.degrees[degree]])),
  };
  const articles: Archive["articles"] = new Map();
  for (const article of facets.flatMap((volume, i) => articlesOf(volume, volumes[i] ?? "", i))) {
    articles.set(article.fragment, [...(articles.get(article.fragment) ?? []), article]);
  }
  return { pagefind, articles, names };
}

/** Separates results that are articles from pages that lead to articles. */
export async function sorted(
  found: readonly Result[],
  articles: Archive["articles"],
): Promise<{ ways: Result[]; entries: Entry[] }> {
  const ways: Result[] = [];
  const entries: Entry[] = [];
  for (const result of found) {
    const known = articles.get(result.id) ?? [];
    const volume = known.length > 1 ? (await result.data()).filters.volume?.[0] : known[0]?.volume;
    const article = known.find((one) => one.volume === volume);
    if (article) entries.push({ result, article });
    else ways.push(result);
  }
  return { ways, entries };
}

/** @param place Position of the volume among all, newest first, as are the articles of each. */
function articlesOf({ sources, topics, languages, articles }: Facets, volume: string, place: number): Article[] {
  return articles.map(([fragment, source, subjects, tongue, certainty], i) => {
    const publisher = sources[source];
    const degree = DEGREES[certainty];
    const language = languages[tongue];
    return {
      ...{ fragment, volume, language, place: place * 1e6 + i },
      values: {
        year: [volume],
        source: publisher ? [publisher[0]] : [],
        topic: subjects.flatMap((subject) => topics[subject]?.[0] ?? []),
        language: language ? [language] : [],
        certainty: degree ? [degree] : [],
      },
    };
  });
}

function languageName(tag: string): string {
  return LANGUAGE_NAMES.of(tag) ?? tag;
}

const LANGUAGE_NAMES = new Intl.DisplayNames([document.documentElement.lang], { type: "language" });
