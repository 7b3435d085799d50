/** How often terms occur among some articles. */
import type { Article } from "../../archive/archive.ts";
import type { Term } from "../pages/entry.ts";

/** The terms of some articles, with their number among these articles, the most frequent first. */
export function counted(
  terms: readonly Term[],
  articles: readonly Article[],
  idsOf: (article: Article) => readonly string[],
): Term[] {
  const counts = new Map<string, number>();
  for (const article of articles) for (const id of idsOf(article)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return terms
    .flatMap((term) => (counts.has(term.id) ? [{ ...term, count: counts.get(term.id) ?? 0 }] : []))
    .sort((a, b) => b.count - a.count);
}
