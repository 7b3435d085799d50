/** What the last build wrote into the output folder, so that the next build writes only what has changed and removes what is obsolete. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sizeOf } from "../../system/file-store.ts";
import type { FilePart } from "../exports/file-part.ts";

export interface Manifest {
  /** Digest of what every page depends on: the program, the templates, the site's settings. */
  programVersion: string;
  /** By path below the output folder. */
  files: { [path: string]: ManifestFile };
  /** Present where the build was finished and `files` has all its files. */
  whole?: {
    /** Digest of everything from which the site is made. */
    inputs: string;
    pages: number;
    /** Version of the marker. */
    marker: string;
  };
  /** Where it was read: what has changed since it was written whole. */
  base?: {
    /** SHA-256 of the cache in which it is whole. */
    digest: string;
    /** Paths of files that are others now, or are there or gone since. */
    changed: ReadonlySet<string>;
  };
}

export interface ManifestFile {
  /** Of the page or asset; of the segment that a directory is of; `NAMED` of files that are named by their content. */
  hash: string;
  /** Of the file. */
  version: string;
  /** SHA-256 of the file's content, hexadecimal; empty where it is not written yet. */
  content: string;
  /** Of a file that is made in parts. */
  parts?: readonly FilePart[];
}

/** The hash of files whose content never changes under their path. */
export const NAMED = "named by content";

export interface Changes {
  /** Paths that must be written. */
  stale: Set<string>;
  /** Paths that an earlier build wrote and that the site no longer has. */
  obsolete: string[];
}

/** Whether no file has changed since it was written. @param present Version by path. */
export function isUntouched({ files }: Manifest, present: ReadonlyMap<string, string>): boolean {
  for (const path in files) if (files[path]?.version !== present.get(path)) return false;
  return true;
}

/**
 * The manifest with the versions that files of the same content have now: a folder that was copied or restored from a cache has other ones.
 * @param present Version by path of the files in the output folder.
 */
export function recognised(manifest: Manifest, output: string, present: ReadonlyMap<string, string>): Manifest {
  const moved: Manifest["files"] = {};
  for (const path in manifest.files) {
    const file = manifest.files[path] as ManifestFile;
    const version = present.get(path);
    if (version === undefined || version === file.version || sizeOf(version) !== sizeOf(file.version)) continue;
    if (contentDigest(readFileSync(join(output, path))) === file.content) moved[path] = { ...file, version };
  }
  // Nearly always none: to copy an entry for each file of the site takes longer than to compare them.
  const paths = Object.keys(moved);
  if (paths.length === 0) return manifest;
  const base = manifest.base && { ...manifest.base, changed: new Set([...manifest.base.changed, ...paths]) };
  return { ...manifest, files: { ...manifest.files, ...moved }, ...(base && { base }) };
}

/** SHA-256 of a file's content, hexadecimal. */
export function contentDigest(content: string | Uint8Array): string {
  return hash("sha256", content);
}

/**
 * Compares the site with the output folder. A file is current where the hash of its page is that of the manifest and the file has not
 * changed since it was written.
 * @param wanted Hash by path. @param present Version by path of the files in the output folder. @param owns Whether Backfile wrote a file.
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
  for (const [path, digest] of wanted) if (!isCurrent(known, present, path, digest)) stale.add(path);
  const obsolete = [...present.keys()].filter((path) => !wanted.has(path) && owns(path));
  return { stale, obsolete };
}

/**
 * The segments of the search index that must be made again, and the hash by path of the files of the others, which have not changed since they were
 * written. `isWhole` tells whether a segment whose directory is in the manifest is as it was written.
 * @param pathsOf Gives the paths of the files that a directory names. It is asked only where the directory is as it was written.
 */
export function compareIndexes<Index extends { directory: string; hash: string }>(
  manifest: Manifest | undefined,
  programVersion: string,
  indexes: readonly Index[],
  present: ReadonlyMap<string, string>,
  pathsOf: (directory: string) => readonly string[],
): { stale: Index[]; kept: Map<string, string>; isWhole: (directory: string) => boolean } {
  const known = manifest?.programVersion === programVersion ? manifest.files : {};
  const isAsWritten = (path: string, digest = known[path]?.hash) => isCurrent(known, present, path, digest);
  const files = (directory: string, digest?: string) => {
    const paths = isAsWritten(directory, digest) ? pathsOf(directory) : undefined;
    return paths?.every((path) => isAsWritten(path, NAMED)) ? paths : undefined;
  };
  const stale: Index[] = [];
  const kept = new Map<string, string>();
  for (const index of indexes) {
    const paths = files(index.directory, index.hash);
    if (!paths) {
      stale.push(index);
      continue;
    }
    kept.set(index.directory, index.hash);
    for (const path of paths) kept.set(path, NAMED);
  }
  return { stale, kept, isWhole: (directory) => files(directory) !== undefined };
}

/** Whether a file is there as it was written. @param files The manifest's. @param present Version by path of the files in the output folder. */
export function isCurrent(
  files: Manifest["files"],
  present: ReadonlyMap<string, string>,
  path: string,
  digest: string | undefined,
): boolean {
  const last = files[path];
  return last !== undefined && last.hash === digest && last.version === present.get(path);
}
