/** The folder `articles/raw/`: which captures there are, each known by the SHA-256 of its bytes. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles, readCache, type StoredFile, writeCache } from "../file-store.ts";
import type { Problem } from "../problem.ts";
import { identify } from "./parse-capture.ts";

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
  for (let i = 0; i < files.length; i += 64) {
    await Promise.all(
      files.slice(i, i + 64).map(async (file) => {
        const last = known[file.path];
        now[file.path] = last?.version === file.version ? last : await identity(root, file);
      }),
    );
  }
  if (JSON.stringify(now) !== JSON.stringify(known)) await writeCache(cacheFile, "1", now);
  return { captures: files.map(({ path }) => ({ path, sha256: now[path]?.sha256 ?? "" })), problems };
}

async function identity(root: string, file: StoredFile): Promise<{ version: string; sha256: string }> {
  return { version: file.version, sha256: identify(await readFile(join(root, file.path))) };
}
