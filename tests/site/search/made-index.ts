/** A search index in memory, of articles that a test makes, and the same articles as a linear scan finds them. */
import { roundedLength } from "../../../public/search/head.ts";
import { tokensOf } from "../../../public/search/letters.ts";
import { means } from "../../../public/search/match.ts";
import { FIELDS } from "../../../public/search/postings.ts";
import type { Clause, Query } from "../../../public/search/query.ts";
import { type Order, ordered, score } from "../../../public/search/rank.ts";
import { SearchArchive } from "../../../public/search/search-archive.ts";
import { type Stemmer, stemmerName } from "../../../public/search/stems.ts";
import { indexSegment, type SearchedArticle } from "../../../src/site/search/index-segment.ts";
import { entryOf, packedRoot } from "../../../src/site/search/search-root.ts";
import { loadStemmer, stemmersOf } from "../../../src/site/search/stemmers.ts";

export interface MadeText {
  title?: string;
  dek?: string;
  text?: string;
  names?: string[];
  language?: string | undefined;
}

export function madeArticle({ title, dek, text, names = [], language }: MadeText, id: string): SearchedArticle {
  const one = (value: string | undefined) => (value ? [value] : []);
  return {
    card: { id, title: title ?? "" },
    texts: { title: one(title), dek: one(dek), text: one(text), names },
    ...(language && { language }),
    topics: [],
    authors: names,
  };
}

/** The articles in segments, and how many files a question loads. @param arrival A file that was asked for is there when it resolves. */
export async function madeIndex(
  segments: readonly (readonly SearchedArticle[])[],
  arrival?: (path: string) => Promise<void>,
): Promise<{ archive: SearchArchive; loaded: { path: string; bytes: number }[] }> {
  const stemmers = await stemmersOf(segments.flat().map(({ language }) => language));
  const files = new Map<string, Uint8Array>();
  const entries = segments.map((articles, i) => {
    const made = indexSegment(articles, stemmers);
    for (const [name, content] of made.files) files.set(`s${i}/${name}`, content);
    return entryOf({ folder: `s${i}`, articles: articles.length, volumes: ["2021", "2021"] }, made.directory);
  });
  const articles = segments.flat().length;
  files.set("root.bin", packedRoot({ articles, sources: [], topics: [], segments: entries }));
  const loaded: { path: string; bytes: number }[] = [];
  const load = async (path: string) => {
    const file = files.get(path);
    if (!file) throw new Error(`there is no ${path}`);
    loaded.push({ path, bytes: file.length });
    await arrival?.(path);
    return file;
  };
  return { archive: await SearchArchive.open(load, loadStemmer), loaded };
}

/** The ids of the articles that match, in order, as a scan over all texts finds them. */
export async function scan(articles: readonly SearchedArticle[], query: Query, order: Order): Promise<string[]> {
  const stemmers = await stemmersOf(articles.map(({ language }) => language));
  const counted = articles.map((article, place) => {
    const stemmer = stemmers.get(stemmerName(article.language)) as Stemmer;
    const tokens = FIELDS.map((field) => article.texts[field].map((text) => tokensOf(text).map(({ form }) => form)));
    const counts = query.clauses.map((clause) =>
      tokens.map((texts) => sum(texts.map((forms) => count(forms, clause, stemmer)))),
    );
    for (const [i, { field }] of query.clauses.entries()) {
      const only = field && FIELDS.indexOf(field === "title" ? "title" : "names");
      if (only !== undefined) counts[i] = (counts[i] ?? []).map((number, at) => (at === only ? number : 0));
    }
    return { article, place, counts, length: roundedLength(sum(tokens.flat().map((forms) => forms.length))) };
  });
  const has = (counts: readonly number[]) => counts.some((count) => count > 0);
  const frequencies = query.clauses.map((_, i) => counted.filter(({ counts }) => has(counts[i] ?? [])).length);
  const words = sum(counted.map(({ length }) => length));
  const scoreOf = score(query, frequencies, {
    articles: articles.length,
    averageLength: words / Math.max(1, articles.length),
  });
  const hits = counted.filter(({ counts }) =>
    query.clauses.every(({ excluded }, i) => has(counts[i] ?? []) !== excluded),
  );
  const scored = hits.map(({ article, place, counts, length }) => {
    const found = counts.map((count) =>
      has(count) ? (count as unknown as [number, number, number, number]) : undefined,
    );
    return { id: article.card.id, place, facts: article, score: scoreOf(found, length) };
  });
  return ordered(scored, order).map(({ id }) => id);
}

/** How often a clause is in a text. */
function count(forms: readonly string[], { elements }: Clause, stemmer: Stemmer): number {
  const isAt = (start: number) =>
    elements.every((element) => {
      const form = forms[start + element.offset];
      return form !== undefined && means(element, form, stemmer);
    });
  return forms.filter((_, start) => isAt(start)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The ids of the articles that the index finds, in order. */
export async function found(archive: SearchArchive, query: Query, order: Order): Promise<string[]> {
  const { hits } = await archive.search(query);
  return Promise.all(ordered(hits, order).map(async ({ segment, article }) => (await segment.card(article)).id));
}
