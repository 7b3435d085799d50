/** Parses many captures at once, on all cores. */
import { availableParallelism } from "node:os";
import Tinypool from "tinypool";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type FurnitureFile, readFurniture } from "./furniture-ledger.ts";
import { type ParseOutcome, tryParse } from "./parse-capture.ts";

/** With fewer captures a second thread takes longer to start than it saves. */
const WORTH_A_THREAD = 24;

/** What a thread is told when it starts. */
export interface WorkerBrief {
  root: string;
  vocabulary: Vocabulary;
}

export class ParsePool {
  readonly #brief: WorkerBrief;
  readonly #threads: Tinypool | undefined;

  /** @param expected How many captures are to be parsed. */
  constructor(brief: WorkerBrief, expected: number) {
    this.#brief = brief;
    if (expected < WORTH_A_THREAD || availableParallelism() < 2) return;
    this.#threads = new Tinypool({
      filename: new URL("./parse-worker.ts", import.meta.url).href,
      maxThreads: availableParallelism(),
      idleTimeout: 60_000,
      workerData: brief,
    });
  }

  /** Never throws; what cannot be parsed is an outcome with problems. `furniture` names the learned lines to go by. */
  async parse(path: string, furniture: FurnitureFile): Promise<ParseOutcome> {
    if (this.#threads) return this.#threads.run({ path, furniture });
    const { root, vocabulary } = this.#brief;
    return tryParse(root, path, { ...vocabulary, furniture: await readFurniture(root, furniture) });
  }

  async close(): Promise<void> {
    await this.#threads?.destroy();
  }
}
