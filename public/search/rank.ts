/** The order of results. By relevance it is BM25 (Robertson and Zaragoza, 2009) over fields of different weight. */
import type { Counts } from "./postings.ts";
import type { Query } from "./query.ts";

export type Order = "relevance" | "newest" | "oldest";

/** A word in the headline counts as three in the text, one in the dek as two: about what BM25F was fitted to on news (title 2 to 4). */
const WEIGHTS: Counts = [3, 2, 1, 2];
/** The usual constants: how fast further occurrences count less, and how far long articles are held to have more words of any kind. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** Gives a function that scores an article by how often it has each clause. @param frequencies Number of articles that have each clause. */
export function score(
  { clauses }: Query,
  frequencies: readonly number[],
  { articles, averageLength }: { articles: number; averageLength: number },
): (counts: readonly (Counts | undefined)[], length: number) => number {
  const rarities = clauses.map(({ excluded }, i) => {
    const frequency = frequencies[i] ?? 0;
    return excluded ? 0 : Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
  });
  return (counts, length) => {
    const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / Math.max(1, averageLength));
    return rarities.reduce((sum, rarity, i) => {
      const amount = weighted(counts[i]);
      return sum + (rarity * amount * (SATURATION + 1)) / (amount + norm);
    }, 0);
  };
}

function weighted(counts: Counts | undefined): number {
  return counts ? counts.reduce((sum, count, field) => sum + count * (WEIGHTS[field] ?? 0), 0) : 0;
}

/** What is needed to order results. */
export interface Ordered {
  score: number;
  /** Position in the archive, newest first, those without a date last. */
  place: number;
  facts: { days?: readonly [number, number] };
}

/** The results in order. Of equal relevance the newest is first; without a date an article is last, whichever end of time is first. */
export function ordered<Result extends Ordered>(results: readonly Result[], order: Order): Result[] {
  const dated = ({ facts }: Ordered) => (facts.days ? 0 : 1);
  if (order === "newest") return results.toSorted((a, b) => a.place - b.place);
  if (order === "oldest") return results.toSorted((a, b) => dated(a) - dated(b) || b.place - a.place);
  return results.toSorted((a, b) => b.score - a.score || a.place - b.place);
}
