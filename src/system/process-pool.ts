/**
 * A pool of processes of this program that share a large piece of work. It has processes and not threads, so that a crash in one is an
 * error in this process and does not end it.
 */
import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { BackfileError, type Problem } from "../model/problem.ts";
import { moduleAddress } from "./program.ts";

/** Processes in a pool: one for each core that is available. */
export const CPU_COUNT = availableParallelism();

export interface TaskOptions {
  /** Tasks of one affinity go to the same process while it keeps up, so that it can reuse what it read for earlier ones. */
  affinity?: string;
  /** The task is begun when no other is waiting. */
  later?: boolean;
  /** Once aborted, a task that no process has begun resolves to `undefined`. */
  signal?: AbortSignal | undefined;
}

interface PendingTask extends TaskOptions {
  task: unknown;
  /** The only process that may take it. */
  only?: PoolWorker;
  settle: (answer: ResultMessage | undefined) => void;
}

/** Message to a process of the pool. */
export interface TaskMessage {
  id: number;
  task: unknown;
}

/** Message from a process of the pool. */
export interface ResultMessage {
  id: number;
  result?: unknown;
  error?: unknown;
  /** Own properties of the error, which cloning drops: the system's error code, or the problems of a BackfileError. */
  details?: object;
}

/** @typeParam Task Tasks and their results must be values that structured cloning can copy. */
export class ProcessPool<Task> {
  readonly #workers: PoolWorker[];
  readonly #waiting: PendingTask[] = [];
  readonly #affinities = new Map<string, PoolWorker>();

  /**
   * @param worker Address of a module whose default export runs one task.
   * @param data What `poolData` gives in each process. JSON of at most a few kilobytes, because it is passed as an argument.
   */
  constructor(worker: URL, data: object) {
    this.#workers = Array.from({ length: CPU_COUNT }, () => new PoolWorker(worker, data));
  }

  /**
   * Runs one task in one of the processes. Rejects with the error of the task, or with one that says that its process ended.
   * @typeParam Result What the module returns for this task.
   */
  run<Result>(task: Task, options: TaskOptions = {}): Promise<Result> {
    return this.#enqueue({ ...options, task }) as Promise<Result>;
  }

  /** Runs a task once in every process. @typeParam Result As of `run`. */
  each<Result>(task: Task): Promise<Result[]> {
    return Promise.all(this.#workers.map((only) => this.#enqueue({ task, only }) as Promise<Result>));
  }

  /** Ends the processes. The promises of tasks that are not done stay pending for ever. */
  destroy(): void {
    for (const worker of this.#workers) worker.end();
  }

  #enqueue(task: Omit<PendingTask, "settle">): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle: PendingTask["settle"] = (answer) => {
        if (answer && "error" in answer) reject(errorOf(answer));
        else resolve(answer?.result);
        this.#dispatch();
      };
      this.#waiting.push({ ...task, settle });
      this.#dispatch();
    });
  }

  #dispatch(): void {
    for (let given = true; given; ) {
      given = false;
      for (const worker of this.#workers) {
        const next = this.#nextFor(worker);
        if (!next) continue;
        this.#waiting.splice(this.#waiting.indexOf(next), 1);
        given = true;
        if (next.signal?.aborted) next.settle(undefined);
        else worker.take(next);
      }
    }
  }

  /**
   * Tasks of the worker's own affinities first, then those without one, then those of other workers; after all of these, in the same order, those for
   * later. A worker is sent a second task ahead, so that it is never idle.
   */
  #nextFor(worker: PoolWorker): PendingTask | undefined {
    if (worker.busy > 1) return undefined;
    const open = this.#waiting.filter(({ only }) => !only || only === worker);
    const urgent = open.filter(({ later }) => !later);
    const free = urgent.length > 0 ? urgent : open;
    const affinityOf = ({ affinity }: PendingTask) =>
      affinity === undefined ? undefined : this.#affinities.get(affinity);
    const next =
      free.find((one) => one.only || affinityOf(one) === worker) ?? free.find((one) => !affinityOf(one)) ?? free[0];
    if (next?.affinity !== undefined && !affinityOf(next)) this.#affinities.set(next.affinity, worker);
    return next;
  }
}

/** Two halves of 8 MB, half of what the engine lets it grow to: a process takes some 24 MB less. */
const YOUNG_GENERATION = "--max-semi-space-size=8";

/** One process of the pool. It starts with its first task, and again after a crash. */
class PoolWorker {
  readonly #arguments: string[];
  readonly #begun = new Map<number, PendingTask>();
  #process: ChildProcess | undefined;
  #serial = 0;

  constructor(worker: URL, data: object) {
    this.#arguments = [JSON.stringify(data), worker.href];
  }

  /** Number of tasks that were sent and not answered. */
  get busy(): number {
    return this.#begun.size;
  }

  take(pending: PendingTask): void {
    const id = ++this.#serial;
    this.#begun.set(id, pending);
    this.#process ??= this.#start();
    // Where it cannot be sent, the process has ended, which is told by its end.
    this.#process.send({ id, task: pending.task } satisfies TaskMessage, () => {});
  }

  end(): void {
    this.#process?.removeAllListeners();
    if (this.#process?.connected) this.#process.disconnect();
    this.#process = undefined;
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(moduleAddress("src/system/pool-process")), this.#arguments, {
      serialization: "advanced",
      execArgv: [YOUNG_GENERATION, ...process.execArgv.filter((option) => option.startsWith("--cpu-prof"))],
    });
    child.on("message", (answer) => this.#settle(answer as ResultMessage));
    const fail = (error: Error) => {
      if (this.#process === child) this.#process = undefined;
      for (const id of this.#begun.keys()) this.#settle({ id, error });
    };
    child.once("error", fail);
    child.once("exit", (code, signal) => fail(new Error(`a process of the pool ended (${signal ?? code})`)));
    return child;
  }

  #settle(answer: ResultMessage): void {
    const pending = this.#begun.get(answer.id);
    this.#begun.delete(answer.id);
    pending?.settle(answer);
  }
}

function errorOf({ error, details }: ResultMessage): unknown {
  if (details && "problems" in details) return new BackfileError(details.problems as Problem[], { cause: error });
  return error instanceof Error ? Object.assign(error, details) : error;
}

/** The data that the pool was made with; to be called in a process of the pool. */
export function poolData<Data>(): Data {
  return JSON.parse(process.argv[2] ?? "{}");
}
