/** One of the processes that make search indexes. */
import { briefOf } from "../crew.ts";
import { BackfileError, type Problem } from "../problem.ts";
import { loadVocabulary } from "../vocabulary/vocabulary-folder.ts";
import { makeIndex } from "./search-index.ts";
import type { SearchBrief } from "./search-indexes.ts";
import type { PlannedIndex } from "./search-plan.ts";

const { root, site } = briefOf<SearchBrief>();
const vocabulary = { ...(await loadVocabulary(root)), site };

/** The files, or why they cannot be made: an error would lose its problems on the way. */
export default async function make(index: PlannedIndex): Promise<Map<string, Uint8Array> | readonly Problem[]> {
  try {
    return await makeIndex(index, root, vocabulary);
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    return error.problems;
  }
}
