/**
 * The words of a built segment. Only their articles and counts are read: the places of a word, which are most of a segment, are copied as they are
 * where its articles stay.
 */
import { BitReader, BitWriter, ByteReader } from "../../../public/search/bits.ts";
import {
  type CountedWord,
  type Counts,
  eachArticle,
  FIELDS,
  readCounts,
  readWords,
  skipInArticle,
} from "../../../public/search/postings.ts";
import { type EntryLists, placesIn, type WordLists } from "./word-lists.ts";

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
  return {
    words,
    lengths: { terms: files.map(({ words }) => words.length), places: places.map(wordsIn) },
    renumber: (numbers) => postings.renumber(numbers),
  };
}

export interface BuiltWords {
  /** In order. */
  words: readonly BuiltWord[];
  /** For each file the number of its words. */
  lengths: { terms: number[]; places: number[] };
  /** Gives all articles other numbers. @param numbers New number by old; negative where an article is gone. */
  renumber(numbers: Int32Array): void;
}

/** The articles of all words, one word after the other, and how often the word is in each: numbers in three arrays, for many arrays take long to collect. */
class Postings {
  length = 0;
  readonly articles: Int32Array;
  /** The count where a word is in the text alone; otherwise `-1 - i`, for the counts in each field from `i` of `#inFields` on. */
  readonly #counts: Int32Array;
  readonly #inFields: number[] = [];

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
    for (const count of counts) this.#inFields.push(count);
    return placesIn(counts);
  }

  counts(at: number): number | Counts {
    const count = this.#counts[at] ?? 0;
    if (count >= 0) return count;
    const [title = 0, dek = 0, text = 0, names = 0] = this.#inFields.slice(-1 - count, FIELDS.length - 1 - count);
    return [title, dek, text, names];
  }

  renumber(numbers: Int32Array): void {
    for (let at = 0; at < this.length; at++) {
      const before = this.articles[at] ?? 0;
      const number = numbers[before] ?? -1;
      this.articles[at] = number < 0 ? -1 - before : number;
    }
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

  /** `-1 - n` where the article is gone whose number was `n`. */
  article(i: number): number {
    return this.#postings.articles[this.#first + i] ?? -1;
  }

  /** Whether one of its articles is gone. */
  get isLacking(): boolean {
    for (let i = 0; i < this.frequency; i++) if (this.article(i) < 0) return true;
    return false;
  }

  /**
   * Takes back its articles that are gone, where new ones under the same numbers have it at the same places: of an edited article most words
   * stay where they are.
   */
  takeBack(fresh: EntryLists): boolean {
    const gone: number[] = [];
    for (let i = 0; i < this.frequency; i++) if (this.article(i) < 0) gone.push(i);
    const places = this.places();
    const isSame = (i: number, j: number) =>
      -1 - this.article(i) === fresh.article(j) &&
      String(this.countsIn(i)) === String(fresh.countsIn(j)) &&
      equal(places.bitsOf(i), placesOf(fresh, j));
    if (gone.length !== fresh.frequency || !gone.every(isSame)) return false;
    for (const i of gone) this.#postings.articles[this.#first + i] = -1 - this.article(i);
    return true;
  }

  countsIn(i: number): number | Counts {
    return this.#postings.counts(this.#first + i);
  }

  writePlaces(bits: BitWriter): void {
    const { bytes, at, length } = this.#places;
    bits.copy(new BitReader(bytes, at), length);
  }

  /** Gives the places of its articles, one after the other. */
  places(): PlacesReader {
    const { bytes, at, length } = this.#places;
    return new PlacesReader(this, new BitReader(bytes, at), length);
  }
}

/** The places of a built word, of which those of some articles are copied as they are. */
export class PlacesReader {
  readonly #word: BuiltWord;
  readonly #bits: BitReader;
  readonly #end: number;
  /** The article whose places are next. */
  #next = 0;

  /** @param length Bits of all places. */
  constructor(word: BuiltWord, bits: BitReader, length: number) {
    this.#word = word;
    this.#bits = bits;
    this.#end = bits.at + length;
  }

  /** Copies the places of the articles before the `i`th. */
  copyBefore(i: number, to: BitWriter): void {
    const start = this.#bits.at;
    const end = this.#skipBefore(i);
    this.#bits.at = start;
    to.copy(this.#bits, end - start);
  }

  /** The places of the `i`th article, which is the next or behind it, as they are written. */
  bitsOf(i: number): Uint8Array {
    this.leaveOutBefore(i);
    const own = new BitWriter();
    this.copyBefore(i + 1, own);
    return own.done();
  }

  /** Leaves out the places of the articles before the `i`th. */
  leaveOutBefore(i: number): void {
    this.#skipBefore(i);
  }

  /** @returns Where the places of the `i`th article begin. */
  #skipBefore(i: number): number {
    if (i === this.#word.frequency) this.#bits.at = this.#end;
    else for (let skipped = this.#next; skipped < i; skipped++) skipInArticle(this.#bits, this.#word.countsIn(skipped));
    this.#next = i;
    return this.#bits.at;
  }
}

function placesOf(word: EntryLists, i: number): Uint8Array {
  const own = new BitWriter();
  word.writePlacesIn(i, own);
  return own.done();
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function wordsIn(places: Uint8Array): number {
  return new ByteReader(places).number();
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
