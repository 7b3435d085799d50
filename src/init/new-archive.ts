/** Makes a new archive: writes the files that it starts from, where they are missing. */
import { lstatSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Problem, refusal } from "../model/problem.ts";
import { writeWhole } from "../system/file-store.ts";
import { PROGRAM } from "../system/program.ts";
import { archivePackage, type Lock } from "./archive-package.ts";
import { type ProgramAddress, programAddress } from "./program-address.ts";

/** The files that `add` needs, by path in the archive, and the file of the program that each is copied from. */
const ARTICLES: { [path: string]: string } = {
  "articles/site.yaml": "starter/articles/site.yaml",
  "articles/sources.yaml": "starter/articles/sources.yaml",
  "articles/topics.yaml": "starter/articles/topics.yaml",
  "articles/names.yaml": "starter/articles/names.yaml",
  "articles/raw/.gitkeep": "starter/articles/raw/.gitkeep",
};
/** The other files. Dots are missing from some names in the program, because npm packs no file called `.gitignore` or `.npmrc`. */
const AROUND: { [path: string]: string } = {
  "README.md": "starter/README.md",
  ".gitignore": "starter/gitignore",
  ".gitattributes": "starter/gitattributes",
  ".npmrc": "starter/npmrc",
  ".github/workflows/pages.yml": ".github/workflows/pages.yml",
  ".github/workflows/pages-large.yml": ".github/workflows/pages-large.yml",
};

/** Names that a folder may have in which an archive is prepared: those that git hosts and file managers make. */
const NO_MATTER =
  /^(\.git|\.gitignore|\.gitattributes|\.DS_Store|desktop\.ini|Thumbs\.db|(README|LICEN[CS]E)(\.\w+)?)$/i;

export interface NewArchive {
  /** New files, as paths below the archive's folder. */
  made: string[];
  /** Files that were there already and are not changed. */
  kept: string[];
  problems: Problem[];
}

/** Whether the folder is an archive, can become one (it is missing, or holds nothing that matters), or holds something else. @throws BackfileError where it is a file */
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
 * Makes an archive that can be published, or adds to one the files that it lacks.
 * @param address Gives the address of the program, on which the archive depends.
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
 * Makes `articles/` with its vocabularies where the folder is missing or empty, so that captures can be added. Changes nothing in an archive.
 * @returns Paths of the new files.
 * @throws BackfileError where the folder holds something else
 */
export async function beginArticles(folder: string): Promise<string[]> {
  const kind = await kindOfFolder(folder);
  if (kind === "archive") return [];
  if (kind === "empty") return (await writeMissing(folder, ARTICLES)).made;
  const remedy =
    "start an archive in a folder of its own, with npx backfile init FOLDER, and name it with --root FOLDER";
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

/** Writes package.json last, so that after an interruption the next call makes the rest. */
async function writePackage(folder: string, address: typeof programAddress): Promise<NewArchive> {
  const kept = ["package.json", "package-lock.json"].filter((path) => isThere(folder, path));
  if (kept.length > 0) return { made: [], kept, problems: [] };
  let program: ProgramAddress;
  try {
    program = await address();
  } catch (error) {
    const found = `npm could not pack the program: ${(error as Error).message.trim().split("\n").at(-1)}`;
    const remedy = `see that npm runs, then run this again: npx backfile init ${folder}`;
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
