/** Words with their articles and places, and the files of a segment that hold them: what `public/search/postings.ts` reads. */
import { BitWriter, ByteWriter } from "../../../public/search/bits.ts";
import { commonStart } from "../../../public/search/packing.ts";
import { type Counts, FIELD, gapWidth, IN_FIELDS, placeWidth, TEXT } from "../../../public/search/postings.ts";
import type { Occurrences } from "./word-log.ts";

/** A word of a segment, under one of its keys. */
export interface Entry extends Occurrences {
  key: string;
  form: string;
}

/** A word with its articles and places, as its files are written. */
export interface WordLists {
  key: string;
  form: string;
  /** Number of its articles. */
  frequency: number;
  /** Number of its places in all of them. */
  size: number;
  /** The position in the segment of the `i`th of its articles, which are ascending. */
  article(i: number): number;
  /** How often it is in each field of the `i`th of its articles; a single number where it is in the text alone. */
  countsIn(i: number): number | Counts;
  writePlaces(bits: BitWriter): void;
}

/** The content of a file of postings. @param articles Number of articles in the segment. */
export function writePostings(words: readonly WordLists[], articles: number): Uint8Array {
  const lists = new ByteWriter();
  lists.number(words.length);
  const fromKeys = words.map(({ key }, i) => commonStart(words[i - 1]?.key ?? "", key));
  const fromForms = words.map(({ key, form }) => commonStart(key, form));
  for (const from of fromKeys) lists.number(from);
  for (const from of fromForms) lists.number(from);
  lists.text(words.map(({ key }, i) => key.slice(fromKeys[i])).join("\n"));
  lists.text(words.map(({ form }, i) => form.slice(fromForms[i])).join("\n"));
  for (const { frequency } of words) lists.number(frequency);
  const bits = new BitWriter();
  for (const word of words) {
    const { frequency } = word;
    const width = gapWidth(articles, frequency);
    let next = 0;
    for (let i = 0; i < frequency; i++) {
      const article = word.article(i);
      bits.rice(article - next, width);
      next = article + 1;
      writeCounts(bits, word.countsIn(i));
    }
  }
  lists.bytes(bits.done());
  return lists.done();
}

/** The content of a file of places, which has the words in the same order. */
export function writePlaces(words: readonly WordLists[]): Uint8Array {
  const content = new ByteWriter();
  const bits = new BitWriter();
  content.number(words.length);
  for (const word of words) {
    const before = bits.length;
    word.writePlaces(bits);
    content.number(bits.length - before);
  }
  content.bytes(bits.done());
  return content.done();
}

/** Of an entry, as it is written. */
export class EntryLists implements WordLists {
  readonly key: string;
  readonly form: string;
  readonly frequency: number;
  readonly size: number;
  readonly #articles: ArrayLike<number>;
  readonly #places: ArrayLike<number>;
  readonly #starts: ArrayLike<number>;

  constructor({ key, form, articles, places, starts }: Entry) {
    this.key = key;
    this.form = form;
    this.frequency = articles.length;
    this.size = places.length;
    this.#articles = articles;
    this.#places = places;
    this.#starts = starts;
  }

  article(i: number): number {
    return this.#articles[i] ?? 0;
  }

  countsIn(i: number): number | Counts {
    const [start, end] = [this.#starts[i] ?? 0, this.#starts[i + 1] ?? this.size];
    return isInText(this.#places, start, end) ? end - start : countsOf(this.#places, start, end);
  }

  writePlaces(bits: BitWriter): void {
    for (let i = 0; i < this.frequency; i++) this.writePlacesIn(i, bits);
  }

  /** Writes its places in the `i`th of its articles. */
  writePlacesIn(i: number, bits: BitWriter): void {
    let at = this.#starts[i] ?? 0;
    const counts = this.countsIn(i);
    if (typeof counts === "number") writeInField(bits, TEXT, this.#places, at, at + counts);
    else
      for (const [field, count] of counts.entries()) {
        writeInField(bits, field, this.#places, at, at + count);
        at += count;
      }
  }
}

/** The number of places. @param counts Those of a word in an article. */
export function placesIn(counts: number | Counts): number {
  return typeof counts === "number" ? counts : counts.reduce((sum, count) => sum + count, 0);
}

function writeInField(bits: BitWriter, field: number, places: ArrayLike<number>, start: number, end: number): void {
  const width = placeWidth(field, end - start);
  let next = field * FIELD;
  for (let at = start; at < end; at++) {
    const place = places[at] ?? 0;
    bits.rice(place - next, width);
    next = place + 1;
  }
}

/** How often a word is in each field, from some of its places. */
function countsOf(places: ArrayLike<number>, start: number, end: number): Counts {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (let i = start; i < end; i++) {
    const field = Math.floor((places[i] ?? 0) / FIELD);
    counts[field] = (counts[field] ?? 0) + 1;
  }
  return counts;
}

/** Whether all of the places are in the text, as those of most words are. */
function isInText(places: ArrayLike<number>, start: number, end: number): boolean {
  return (places[start] ?? 0) >= TEXT * FIELD && (places[end - 1] ?? 0) < (TEXT + 1) * FIELD;
}

/** A single count is that of the text alone. */
function writeCounts(bits: BitWriter, counts: number | Counts): void {
  if (typeof counts === "number") {
    bits.gamma(counts === 1 ? 1 : counts + 1);
    return;
  }
  bits.gamma(IN_FIELDS);
  for (const count of counts) bits.bits(count > 0 ? 1 : 0, 1);
  for (const count of counts) if (count > 0) bits.gamma(count);
}
