/** Makes the files of a segment of the search index from what is searched of its articles. */
import { type HeadArticle, roundedLength } from "../../../public/search/head.ts";
import type { Card } from "../../../public/search/segment.ts";
import type { Stemmer } from "../../../public/search/stems.ts";
import { invert, type SearchedTexts } from "./invert.ts";
import { type SegmentFiles, segmentFiles } from "./segment-files.ts";
import { EntryLists } from "./word-lists.ts";

/** What lists, filters and orders need of an article. */
export interface ListedArticle extends Omit<HeadArticle, "length"> {
  card: Card;
}

/** An article as it is searched. */
export interface SearchedArticle extends ListedArticle {
  texts: SearchedTexts;
}

/** The files of a segment by name. @param articles In the order of the archive. @param stemmers By name, those of all languages of the articles. */
export function indexSegment(
  articles: readonly SearchedArticle[],
  stemmers: ReadonlyMap<string, Stemmer>,
): SegmentFiles {
  const numbered = articles.map(({ texts, language }, number) => ({ number, texts, language }));
  const { entries, lengths } = invert(numbered, stemmers);
  const counted = articles.map((article, i) => ({ ...article, length: roundedLength(lengths[i] ?? 0) }));
  return segmentFiles(
    counted,
    entries.map((entry) => new EntryLists(entry)),
  );
}
