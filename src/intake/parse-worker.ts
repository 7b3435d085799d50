/** One process of the parse pool. */
import { briefOf } from "../system/process-pool.ts";
import { loadVocabulary } from "../vocabulary/vocabulary-folder.ts";
import { carryOut, type ParseOrder } from "./parse-job.ts";

const { root } = briefOf<{ root: string }>();
const vocabulary = await loadVocabulary(root);

export default function work(order: ParseOrder): Promise<unknown> {
  return carryOut(order, root, vocabulary);
}
