/**
 * Makes a segment of the search index from a built one of which few articles differ: these alone are read and cut into words. The result
 * is that of `indexSegment`, byte for byte.
 */
import type { Stemmer } from "../../../public/search/stems.ts";
import type { BuiltWord } from "./built-word.ts";
import { countedArticle, type SearchedArticle } from "./index-segment.ts";
import { compareEntries, invert } from "./invert.ts";
import type { BuiltSegment } from "./read-segment.ts";
import { type CountedArticle, type SegmentFiles, segmentFiles } from "./segment-files.ts";
import { UpdatedWord } from "./updated-word.ts";
import { type Entry, EntryLists, type WordLists } from "./word-lists.ts";

/** An article that the built segment has, under the number `built`, or a new one. */
export type UpdatedArticle = { built: number } | SearchedArticle;

/** @param built Is changed. @param articles In the order of the archive; those of the built segment are in the same order there. */
export function updateSegment(
  { words, articles: before, packed }: BuiltSegment,
  articles: readonly UpdatedArticle[],
  stemmers: ReadonlyMap<string, Stemmer>,
): SegmentFiles {
  const numbers = new Int32Array(before.length).fill(-1);
  const fresh = articles.flatMap((article, number) => {
    if (!("built" in article)) return [{ number, texts: article.texts, language: article.language }];
    numbers[article.built] = number;
    return [];
  });
  const made = invert(fresh, stemmers);
  const lengths = new Map(fresh.map(({ number }, i) => [number, made.lengths[i] ?? 0]));
  const counted = articles.map((article, number) =>
    "built" in article ? (before[article.built] as CountedArticle) : countedArticle(article, lengths.get(number) ?? 0),
  );
  words.renumber(numbers);
  const isInPlace = articles.length === before.length && numbers.every((number, i) => number < 0 || number === i);
  if (!isInPlace) packed.forgetWords("t"); // They have the numbers of articles.
  return segmentFiles(counted, joined(words.words, made.entries, isInPlace), packed);
}

/**
 * The words of the built segment, without articles that are gone, and with the new ones. Both lists are in order.
 * @param isInPlace Whether the other articles have the numbers that they had.
 */
function joined(words: readonly BuiltWord[], fresh: readonly Entry[], isInPlace: boolean): WordLists[] {
  const all: WordLists[] = [];
  let next = 0;
  for (const word of words) {
    let other = fresh[next];
    while (other && compareEntries(other, word) < 0) {
      all.push(new EntryLists(other));
      other = fresh[++next];
    }
    const isMore = other !== undefined && compareEntries(other, word) === 0;
    if (!isMore && !word.isLacking) {
      all.push(word);
      continue;
    }
    const more = isMore && other ? new EntryLists(other) : undefined;
    if (isMore) next++;
    if (more && isInPlace && word.takeBack(more)) {
      all.push(word);
      continue;
    }
    const updated = new UpdatedWord(word, more);
    if (updated.frequency > 0) all.push(updated);
  }
  for (; next < fresh.length; next++) all.push(new EntryLists(fresh[next] as Entry));
  return all;
}
