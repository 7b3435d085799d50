/**
 * Cuts the archive into the segments of its search index: runs of articles in the archive's order. Where they are cut depends on the
 * articles and not on what was built before, so that the same archive has the same segments; and an addition changes one of them.
 */
import { hash } from "node:crypto";
import { firstBut } from "../../text/list.ts";

/** Articles of the largest segment: a question loads a file of each segment for each of its words, and an addition makes one segment again. */
const MOST = 2500;
/** A volume with more is cut after an article whose id has a digest that fits, which is one in `CHANCE`, once there are so many. */
const LEAST = 1500;
const CHANCE = 300;
/** Years that are divided into halves until a part has no more than `MOST` articles: 0 stands for those without a date. */
const ALL_YEARS = 2 ** 14;

/** @param articles Newest first, those without a date last. @returns Newest first. */
export function segmentsOf<Article>(
  articles: readonly Article[],
  yearOf: (article: Article) => number,
  idOf: (article: Article) => string,
): Article[][] {
  /** @param from The first of some articles, all of them of `count` years from `first` on. @param to Behind the last. */
  const divide = (from: number, to: number, first: number, count: number): Article[][] => {
    if (from === to) return [];
    if (to - from <= MOST) return [articles.slice(from, to)];
    if (count === 1) return cut(articles.slice(from, to), idOf);
    const middle = first + count / 2;
    const earlier = Math.min(
      to,
      firstBut(articles, (article) => yearOf(article) >= middle, from),
    );
    return [...divide(from, earlier, middle, count / 2), ...divide(earlier, to, first, count / 2)];
  };
  return divide(0, articles.length, 0, ALL_YEARS);
}

/** From the oldest on, because additions are mostly new, so that the older parts stay. */
function cut<Article>(articles: readonly Article[], idOf: (article: Article) => string): Article[][] {
  const parts: Article[][] = [];
  let part: Article[] = [];
  for (const article of articles.toReversed()) {
    part.push(article);
    if (part.length < MOST && (part.length < LEAST || !ends(idOf(article)))) continue;
    parts.push(part);
    part = [];
  }
  if (part.length > 0) parts.push(part);
  return parts.map((some) => some.reverse()).reverse();
}

function ends(id: string): boolean {
  return Number.parseInt(hash("sha256", id).slice(0, 8), 16) % CHANCE === 0;
}
