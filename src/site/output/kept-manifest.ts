/** The manifest in the archive's caches: whole, with what has changed since, and with what a build was about to write. */
import { hash } from "node:crypto";
import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { cacheContent, readCache, writeCache } from "../../system/file-store.ts";
import { areFileParts } from "../exports/file-part.ts";
import { contentDigest, type Manifest, type ManifestFile } from "./manifest.ts";

export async function readManifest(root: string, output: string): Promise<Manifest | undefined> {
  const at = manifestFile(root, output);
  const text = await readFile(at).catch(() => undefined);
  const kept = text && cacheContent(text.toString(), FORMAT);
  const whole = isManifest(kept) ? kept : undefined;
  const manifest = text && whole && withChanges(whole, contentDigest(text), await readCache(changesFile(at), FORMAT));
  const pending = await readCache<Pending>(pendingFile(root, output), FORMAT);
  if (!pending) return manifest;
  const files: Manifest["files"] = {};
  for (const [path, file] of Object.entries(manifest?.files ?? {}))
    files[path] = manifest?.programVersion === pending.programVersion ? file : PENDING;
  for (const path of pending.paths) files[path] = PENDING;
  return { programVersion: pending.programVersion, files };
}

/**
 * Keeps the manifest: whole, or where few files have changed since it was written whole, what has changed. A manifest of 10,000 articles takes
 * 3 MB.
 * @param before As it was read before this build, whose entries it has for the files that are the same.
 */
export function writeManifest(
  root: string,
  output: string,
  { programVersion, files, whole }: Manifest,
  before?: Manifest,
): void {
  const at = manifestFile(root, output);
  const changed = before?.base && before.programVersion === programVersion && changedSince(before, files);
  if (changed && changed.size * FEW < Object.keys(files).length) {
    const some = Object.fromEntries([...changed].flatMap((path) => (files[path] ? [[path, files[path]]] : [])));
    const gone = [...changed].filter((path) => !files[path]);
    const changes: Changed = {
      base: before.base?.digest ?? "",
      programVersion,
      files: some,
      gone,
      ...(whole && { whole }),
    };
    writeCache(changesFile(at), FORMAT, changes);
  } else {
    writeCache(at, FORMAT, { programVersion, files, ...(whole && { whole }) });
    rmSync(changesFile(at), { force: true });
  }
  rmSync(pendingFile(root, output), { force: true });
}

/** One file in so many may have changed before the manifest is written whole again. */
const FEW = 8;

/** What has changed since the manifest was written whole. `files` has the files that are others, or are new. */
interface Changed extends Omit<Manifest, "base"> {
  /** SHA-256 of the cache in which it is whole. */
  base: string;
  gone: readonly string[];
}

/** Paths of files that differ from those of the manifest as it was last written whole. */
function changedSince(before: Manifest, files: Manifest["files"]): Set<string> {
  const changed = new Set(before.base?.changed);
  for (const path in files) if (files[path] !== before.files[path]) changed.add(path);
  for (const path in before.files) if (!files[path]) changed.add(path);
  return changed;
}

/** @param kept What was kept as changed, perhaps of another manifest. */
function withChanges(manifest: Manifest, digest: string, kept: unknown): Manifest {
  const { base, gone } = Object(kept);
  if (base !== digest || !Array.isArray(gone) || !isManifest(kept))
    return { ...manifest, base: { digest, changed: new Set() } };
  const { programVersion, files: some, whole } = kept;
  const { files } = manifest;
  for (const path in some) files[path] = some[path] as ManifestFile;
  for (const path of gone) delete files[path];
  return {
    programVersion,
    files,
    ...(whole && { whole }),
    base: { digest, changed: new Set([...Object.keys(some), ...gone]) },
  };
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
    if (parts !== undefined && !areFileParts(parts)) return false;
    return typeof hash === "string" && typeof version === "string" && typeof content === "string";
  });
}

const FORMAT = "6";

/** The manifest is outside of the output folder, which is published. @param output Real path of the output folder. */
function manifestFile(root: string, output: string): string {
  return join(root, ".backfile", `site-${hash("sha256", resolve(output)).slice(0, 16)}.json`);
}

/** @param manifest Path of the manifest. */
function changesFile(manifest: string): string {
  return manifest.replace(/\.json$/, "-changes.json");
}

function pendingFile(root: string, output: string): string {
  return join(root, ".backfile", `pending-${hash("sha256", resolve(output)).slice(0, 16)}.json`);
}
