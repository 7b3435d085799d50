/** Reads the archive from its folder. */
import type { Problem } from "../model/problem.ts";
import { readRecordIndex } from "../record/record-index.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Archive, assemble } from "./archive.ts";

/** The archive, and the problems of its records. */
export async function readArchive(
  root: string,
  vocabulary: Vocabulary,
): Promise<{ archive: Archive; problems: Problem[] }> {
  const recordIndex = await readRecordIndex(root, vocabulary);
  const { archive, problems } = assemble(recordIndex.summaries);
  return { archive, problems: [...recordIndex.problems, ...problems] };
}
