/** Parses many captures at once, on all cores. */
import type Tinypool from "tinypool";
import { HANDS, hireCrew } from "../crew.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type FurnitureFile, readFurniture } from "./furniture-ledger.ts";
import { type ParseOutcome, tryParse } from "./parse-capture.ts";

/** With fewer captures a further process takes longer to start than it saves. */
const WORTH_A_CREW = 24;

export class ParsePool {
  readonly #root: string;
  readonly #vocabulary: Vocabulary;
  readonly #crew: Tinypool | undefined;

  /** @param expected How many captures are to be parsed. */
  constructor(root: string, vocabulary: Vocabulary, expected: number) {
    this.#root = root;
    this.#vocabulary = vocabulary;
    if (expected >= WORTH_A_CREW && HANDS > 1) {
      this.#crew = hireCrew(new URL("./parse-worker.ts", import.meta.url), { root });
    }
  }

  /** Never throws; what cannot be parsed is an outcome with problems. `furniture` names the learned lines to go by. */
  async parse(path: string, furniture: FurnitureFile): Promise<ParseOutcome> {
    if (this.#crew) return this.#crew.run({ path, furniture });
    return tryParse(this.#root, path, { ...this.#vocabulary, furniture: await readFurniture(this.#root, furniture) });
  }

  async close(): Promise<void> {
    await this.#crew?.destroy();
  }
}
