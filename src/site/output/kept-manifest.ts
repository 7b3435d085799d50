/** The manifest in the archive's caches, with what a build was about to write. */
import { hash } from "node:crypto";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { readCache, writeCache } from "../../system/file-store.ts";
import { readSections, writeSections } from "../../system/section-cache.ts";
import {
  type Files,
  filesOf,
  filesSection,
  type Manifest,
  type ManifestFile,
  type ManifestHead,
  OTHERS,
} from "./manifest.ts";

export async function readManifest(root: string, output: string): Promise<Manifest | undefined> {
  const cache = readSections<ManifestHead>(manifestFile(root, output), FORMAT);
  const manifest = cache && { ...cache.head, sections: cache.sections, cache };
  const pending = await readCache<Pending>(pendingFile(root, output), FORMAT);
  if (!pending) return manifest;
  const { programVersion, paths } = pending;
  const files = new Map<string, ManifestFile>();
  for (const [path, file] of manifest ? filesOf(manifest) : [])
    files.set(path, manifest?.programVersion === programVersion ? file : PENDING);
  for (const path of paths) files.set(path, PENDING);
  return manifestOf(programVersion, files);
}

/** A manifest of a build that was not finished. */
export function manifestOf(programVersion: string, files: Files): Manifest {
  return { programVersion, sections: { [OTHERS]: filesSection("", files) } };
}

/** Keeps the manifest. @param manifest With the `cache` that it was made from. */
export function writeManifest(
  root: string,
  output: string,
  { programVersion, sections, whole, cache }: Manifest,
): void {
  writeSections(manifestFile(root, output), FORMAT, { programVersion, ...(whole && { whole }) }, sections, cache);
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

const FORMAT = "7";

/** The manifest is outside of the output folder, which is published. @param output Real path of the output folder. */
function manifestFile(root: string, output: string): string {
  return join(root, ".backfile", `site-${hash("sha256", resolve(output)).slice(0, 16)}.sections`);
}

function pendingFile(root: string, output: string): string {
  return join(root, ".backfile", `pending-${hash("sha256", resolve(output)).slice(0, 16)}.json`);
}
