/** The folder `articles/raw/`. A capture is identified by the SHA-256 of its bytes. */

import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { readFileCache } from "../system/file-cache.ts";
import { listFiles } from "../system/file-store.ts";
import { append } from "../text/list.ts";

export const CAPTURES = "articles/raw";
/** Ending of the file beside a capture that says where it came from: `x.txt.origin.yaml`. */
export const ORIGIN = ".origin.yaml";

export interface IdentifiedCapture {
  /** Path below the root: `articles/raw/x.txt`. */
  path: string;
  sha256: string;
}

/** Every capture, sorted by path, and the paths of all origin files. A capture that has not changed is not read again. */
export async function identifiedCaptures(
  root: string,
): Promise<{ captures: IdentifiedCapture[]; origins: string[]; problems: Problem[] }> {
  const { files: all, problems } = await listFiles(root, CAPTURES);
  const files = all.filter(({ path }) => !path.endsWith(ORIGIN));
  const origins = all.flatMap(({ path }) => (path.endsWith(ORIGIN) ? [path] : []));
  if (origins.length > 0) append(problems, strayOrigins(all.map(({ path }) => path)));
  const unopened = new Set<string>();
  const hashes = readFileCache(files, {
    at: join(root, ".backfile", "captures.tsv"),
    cacheVersion: "1",
    take: ({ path }) => {
      const bytes = bytesOf(root, path, problems);
      if (!bytes) unopened.add(path);
      return bytes && [identify(bytes)];
    },
    read: ([sha256 = ""]) => JSON.parse(sha256) as string,
  });
  const known = [...hashes];
  const opened = files.filter(({ path }) => !unopened.has(path));
  const captures = known.map((sha256, i) => ({ path: opened[i]?.path ?? "", sha256 }));
  return { captures, origins, problems };
}

function bytesOf(root: string, file: string, problems: Problem[]): Uint8Array | undefined {
  try {
    return readFileSync(join(root, file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const found = `the file cannot be opened (${code})`;
    problems.push({ severity: "error", file, found, remedy: "make it a plain file that you may read, or delete it" });
    return undefined;
  }
}

/** Warnings of origin files that are beside no capture. @param files Paths of all files, captures included. */
export function strayOrigins(files: readonly string[]): Problem[] {
  const all = new Set(files);
  return files
    .filter((file) => file.endsWith(ORIGIN) && !all.has(file.slice(0, -ORIGIN.length)))
    .map((file) => {
      const found = `tells where ${file.slice(0, -ORIGIN.length)} came from, which is not there`;
      return { severity: "warning", file, found, remedy: "name it after its capture, or delete it" };
    });
}

/** Paths of everything in the folder, below `articles/`: `raw/x.txt`. */
export function captureNames(root: string): ReadonlySet<string> {
  const folder = join(root, CAPTURES);
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return new Set(names.map((name) => `raw/${name.split(sep).join("/")}`));
}

/** The identity of a capture: the SHA-256 of its bytes, hexadecimal. */
export function identify(bytes: Uint8Array): string {
  return hash("sha256", bytes);
}
