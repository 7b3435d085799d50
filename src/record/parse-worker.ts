/** One process of the parse pool. */
import { briefOf } from "../crew.ts";
import { loadVocabulary } from "../vocabulary/vocabulary-folder.ts";
import { type FurnitureFile, readFurniture } from "./furniture-ledger.ts";
import { type ParseOutcome, tryParse } from "./parse-capture.ts";

const { root } = briefOf<{ root: string }>();
const vocabulary = await loadVocabulary(root);

export default async function parse(task: { path: string; furniture: FurnitureFile }): Promise<ParseOutcome> {
  return tryParse(root, task.path, { ...vocabulary, furniture: await readFurniture(root, task.furniture) });
}
