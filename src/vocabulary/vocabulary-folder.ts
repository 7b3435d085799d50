/** Reads the vocabulary of an archive's folder. */

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { BackfileError, type Problem } from "../model/problem.ts";
import { append } from "../text/list.ts";
import { UNNAMED } from "./site.ts";
import { type LoadedVocabulary, readVocabulary, VOCABULARY_FILES, type VocabularyTexts } from "./vocabulary.ts";

/**
 * The vocabulary of the archive at `root`, a folder that holds `articles/`. All files may be missing: without sources.yaml,
 * topics.yaml and names.yaml the archive has no sources, topics and authority file, and without site.yaml the settings are those of `UNNAMED`.
 * @throws BackfileError with the problems of all files where `articles/` is missing or a file cannot be read at all (it is not UTF-8, or no list)
 */
export async function loadVocabulary(root: string): Promise<LoadedVocabulary> {
  if (!(await isFolder(join(root, "articles")))) {
    throw new BackfileError([
      {
        severity: "error",
        file: "articles",
        found: `there is no such folder in ${root}, so that it is no archive`,
        remedy: "make one with npx backfile init FOLDER; the folder of another is named with --root FOLDER",
      },
    ]);
  }
  const problems: Problem[] = [];
  const texts: Required<VocabularyTexts> = { site: "", sources: "", topics: "", names: "" };
  for (const name of ["site", "sources", "topics", "names"] as const) {
    try {
      texts[name] = utf8.decode(await readFile(join(root, VOCABULARY_FILES[name])));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT")
        problems.push({ severity: "error", file: VOCABULARY_FILES[name], ...refusal(error) });
      texts[name] = STAND_INS[name];
    }
  }
  try {
    const vocabulary = readVocabulary(texts);
    if (problems.length === 0) return vocabulary;
    append(problems, vocabulary.problems);
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    append(problems, error.problems);
  }
  throw new BackfileError(problems);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Texts in place of files that are missing, or that could not be read, so that the problems of the others are reported too. */
const STAND_INS = {
  site: JSON.stringify(UNNAMED),
  sources: "[]",
  topics: "[]",
  names: "[]",
};

/** The warning that site.yaml is missing, for commands that publish the site or check it. */
export async function unnamedSite(root: string): Promise<Problem[]> {
  const file = VOCABULARY_FILES.site;
  if (await stat(join(root, file)).catch(() => false)) return [];
  const found = "is missing, so that the site has neither a name nor an address of its own";
  return [{ severity: "warning", file, found, remedy: "create it with the keys title, description and url" }];
}

function refusal(error: unknown): Pick<Problem, "found" | "remedy"> {
  if (error instanceof TypeError) return { found: "is not UTF-8 text", remedy: "save the file as UTF-8" };
  const { code } = error as NodeJS.ErrnoException;
  return { found: `cannot be read (${code})`, remedy: "make it a plain file that you may read" };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
