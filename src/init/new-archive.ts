/** A new archive: the files that it starts from, written where there are none yet. */
import { lstatSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Problem, refusal } from "../model/problem.ts";
import { writeWhole } from "../system/file-store.ts";
import { PROGRAM } from "../system/program.ts";
import { archivePackage, type Lock } from "./archive-package.ts";
import { type ProgramAddress, programAddress } from "./program-address.ts";

/** What the files of an archive are made from, by path in it: those that `add` needs, and the others. */
const ARTICLES: { [path: string]: string } = {
  "articles/site.yaml": "starter/articles/site.yaml",
  "articles/sources.yaml": "starter/articles/sources.yaml",
  "articles/topics.yaml": "starter/articles/topics.yaml",
  "articles/raw/.gitkeep": "starter/articles/raw/.gitkeep",
};
// npm packs no file of these names that begin with a dot.
const AROUND: { [path: string]: string } = {
  "README.md": "starter/README.md",
  ".gitignore": "starter/gitignore",
  ".gitattributes": "starter/gitattributes",
  ".npmrc": "starter/npmrc",
  ".github/workflows/pages.yml": ".github/workflows/pages.yml",
};

/** What may lie in a folder in which an archive is begun: what git hosts, file managers and this program put there. */
const NO_MATTER =
  /^(\.git|\.gitignore|\.gitattributes|\.DS_Store|desktop\.ini|Thumbs\.db|(README|LICEN[CS]E)(\.\w+)?)$/i;

export interface NewArchive {
  /** Paths below the archive's folder. */
  made: string[];
  /** Files that were there, and stay as they are. */
  kept: string[];
  problems: Problem[];
}

/** Whether the folder holds an archive, may become one, or is something else. */
export async function kindOfFolder(folder: string): Promise<"archive" | "empty" | "other"> {
  const names = await readdir(folder).catch((error): string[] => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") throw refusal(folder, "is a file", "name a folder");
    throw error;
  });
  if (names.includes("articles")) return "archive";
  return names.every((name) => NO_MATTER.test(name)) ? "empty" : "other";
}

/**
 * Makes an archive that can be published, or adds to one what it lacks for that.
 * @param address Tells what the archive is to depend on.
 * @throws BackfileError where the folder holds something else
 */
export async function makeArchive(folder: string, address = programAddress): Promise<NewArchive> {
  if ((await kindOfFolder(folder)) === "other") {
    throw refusal(
      folder,
      "is no archive, and holds other files",
      "name a folder that is empty, or that does not exist yet",
    );
  }
  const files = await writeMissing(folder, { ...ARTICLES, ...AROUND });
  const packaged = await writePackage(folder, address);
  const made = [...files.made, ...packaged.made].sort();
  return { made, kept: [...files.kept, ...packaged.kept].sort(), problems: packaged.problems };
}

/**
 * Makes `articles/` with its vocabularies where the folder is missing or empty, for captures to be added; leaves an archive alone.
 * @returns What was made.
 * @throws BackfileError where the folder holds something else
 */
export async function beginArticles(folder: string): Promise<string[]> {
  const kind = await kindOfFolder(folder);
  if (kind === "archive") return [];
  if (kind === "empty") return (await writeMissing(folder, ARTICLES)).made;
  const remedy = "start an archive in a folder of its own, with backfile init FOLDER, and name it with --root FOLDER";
  throw refusal(folder, "is no archive, and holds other files", remedy);
}

async function writeMissing(
  folder: string,
  files: { [path: string]: string },
): Promise<Pick<NewArchive, "made" | "kept">> {
  const { made = [], kept = [] } = Object.groupBy(Object.keys(files), (path) =>
    isThere(folder, path) ? "kept" : "made",
  );
  for (const path of made) writeWhole(folder, path, await readFile(join(PROGRAM, files[path] ?? "")));
  return { made, kept };
}

/** package.json comes last: with it the archive is whole. */
async function writePackage(folder: string, address: typeof programAddress): Promise<NewArchive> {
  const kept = ["package.json", "package-lock.json"].filter((path) => isThere(folder, path));
  if (kept.length > 0) return { made: [], kept, problems: [] };
  let program: ProgramAddress;
  try {
    program = await address();
  } catch (error) {
    const found = `npm could not pack the program: ${(error as Error).message.trim().split("\n").at(-1)}`;
    const remedy = `see that npm runs, then run this again: backfile init ${folder}`;
    return { made: [], kept, problems: [{ severity: "error", file: "package.json", found, remedy }] };
  }
  const ownLock: Lock = JSON.parse(await readFile(join(PROGRAM, "package-lock.json"), "utf8"));
  const { manifest, lock } = archivePackage(program, ownLock);
  const made = ["package-lock.json", "package.json"];
  if (program.file) {
    const name = program.spec.slice("file:".length);
    writeWhole(folder, name, program.file);
    made.push(name);
  }
  writeWhole(folder, "package-lock.json", lock);
  writeWhole(folder, "package.json", manifest);
  return { made, kept, problems: [] };
}

function isThere(folder: string, path: string): boolean {
  return lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;
}
