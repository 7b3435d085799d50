/**
 * The words of a built segment. Only their articles and counts are read: the places of a word, which are most of a segment, are copied as they are
 * where its articles stay.
 */
import { ByteReader } from "../../../public/search/bits.ts";
import { eachArticle, readCounts, readWords } from "../../../public/search/postings.ts";
import { type BitRange, BuiltWord, Postings } from "./built-word.ts";

/** @param terms Files of postings, in order. @param places Files of places, in order. @param articles Number of articles in the segment. */
export function readBuiltWords(
  terms: readonly Uint8Array[],
  places: readonly Uint8Array[],
  articles: number,
): BuiltWords {
  const files = terms.map(readWords);
  const length = files.reduce((sum, { words }) => words.reduce((all, { frequency }) => all + frequency, sum), 0);
  const postings = new Postings(length);
  const ranges = places.flatMap(rangesOf);
  let next = 0;
  const words = files.flatMap((file) => {
    const own = wordsOf(file, articles, postings, ranges, next);
    next += own.length;
    return own;
  });
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

function wordsIn(places: Uint8Array): number {
  return new ByteReader(places).number();
}

/** The words of one file. @param ranges Places of the words of the segment from the first of the file on. */
export function wordsOfFile(terms: Uint8Array, ranges: readonly BitRange[], articles: number): BuiltWord[] {
  const file = readWords(terms);
  const length = file.words.reduce((sum, { frequency }) => sum + frequency, 0);
  return wordsOf(file, articles, new Postings(length), ranges, 0);
}

/** @param start Where the words' places begin among `ranges`. */
function wordsOf(
  { words, bits }: ReturnType<typeof readWords>,
  articles: number,
  postings: Postings,
  ranges: readonly BitRange[],
  start: number,
): BuiltWord[] {
  return words.map((word, i) => {
    const first = postings.length;
    let size = 0;
    eachArticle(bits, articles, word.frequency, (article) => {
      size += postings.add(article, readCounts(bits));
    });
    const range = ranges[start + i];
    if (!range) throw new RangeError("the search index has too few files of places");
    return new BuiltWord(word, size, postings, first, range);
  });
}

/** Where the places of the words of a file are. */
export function rangesOf(bytes: Uint8Array): BitRange[] {
  const header = new ByteReader(bytes);
  const lengths = Array.from({ length: header.number() }, () => header.number());
  let at = 8 * header.at;
  return lengths.map((length) => {
    const range = { bytes, at, length };
    at += length;
    return range;
  });
}
