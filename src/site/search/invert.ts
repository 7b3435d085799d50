/** The words of articles with their places: a segment before it is cut into files. */
import { formsOf } from "../../../public/search/letters.ts";
import { FIELD, FIELDS } from "../../../public/search/postings.ts";
import { keysOf, type Stemmer, stemmerName } from "../../../public/search/stems.ts";
import type { Entry } from "./word-lists.ts";
import { type Occurrences, WordLog } from "./word-log.ts";

/** What is searched of an article: texts by field. A phrase does not run from one text into another. */
export type SearchedTexts = Readonly<Record<(typeof FIELDS)[number], readonly string[]>>;

export interface TextsOfArticle {
  /** The article's number in the segment. */
  number: number;
  texts: SearchedTexts;
  /** BCP 47. */
  language?: string | undefined;
}

export interface Inverted {
  /** In the order of keys, then of forms. */
  entries: Entry[];
  /** Number of words of each article, in the order in which they were given. */
  lengths: number[];
}

/** @param articles In the order of their numbers. @param stemmers By name, those of all languages of the articles. */
export function invert(articles: readonly TextsOfArticle[], stemmers: ReadonlyMap<string, Stemmer>): Inverted {
  const byStemmer = new Map<string, WordLog>();
  const lengths = articles.map(({ number, texts, language }) => {
    const name = stemmerName(language);
    const words = byStemmer.get(name) ?? new WordLog();
    byStemmer.set(name, words);
    return addArticle(words, number, texts);
  });
  return { entries: entriesOf(byStemmer, stemmers), lengths };
}

/** The order of entries. */
export function compareEntries(a: Pick<Entry, "key" | "form">, b: Pick<Entry, "key" | "form">): number {
  return compare(a.key, b.key) || compare(a.form, b.form);
}

/** Both occurrences together. No article is in both of them. */
export function merged(a: Occurrences, b: Occurrences): Occurrences {
  const joined = { articles: [] as number[], places: [] as number[], starts: [] as number[] };
  const add = ({ articles, places, starts }: Occurrences, i: number) => {
    joined.articles.push(articles[i] ?? 0);
    joined.starts.push(joined.places.length);
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? places.length); at++) joined.places.push(places[at] ?? 0);
  };
  let next = 0;
  for (let i = 0; i < a.articles.length; i++) {
    const article = a.articles[i] ?? 0;
    for (; (b.articles[next] ?? article) < article; next++) add(b, next);
    add(a, i);
  }
  for (; next < b.articles.length; next++) add(b, next);
  return joined;
}

/** @returns Number of words. */
function addArticle(words: WordLog, article: number, texts: SearchedTexts): number {
  let length = 0;
  for (const [field, name] of FIELDS.entries())
    length += eachForm(field, texts[name], (form, place) => words.add(form, place));
  words.endArticle(article);
  return length;
}

/** Tells the words of a field with their places. @param field By its place in `FIELDS`. @returns Their number. */
export function eachForm(field: number, texts: readonly string[], tell: (form: string, place: number) => void): number {
  let length = 0;
  let place = field * FIELD;
  for (const text of texts) {
    const forms = formsOf(text);
    length += forms.length;
    for (const form of forms) tell(form, place++);
    place++;
  }
  return length;
}

/** The words under their keys. Stemmers that give a word the same key share an entry. */
function entriesOf(byStemmer: ReadonlyMap<string, WordLog>, stemmers: ReadonlyMap<string, Stemmer>): Entry[] {
  const entries: Entry[] = [];
  for (const [name, words] of byStemmer) {
    const stemmer = stemmers.get(name);
    if (!stemmer) throw new Error(`the stemmer ${name} is not loaded`);
    for (const [form, { articles, places, starts }] of words.occurrences())
      for (const key of keysOf(form, stemmer)) entries.push({ key, form, articles, places, starts });
  }
  entries.sort(compareEntries);
  return byStemmer.size > 1 ? shared(entries) : entries;
}

/** The entries, in their order, each once. */
function shared(entries: readonly Entry[]): Entry[] {
  const apart: Entry[] = [];
  for (const entry of entries) {
    const before = apart.at(-1);
    if (before && compareEntries(before, entry) === 0) apart[apart.length - 1] = { ...entry, ...merged(before, entry) };
    else apart.push(entry);
  }
  return apart;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
