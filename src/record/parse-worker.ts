/** One thread of the parse pool. */
import Tinypool from "tinypool";
import { type FurnitureFile, readFurniture } from "./furniture-ledger.ts";
import { type ParseOutcome, tryParse } from "./parse-capture.ts";
import type { WorkerBrief } from "./parse-pool.ts";

const { root, vocabulary }: WorkerBrief = Tinypool.workerData;

export default async function parse({
  path,
  furniture,
}: {
  path: string;
  furniture: FurnitureFile;
}): Promise<ParseOutcome> {
  return tryParse(root, path, { ...vocabulary, furniture: await readFurniture(root, furniture) });
}
