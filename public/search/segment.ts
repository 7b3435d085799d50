/** Reads the files of one segment, each once and only when a question needs it. */
import { type Head, type HeadArticle, readHead } from "./head.ts";
import { plain } from "./letters.ts";
import { unpacked } from "./packing.ts";
import { type Posting, readPlaces, readPostings } from "./postings.ts";
import { fileName, type SegmentEntry } from "./root.ts";
import { type ListedWord, readWords, reversed } from "./word-list.ts";

/** Loads a file of the index. @param path Below the folder of the index, such as `2018-2021/h-3fa4c1d2.bin`. */
export type Load = (path: string) => Promise<Uint8Array>;

/** What results show of an article before its page is loaded. */
export interface Card {
  id: string;
  title: string;
  /** In the words of the interface; absent where there is none. */
  date?: string;
  /** The title stands in the language of the interface, because the article has none. */
  untitled?: true;
}

export class Segment {
  readonly entry: SegmentEntry;
  readonly #load: Load;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #coming = new Set<Promise<unknown>>();

  constructor(entry: SegmentEntry, load: Load) {
    this.entry = entry;
    this.#load = load;
  }

  /** Resolves when the files are there that have been asked for, or have failed. */
  async arrived(): Promise<void> {
    await Promise.allSettled(this.#coming);
  }

  async head(): Promise<HeadArticle[]> {
    return (await this.#head()).articles;
  }

  /** The postings under one key. */
  async group(key: string): Promise<Posting[]> {
    const { terms } = this.entry;
    if (terms.length === 0) return [];
    return (await this.#postings(fileOf(terms, key))).filter((posting) => posting.key === key);
  }

  /** The postings under all keys that begin so. */
  async range(start: string): Promise<Posting[]> {
    const files = filesOf(this.entry.terms, start);
    const lists = await Promise.all(files.map((file) => this.#postings(file)));
    return lists.flat().filter(({ key }) => key.startsWith(start));
  }

  /** The places of a word, for each of its articles. */
  async places(posting: Posting): Promise<number[][]> {
    const { later, places } = await this.#head();
    const file = places.findLastIndex((first) => first <= posting.ordinal);
    const content = await this.#read(fileName("p", later.p, file), (content) => content);
    return readPlaces(content, places[file] ?? 0, posting);
  }

  /** The words whose plain letters begin so. */
  async words(start: string): Promise<ListedWord[]> {
    const files = filesOf(this.entry.words, start);
    const lists = await Promise.all(
      files.map((file) => this.#read(fileName("w", this.entry.files.w, file), readWords)),
    );
    return lists.flat().filter(({ form }) => plain(form).startsWith(start));
  }

  /** The words that may be compounds and whose plain letters end so. */
  async wordsEnding(end: string): Promise<ListedWord[]> {
    const files = filesOf(this.entry.ends, reversed(end));
    const lists = await Promise.all(
      files.map((file) => this.#read(fileName("e", this.entry.files.e, file), readWords)),
    );
    const words = lists.flat().map(({ form, magnitude }) => ({ form: reversed(form), magnitude }));
    return words.filter(({ form }) => plain(form).endsWith(end));
  }

  async card(article: number): Promise<Card> {
    const { later } = await this.#head();
    const cards = await this.#read(fileName("c", later.c, Math.floor(article / CARDS)), readCards);
    const card = cards[article % CARDS];
    if (!card) throw new RangeError("a file of the search index has too few articles");
    return card;
  }

  #postings(file: number): Promise<Posting[]> {
    return this.#read(fileName("t", this.entry.files.t, file), (content) =>
      readPostings(content, this.entry.articles, this.entry.ordinals[file] ?? 0),
    );
  }

  #head(): Promise<Head> {
    return this.#read(fileName("h", this.entry.files.h, 0), readHead);
  }

  #read<T>(name: string, read: (content: Uint8Array) => T): Promise<T> {
    const known = this.#files.get(name) as Promise<T> | undefined;
    if (known) return known;
    const file = this.#load(`${this.entry.folder}/${name}`);
    const loaded = file.then(unpacked).then(read);
    this.#files.set(name, loaded);
    loaded.catch(() => this.#files.delete(name));
    this.#coming.add(file);
    const end = () => this.#coming.delete(file);
    file.then(end, end);
    return loaded;
  }
}

/** Articles in one file of cards: the ten of a page are usually in ten files, of which each has less than three kilobytes. */
export const CARDS = 60;

export function readCards(content: Uint8Array): Card[] {
  const rows: [id: string, title: string, date?: string | 0, untitled?: 1][] = JSON.parse(
    new TextDecoder().decode(content),
  );
  return rows.map(([id, title, date, untitled]) => {
    return { id, title, ...(date && { date }), ...(untitled && { untitled: true as const }) };
  });
}

/** The file in which a word stands. @param firsts The first word of each file, in order. */
function fileOf(firsts: readonly string[], word: string): number {
  return Math.max(
    0,
    firsts.findLastIndex((first) => first <= word),
  );
}

/** The files in which words that begin so stand. */
function filesOf(firsts: readonly string[], start: string): number[] {
  if (firsts.length === 0) return [];
  const files = [fileOf(firsts, start)];
  for (let next = (files[0] ?? 0) + 1; firsts[next]?.startsWith(start); next++) files.push(next);
  return files;
}
