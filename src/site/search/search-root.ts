/** The root of the search index, which names all of its files. */
import { type Directory, ROOT, type Root } from "../../../public/search/root.ts";
import type { PlannedSearch } from "../pages/planned-page.ts";
import { unpackedHere } from "./read-segment.ts";
import { DIRECTORY, packed } from "./segment-files.ts";

/** The path of the root below the output folder. */
export const ROOT_PATH = `search/${ROOT}`;

/** @param read Gives the content of a file of the index by its path below the output folder. */
export async function makeRoot(
  { root: { hash: _, ...root }, segments }: PlannedSearch,
  read: (path: string) => Uint8Array,
): Promise<Uint8Array> {
  const entries = segments.map(({ folder, volumes, articles }) => {
    const directory: Directory = JSON.parse(new TextDecoder().decode(unpackedHere(read(folder + DIRECTORY))));
    const name = folder.slice("search/".length, -1);
    return { folder: name, articles: articles.length, volumes, ...directory };
  });
  return packedRoot({ ...root, segments: entries });
}

export function packedRoot(root: Root): Uint8Array {
  return packed(new TextEncoder().encode(JSON.stringify(root)));
}
