/** Cuts a segment of the search index into its files. `docs/search-index.md` describes them. */
import { hash } from "node:crypto";
import { zlibSync } from "fflate";
import { type HeadArticle, writeHead } from "../../../public/search/head.ts";
import { isUnspaced, plain } from "../../../public/search/letters.ts";
import { MARK } from "../../../public/search/packing.ts";
import type { Directory } from "../../../public/search/root.ts";
import { CARDS, type Card } from "../../../public/search/segment.ts";
import { hasCompounds } from "../../../public/search/stems.ts";
import { type ListedWord, reversed, writeWords } from "../../../public/search/word-list.ts";
import { type WordLists, writePlaces, writePostings } from "./word-lists.ts";

/** What a segment has of an article besides its words. */
export interface CountedArticle extends HeadArticle {
  card: Card;
}

/** The name of the file that tells the root what a segment consists of. */
export const DIRECTORY = "directory.bin";

export interface SegmentFiles {
  /** Content by name. */
  files: Map<string, Uint8Array>;
  directory: Directory;
}

/**
 * Bytes of a packed file, as estimated. A question loads one file of postings for each word and segment, so that they are small; of lists of words and
 * of places, which only some questions need, there are fewer files, for their number is limited too. A phrase of two words loads two of places in each
 * of the six segments of 10,000 articles: less than 150 kB.
 */
const BYTES = { postings: 5000, places: 9000, words: 12_000 };
/** Letters of the shortest word that is taken for a compound. */
const COMPOUND = 7;

/** @param articles In the order of the archive. @param entries All words, in order. @param known Files that have been packed before. */
export function segmentFiles(
  articles: readonly CountedArticle[],
  entries: readonly WordLists[],
  known = new PackedFiles(),
): SegmentFiles {
  const compounds = compoundsOf(entries, articles);
  const files = new Map<string, Uint8Array>();
  const write = (name: string, content: Uint8Array) =>
    files.set(`${name}.bin`, known.get(name, content) ?? packed(content));
  write("head", writeHead(articles));
  const directory: Directory = {
    languages: [...new Set(articles.map(({ language }) => language ?? ""))].sort(),
    ...{ terms: [], ordinals: [], places: [], words: [], ends: [] },
  };
  let ordinal = 0;
  for (const [i, some] of cut(entries, BYTES.postings, postingBytes, keyOf).entries()) {
    directory.terms.push(some[0]?.key ?? "");
    directory.ordinals.push(ordinal);
    files.set(`t${i}.bin`, known.ofWords("t", some) ?? packed(writePostings(some, articles.length), 1));
    ordinal += some.length;
  }
  ordinal = 0;
  for (const [i, some] of cut(entries, BYTES.places, placeBytes, nameOf).entries()) {
    directory.places.push(ordinal);
    files.set(`p${i}.bin`, known.ofWords("p", some) ?? packed(writePlaces(some), 0));
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
      ({ letters }) => letters,
    );
    for (const [i, some] of parts.entries()) {
      firsts.push(some[0]?.letters ?? "");
      write(`${name}${i}`, writeWords(some.map(({ word }) => (name === "e" ? fromBehind(word) : word))));
    }
  }
  for (let i = 0; i < articles.length; i += CARDS) {
    const rows = articles.slice(i, i + CARDS).map(({ card: { id, title, date, untitled } }) => {
      return untitled ? [id, title, date ?? 0, 1] : date ? [id, title, date] : [id, title];
    });
    write(`c${i / CARDS}`, new TextEncoder().encode(JSON.stringify(rows)));
  }
  files.set(DIRECTORY, packed(new TextEncoder().encode(JSON.stringify(directory))));
  return { files, directory };
}

function fromBehind({ form, magnitude }: ListedWord): ListedWord {
  return { form: reversed(form), magnitude };
}

/**
 * Files of a built segment: to pack one takes ten times as long as to read it. They are known by their kind and the digest of their content, those of
 * words with their articles or places by these words, so that their content need not be written.
 */
export class PackedFiles {
  readonly #files = new Map<string, Uint8Array>();
  /** By the kind and the first word of a file. */
  readonly #ofWords = new Map<string, Map<WordLists, { words: readonly WordLists[]; file: Uint8Array }>>();

  /** @param name Without ending. @param content After the mark. */
  add(name: string, content: Uint8Array, file: Uint8Array): void {
    this.#files.set(keyOfFile(name, content), file);
  }

  /** @param kind Letter of the files. @param words Of all the files, in order. @param lengths Number of words in each. */
  addWords(kind: string, files: readonly Uint8Array[], words: readonly WordLists[], lengths: readonly number[]): void {
    const byFirst = new Map<WordLists, { words: readonly WordLists[]; file: Uint8Array }>();
    let start = 0;
    for (const [i, file] of files.entries()) {
      const own = words.slice(start, start + (lengths[i] ?? 0));
      if (own[0]) byFirst.set(own[0], { words: own, file });
      start += own.length;
    }
    this.#ofWords.set(kind, byFirst);
  }

  /** Called where the files say something else of the same words. */
  forgetWords(kind: string): void {
    this.#ofWords.delete(kind);
  }

  /** The file that has exactly these words, as they were built. */
  ofWords(kind: string, words: readonly WordLists[]): Uint8Array | undefined {
    const known = words[0] && this.#ofWords.get(kind)?.get(words[0]);
    const isSame = known?.words.length === words.length && words.every((word, i) => word === known.words[i]);
    return isSame ? known.file : undefined;
  }

  get(name: string, content: Uint8Array): Uint8Array | undefined {
    return this.#files.size === 0 ? undefined : this.#files.get(keyOfFile(name, content));
  }
}

/** Files whose names begin with the same letter are packed in the same way. */
function keyOfFile(name: string, content: Uint8Array): string {
  return `${name.charAt(0)} ${hash("sha256", content)}`;
}

/** How hard the compressor tries, from 0 (not at all) to 9. Bits of gaps and places can hardly be compressed. */
type Level = 0 | 1 | 6;

/** A file of the index. The compressor is a library and not Node's, whose output differs from one version to the next. */
export function packed(content: Uint8Array, level: Level = 6): Uint8Array {
  const marked = new Uint8Array(MARK.length + content.length);
  marked.set(MARK);
  marked.set(content, MARK.length);
  return zlibSync(marked, { level });
}

/** Words that may be compounds: long ones of articles in languages that write compounds as one word. */
function compoundsOf(entries: readonly WordLists[], articles: readonly CountedArticle[]): ReadonlySet<string> {
  const isOfOne = articles.map(({ language }) => language !== undefined && hasCompounds(language));
  if (!isOfOne.includes(true)) return new Set();
  const long = entries.filter(({ form }) => form.length >= COMPOUND && !isUnspaced(form));
  const isIn = (word: WordLists) => {
    for (let i = 0; i < word.frequency; i++) if (isOfOne[word.article(i)]) return true;
    return false;
  };
  return new Set(long.filter(isIn).map(({ form }) => form));
}

/** The words of all entries. One that stands under two keys is listed twice. */
function listedWords(entries: readonly WordLists[]): ListedWord[] {
  const words: ListedWord[] = [];
  for (const { form, frequency } of entries)
    if (!isUnspaced(form)) words.push({ form, magnitude: 31 - Math.clz32(frequency) });
  return words;
}

interface PlacedWord {
  word: ListedWord;
  /** By which the list is in order. */
  letters: string;
}

/** Each word once, as common as it is under that of its keys where it is most. */
function inOrder(words: readonly ListedWord[], lettersOf: (form: string) => string): PlacedWord[] {
  const placed = words.map((word) => ({ word, letters: lettersOf(word.form) }));
  placed.sort(
    (a, b) =>
      compare(a.letters, b.letters) || compare(a.word.form, b.word.form) || compare(b.word.magnitude, a.word.magnitude),
  );
  return placed.filter(({ word }, i) => word.form !== placed[i - 1]?.word.form);
}

/** Bytes of an entry when it is packed, as measured of English news. */
function postingBytes({ frequency }: WordLists): number {
  return 3 + frequency;
}
function placeBytes({ size }: WordLists): number {
  return 1 + size;
}
const WORD_BYTES = 3;

/**
 * Cuts a list where its parts have the wished size, in front of an item whose letters end a part: one in `CHANCE`. So the cuts behind an item
 * that is added or larger than before are soon those of the list without it, and most files stay. An item that is larger than any part stands alone:
 * the places of a very common word, which questions for its neighbours need not load.
 * @param lettersOf Neighbours of the same letters are not divided.
 */
function cut<T>(list: readonly T[], size: number, bytesOf: (item: T) => number, lettersOf: (item: T) => string): T[][] {
  const parts: T[][] = [];
  let part: T[] = [];
  let bytes = 0;
  let before = "";
  for (const item of list) {
    const letters = lettersOf(item);
    const isFull = bytes >= LARGEST * size || bytesOf(item) >= LARGEST * size;
    if (letters !== before && part.length > 0 && (isFull || (bytes >= size && begins(letters)))) {
      parts.push(part);
      part = [];
      bytes = 0;
    }
    part.push(item);
    bytes += bytesOf(item);
    before = letters;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Items of which one begins a part: a few more than there are in a file of common words would let the parts grow. */
const CHANCE = 8;
/** Of the wished size, what a part has at most where no item begins one. */
const LARGEST = 1.25;

function begins(letters: string): boolean {
  let hash = 0;
  for (let i = 0; i < letters.length; i++) hash = (Math.imul(hash, 31) + letters.charCodeAt(i)) | 0;
  // The high bits of a product depend on all letters.
  return Math.imul(hash, 0x9e3779b1) >>> 0 < 2 ** 32 / CHANCE;
}

function keyOf({ key }: WordLists): string {
  return key;
}

/** No two entries have the same. */
function nameOf({ key, form }: WordLists): string {
  return `${key}\n${form}`;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
