/**
 * Makes a segment of the search index from a built one of which few articles differ: these alone are read and cut into words. The result
 * is that of `indexSegment`, byte for byte.
 */
import { roundedLength } from "../../../public/search/head.ts";
import type { Entry } from "../../../public/search/postings.ts";
import type { Stemmer } from "../../../public/search/stems.ts";
import type { ListedArticle, SearchedArticle } from "./index-segment.ts";
import { compareEntries, invert, merged } from "./invert.ts";
import type { BuiltSegment } from "./read-segment.ts";
import { type SegmentFiles, segmentFiles } from "./segment-files.ts";

/** An article whose words stand in the built segment, under the number `built`, or a new one. */
export type UpdatedArticle = (ListedArticle & { built: number }) | SearchedArticle;

/** @param articles In the order of the archive; those of the built segment are in the same order there. */
export function updateSegment(
  { entries, lengths }: BuiltSegment,
  articles: readonly UpdatedArticle[],
  stemmers: ReadonlyMap<string, Stemmer>,
): SegmentFiles {
  const numbers = new Int32Array(lengths.length).fill(-1);
  const fresh = articles.flatMap((article, number) => {
    if (!("built" in article)) return [{ number, texts: article.texts, language: article.language }];
    numbers[article.built] = number;
    return [];
  });
  const made = invert(fresh, stemmers);
  const freshLengths = new Map(fresh.map(({ number }, i) => [number, roundedLength(made.lengths[i] ?? 0)]));
  const counted = articles.map((article, number) => {
    const length = "built" in article ? lengths[article.built] : freshLengths.get(number);
    return { ...article, length: length ?? 0 };
  });
  const isSame = numbers.every((number, i) => number === i);
  return segmentFiles(counted, joined(isSame ? entries : renumbered(entries, numbers), made.entries));
}

/** The entries with other numbers for their articles. @param numbers New number by old; -1 where an article is gone. */
function renumbered(entries: readonly Entry[], numbers: Int32Array): Entry[] {
  return entries.flatMap((entry) => {
    if (entry.articles.every((article) => (numbers[article] ?? -1) >= 0))
      return [{ ...entry, articles: entry.articles.map((article) => numbers[article] ?? -1) }];
    const left: Entry = { ...entry, articles: [], places: [], starts: [] };
    for (const [i, article] of entry.articles.entries()) {
      const number = numbers[article] ?? -1;
      if (number < 0) continue;
      left.articles.push(number);
      left.starts.push(left.places.length);
      const end = entry.starts[i + 1] ?? entry.places.length;
      for (let at = entry.starts[i] ?? 0; at < end; at++) left.places.push(entry.places[at] ?? 0);
    }
    return left.articles.length > 0 ? [left] : [];
  });
}

/** Two lists of entries, each in order, as one. */
function joined(some: readonly Entry[], others: readonly Entry[]): Entry[] {
  const all: Entry[] = [];
  let next = 0;
  for (const entry of some) {
    let other = others[next];
    while (other && compareEntries(other, entry) < 0) {
      all.push(other);
      other = others[++next];
    }
    if (other && compareEntries(other, entry) === 0) {
      all.push({ ...entry, ...merged(entry, other) });
      next++;
    } else all.push(entry);
  }
  for (; next < others.length; next++) all.push(others[next] as Entry);
  return all;
}
