/** Parses many captures at once, on all cores. */

import type { Furniture } from "../parse/page/furniture.ts";
import { Crew, HANDS } from "../system/process-pool.ts";
import { MODULE } from "../system/program.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { FurnitureFile } from "./boilerplate/boilerplate-file.ts";
import type { ParseOutcome } from "./parse-capture.ts";
import type { ParseOrder } from "./parse-job.ts";

/** With fewer captures a further process takes longer to start than it saves. */
const WORTH_A_CREW = 24;

export class ParsePool {
  readonly #root: string;
  readonly #vocabulary: Vocabulary;
  #crew: Crew | undefined;
  /** Without a crew, one order is carried out after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  readonly #hands: number;

  /** @param hands Processes at most. */
  constructor(root: string, vocabulary: Vocabulary, hands = HANDS) {
    this.#hands = hands;
    this.#root = root;
    this.#vocabulary = vocabulary;
  }

  /** Gets more hands where it is worth it. @param captures How many are to be asked for. */
  expect(captures: number): void {
    if (captures < WORTH_A_CREW || this.#hands === 1) return;
    this.#crew ??= new Crew(new URL(`./parse-worker${MODULE}`, import.meta.url), { root: this.#root });
  }

  /** Never throws; what cannot be parsed is an outcome with problems. `furniture` names the learned lines to go by. */
  async parse(path: string, furniture: FurnitureFile): Promise<ParseOutcome> {
    return (await this.#order({ path, furniture })) as ParseOutcome;
  }

  /** As `parse`, where the capture holds a line of this source's furniture that has changed. */
  async parseIfChanged(path: string, furniture: FurnitureFile, source: string): Promise<ParseOutcome | undefined> {
    return (await this.#order({ path, furniture, ifChanged: source })) as ParseOutcome | undefined;
  }

  /** What recurs in captures of a source. */
  async compare(paths: readonly string[], source: string): Promise<Furniture> {
    return (await this.#order({ compare: paths, source })) as Furniture;
  }

  /** Gives up what has been asked for and not begun. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#crew?.destroy();
  }

  #order(order: ParseOrder): Promise<unknown> {
    if (this.#crew) return this.#crew.run(order);
    const outcome = this.#last.then(() => this.#carryOut(order));
    this.#last = outcome.catch(() => {});
    return outcome;
  }

  async #carryOut(order: ParseOrder): Promise<unknown> {
    if (this.#closed) throw new Error("The parse pool is closed.");
    // Loaded here: a process with a crew needs no parser of its own, which is most of the program.
    const { carryOut } = await import("./parse-job.ts");
    return carryOut(order, this.#root, this.#vocabulary);
  }
}
