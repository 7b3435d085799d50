/** The authors of the articles. Names are as printed; names that make the same address share a page. */
import { hash } from "node:crypto";
import { articleId } from "../record/article-id.ts";
import { romanised } from "../text/romanised.ts";
import type { Article } from "./archive.ts";

export interface Author {
  /** Lower-case ASCII letters, digits and hyphens. Made only from the name and the article's language, so that new authors do not change it. */
  id: string;
  /** The most frequent spelling. */
  name: string;
  /** In the order of the archive. */
  articles: readonly Article[];
}

/** All authors, sorted by id. */
export function authorsOf(articles: readonly Article[]): Author[] {
  const byId = new Map<string, Group>();
  for (const article of articles) {
    for (const name of article.authors) {
      const id = authorId(name, article.language);
      const author: Group = byId.get(id) ?? { spellings: new Map(), articles: [] };
      author.spellings.set(name, (author.spellings.get(name) ?? 0) + 1);
      if (author.articles.at(-1) !== article) author.articles.push(article);
      byId.set(id, author);
    }
  }
  return [...byId]
    .map(([id, { spellings, articles }]) => ({ id, name: mostFrequent(spellings), articles }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The id of an author. A name that cannot be transliterated as a whole gets a digest, because a part of it may be in other names too.
 * @param language Language of the article (BCP 47): 李伟 is transliterated in Chinese, 佐藤 is not.
 */
export function authorId(name: string, language: string | undefined): string {
  const key = `${language} ${name}`;
  const known = ids.get(key);
  if (known) return known;
  const fallback = `author-${hash("sha256", name).slice(0, 8)}`;
  const whole = romanised(name, language).share === 1;
  const id = whole ? articleId(name, fallback, new Set(), language) : fallback;
  ids.set(key, id);
  return id;
}

interface Group {
  /** How often each spelling occurs. */
  spellings: Map<string, number>;
  articles: Article[];
}

const ids = new Map<string, string>();

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [[name] = [""]] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return name;
}
