/** The stemmers of `@orama/stemmers`, which make the index here and are copied into the site for the questions. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { remembering, type Stemmer, stemmerName } from "../../../public/search/stems.ts";
import type { Asset } from "../output/assets.ts";

const known = new Map<string, Stemmer>();

/** The stemmer of a name that `stemmerName` gives. */
export async function loadStemmer(name: string): Promise<Stemmer> {
  const { stemmer } = await import(`@orama/stemmers/${name}`);
  return stemmer;
}

/** The stemmer of each of the languages, by its name; the empty name leaves words as they are. */
export async function stemmersOf(languages: Iterable<string | undefined>): Promise<ReadonlyMap<string, Stemmer>> {
  const names = new Set([...languages].map(stemmerName));
  for (const name of ["", ...names])
    if (!known.has(name)) known.set(name, remembering(name ? await loadStemmer(name) : undefined));
  return known;
}

/** The programs of stemmers for the browser, with their licence, by path in the site. */
export function stemmerAssets(names: readonly string[]): Map<string, Asset> {
  const files = names.map((name) => [`${name}.js`, fileURLToPath(import.meta.resolve(`@orama/stemmers/${name}`))]);
  const [[, first = ""] = []] = files;
  if (first) files.push(["LICENSE.txt", join(first, "../../LICENSE.md")]);
  return new Map(
    files.map(([name = "", path = ""]) => {
      const content = readFileSync(path);
      return [`search/stemmers/${name}`, { digest: hash("sha256", content), content: () => content }];
    }),
  );
}
