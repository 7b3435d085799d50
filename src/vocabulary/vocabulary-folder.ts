/** Reads the vocabulary of an archive's folder. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { BackfileError, type Problem } from "../problem.ts";
import { readVocabulary, VOCABULARY_FILES, type Vocabulary } from "./vocabulary.ts";

/**
 * The vocabulary of the archive at `root`, a folder that holds `articles/`.
 * @throws BackfileError where a file is missing, unreadable, not UTF-8 or faulty, with the problems of all files
 */
export async function loadVocabulary(root: string): Promise<Vocabulary> {
  if (!(await isFolder(join(root, "articles")))) {
    throw new BackfileError([
      {
        severity: "error",
        file: "articles",
        found: `there is no such folder in ${root}`,
        remedy: "run the command in the archive's folder, or name that folder with --root",
      },
    ]);
  }
  const problems: Problem[] = [];
  const texts: Record<keyof typeof VOCABULARY_FILES, string> = { site: "", sources: "", topics: "" };
  for (const name of ["site", "sources", "topics"] as const) {
    try {
      texts[name] = utf8.decode(await readFile(join(root, VOCABULARY_FILES[name])));
    } catch (error) {
      problems.push({ severity: "error", file: VOCABULARY_FILES[name], ...refusal(error, name) });
      texts[name] = STAND_INS[name];
    }
  }
  try {
    const vocabulary = readVocabulary(texts);
    if (problems.length === 0) return vocabulary;
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    problems.push(...error.problems);
  }
  throw new BackfileError(problems);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Faultless text for a file that could not be read, so that the faults of the others are reported along with it. */
const STAND_INS = {
  site: "{ title: none, description: none, url: 'https://example.org/' }",
  sources: "[]",
  topics: "[]",
};

const CREATE = {
  site: "create it with the keys title, description and url",
  sources: "create it; a list of publishers, which may be empty: []",
  topics: "create it; a list of topics, which may be empty: []",
};

function refusal(error: unknown, name: keyof typeof VOCABULARY_FILES): Pick<Problem, "found" | "remedy"> {
  if (error instanceof TypeError) return { found: "is not UTF-8 text", remedy: "save the file as UTF-8" };
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return { found: "is missing", remedy: CREATE[name] };
  return { found: `cannot be read (${code})`, remedy: "make it a plain file that you may read" };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
