/** The folder `articles/raw/`: which captures there are, each known by the SHA-256 of its bytes. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, readCache, writeCache } from "../file-store.ts";
import type { Problem } from "../problem.ts";

export const CAPTURES = "articles/raw";

export interface IdentifiedCapture {
  /** Below the root: `articles/raw/x.txt`. */
  path: string;
  sha256: string;
}

/** Every capture with the SHA-256 of its bytes, by path; files that did not change since the last time are not read again. */
export async function identifiedCaptures(
  root: string,
): Promise<{ captures: IdentifiedCapture[]; problems: Problem[] }> {
  const { files, problems } = await listFiles(root, CAPTURES);
  const cacheFile = join(root, ".backfile", "captures.json");
  type Known = { [path: string]: { version: string; sha256: string } };
  const known = (await readCache<Known>(cacheFile, "1")) ?? {};
  const now: Known = {};
  let changed = files.length !== Object.keys(known).length;
  for (const file of files) {
    const last = known[file.path];
    if (last?.version === file.version) now[file.path] = last;
    else {
      changed = true;
      now[file.path] = { version: file.version, sha256: identify(readFileSync(join(root, file.path))) };
    }
  }
  if (changed) writeCache(cacheFile, "1", now);
  return { captures: files.map(({ path }) => ({ path, sha256: now[path]?.sha256 ?? "" })), problems };
}

/** Hexadecimal SHA-256 of a capture's bytes: its identity. */
export function identify(bytes: Uint8Array): string {
  return hash("sha256", bytes);
}
