/** Cuts a segment of the search index into its files. `docs/search-index.md` describes them. */
import { type HeadArticle, writeHead } from "../../../public/search/head.ts";
import { isUnspaced, plain } from "../../../public/search/letters.ts";
import type { Directory, Kind } from "../../../public/search/root.ts";
import { CARDS, type Card } from "../../../public/search/segment.ts";
import { hasCompounds } from "../../../public/search/stems.ts";
import { type ListedWord, reversed, writeWords } from "../../../public/search/word-list.ts";
import { PackedFiles, packed } from "./packed-files.ts";
import { NamedFiles } from "./segment-directory.ts";
import { type WordLists, writePlaces, writePostings } from "./word-lists.ts";

/** What a segment has of an article besides its words. */
export interface CountedArticle extends HeadArticle {
  card: Card;
}

export interface SegmentFiles {
  /** Content by name, besides the directory. */
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
  const named = new NamedFiles();
  const write = (kind: Kind, content: Uint8Array) => named.add(kind, known.get(kind, content) ?? packed(content));
  const firsts: Pick<Directory, "terms" | "ordinals" | "words" | "ends"> = {
    terms: [],
    ordinals: [],
    words: [],
    ends: [],
  };
  const places: number[] = [];
  let ordinal = 0;
  for (const some of cut(entries, BYTES.postings, postingBytes, keyOf)) {
    firsts.terms.push(some[0]?.key ?? "");
    firsts.ordinals.push(ordinal);
    named.add("t", known.ofWords("t", some) ?? packed(writePostings(some, articles.length), 1));
    ordinal += some.length;
  }
  ordinal = 0;
  for (const some of cut(entries, BYTES.places, placeBytes, nameOf)) {
    places.push(ordinal);
    named.add("p", known.ofWords("p", some) ?? packed(writePlaces(some), 0));
    ordinal += some.length;
  }
  const words = listedWords(entries);
  const ends = words.filter(({ form }) => compounds.has(form));
  const lists = [
    { kind: "w" as const, begins: firsts.words, words: inOrder(words, plain) },
    { kind: "e" as const, begins: firsts.ends, words: inOrder(ends, (form) => reversed(plain(form))) },
  ];
  for (const { kind, begins, words } of lists) {
    const parts = cut(
      words,
      BYTES.words,
      () => WORD_BYTES,
      ({ letters }) => letters,
    );
    for (const some of parts) {
      begins.push(some[0]?.letters ?? "");
      write(kind, writeWords(some.map(({ word }) => (kind === "e" ? fromBehind(word) : word))));
    }
  }
  for (let i = 0; i < articles.length; i += CARDS) {
    const rows = articles.slice(i, i + CARDS).map(({ card: { id, title, date, untitled } }) => {
      return untitled ? [id, title, date ?? 0, 1] : date ? [id, title, date] : [id, title];
    });
    write("c", new TextEncoder().encode(JSON.stringify(rows)));
  }
  const { p, c } = named.digests;
  const later = { later: { p, c }, places };
  write("h", writeHead(articles, later));
  const { h, t, w, e } = named.digests;
  const languages = [...new Set(articles.map(({ language }) => language ?? ""))].sort();
  return { files: named.files, directory: { languages, files: { h, t, w, e }, ...firsts, ...later } };
}

function fromBehind({ form, magnitude }: ListedWord): ListedWord {
  return { form: reversed(form), magnitude };
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
