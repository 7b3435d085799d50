/** Parses many captures at once, on all cores. */

import type { Furniture } from "../parse/page/furniture.ts";
import { CPU_COUNT, ProcessPool } from "../system/process-pool.ts";
import { MODULE } from "../system/program.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { BoilerplateFile } from "./boilerplate/boilerplate-file.ts";
import type { ParseOutcome } from "./parse-capture.ts";
import type { ParseJob } from "./parse-job.ts";

/** With fewer captures a further process takes longer to start than it saves. */
const MIN_FOR_POOL = 24;

export class ParsePool {
  readonly #root: string;
  readonly #vocabulary: Vocabulary;
  #pool: ProcessPool<ParseJob> | undefined;
  /** Without a pool, one job is carried out after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  readonly #workers: number;

  /** @param workers Processes at most. */
  constructor(root: string, vocabulary: Vocabulary, workers = CPU_COUNT) {
    this.#workers = workers;
    this.#root = root;
    this.#vocabulary = vocabulary;
  }

  /** Gets more workers where it is worth it. @param captures How many are to be asked for. */
  expect(captures: number): void {
    if (captures < MIN_FOR_POOL || this.#workers === 1) return;
    this.#pool ??= new ProcessPool(new URL(`./parse-worker${MODULE}`, import.meta.url), { root: this.#root });
  }

  /** Never throws; what cannot be parsed is an outcome with problems. `furniture` names the learned lines to go by. */
  async parse(path: string, furniture: BoilerplateFile): Promise<ParseOutcome> {
    return (await this.#job({ path, furniture })) as ParseOutcome;
  }

  /** As `parse`, where the capture holds a line of this source's furniture that has changed. */
  async parseIfChanged(path: string, furniture: BoilerplateFile, source: string): Promise<ParseOutcome | undefined> {
    return (await this.#job({ path, furniture, ifChanged: source })) as ParseOutcome | undefined;
  }

  /** What recurs in captures of a source. */
  async compare(paths: readonly string[], source: string): Promise<Furniture> {
    return (await this.#job({ compare: paths, source })) as Furniture;
  }

  /** Gives up what has been asked for and not begun. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#pool?.destroy();
  }

  #job(job: ParseJob): Promise<unknown> {
    if (this.#pool) return this.#pool.run(job);
    const outcome = this.#last.then(() => this.#runParseJob(job));
    this.#last = outcome.catch(() => {});
    return outcome;
  }

  async #runParseJob(job: ParseJob): Promise<unknown> {
    if (this.#closed) throw new Error("The parse pool is closed.");
    // Loaded here: a process with a pool needs no parser of its own, which is most of the program.
    const { runParseJob } = await import("./parse-job.ts");
    return runParseJob(job, this.#root, this.#vocabulary);
  }
}
