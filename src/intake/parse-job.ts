/** What is asked of the parser while captures are taken in, in whichever process it runs. */
import type { PageText } from "../model/page-text.ts";
import { BackfileError } from "../model/problem.ts";
import { type Furniture, holdsLine, learnFurniture } from "../parse/page/furniture.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type BoilerplateFile, readBoilerplate } from "./boilerplate/boilerplate-file.ts";
import { captureAt, type ParseOutcome, tryParse } from "./parse-capture.ts";

export type ParseJob =
  /** To parse a capture by what is learned; where a source is named, only if the capture holds a line of it that has changed. */
  | { path: string; furniture: BoilerplateFile; ifChanged?: string }
  /** To learn what recurs in captures of a source. */
  | { compare: readonly string[]; source: string };

/** @returns Nothing where a capture holds no line that has changed. */
export async function runParseJob(
  job: ParseJob,
  root: string,
  vocabulary: Vocabulary,
): Promise<ParseOutcome | Furniture | undefined> {
  if ("compare" in job) return learnFrom(root, job.compare, job.source);
  const { furniture, changed } = await readBoilerplate(root, job.furniture);
  if (job.ifChanged !== undefined) {
    const lines = changed.get(job.ifChanged);
    const page = lines && (await pageOf(root, job.path));
    if (!page || !holdsLine(page, lines)) return undefined;
  }
  return tryParse(root, job.path, { ...vocabulary, furniture });
}

/** What recurs in captures of a source. @param paths Below the root. */
export async function learnFrom(root: string, paths: readonly string[], source: string): Promise<Furniture> {
  const pages = await Promise.all(paths.map((path) => pageOf(root, path)));
  return learnFurniture(
    pages.filter((page) => page !== undefined),
    source,
  );
}

/** A capture that is gone, or cannot be read, teaches nothing. */
async function pageOf(root: string, path: string): Promise<PageText | undefined> {
  try {
    return await captureAt(root, path);
  } catch (error) {
    if (error instanceof BackfileError) return undefined;
    throw error;
  }
}
