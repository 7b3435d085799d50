/** The files of a built segment, of which only those are read that are asked for. */
import { type HeadArticle, readHead } from "../../../public/search/head.ts";
import { DIGEST, type Directory, fileName, type Kind } from "../../../public/search/root.ts";
import { CARDS, type Card, readCards } from "../../../public/search/segment.ts";
import { type ListedWord, readWords, reversed } from "../../../public/search/word-list.ts";
import { firstBut } from "../../text/list.ts";
import type { BitRange, BuiltWord } from "./built-word.ts";
import { rangesOf, wordsOfFile } from "./built-words.ts";
import { TEXT_DIGEST } from "./index-segment.ts";
import { unpackedHere } from "./packed-files.ts";

/** What a built segment tells of an article besides its words and its card. */
export interface BuiltArticle extends HeadArticle {
  /** As `textDigest` gives it. */
  text: string;
}

export class BuiltFiles {
  readonly directory: Directory;
  readonly #read: (name: string) => Uint8Array;
  readonly #digests: Record<Kind, string>;
  readonly #terms = new Map<number, readonly BuiltWord[]>();
  readonly #ranges = new Map<number, readonly BitRange[]>();
  readonly #words = new Map<string, readonly ListedWord[]>();
  #articles: BuiltArticle[] | undefined;

  /** @param read Gives the content of a file by its name; it throws where there is none. */
  constructor(directory: Directory, read: (name: string) => Uint8Array) {
    this.directory = directory;
    this.#read = read;
    this.#digests = { ...directory.files, ...directory.later };
  }

  /** Number of files of a kind. */
  count(kind: Kind): number {
    return this.#digests[kind].length / DIGEST;
  }

  /** A file as it is packed. */
  file(kind: Kind, i: number): Uint8Array {
    return this.#read(fileName(kind, this.#digests[kind], i));
  }

  get articles(): readonly BuiltArticle[] {
    const { texts } = this.directory;
    const textOf = (i: number) => texts.slice(TEXT_DIGEST * i, TEXT_DIGEST * (i + 1));
    this.#articles ??= readHead(this.#content("h", 0)).articles.map((head, i) => ({ ...head, text: textOf(i) }));
    return this.#articles;
  }

  /** The cards of a file. */
  cards(i: number): Card[] {
    return readCards(this.#content("c", i));
  }

  card(article: number): Card {
    const card = this.cards(Math.floor(article / CARDS))[article % CARDS];
    if (!card) throw new RangeError("a file of the search index has too few articles");
    return card;
  }

  /** The words of a file of postings. They are the same objects whenever they are asked for. */
  terms(i: number): readonly BuiltWord[] {
    const known = this.#terms.get(i);
    if (known) return known;
    const { ordinals } = this.directory;
    const first = ordinals[i] ?? 0;
    const ranges: BitRange[] = [];
    const isEnough = (file: number) => (ordinals[i + 1] ?? Number.POSITIVE_INFINITY) <= this.#firstOfPlaces(file);
    for (let file = this.fileOfPlaces(first); file < this.count("p") && !isEnough(file); file++)
      for (const range of this.#rangesOf(file)) ranges.push(range);
    const skipped = first - this.#firstOfPlaces(this.fileOfPlaces(first));
    const words = wordsOfFile(this.#content("t", i), ranges.slice(skipped), this.articles.length);
    this.#terms.set(i, words);
    return words;
  }

  /** An entry by its position in the segment. @throws RangeError where there is none. */
  entry(ordinal: number): BuiltWord {
    const file = this.fileOfTerms(ordinal);
    const word = this.terms(file)[ordinal - (this.directory.ordinals[file] ?? 0)];
    if (!word) throw new RangeError("the search index has too few entries");
    return word;
  }

  /** Number of entries of the segment. */
  get entries(): number {
    const last = this.count("t") - 1;
    return last < 0 ? 0 : (this.directory.ordinals[last] ?? 0) + this.terms(last).length;
  }

  /** The file of postings with an entry. */
  fileOfTerms(ordinal: number): number {
    return fileWith(this.directory.ordinals, ordinal);
  }

  /** The file of places with an entry. */
  fileOfPlaces(ordinal: number): number {
    return fileWith(this.directory.places, ordinal);
  }

  /** The words of a list, or of one from behind, as they are written from the front. */
  words(kind: "w" | "e", i: number): readonly ListedWord[] {
    const name = `${kind} ${i}`;
    const known = this.#words.get(name);
    if (known) return known;
    const words = readWords(this.#content(kind, i));
    if (kind === "e") for (const word of words) word.form = reversed(word.form);
    this.#words.set(name, words);
    return words;
  }

  #firstOfPlaces(file: number): number {
    return this.directory.places[file] ?? 0;
  }

  #rangesOf(file: number): readonly BitRange[] {
    const known = this.#ranges.get(file) ?? rangesOf(this.#content("p", file));
    this.#ranges.set(file, known);
    return known;
  }

  #content(kind: Kind, i: number): Uint8Array {
    return unpackedHere(this.file(kind, i));
  }
}

/** The file in which something stands, which begins with the last that is not behind it. @param firsts What each file begins with, in order. */
export function fileWith<T extends string | number>(firsts: readonly T[], wanted: T): number {
  return Math.max(0, firstBut(firsts, (first) => first <= wanted) - 1);
}
