/**
 * The words of a built segment. Only their articles and counts are read: the places of a word, which are most of a segment, are copied as they are
 * where its articles stay.
 */
import { BitReader, type BitWriter, ByteReader } from "../../../public/search/bits.ts";
import {
  type CountedWord,
  type Counts,
  eachArticle,
  readCounts,
  readInArticle,
  readWords,
} from "../../../public/search/postings.ts";
import type { Entry, WordLists } from "./word-lists.ts";

/** @param terms Files of postings, in order. @param places Files of places, in order. @param articles Number of articles in the segment. */
export function readBuiltWords(
  terms: readonly Uint8Array[],
  places: readonly Uint8Array[],
  articles: number,
): BuiltWords {
  const files = terms.map(readWords);
  const length = files.reduce((sum, { words }) => words.reduce((all, { frequency }) => all + frequency, sum), 0);
  const postings = new Postings(length);
  const nextPlaces = rangesOf(places);
  const words = files.flatMap(({ words, bits }) =>
    words.map((word) => {
      const first = postings.length;
      let size = 0;
      eachArticle(bits, articles, word.frequency, (article) => {
        size += postings.add(article, readCounts(bits));
      });
      return new BuiltWord(word, size, postings, first, nextPlaces());
    }),
  );
  return { words, renumber: (numbers) => postings.renumber(numbers) };
}

export interface BuiltWords {
  /** In order. */
  words: readonly BuiltWord[];
  /** Gives all articles other numbers. @param numbers New number by old; -1 where an article is gone. */
  renumber(numbers: Int32Array): void;
}

/** The articles of all words, one word after the other, and how often the word is in each. */
class Postings {
  length = 0;
  readonly articles: Int32Array;
  /** The count where a word is in the text alone; otherwise `-1 - i`, for the counts at `i` of those in several fields. */
  readonly #counts: Int32Array;
  readonly #inFields: Counts[] = [];

  constructor(length: number) {
    this.articles = new Int32Array(length);
    this.#counts = new Int32Array(length);
  }

  /** @returns How often the word is in the article. */
  add(article: number, counts: number | Counts): number {
    const at = this.length++;
    this.articles[at] = article;
    if (typeof counts === "number") {
      this.#counts[at] = counts;
      return counts;
    }
    this.#counts[at] = -1 - this.#inFields.length;
    this.#inFields.push(counts);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  counts(at: number): number | Counts {
    const count = this.#counts[at] ?? 0;
    return count < 0 ? (this.#inFields[-1 - count] as Counts) : count;
  }

  renumber(numbers: Int32Array): void {
    for (let at = 0; at < this.length; at++) this.articles[at] = numbers[this.articles[at] ?? 0] ?? -1;
  }
}

/** Bits of a file. */
interface BitRange {
  bytes: Uint8Array;
  /** The first bit. */
  at: number;
  length: number;
}

export class BuiltWord implements WordLists {
  readonly key: string;
  readonly form: string;
  readonly frequency: number;
  readonly size: number;
  readonly #postings: Postings;
  /** Of its articles among all postings. */
  readonly #first: number;
  readonly #places: BitRange;

  constructor(
    { key, form, frequency }: CountedWord,
    size: number,
    postings: Postings,
    first: number,
    places: BitRange,
  ) {
    this.key = key;
    this.form = form;
    this.frequency = frequency;
    this.size = size;
    this.#postings = postings;
    this.#first = first;
    this.#places = places;
  }

  article(i: number): number {
    return this.#postings.articles[this.#first + i] ?? -1;
  }

  /** Whether one of its articles is gone. */
  get isLacking(): boolean {
    for (let i = 0; i < this.frequency; i++) if (this.article(i) < 0) return true;
    return false;
  }

  countsIn(i: number): number | Counts {
    return this.#postings.counts(this.#first + i);
  }

  writePlaces(bits: BitWriter): void {
    const { bytes, at, length } = this.#places;
    bits.copy(new BitReader(bytes, at), length);
  }

  /** Its articles that are not gone, with their places. */
  entry(): Entry {
    const { key, form } = this;
    const entry: Entry = { key, form, articles: [], places: [], starts: [] };
    const bits = new BitReader(this.#places.bytes, this.#places.at);
    for (let i = 0; i < this.frequency; i++) {
      const article = this.article(i);
      const before = entry.places.length;
      readInArticle(bits, this.countsIn(i), entry.places);
      if (article < 0) {
        entry.places.length = before;
        continue;
      }
      entry.articles.push(article);
      entry.starts.push(before);
    }
    return entry;
  }
}

/** Gives the places of the next word. @param files Files of places, in order. */
function rangesOf(files: readonly Uint8Array[]): () => BitRange {
  const ranges = files.flatMap((bytes) => {
    const header = new ByteReader(bytes);
    const lengths = Array.from({ length: header.number() }, () => header.number());
    let at = 8 * header.at;
    return lengths.map((length) => {
      const range = { bytes, at, length };
      at += length;
      return range;
    });
  });
  let next = 0;
  return () => {
    const range = ranges[next++];
    if (!range) throw new RangeError("the search index has too few files of places");
    return range;
  };
}
