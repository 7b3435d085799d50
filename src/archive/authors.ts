/** The authors of the articles. Names are as printed; names that make the same address share a page. */
import { authorId } from "../record/author-id.ts";
import type { AuthorName } from "../vocabulary/name.ts";
import { nameAuthority } from "../vocabulary/name-authority.ts";
import type { Article } from "./archive.ts";

export interface Author {
  /** Lower-case ASCII letters, digits and hyphens. Made only from the name and the article's language, so that new authors do not change it. */
  id: string;
  /** The preferred form, or otherwise the most frequent spelling. */
  name: string;
  /** The entry of the authority file. */
  entry?: AuthorName;
  /** Ids of the other forms of the name, which no other author has. */
  aliases: readonly string[];
  /** In the order of the archive. */
  articles: readonly Article[];
}

/** All authors, sorted by id. @param names The authority file. */
export function authorsOf(articles: readonly Article[], names: readonly AuthorName[] = NO_NAMES): readonly Author[] {
  const last = known.get(articles);
  if (last?.names === names) return last.authors;
  const authors = grouped(articles, names);
  known.set(articles, { names, authors });
  return authors;
}

/** One list, by which authors that were found without an authority file are known again. */
const NO_NAMES: readonly AuthorName[] = [];

/** By the articles: the addresses that authors had and their pages are made from the same list. */
const known = new WeakMap<readonly Article[], { names: readonly AuthorName[]; authors: readonly Author[] }>();

function grouped(articles: readonly Article[], names: readonly AuthorName[]): Author[] {
  const authority = nameAuthority(names);
  const byId = new Map<string, Group>();
  for (const article of articles) {
    for (const printed of article.authors) {
      const entry = authority.entry(printed);
      const name = entry?.name ?? printed;
      const id = authorId(name, article.language);
      const author: Group = byId.get(id) ?? { spellings: new Map(), articles: [], earlier: new Set() };
      if (entry && !author.entry) author.entry = entry;
      for (const form of entry ? [printed, ...(entry.variants ?? [])] : [])
        author.earlier.add(authorId(form, article.language));
      author.spellings.set(name, (author.spellings.get(name) ?? 0) + 1);
      if (author.articles.at(-1) !== article) author.articles.push(article);
      byId.set(id, author);
    }
  }
  return [...byId]
    .map(([id, { spellings, articles, entry, earlier }]) => ({
      ...{ id, name: entry?.name ?? mostFrequent(spellings), articles },
      ...(entry && { entry }),
      aliases: [...earlier].filter((alias) => !byId.has(alias)).sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Group {
  /** How often each spelling occurs. */
  spellings: Map<string, number>;
  articles: Article[];
  /** Ids of the other forms of the name. */
  earlier: Set<string>;
  entry?: AuthorName;
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [[name] = [""]] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return name;
}
