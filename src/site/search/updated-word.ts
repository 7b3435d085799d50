/** A word of a built segment of which some articles are gone or new: the places in the others are copied as they are. */
import type { BitWriter } from "../../../public/search/bits.ts";
import type { Counts } from "../../../public/search/postings.ts";
import type { BuiltWord } from "./built-word.ts";
import { type EntryLists, placesIn, type WordLists } from "./word-lists.ts";

export class UpdatedWord implements WordLists {
  readonly key: string;
  readonly form: string;
  readonly frequency: number;
  readonly size: number;
  readonly #built: BuiltWord;
  readonly #fresh: EntryLists | undefined;
  /** For each article its place among those of the built word, or `-1 - i` for the `i`th of the new ones. */
  readonly #sources: Int32Array;

  /** @param fresh The word in the new articles. */
  constructor(built: BuiltWord, fresh?: EntryLists) {
    const news = fresh?.frequency ?? 0;
    const sources = new Int32Array(built.frequency + news);
    let length = 0;
    let next = 0;
    let size = fresh?.size ?? 0;
    const addNewBefore = (article: number) => {
      for (; next < news && (fresh?.article(next) ?? article) < article; next++) sources[length++] = -1 - next;
    };
    for (let i = 0; i < built.frequency; i++) {
      const article = built.article(i);
      if (article < 0) continue;
      addNewBefore(article);
      sources[length++] = i;
      size += placesIn(built.countsIn(i));
    }
    addNewBefore(Number.POSITIVE_INFINITY);
    this.key = built.key;
    this.form = built.form;
    this.frequency = length;
    this.size = size;
    this.#built = built;
    this.#fresh = fresh;
    this.#sources = sources.subarray(0, length);
  }

  article(i: number): number {
    const source = this.#sources[i] ?? 0;
    return source < 0 ? (this.#fresh?.article(-1 - source) ?? -1) : this.#built.article(source);
  }

  countsIn(i: number): number | Counts {
    const source = this.#sources[i] ?? 0;
    return source < 0 ? (this.#fresh?.countsIn(-1 - source) ?? 0) : this.#built.countsIn(source);
  }

  writePlaces(bits: BitWriter): void {
    const places = this.#built.places();
    /** Articles of the built word in front of this one are written, or left out, or the next to be copied. */
    let end = 0;
    for (const source of this.#sources) {
      if (source < 0) {
        places.copyBefore(end, bits);
        this.#fresh?.writePlacesIn(-1 - source, bits);
        continue;
      }
      if (source > end) {
        places.copyBefore(end, bits);
        places.leaveOutBefore(source);
      }
      end = source + 1;
    }
    places.copyBefore(end, bits);
  }
}
