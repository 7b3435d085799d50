/** Jobs of the parser during intake, in this process or another. */
import type { PageText } from "../model/page-text.ts";
import { BackfileError } from "../model/problem.ts";
import { type Furniture, holdsLine, learnFurniture } from "../parse/page/furniture.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type BoilerplateFile, readBoilerplate } from "./boilerplate/boilerplate-file.ts";
import { captureAt, type ParseOutcome, tryParse } from "./parse-capture.ts";

export type ParseJob =
  /**
   * Parses a capture with learned boilerplate and the references that may be to its article; with `ifChanged`, a source, only where the
   * capture holds a line of it that has changed.
   */
  | { path: string; boilerplate: BoilerplateFile; references?: readonly string[]; ifChanged?: string }
  /** Learns the lines that recur in captures of a source. */
  | { compare: readonly string[]; source: string };

/** @returns `undefined` for a job with `ifChanged` whose capture holds no changed line. */
export async function runParseJob(
  job: ParseJob,
  root: string,
  vocabulary: Vocabulary,
): Promise<ParseOutcome | Furniture | undefined> {
  if ("compare" in job) return learnFrom(root, job.compare, job.source);
  const { boilerplate, changed } = await readBoilerplate(root, job.boilerplate);
  if (job.ifChanged !== undefined) {
    const lines = changed.get(job.ifChanged);
    const page = lines && (await pageOf(root, job.path));
    if (!page || !holdsLine(page, lines)) return undefined;
  }
  return tryParse(root, job.path, { ...vocabulary, furniture: boilerplate }, job.references);
}

/** The lines that recur in captures of a source. @param paths Paths below the root. */
export async function learnFrom(root: string, paths: readonly string[], source: string): Promise<Furniture> {
  const pages = await Promise.all(paths.map((path) => pageOf(root, path)));
  return learnFurniture(
    pages.filter((page) => page !== undefined),
    source,
  );
}

/** The text of a capture; `undefined` where it cannot be read. */
async function pageOf(root: string, path: string): Promise<PageText | undefined> {
  try {
    return await captureAt(root, path);
  } catch (error) {
    if (error instanceof BackfileError) return undefined;
    throw error;
  }
}
