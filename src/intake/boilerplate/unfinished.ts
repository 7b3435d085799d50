/**
 * What an interrupted intake leaves to be done. It lies beside the records, and not in `.backfile/`, because it is the only thing
 * that tells by which furniture they were made: without it, some of them would stay as no undisturbed run makes them.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { readCache, writeCache } from "../../system/file-store.ts";
import type { Versions } from "./boilerplate-versions.ts";

/** Below the root. A name that begins with a dot is no record. */
export const UNFINISHED = "articles/records/.unfinished.json";

/** By source. */
export async function readUnfinished(root: string): Promise<Map<string, Versions>> {
  const kept = (await readCache<{ [source: string]: Kept }>(join(root, UNFINISHED), EDITION)) ?? {};
  return new Map(
    Object.entries(kept).map(([source, { always, sometimes }]) => [
      source,
      { always: new Set(always), sometimes: new Set(sometimes) },
    ]),
  );
}

/** Nothing is left of the file where nothing is unfinished. */
export function writeUnfinished(root: string, versions: ReadonlyMap<string, Versions>): void {
  if (versions.size === 0) {
    rmSync(join(root, UNFINISHED), { force: true });
    return;
  }
  const kept = [...versions].map(([source, { always, sometimes }]): [string, Kept] => [
    source,
    { always: [...always], sometimes: [...sometimes] },
  ]);
  writeCache(join(root, UNFINISHED), EDITION, Object.fromEntries(kept));
}

interface Kept {
  always: string[];
  sometimes: string[];
}

const EDITION = "1";
