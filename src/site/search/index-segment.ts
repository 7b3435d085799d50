/** Makes the files of a segment of the search index. `docs/search-index.md` describes them. */
import { zlibSync } from "fflate";
import { type HeadArticle, roundedLength, writeHead } from "../../../public/search/head.ts";
import { formsOf, isUnspaced, plain } from "../../../public/search/letters.ts";
import { MARK } from "../../../public/search/packing.ts";
import { type Entry, FIELD, FIELDS, writePlaces, writePostings } from "../../../public/search/postings.ts";
import type { Directory } from "../../../public/search/root.ts";
import { CARDS, type Card } from "../../../public/search/segment.ts";
import { hasCompounds, keysOf, type Stemmer, stemmerName } from "../../../public/search/stems.ts";
import { type ListedWord, reversed, writeWords } from "../../../public/search/word-list.ts";

/** An article as it is searched. */
export interface SearchedArticle extends Omit<HeadArticle, "length"> {
  card: Card;
  /** Texts by field. A phrase does not run from one text into another. */
  texts: Readonly<Record<(typeof FIELDS)[number], readonly string[]>>;
}

/**
 * Bytes of a packed file. A question loads one file of postings for each word and segment, so that they are small; of lists of words and
 * of places, which only some questions need, there are fewer files, for their number is limited too.
 */
const BYTES = { postings: 3600, places: 10_000, words: 12_000 };
/** Letters of the shortest word that is taken for a compound. */
const COMPOUND = 7;

/** The files of a segment by name. @param articles In the order of the archive. @param stemmers By name, those of all languages of the articles. */
export function indexSegment(
  articles: readonly SearchedArticle[],
  stemmers: ReadonlyMap<string, Stemmer>,
): { files: Map<string, Uint8Array>; directory: Directory } {
  const { entries, compounds, lengths } = invert(articles, stemmers);
  const files = new Map<string, Uint8Array>();
  const write = (name: string, content: Uint8Array) => files.set(`${name}.bin`, packed(content));
  write("head", writeHead(articles.map((article, i) => ({ ...article, length: roundedLength(lengths[i] ?? 0) }))));
  const directory: Directory = {
    languages: [...new Set(articles.map(({ language }) => language ?? ""))].sort(),
    ...{ terms: [], places: [], words: [], ends: [] },
  };
  const postings = cut(entries, BYTES.postings, postingBytes, (a, b) => a.key === b.key);
  let ordinal = 0;
  for (const [i, some] of postings.entries()) {
    directory.terms.push(some[0]?.key ?? "");
    write(`t${i}`, writePostings(some, ordinal, articles.length));
    ordinal += some.length;
  }
  ordinal = 0;
  for (const [i, some] of cut(entries, BYTES.places, placeBytes, () => false).entries()) {
    directory.places.push(ordinal);
    write(`p${i}`, writePlaces(some));
    ordinal += some.length;
  }
  const words = listedWords(entries);
  const ends = words.filter(({ form }) => compounds.has(form));
  const lists = [
    { name: "w", firsts: directory.words, words: inOrder(words, plain) },
    { name: "e", firsts: directory.ends, words: inOrder(ends, (form) => reversed(plain(form))) },
  ];
  for (const { name, firsts, words } of lists) {
    const parts = cut(
      words,
      BYTES.words,
      () => WORD_BYTES,
      (a, b) => a.letters === b.letters,
    );
    for (const [i, some] of parts.entries()) {
      firsts.push(some[0]?.letters ?? "");
      write(
        `${name}${i}`,
        writeWords(
          some.map(({ word: { form, ...word } }) => ({ ...word, form: name === "e" ? reversed(form) : form })),
        ),
      );
    }
  }
  for (let i = 0; i < articles.length; i += CARDS) {
    const rows = articles.slice(i, i + CARDS).map(({ card: { id, title, date, untitled } }) => {
      return untitled ? [id, title, date ?? 0, 1] : date ? [id, title, date] : [id, title];
    });
    write(`c${i / CARDS}`, new TextEncoder().encode(JSON.stringify(rows)));
  }
  return { files, directory };
}

/** A file of the index. The compressor is a library and not Node's, whose output differs from one version to the next. */
export function packed(content: Uint8Array): Uint8Array {
  const marked = new Uint8Array(MARK.length + content.length);
  marked.set(MARK);
  marked.set(content, MARK.length);
  return zlibSync(marked, { level: 9 });
}

interface Inverted {
  /** In the order of keys, then of forms. */
  entries: Entry[];
  /** Words that may be compounds. */
  compounds: ReadonlySet<string>;
  /** Number of words of each article. */
  lengths: number[];
}

/** Where a word is in the articles of one stemmer. */
type Occurrences = Pick<Entry, "articles" | "places" | "starts">;

function invert(articles: readonly SearchedArticle[], stemmers: ReadonlyMap<string, Stemmer>): Inverted {
  const byStemmer = new Map<string, Map<string, Occurrences>>();
  const compounds = new Set<string>();
  const lengths = articles.map(({ texts, language }, article) => {
    const name = stemmerName(language);
    const words = byStemmer.get(name) ?? new Map<string, Occurrences>();
    byStemmer.set(name, words);
    const length = addArticle(words, article, texts);
    if (language === undefined || !hasCompounds(language)) return length;
    for (const text of Object.values(texts).flat())
      for (const form of formsOf(text)) if (form.length >= COMPOUND && !isUnspaced(form)) compounds.add(form);
    return length;
  });
  return { entries: entriesOf(byStemmer, stemmers), compounds, lengths };
}

/** @returns Number of words. */
function addArticle(words: Map<string, Occurrences>, article: number, texts: SearchedArticle["texts"]): number {
  let length = 0;
  for (const [field, name] of FIELDS.entries()) {
    let place = field * FIELD;
    for (const text of texts[name]) {
      const forms = formsOf(text);
      length += forms.length;
      for (const form of forms) {
        let known = words.get(form);
        if (!known) {
          known = { articles: [], places: [], starts: [] };
          words.set(form, known);
        }
        const { articles } = known;
        if (articles[articles.length - 1] !== article) {
          articles.push(article);
          known.starts.push(known.places.length);
        }
        known.places.push(place++);
      }
      place++;
    }
  }
  return length;
}

/** The words under their keys. Stemmers that give a word the same key share an entry. */
function entriesOf(
  byStemmer: ReadonlyMap<string, ReadonlyMap<string, Occurrences>>,
  stemmers: ReadonlyMap<string, Stemmer>,
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [name, words] of byStemmer) {
    const stemmer = stemmers.get(name);
    if (!stemmer) throw new Error(`the stemmer ${name} is not loaded`);
    for (const [form, occurrences] of words)
      for (const key of keysOf(form, stemmer)) {
        const id = `${key}\n${form}`;
        const known = entries.get(id);
        entries.set(id, { key, form, ...(known ? merged(known, occurrences) : occurrences) });
      }
  }
  return [...entries.values()].sort((a, b) => compare(a.key, b.key) || compare(a.form, b.form));
}

function merged(a: Occurrences, b: Occurrences): Occurrences {
  const all = [a, b].flatMap(({ articles, places, starts }) =>
    articles.map((article, i) => ({ article, places: places.slice(starts[i], starts[i + 1]) })),
  );
  all.sort((a, b) => a.article - b.article);
  const joined: Occurrences = { articles: [], places: [], starts: [] };
  for (const { article, places } of all) {
    joined.articles.push(article);
    joined.starts.push(joined.places.length);
    for (const place of places) joined.places.push(place);
  }
  return joined;
}

function listedWords(entries: readonly Entry[]): ListedWord[] {
  const most = new Map<string, number>();
  for (const { form, articles } of entries)
    if (!isUnspaced(form)) most.set(form, Math.max(most.get(form) ?? 0, articles.length));
  return [...most].map(([form, count]) => ({ form, magnitude: 31 - Math.clz32(count) }));
}

interface PlacedWord {
  word: ListedWord;
  /** By which the list is in order. */
  letters: string;
}

function inOrder(words: readonly ListedWord[], lettersOf: (form: string) => string): PlacedWord[] {
  const placed = words.map((word) => ({ word, letters: lettersOf(word.form) }));
  return placed.sort((a, b) => compare(a.letters, b.letters) || compare(a.word.form, b.word.form));
}

/** Bytes of an entry when it is packed, as measured of English news. */
function postingBytes({ articles }: Entry): number {
  return 3 + articles.length;
}
function placeBytes({ places }: Entry): number {
  return 1 + places.length;
}
const WORD_BYTES = 3;

/** Cuts a list where its parts have the wished size. @param belongs Whether two neighbours must not be divided. */
function cut<T>(
  list: readonly T[],
  size: number,
  bytesOf: (item: T) => number,
  belongs: (a: T, b: T) => boolean,
): T[][] {
  const parts: T[][] = [];
  let part: T[] = [];
  let bytes = 0;
  for (const item of list) {
    const last = part.at(-1);
    if (last !== undefined && bytes >= size && !belongs(last, item)) {
      parts.push(part);
      part = [];
      bytes = 0;
    }
    part.push(item);
    bytes += bytesOf(item);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
