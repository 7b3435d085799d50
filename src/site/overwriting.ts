/** What a build would do harm to: looked for before anything is written, so that a build that is refused has changed nothing. */
import { lstatSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { BackfileError, type Problem, refusal } from "../model/problem.ts";
import { whyNoFolder } from "../system/file-store.ts";
import { append } from "../text/list.ts";
import { foldName } from "../text/portable-name.ts";
import { makeIndexes } from "./make-indexes.ts";
import type { Asset } from "./output/assets.ts";
import { holds } from "./output/output-folder.ts";
import type { Ownership } from "./output/ownership.ts";
import type { PlannedIndex, PlannedPage } from "./pages/planned-page.ts";
import type { PageWorkers } from "./render/page-workers.ts";

export interface Intent {
  /** Paths of the files to be written. */
  stale: ReadonlySet<string>;
  /** Folders that further files are written into, whose names are not known yet; with a slash at the end. */
  folders: readonly string[];
  /** Paths of our own files that are to be deleted. */
  gone: readonly string[];
  /** Version by path of the files in the output folder. */
  present: ReadonlyMap<string, string>;
  ownership: Ownership;
}

/** What the files to be written will hold. */
export interface Contents {
  assets: ReadonlyMap<string, Asset>;
  pages: ReadonlyMap<string, PlannedPage>;
  /** Those that are to be made. */
  indexes: readonly PlannedIndex[];
  workers: PageWorkers;
  /** Gives up comparing. */
  signal?: AbortSignal | undefined;
}

/**
 * Refuses a build that would overwrite what others put there. A file of theirs that holds the very bytes that are to be written is none.
 * @param force Overwrites their files; folders and links that stand in the way are still refused.
 * @throws BackfileError where such files are in the way, or where something that is no folder stands in the place of one or the reverse.
 */
export async function refuseToOverwrite(
  output: string,
  intent: Intent,
  { assets, pages, indexes, workers, signal }: Contents,
  force = false,
): Promise<void> {
  const inPlace = strangersInPlace(output, intent);
  const { present, ownership } = intent;
  if (force) return;
  const isDifferent = (path: string, asset: Asset | undefined) => asset && !holds(output, path, asset.content());
  const different = inPlace.filter((path) => isDifferent(path, assets.get(path)));
  const compared = await workers.compare(
    inPlace.flatMap((path) => pages.get(path) ?? []),
    { signal },
  );
  for (const path of compared) different.push(path);
  // What files an index has is known when it is made.
  const others = [...present.keys()].filter((path) => path.startsWith("search/") && !ownership.owns(path));
  const suspects = indexes.filter(({ folder }) => others.some((path) => path.startsWith(folder)));
  for await (const { files } of makeIndexes(suspects, workers, signal)) {
    for (const [path, content] of files)
      if (present.has(path) && !ownership.owns(path) && !holds(output, path, content)) different.push(path);
  }
  if (different.length > 0) throw overwriting(output, different);
}

function overwriting(output: string, strangers: readonly string[]): BackfileError {
  const some = [...strangers].sort().slice(0, NAMED);
  const rest = strangers.length > NAMED ? ` and ${(strangers.length - NAMED).toLocaleString("en")} more` : "";
  const files = strangers.length === 1 ? "a file" : `${strangers.length.toLocaleString("en")} files`;
  const found = `holds ${files} that Backfile did not write and would overwrite: ${some.join(", ")}${rest}`;
  return refusal(output, found, "choose another folder with --output, move them away, or overwrite them with --force");
}

/** How many files a refusal names: the first few tell what the folder is. */
const NAMED = 5;

/**
 * Files that stand where others are to be written, and are not ours.
 * @throws BackfileError where a folder stands in the place of a file, or a link or a file in that of a folder.
 */
function strangersInPlace(output: string, { stale, folders, gone, present, ownership }: Intent): string[] {
  const going = new Set(gone);
  const goingFolded = new Set(gone.map(foldName));
  const there = new Map<string, boolean>([[".", true]]);
  const problems: Problem[] = [];
  /** Whether there is such a folder, true and no link. */
  const isFolder = (path: string): boolean => {
    const known = there.get(path);
    if (known !== undefined) return known;
    const at = join(output, path);
    const above = isFolder(dirname(path));
    const blocked = above && !going.has(path) ? whyNoFolder(at) : undefined;
    append(problems, blocked?.problems ?? []);
    const found = above && (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false);
    there.set(path, found);
    return found;
  };
  for (const folder of folders) isFolder(folder.slice(0, -1));
  const strangers: string[] = [];
  for (const path of stale) {
    if (present.has(path)) {
      if (!ownership.owns(path)) strangers.push(path);
      continue;
    }
    const found = isFolder(dirname(path)) ? lstatSync(join(output, path), { throwIfNoEntry: false }) : undefined;
    if (!found) continue;
    if (found.isDirectory()) {
      if (!vanishes(output, path, going)) problems.push(inPlaceOfFile(join(output, path)));
    } else if (!ownership.owns(path) && !goingFolded.has(foldName(path))) strangers.push(path);
  }
  if (problems.length > 0) throw new BackfileError(problems);
  return strangers;
}

/**
 * Of our files that are to be deleted, those that must be so before the others are written: one in the place of a folder, below the place
 * of a file, or of a name that the system takes for that of a file to be written.
 */
export function inTheWay(gone: readonly string[], wanted: ReadonlyMap<string, string>): string[] {
  if (gone.length === 0) return [];
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const path of wanted.keys()) {
    files.add(foldName(path));
    for (const folder of foldersOf(path)) folders.add(foldName(folder));
  }
  return gone.filter((path) => {
    const folded = foldName(path);
    return files.has(folded) || folders.has(folded) || foldersOf(folded).some((folder) => files.has(folder));
  });
}

function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.push(folder);
  return folders;
}

/** Whether nothing is left of a folder once our own files in it are deleted. */
function vanishes(output: string, folder: string, going: ReadonlySet<string>): boolean {
  const entries = readdirSync(join(output, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const pathOf = (entry: (typeof files)[number]) => relative(output, join(entry.parentPath, entry.name));
  return files.length > 0 && files.every((entry) => going.has(pathOf(entry).split(sep).join("/")));
}

function inPlaceOfFile(file: string): Problem {
  const found = "is a folder where a file of the site should be";
  return { severity: "error", file, found, remedy: "move it away, then build again" };
}
