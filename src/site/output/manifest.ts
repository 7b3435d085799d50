/** What the last build left in the output folder, so that the next renders only what changed and removes what is gone. */
import { hash } from "node:crypto";
import { join, resolve } from "node:path";
import { readCache, writeCache } from "../../system/file-store.ts";

export interface Manifest {
  /** Digest of all that every page depends on: the program, the templates, the site's settings. */
  programVersion: string;
  /** By path below the output folder. */
  files: { [path: string]: { hash: string; version: string } };
  /** Of a build that was finished, all whose files are among `files`. */
  whole?: {
    /** Digest of all that the site is made of. */
    inputs: string;
    pages: number;
    /** Version of the marker. */
    marker: string;
  };
}

export interface Changes {
  /** Paths to be written. */
  stale: Set<string>;
  /** Paths that an earlier build wrote and that belong to no page any more. */
  gone: string[];
}

/** Whether nobody has touched a file since it was written. @param present Version by path. */
export function isUntouched({ files }: Manifest, present: ReadonlyMap<string, string>): boolean {
  return Object.entries(files).every(([path, { version }]) => present.get(path) === version);
}

/**
 * Compares what should be with what is. A file is current when its page's hash is that of the manifest and nobody has touched it
 * since it was written.
 * @param wanted Hash by path. @param present Version by path of the files in the output folder. @param owns Whether a file is ours.
 */
export function compareManifest(
  manifest: Manifest | undefined,
  programVersion: string,
  wanted: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, string>,
  owns: (path: string) => boolean,
): Changes {
  const known = manifest?.programVersion === programVersion ? manifest.files : {};
  const stale = new Set<string>();
  for (const [path, digest] of wanted) {
    const last = known[path];
    if (last?.hash !== digest || last.version !== present.get(path)) stale.add(path);
  }
  const gone = [...present.keys()].filter((path) => !wanted.has(path) && owns(path));
  return { stale, gone };
}

/**
 * Tells the search indexes that must be made anew from those whose every file is as it was written, and gives the digest of each
 * such file by path. What files an index will consist of is not known before it is made.
 */
export function compareIndexes<Index extends { folder: string; hash: string }>(
  manifest: Manifest | undefined,
  programVersion: string,
  indexes: readonly Index[],
  present: ReadonlyMap<string, string>,
): { stale: Index[]; kept: Map<string, string> } {
  const known = manifest?.programVersion === programVersion ? Object.entries(manifest.files) : [];
  const byFolder = Map.groupBy(known, ([path]) => /^search\/[^/]+\//.exec(path)?.[0]);
  const stale: Index[] = [];
  const kept = new Map<string, string>();
  for (const index of indexes) {
    const files = byFolder.get(index.folder) ?? [];
    const current = files.every(([path, { hash, version }]) => hash === index.hash && version === present.get(path));
    if (files.length === 0 || !current) stale.push(index);
    else for (const [path] of files) kept.set(path, index.hash);
  }
  return { stale, kept };
}

export async function readManifest(root: string, output: string): Promise<Manifest | undefined> {
  const manifest = await readCache<unknown>(manifestFile(root, output), FORMAT);
  return isManifest(manifest) ? manifest : undefined;
}

export function writeManifest(root: string, output: string, manifest: Manifest): void {
  writeCache(manifestFile(root, output), FORMAT, manifest);
}

/** Whether nobody has damaged it: what it says decides over what is written and deleted. */
function isManifest(value: unknown): value is Manifest {
  const { programVersion, files, whole } = Object(value);
  if (typeof programVersion !== "string" || typeof files !== "object" || files === null) return false;
  if (whole !== undefined && typeof Object(whole).inputs !== "string") return false;
  return Object.values(files).every((file) => {
    const { hash, version } = Object(file);
    return typeof hash === "string" && typeof version === "string";
  });
}

const FORMAT = "2";

/** Kept outside the output folder, which is published. @param output Its real path. */
function manifestFile(root: string, output: string): string {
  return join(root, ".backfile", `site-${hash("sha256", resolve(output)).slice(0, 16)}.json`);
}
