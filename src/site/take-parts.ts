/** Takes the files of parts that were made elsewhere over into the output folder, where they are what is to be written there. */
import { copyFileSync, linkSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Problem, refusal } from "../model/problem.ts";
import { inFolder, versionOf } from "../system/file-store.ts";
import { temporaryName } from "../system/temporary-file.ts";
import { manifestOf, writeManifest } from "./output/kept-manifest.ts";
import { filesOf, isCurrent, type Manifest, NAMED } from "./output/manifest.ts";
import { Ownership } from "./output/ownership.ts";
import { isWhole, type Part, readParts } from "./output/part-file.ts";
import { type Present, presentWith } from "./output/present-files.ts";
import type { PlannedPage, PlannedSearch } from "./pages/planned-page.ts";
import { segmentPaths } from "./search/segment-directory.ts";

export interface Taking {
  pages: ReadonlyMap<string, PlannedPage>;
  search: PlannedSearch;
  programVersion: string;
  root: string;
  output: string;
  before: Manifest | undefined;
  present: Present;
}

/**
 * The manifest and the files of the output folder with those that were taken over. What no part has, or not as it is to be, is left for
 * the build to make.
 * @throws BackfileError where the folder holds no part, or none of this program and address.
 */
export function takeParts(
  from: string,
  { pages, search, programVersion, root, output, before, present }: Taking,
): { before: Manifest; present: Present; problems: Problem[] } {
  const parts = partsOf(from, programVersion);
  const ours = before && filesOf(before);
  const ownership = new Ownership(output, ours, present.files);
  const known = new Map(before?.programVersion === programVersion ? ours : []);
  const files = new Map(present.files);
  const problems: Problem[] = [];
  // Recorded before anything is put there, so that an interrupted build leaves no file that the next one does not know.
  const owned = [...files.keys()].filter((path) => ownership.owns(path));
  ownership.mark([...owned, ...parts.flatMap(pathsOf)]);
  for (const part of parts) {
    const damaged: string[] = [];
    const ofSegments = segmentFiles(part, search);
    for (const path of pathsOf(part)) {
      const hash = part.files[path]?.hash ?? "";
      const wanted = pages.get(path)?.hash ?? ofSegments.get(path);
      if (wanted !== hash || isCurrent(known, files, path, hash) || (files.has(path) && !ownership.owns(path)))
        continue;
      if (!isWhole(part, path)) {
        damaged.push(path);
        continue;
      }
      put(part, path, output);
      const version = versionOf(join(output, path)) ?? "";
      files.set(path, version);
      known.set(path, { hash, version, content: part.files[path]?.content ?? "" });
    }
    if (damaged.length > 0) problems.push(damage(part, damaged));
  }
  const taken = manifestOf(programVersion, known);
  writeManifest(root, output, taken);
  return { before: taken, present: presentWith(present, files), problems };
}

function partsOf(from: string, programVersion: string): Part[] {
  const parts = readParts(from);
  if (parts.length === 0)
    throw refusal(from, "holds no part of a site", "make parts with build --volumes, each into a folder below it");
  const other = parts.find((part) => part.programVersion !== programVersion);
  if (other)
    throw refusal(
      other.folder,
      "is a part that another version of the program made, or one for another address",
      "make all parts and join them with the same version, the same site.yaml and the same --url",
    );
  return parts;
}

function pathsOf({ files }: Part): string[] {
  return Object.keys(files);
}

/** The hash by path of the files of segments that are in a part. */
function segmentFiles(part: Part, { segments }: PlannedSearch): Map<string, string> {
  const files = new Map<string, string>();
  for (const { directory, hash } of segments) {
    if (part.files[directory]?.hash !== hash) continue;
    files.set(directory, hash);
    if (!isWhole(part, directory)) continue;
    for (const path of segmentPaths(part.folder, directory)) files.set(path, NAMED);
  }
  return files;
}

/** Puts the file there whole. It is linked where the file system can do so, which copies nothing. */
function put(part: Part, path: string, output: string): void {
  const file = join(part.folder, path);
  inFolder(output, dirname(path), (folder) => {
    const temporary = join(folder, temporaryName());
    try {
      try {
        linkSync(file, temporary);
      } catch {
        copyFileSync(file, temporary);
      }
      renameSync(temporary, join(output, path));
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

function damage({ folder }: Part, paths: readonly string[]): Problem {
  const found = `${paths.length === 1 ? `${paths[0]} is` : `${paths.length} files are`} missing or damaged, and made here`;
  return { severity: "warning", file: folder, found, remedy: "see whether the part was handed on as a whole" };
}
