/** Cuts a segment of the search index into its files. `docs/search-index.md` describes them. */
import { type HeadArticle, writeHead } from "../../../public/search/head.ts";
import { isUnspaced, plain } from "../../../public/search/letters.ts";
import type { Directory, Kind } from "../../../public/search/root.ts";
import { CARDS, type Card } from "../../../public/search/segment.ts";
import { hasCompounds } from "../../../public/search/stems.ts";
import { type ListedWord, reversed, writeWords } from "../../../public/search/word-list.ts";
import { cut } from "./cut-lists.ts";
import { PackedFiles, packed } from "./packed-files.ts";
import { NamedFiles } from "./segment-directory.ts";
import { type WordLists, writePlaces, writePostings } from "./word-lists.ts";

/** What a segment has of an article besides its words. */
export interface CountedArticle extends HeadArticle {
  card: Card;
  /** Digest of what is searched of it besides its headline. */
  text: string;
}

export interface SegmentFiles {
  /** Content by name, besides the directory. */
  files: Map<string, Uint8Array>;
  directory: Directory;
}

/**
 * How files are cut, by their kind: bytes of a packed file and of each entry in it, as measured of English news. A question loads one file of postings for each word and segment, so that they are small; of lists of words and
 * of places, which only some questions need, there are fewer files, for their number is limited too. A phrase of two words loads two of places in each
 * of the six segments of 10,000 articles: less than 150 kB.
 */
export const CUTS = {
  t: { size: 5000, bytesOf: ({ frequency }: WordLists) => 3 + frequency, lettersOf: ({ key }: WordLists) => key },
  p: {
    size: 9000,
    bytesOf: ({ size }: WordLists) => 1 + size,
    // No two entries have the same.
    lettersOf: ({ key, form }: WordLists) => `${key}\n${form}`,
  },
  w: { size: 12_000, bytesOf: () => 3, lettersOf: ({ letters }: PlacedWord) => letters },
};
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
  const firsts: Firsts = { terms: [], ordinals: [], words: [], ends: [], places: [] };
  let ordinal = 0;
  for (const some of cut(entries, CUTS.t)) {
    firsts.terms.push(some[0]?.key ?? "");
    firsts.ordinals.push(ordinal);
    named.add("t", known.ofWords("t", some) ?? postingsFile(some, articles.length));
    ordinal += some.length;
  }
  ordinal = 0;
  for (const some of cut(entries, CUTS.p)) {
    firsts.places.push(ordinal);
    named.add("p", known.ofWords("p", some) ?? placesFile(some));
    ordinal += some.length;
  }
  const words = listedWords(entries);
  const ends = words.filter(({ form }) => compounds.has(form));
  const lists = [
    { kind: "w" as const, begins: firsts.words, words: inOrder(placedBy(words, plain)) },
    { kind: "e" as const, begins: firsts.ends, words: inOrder(placedBy(ends, lettersFromBehind)) },
  ];
  for (const { kind, begins, words } of lists) {
    for (const some of cut(words, CUTS.w)) {
      begins.push(some[0]?.letters ?? "");
      write(kind, wordsContent(kind, some));
    }
  }
  for (let i = 0; i < articles.length; i += CARDS) write("c", cardsContent(articles.slice(i, i + CARDS)));
  return finished(named, firsts, articles, (content) => write("h", content));
}

/** What a directory says of the beginnings of files. */
export type Firsts = Pick<Directory, "terms" | "ordinals" | "words" | "ends" | "places">;

/** A segment of which all files but the head are there. @param writeFile Adds the head. */
export function finished(
  named: NamedFiles,
  { places, ...firsts }: Firsts,
  articles: readonly Omit<CountedArticle, "card">[],
  writeFile: (head: Uint8Array) => void,
): SegmentFiles {
  const { p, c } = named.digests;
  const later = { later: { p, c }, places };
  writeFile(writeHead(articles, later));
  const { h, t, w, e } = named.digests;
  const languages = [...new Set(articles.map(({ language }) => language ?? ""))].sort();
  const texts = articles.map(({ text }) => text).join("");
  return { files: named.files, directory: { languages, files: { h, t, w, e }, ...firsts, ...later, texts } };
}

/** A file of postings. @param articles Number of articles in the segment. */
export function postingsFile(words: readonly WordLists[], articles: number): Uint8Array {
  return packed(writePostings(words, articles), 1);
}

/** A file of places. */
export function placesFile(words: readonly WordLists[]): Uint8Array {
  return packed(writePlaces(words), 0);
}

/** The content of a list of words, or of one of words from behind. */
export function wordsContent(kind: "w" | "e", words: readonly PlacedWord[]): Uint8Array {
  return writeWords(
    words.map(({ word }) => (kind === "e" ? { form: reversed(word.form), magnitude: word.magnitude } : word)),
  );
}

/** The content of a file of cards, of at most `CARDS` articles. */
export function cardsContent(articles: readonly { card: Card }[]): Uint8Array {
  const rows = articles.map(({ card: { id, title, date, untitled } }) => {
    return untitled ? [id, title, date ?? 0, 1] : date ? [id, title, date] : [id, title];
  });
  return new TextEncoder().encode(JSON.stringify(rows));
}

/** By which words from behind are in order. */
export function lettersFromBehind(form: string): string {
  return reversed(plain(form));
}

/** How common a word is that so many articles have. */
export function magnitudeOf(frequency: number): number {
  return 31 - Math.clz32(frequency);
}

/** Words that may be compounds. */
function compoundsOf(entries: readonly WordLists[], articles: readonly CountedArticle[]): ReadonlySet<string> {
  const isCompound = compoundIn(articles);
  return new Set(isCompound ? entries.filter(isCompound).map(({ form }) => form) : []);
}

/** Tells long words of articles in languages that write compounds as one word; `undefined` where there are no such articles. */
export function compoundIn(articles: readonly HeadArticle[]): ((word: WordLists) => boolean) | undefined {
  const isOfOne = articles.map(({ language }) => language !== undefined && hasCompounds(language));
  if (!isOfOne.includes(true)) return undefined;
  return (word) => {
    if (word.form.length < COMPOUND || isUnspaced(word.form)) return false;
    for (let i = 0; i < word.frequency; i++) if (isOfOne[word.article(i)]) return true;
    return false;
  };
}

/** The words of all entries. One that stands under two keys is listed twice. */
function listedWords(entries: readonly WordLists[]): ListedWord[] {
  const words: ListedWord[] = [];
  for (const { form, frequency } of entries)
    if (!isUnspaced(form)) words.push({ form, magnitude: magnitudeOf(frequency) });
  return words;
}

export interface PlacedWord {
  word: ListedWord;
  /** By which the list is in order. */
  letters: string;
}

function placedBy(words: readonly ListedWord[], lettersOf: (form: string) => string): PlacedWord[] {
  return words.map((word) => ({ word, letters: lettersOf(word.form) }));
}

/** Sorts words. @returns Each word once, as common as it is under that of its keys where it is most. */
export function inOrder(placed: PlacedWord[]): PlacedWord[] {
  placed.sort(
    (a, b) =>
      compare(a.letters, b.letters) || compare(a.word.form, b.word.form) || compare(b.word.magnitude, a.word.magnitude),
  );
  return placed.filter(({ word }, i) => word.form !== placed[i - 1]?.word.form);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
