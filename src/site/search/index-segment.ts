/** Makes the files of a segment of the search index from what is searched of its articles. */
import { hash } from "node:crypto";
import { type HeadArticle, roundedLength } from "../../../public/search/head.ts";
import type { Card } from "../../../public/search/segment.ts";
import type { Stemmer } from "../../../public/search/stems.ts";
import { invert, type SearchedTexts } from "./invert.ts";
import { type CountedArticle, type SegmentFiles, segmentFiles } from "./segment-files.ts";
import { EntryLists } from "./word-lists.ts";

/** What lists, filters and orders need of an article. */
export interface ListedArticle extends Omit<HeadArticle, "length"> {
  card: Card;
}

/** An article as it is searched. */
export interface SearchedArticle extends ListedArticle {
  texts: SearchedTexts;
}

/** @param words Number of its words. */
export function countedArticle({ texts, ...listed }: SearchedArticle, words: number): CountedArticle {
  return { ...listed, length: roundedLength(words), text: textDigest(texts) };
}

/** The first bits of the digest of what is searched besides the headline: as many as `TEXT_DIGEST` letters have. */
export function textDigest({ title: _, ...others }: SearchedTexts): string {
  return hash("sha256", JSON.stringify(others), "base64url").slice(0, TEXT_DIGEST);
}

/** Letters of 6 bits each. That two texts which follow each other in one article have the same digest happens once in 10^14 edits. */
export const TEXT_DIGEST = 8;

/** The files of a segment by name. @param articles In the order of the archive. @param stemmers By name, those of all languages of the articles. */
export function indexSegment(
  articles: readonly SearchedArticle[],
  stemmers: ReadonlyMap<string, Stemmer>,
): SegmentFiles {
  const numbered = articles.map(({ texts, language }, number) => ({ number, texts, language }));
  const { entries, lengths } = invert(numbered, stemmers);
  const counted = articles.map((article, i) => countedArticle(article, lengths[i] ?? 0));
  return segmentFiles(
    counted,
    entries.map((entry) => new EntryLists(entry)),
  );
}
