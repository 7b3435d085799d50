/** Parses many captures at once, on all processors. */

import type { Furniture } from "../parse/page/furniture.ts";
import { CPU_COUNT, ProcessPool } from "../system/process-pool.ts";
import { moduleAddress } from "../system/program.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { BoilerplateFile } from "./boilerplate/boilerplate-file.ts";
import type { ParseOutcome } from "./parse-capture.ts";
import type { ParseJob } from "./parse-job.ts";

/**
 * Captures from which on more processes save more time than they take to start: on two cores some 24 of saved pages and 96 of texts
 * (`parse` in a new process, with a pool and without).
 */
const MIN_FOR_POOL = 48;

export class ParsePool {
  readonly #root: string;
  readonly #vocabulary: Vocabulary;
  #pool: ProcessPool<ParseJob> | undefined;
  /** The last job without a process pool, where jobs run one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  readonly #workers: number;

  /** @param workers Most processes. */
  constructor(root: string, vocabulary: Vocabulary, workers = CPU_COUNT) {
    this.#workers = workers;
    this.#root = root;
    this.#vocabulary = vocabulary;
  }

  /** Starts more processes where that saves time. @param captures Number of captures that will be parsed. */
  expect(captures: number): void {
    if (captures < MIN_FOR_POOL || this.#workers === 1) return;
    this.#pool ??= new ProcessPool(moduleAddress("src/intake/parse-worker"), { root: this.#root });
  }

  /** Never throws for a capture that cannot be parsed: its outcome has problems. */
  async parse(path: string, boilerplate: BoilerplateFile, references?: readonly string[]): Promise<ParseOutcome> {
    return (await this.#job({ path, boilerplate, ...(references && { references }) })) as ParseOutcome;
  }

  /** As `parse`, but `undefined` where the capture holds no changed line of the source's boilerplate. */
  async parseIfChanged(path: string, boilerplate: BoilerplateFile, source: string): Promise<ParseOutcome | undefined> {
    return (await this.#job({ path, boilerplate, ifChanged: source })) as ParseOutcome | undefined;
  }

  /** The lines that recur in captures of a source. */
  async compare(paths: readonly string[], source: string): Promise<Furniture> {
    return (await this.#job({ compare: paths, source })) as Furniture;
  }

  /** Drops the jobs that have not begun. */
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
    // Loaded only here, because the main process needs no parser where it has a pool, and the parser is most of the program.
    const { runParseJob } = await import("./parse-job.ts");
    return runParseJob(job, this.#root, this.#vocabulary);
  }
}
