/** A word of a built segment. Its places are copied as they are where its articles stay. */
import { BitReader, BitWriter } from "../../../public/search/bits.ts";
import { type CountedWord, type Counts, FIELDS, readPlacesIn, skipInArticle } from "../../../public/search/postings.ts";
import { type EntryLists, placesIn, type WordLists } from "./word-lists.ts";

/** The articles of all words, one word after the other, and how often the word is in each: numbers in three arrays, for many arrays take long to collect. */
export class Postings {
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
export interface BitRange {
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
    for (const i of gone) this.#turn(i);
    return true;
  }

  /** Its place among the articles of the word; -1 where it has not the word. @param article Number in the segment. */
  indexOf(article: number): number {
    for (let i = 0; i < this.frequency; i++) if (this.article(i) === article) return i;
    return -1;
  }

  /** From now on the `i`th of its articles is gone. */
  leaveOut(i: number): void {
    this.#turn(i);
  }

  /** Has the `i`th of its articles gone, or one that is gone taken back. */
  #turn(i: number): void {
    this.#postings.articles[this.#first + i] = -1 - this.article(i);
  }

  /** Its places in the `i`th of its articles. */
  placesIn(i: number): number[] {
    const places = this.places();
    places.leaveOutBefore(i);
    return places.read();
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

  /** The places in the next article. */
  read(): number[] {
    return readPlacesIn(this.#bits, this.#word.countsIn(this.#next++));
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
