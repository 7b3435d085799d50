/** Gives the results of a search as a file for reference managers. */
import { citationsOf, unpackedText } from "./search/citations.ts";
import { valuesOf } from "./search/filter.ts";
import type { Hit } from "./search/search-archive.ts";
import { make } from "./search-results.ts";

/** @param ending That of the format, such as `.bib`. @param site The path of the site. @throws Error where a file cannot be loaded. */
export async function downloadCitations(hits: readonly Hit[], ending: string, site: string): Promise<void> {
  const articles = await Promise.all(
    hits.map(async ({ segment, article, facts }) => {
      const [volume = ""] = valuesOf(facts, "year");
      return { id: (await segment.card(article)).id, volume };
    }),
  );
  const load = async (path: string) => {
    const response = await fetch(site + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return unpackedText(new Uint8Array(await response.arrayBuffer()));
  };
  const text = await citationsOf(articles, ending, load);
  const href = URL.createObjectURL(new Blob([text]));
  make("a", { href, download: `citations${ending}` }).click();
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
