/**
 * The sources whose records an interrupted intake has made with several versions of boilerplate. The file is beside the records and not in
 * `.backfile/`, because nothing else says so: without it, some records would stay as no uninterrupted run makes them.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { readCache, writeCache } from "../../system/file-store.ts";
import type { Versions } from "./boilerplate-versions.ts";

/** Path below the root. Files whose names begin with a dot are no records. */
export const UNFINISHED = "articles/records/.unfinished.json";

/** The versions with which records may have been made, by source. */
export async function readUnfinished(root: string): Promise<Map<string, Versions>> {
  const kept = (await readCache<{ [source: string]: Kept }>(join(root, UNFINISHED), CACHE_VERSION)) ?? {};
  return new Map(
    Object.entries(kept).map(([source, { always, sometimes }]) => [
      source,
      { always: new Set(always), sometimes: new Set(sometimes) },
    ]),
  );
}

/** Writes the file; removes it where nothing is unfinished. */
export function writeUnfinished(root: string, versions: ReadonlyMap<string, Versions>): void {
  if (versions.size === 0) {
    rmSync(join(root, UNFINISHED), { force: true });
    return;
  }
  const kept = [...versions].map(([source, { always, sometimes }]): [string, Kept] => [
    source,
    { always: [...always], sometimes: [...sometimes] },
  ]);
  writeCache(join(root, UNFINISHED), CACHE_VERSION, Object.fromEntries(kept));
}

interface Kept {
  always: string[];
  sometimes: string[];
}

const CACHE_VERSION = "1";
