/** Finds the files that a build would damage, before anything is written, so that a refused build has changed nothing. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { BackfileError, type Problem, refusal } from "../model/problem.ts";
import { whyNoFolder } from "../system/file-store.ts";
import { append } from "../text/list.ts";
import { foldName } from "../text/portable-name.ts";
import { makeIndexes } from "./make-indexes.ts";
import type { Asset } from "./output/assets.ts";
import { holds } from "./output/output-folder.ts";
import type { Ownership } from "./output/ownership.ts";
import type { PlannedIndex, PlannedPage, PlannedSearch } from "./pages/planned-page.ts";
import type { PageWorkers } from "./render/page-workers.ts";
import { makeRoot, ROOT_PATH } from "./search/search-root.ts";

export interface Intent {
  /** Paths of the files to be written. */
  stale: ReadonlySet<string>;
  /** Folders, with a slash at the end, into which files are written whose names are not known yet. */
  folders: readonly string[];
  /** Paths of Backfile's files that are deleted. */
  obsolete: readonly string[];
  /** Version by path of the files in the output folder. */
  present: ReadonlyMap<string, string>;
  ownership: Ownership;
}

/** The content of the files to be written. */
export interface Contents {
  assets: ReadonlyMap<string, Asset>;
  pages: ReadonlyMap<string, PlannedPage>;
  search: PlannedSearch;
  /** The segments of the search index that are made. */
  indexes: readonly PlannedIndex[];
  workers: PageWorkers;
  /** Stops comparing. */
  signal?: AbortSignal | undefined;
}

/**
 * Refuses a build that would overwrite files that Backfile did not write. Files that already have the content to be written do not count.
 * @param force Allows overwriting such files; folders and links in their place are still refused.
 * @throws BackfileError where there are such files, or where a folder is in the place of a file or the reverse.
 */
export async function refuseToOverwrite(
  output: string,
  intent: Intent,
  { assets, pages, search, indexes, workers, signal }: Contents,
  force = false,
): Promise<void> {
  const inPlace = foreignFilesInPlace(output, intent);
  const { present, ownership } = intent;
  if (force) return;
  const isDifferent = (path: string, asset: Asset | undefined) => asset && !holds(output, path, asset.content());
  const different = inPlace.filter((path) => isDifferent(path, assets.get(path)));
  const compared = await workers.compare(
    inPlace.flatMap((path) => pages.get(path) ?? []),
    { signal },
  );
  for (const path of compared) different.push(path);
  // The files of an index are known only when it is made.
  const others = [...present.keys()].filter((path) => path.startsWith("search/") && !ownership.owns(path));
  const suspects = indexes.filter(({ folder }) => others.some((path) => path.startsWith(folder)));
  const made = new Map<string, Uint8Array>();
  for await (const { task, files } of makeIndexes(
    suspects.map((index) => ({ index })),
    workers,
    { signal },
  )) {
    for (const [path, content] of files) {
      if (path === task.index.directory) made.set(path, content);
      if (present.has(path) && !ownership.owns(path) && !holds(output, path, content)) different.push(path);
    }
  }
  if (inPlace.includes(ROOT_PATH)) {
    // It can be Backfile's own only where all segments that it names are there.
    const root = await makeRoot(search, (path) => made.get(path) ?? readFileSync(join(output, path))).catch(() => "");
    if (!holds(output, ROOT_PATH, root)) different.push(ROOT_PATH);
  }
  if (different.length > 0) throw overwriting(output, different);
}

function overwriting(output: string, foreign: readonly string[]): BackfileError {
  const some = [...foreign].sort().slice(0, NAMED);
  const rest = foreign.length > NAMED ? ` and ${(foreign.length - NAMED).toLocaleString("en")} more` : "";
  const files = foreign.length === 1 ? "a file" : `${foreign.length.toLocaleString("en")} files`;
  const found = `holds ${files} that Backfile did not write and would overwrite: ${some.join(", ")}${rest}`;
  return refusal(output, found, "choose another folder with --output, move them away, or overwrite them with --force");
}

/** Files that a refusal names: enough to see what the folder is. */
const NAMED = 5;

/**
 * Files in the place of files to be written that Backfile did not write.
 * @throws BackfileError where a folder is in the place of a file, or a link or a file in the place of a folder.
 */
function foreignFilesInPlace(output: string, { stale, folders, obsolete, present, ownership }: Intent): string[] {
  const deleted = new Set(obsolete);
  const deletedFolded = new Set(obsolete.map(foldName));
  const there = new Map<string, boolean>([[".", true]]);
  const problems: Problem[] = [];
  /** Whether the folder exists and is no link. */
  const isFolder = (path: string): boolean => {
    const known = there.get(path);
    if (known !== undefined) return known;
    const at = join(output, path);
    const above = isFolder(dirname(path));
    const blocked = above && !deleted.has(path) ? whyNoFolder(at) : undefined;
    append(problems, blocked?.problems ?? []);
    const found = above && (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false);
    there.set(path, found);
    return found;
  };
  for (const folder of folders) isFolder(folder.slice(0, -1));
  const foreign: string[] = [];
  for (const path of stale) {
    if (present.has(path)) {
      if (!ownership.owns(path)) foreign.push(path);
      continue;
    }
    const found = isFolder(dirname(path)) ? lstatSync(join(output, path), { throwIfNoEntry: false }) : undefined;
    if (!found) continue;
    if (found.isDirectory()) {
      if (!vanishes(output, path, deleted)) problems.push(inPlaceOfFile(join(output, path)));
    } else if (!ownership.owns(path) && !deletedFolded.has(foldName(path))) foreign.push(path);
  }
  if (problems.length > 0) throw new BackfileError(problems);
  return foreign;
}

/**
 * Files that must be deleted before others are written: those in the place of a folder, those below the place of a file, and those whose
 * names a file system takes for that of a file to be written. @param stale Paths of the files to be written.
 */
export function inTheWay(obsolete: readonly string[], stale: Iterable<string>): string[] {
  if (obsolete.length === 0) return [];
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const path of stale) {
    files.add(foldName(path));
    for (const folder of foldersOf(path)) folders.add(foldName(folder));
  }
  return obsolete.filter((path) => {
    const folded = foldName(path);
    return files.has(folded) || folders.has(folded) || foldersOf(folded).some((folder) => files.has(folder));
  });
}

function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.push(folder);
  return folders;
}

/** Whether a folder has no files besides those that are deleted. */
function vanishes(output: string, folder: string, deleted: ReadonlySet<string>): boolean {
  const entries = readdirSync(join(output, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const pathOf = (entry: (typeof files)[number]) => relative(output, join(entry.parentPath, entry.name));
  return files.length > 0 && files.every((entry) => deleted.has(pathOf(entry).split(sep).join("/")));
}

/** Without marker and manifest, pages of earlier builds cannot be distinguished from a person's files, so they are reported and not deleted. */
export function unknownFileWarnings(
  output: string,
  present: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): Problem[] {
  const unknown = [...present.keys()].filter((path) => !wanted.has(path));
  if (unknown.length === 0) return [];
  const found = `holds files that this build did not make: ${unknown.length}, the first ${unknown[0]}`;
  const remedy = "unless you put them there, delete the folder and build again";
  return [{ severity: "warning", file: output, found, remedy }];
}

function inPlaceOfFile(file: string): Problem {
  const found = "is a folder where a file of the site should be";
  return { severity: "error", file, found, remedy: "move it away, then build again" };
}
