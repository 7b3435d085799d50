/** What the last build wrote into the output folder, so that the next build writes only what has changed and removes what is obsolete. */
import { hash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { readCache, sizeOf, writeCache } from "../../system/file-store.ts";
import { arePackedParts, type PackedPart } from "../exports/packed-part.ts";

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
}

export interface ManifestFile {
  /** Of the page, asset or segment. */
  hash: string;
  /** Of the file. */
  version: string;
  /** SHA-256 of the file's content, hexadecimal; empty where it is not written yet. */
  content: string;
  /** Of a file that is packed in parts. */
  parts?: readonly PackedPart[];
}

export interface Changes {
  /** Paths that must be written. */
  stale: Set<string>;
  /** Paths that an earlier build wrote and that the site no longer has. */
  obsolete: string[];
}

/** Whether no file has changed since it was written. @param present Version by path. */
export function isUntouched({ files }: Manifest, present: ReadonlyMap<string, string>): boolean {
  return Object.entries(files).every(([path, { version }]) => present.get(path) === version);
}

/**
 * The manifest with the versions that files of the same content have now: a folder that was copied or restored from a cache has other ones.
 * @param present Version by path of the files in the output folder.
 */
export function recognised(manifest: Manifest, output: string, present: ReadonlyMap<string, string>): Manifest {
  const moved: Manifest["files"] = {};
  for (const [path, file] of Object.entries(manifest.files)) {
    const version = present.get(path);
    if (version === undefined || version === file.version || sizeOf(version) !== sizeOf(file.version)) continue;
    if (contentDigest(readFileSync(join(output, path))) === file.content) moved[path] = { ...file, version };
  }
  // Nearly always none: to copy an entry for each file of the site takes longer than to compare them.
  return Object.keys(moved).length > 0 ? { ...manifest, files: { ...manifest.files, ...moved } } : manifest;
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
  for (const [path, digest] of wanted) {
    const last = known[path];
    if (last?.hash !== digest || last.version !== present.get(path)) stale.add(path);
  }
  const obsolete = [...present.keys()].filter((path) => !wanted.has(path) && owns(path));
  return { stale, obsolete };
}

/**
 * The search indexes that must be made again, and the hash by path of the files of the others, which have not changed since they were
 * written. The files of an index are not known before it is made. `isWhole` tells whether a folder of the manifest is as it was written.
 */
export function compareIndexes<Index extends { folder: string; hash: string }>(
  manifest: Manifest | undefined,
  programVersion: string,
  indexes: readonly Index[],
  present: ReadonlyMap<string, string>,
): { stale: Index[]; kept: Map<string, string>; isWhole: (folder: string) => boolean } {
  const known = manifest?.programVersion === programVersion ? Object.entries(manifest.files) : [];
  const byFolder = Map.groupBy(known, ([path]) => /^search\/[^/]+\//.exec(path)?.[0]);
  const stale: Index[] = [];
  const kept = new Map<string, string>();
  const isWhole = (folder: string, wanted?: string) => {
    const files = byFolder.get(folder) ?? [];
    const hash = wanted ?? files[0]?.[1].hash;
    return files.length > 0 && files.every(([path, file]) => file.hash === hash && file.version === present.get(path));
  };
  for (const index of indexes) {
    if (!isWhole(index.folder, index.hash)) stale.push(index);
    else for (const [path] of byFolder.get(index.folder) ?? []) kept.set(path, index.hash);
  }
  return { stale, kept, isWhole: (folder) => isWhole(folder) };
}

export async function readManifest(root: string, output: string): Promise<Manifest | undefined> {
  const kept = await readCache<unknown>(manifestFile(root, output), FORMAT);
  const manifest = isManifest(kept) ? kept : undefined;
  const pending = await readCache<Pending>(pendingFile(root, output), FORMAT);
  if (!pending) return manifest;
  const files: Manifest["files"] = {};
  for (const [path, file] of Object.entries(manifest?.files ?? {}))
    files[path] = manifest?.programVersion === pending.programVersion ? file : PENDING;
  for (const path of pending.paths) files[path] = PENDING;
  return { programVersion: pending.programVersion, files };
}

export function writeManifest(root: string, output: string, manifest: Manifest): void {
  writeCache(manifestFile(root, output), FORMAT, manifest);
  rmSync(pendingFile(root, output), { force: true });
}

/** What a build is about to write: until it writes the manifest, the files are known by this. */
interface Pending {
  programVersion: string;
  paths: readonly string[];
}

/** The entry of a file that is about to be written, or that another version of the program wrote. */
export const PENDING: ManifestFile = { hash: "", version: "", content: "" };

/** Records what is about to be written, so that an interrupted build leaves no file that the next one does not know. */
export function writePending(root: string, output: string, programVersion: string, paths: Iterable<string>): void {
  writeCache(pendingFile(root, output), FORMAT, { programVersion, paths: [...paths] } satisfies Pending);
}

/** Whether the manifest is undamaged, because it decides what is written and deleted. */
function isManifest(value: unknown): value is Manifest {
  const { programVersion, files, whole } = Object(value);
  if (typeof programVersion !== "string" || typeof files !== "object" || files === null) return false;
  if (whole !== undefined && typeof Object(whole).inputs !== "string") return false;
  return Object.values(files).every((file) => {
    const { hash, version, content, parts } = Object(file);
    if (parts !== undefined && !arePackedParts(parts)) return false;
    return typeof hash === "string" && typeof version === "string" && typeof content === "string";
  });
}

const FORMAT = "4";

/** The manifest is outside of the output folder, which is published. @param output Real path of the output folder. */
function manifestFile(root: string, output: string): string {
  return join(root, ".backfile", `site-${hash("sha256", resolve(output)).slice(0, 16)}.json`);
}

function pendingFile(root: string, output: string): string {
  return join(root, ".backfile", `pending-${hash("sha256", resolve(output)).slice(0, 16)}.json`);
}
