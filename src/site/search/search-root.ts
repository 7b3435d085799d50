/** The root of the search index, which names all of its files. */
import { type Directory, ROOT, type Root, type SegmentEntry } from "../../../public/search/root.ts";
import type { PlannedSearch } from "../pages/planned-page.ts";
import { packed } from "./packed-files.ts";
import { readDirectory } from "./segment-directory.ts";

/** The path of the root below the output folder. */
export const ROOT_PATH = `search/${ROOT}`;

/** @param read Gives the content of a file of the index by its path below the output folder. */
export async function makeRoot(
  { root: { hash: _, ...root }, segments }: PlannedSearch,
  read: (path: string) => Uint8Array,
): Promise<Uint8Array> {
  const entries = segments.map(({ folder, directory, volumes, bases }) => {
    const name = folder.slice("search/".length, -1);
    return entryOf({ folder: name, articles: bases.length, volumes }, readDirectory(read(directory)));
  });
  return packedRoot({ ...root, segments: entries });
}

export function entryOf(
  segment: Pick<SegmentEntry, "folder" | "articles" | "volumes">,
  { later: _, places: __, texts: ___, ...rest }: Directory,
): SegmentEntry {
  return { ...segment, ...rest };
}

export function packedRoot(root: Root): Uint8Array {
  return packed(new TextEncoder().encode(JSON.stringify(root)));
}
