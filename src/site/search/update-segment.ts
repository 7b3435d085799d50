/**
 * Makes a segment of the search index from a built one of which few articles differ: these alone are read and cut into words. The result
 * is that of `indexSegment`, byte for byte.
 */
import { roundedLength } from "../../../public/search/head.ts";
import type { Entry } from "../../../public/search/postings.ts";
import type { Stemmer } from "../../../public/search/stems.ts";
import type { SearchedArticle } from "./index-segment.ts";
import { compareEntries, invert, merged } from "./invert.ts";
import type { BuiltSegment } from "./read-segment.ts";
import { type CountedArticle, type SegmentFiles, segmentFiles } from "./segment-files.ts";

/** An article that the built segment has, under the number `built`, or a new one. */
export type UpdatedArticle = { built: number } | SearchedArticle;

/** @param built Is changed. @param articles In the order of the archive; those of the built segment are in the same order there. */
export function updateSegment(
  { entries, articles: before, packed }: BuiltSegment,
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
  const freshLengths = new Map(fresh.map(({ number }, i) => [number, roundedLength(made.lengths[i] ?? 0)]));
  const counted = articles.map((article, number) =>
    "built" in article
      ? (before[article.built] as CountedArticle)
      : { ...article, length: freshLengths.get(number) ?? 0 },
  );
  const isSame = numbers.every((number, i) => number === i);
  return segmentFiles(counted, joined(isSame ? entries : renumbered(entries, numbers), made.entries), packed);
}

/** Gives the articles of entries other numbers, in the entries themselves. @param numbers New number by old; -1 where an article is gone. */
function renumbered(entries: readonly Entry[], numbers: Int32Array): Entry[] {
  return entries.filter((entry) => {
    const { articles, places, starts } = entry;
    let [kept, end] = [0, 0];
    for (let i = 0; i < articles.length; i++) {
      const number = numbers[articles[i] ?? 0] ?? -1;
      if (number < 0) continue;
      const [first, last] = [starts[i] ?? 0, starts[i + 1] ?? places.length];
      articles[kept] = number;
      starts[kept++] = end;
      if (end === first) end = last;
      else for (let at = first; at < last; at++) places[end++] = places[at] ?? 0;
    }
    articles.length = kept;
    starts.length = kept;
    places.length = end;
    return kept > 0;
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
