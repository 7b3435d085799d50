/** One process of the parse pool. */
import { poolData } from "../system/process-pool.ts";
import { loadVocabulary } from "../vocabulary/vocabulary-folder.ts";
import { type ParseJob, runParseJob } from "./parse-job.ts";

const { root } = poolData<{ root: string }>();
const vocabulary = await loadVocabulary(root);

export default function run(job: ParseJob): Promise<unknown> {
  return runParseJob(job, root, vocabulary);
}
