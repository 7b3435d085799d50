/** The output folder: checks its place, lists and compares its files, and deletes them. */
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { rm, rmdir } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { refusal } from "../../model/problem.ts";
import { versionOf } from "../../system/file-store.ts";
import { PROGRAM } from "../../system/program.ts";
import type { Files, ManifestFile } from "./manifest.ts";
import { MARKER } from "./ownership.ts";
import { type Present, presentWith } from "./present-files.ts";

/**
 * The real path of the output folder, which need not exist and may be reached by symbolic links.
 * @throws BackfileError where the site would be mixed with the archive's or the program's own files, or no folder can be there.
 */
export function settleOutput(root: string, output: string): string {
  const place = realPlace(resolve(output));
  const own = [...OWN.map((name) => join(root, name)), ...PROGRAMS.map((name) => join(PROGRAM, name))];
  if (own.map((path) => realPlace(resolve(path))).some((path) => isWithin(path, place) || isWithin(place, path))) {
    const found = "the output folder would mix the site with the archive's own files, or the program's";
    throw refusal(output, found, "choose another folder with --output");
  }
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw refusal(output, "is a file where the output folder should be", "choose another folder with --output");
  }
  return place;
}

/** Folders of an archive and of the program that cannot be or contain the output folder. */
const OWN = ["articles", ".backfile", ".git"];
const PROGRAMS = ["src", "templates", "public"];

/** The real path of the part that exists, with the rest of the path. */
function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw refusal(path, "is a link that leads nowhere", "make the folder that it names, or remove it");
    }
    return dirname(path) === path ? path : join(realPlace(dirname(path)), basename(path));
  }
}

function isWithin(child: string, parent: string): boolean {
  const path = relative(parent, child);
  return path.split(sep)[0] !== ".." && !isAbsolute(path);
}

/** Whether a file has exactly this content. */
export function holds(output: string, path: string, content: string | Uint8Array): boolean {
  const file = join(output, path);
  return lstatSync(file).isFile() && readFileSync(file).equals(Buffer.from(content));
}

/**
 * The manifest's files after a build.
 * @param wanted Hash by path. @param written Of files that were written, by path. @param before The manifest's files before.
 */
export function currentFiles(
  output: string,
  wanted: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, Pick<ManifestFile, "content" | "parts">>,
  before: Files,
): Files {
  const current = new Map<string, ManifestFile>();
  for (const [path, digest] of wanted) {
    const made = written.get(path);
    if (made === undefined) {
      const known = before.get(path);
      if (known?.hash === digest) current.set(path, known);
      continue;
    }
    const version = versionOf(join(output, path));
    if (version !== undefined) current.set(path, { hash: digest, version, ...made });
  }
  return current;
}

/**
 * The files in the output folder after a build.
 * @param before Before it. @param files The manifest's. @param written Paths that were written. @param removed Paths that were removed.
 */
export function presentAfter(
  before: Present,
  files: Files,
  written: Iterable<string>,
  removed: Iterable<string>,
): Present {
  const versions = new Map<string, string | undefined>(Array.from(removed, (path) => [path, undefined]));
  for (const path of written) {
    const { version } = files.get(path) ?? {};
    if (version !== undefined) versions.set(path, version);
  }
  const hidden = [...new Set([...before.hidden, MARKER])];
  return presentWith({ text: before.text, temporary: [], hidden }, versions);
}

/** Deletes files, and the folders that this leaves empty. */
export async function remove(output: string, paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(join(output, path), { force: true })));
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.add(folder);
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length))
    await rmdir(join(output, folder)).catch(() => {});
}
