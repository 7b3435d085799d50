/**
 * Further processes of this program that share a large piece of work. Processes and not threads, so that the fault of one is an
 * error here and not the end of all.
 */
import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { BackfileError, type Problem } from "../model/problem.ts";
import { MODULE } from "./program.ts";

/** How many processes are worth while. */
export const HANDS = availableParallelism();

export interface Errand {
  /** Errands of one home go to the same process as long as it keeps up, which may remember what it read for the first. */
  home?: string;
  /** Most of its time it waits for another program: its process does the next one meanwhile. */
  waits?: boolean;
  /** Aborted, an errand that no process has begun is answered with nothing. */
  signal?: AbortSignal | undefined;
}

interface Pending extends Errand {
  task: unknown;
  /** The only process that may take it. */
  only?: Hand;
  settle: (answer: Answer | undefined) => void;
}

/** To a process of the crew. */
export interface Order {
  id: number;
  task: unknown;
  waits: boolean;
}

/** From a process of the crew. */
export interface Answer {
  id: number;
  result?: unknown;
  error?: unknown;
  /** What the error says besides its message, which is lost on the way: the system's code, or what is wrong with which file. */
  details?: object;
}

/** Bytes of the young generation: of much that is made and dropped again, little need be copied. */
const YOUNG = "--max-semi-space-size=64";

export class Crew {
  readonly #hands: Hand[];
  readonly #waiting: Pending[] = [];
  readonly #homes = new Map<string, Hand>();

  /**
   * @param worker Address of a module whose default export does one task. Tasks and results are cloned.
   * @param brief What each process is told when it starts; see `briefOf`. JSON, at most a few kilobytes.
   */
  constructor(worker: URL, brief: object) {
    this.#hands = Array.from({ length: HANDS }, () => new Hand(worker, brief));
  }

  /** Has one task done. */
  // biome-ignore lint/suspicious/noExplicitAny: the caller knows what its module returns
  run(task: unknown, errand: Errand = {}): Promise<any> {
    return this.#enqueue({ ...errand, task });
  }

  /** Has every process do a task, each once. */
  async each(task: unknown): Promise<void> {
    await Promise.all(this.#hands.map((only) => this.#enqueue({ task, only })));
  }

  /** Ends the processes. What they have not answered is never answered. */
  destroy(): void {
    for (const hand of this.#hands) hand.end();
  }

  #enqueue(errand: Omit<Pending, "settle">): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle: Pending["settle"] = (answer) => {
        if (answer && "error" in answer) reject(errorOf(answer));
        else resolve(answer?.result);
        this.#dispatch();
      };
      this.#waiting.push({ ...errand, settle });
      this.#dispatch();
    });
  }

  #dispatch(): void {
    for (let given = true; given; ) {
      given = false;
      for (const hand of this.#hands) {
        const next = this.#nextFor(hand);
        if (!next) continue;
        this.#waiting.splice(this.#waiting.indexOf(next), 1);
        given = true;
        if (next.signal?.aborted) next.settle(undefined);
        else hand.take(next);
      }
    }
  }

  /** Its own first, then what nobody has begun, then what belongs to another. It has the next at hand before it needs it. */
  #nextFor(hand: Hand): Pending | undefined {
    if (hand.busy > 1) return undefined;
    const free = this.#waiting.filter(({ only }) => !only || only === hand);
    const homeOf = ({ home }: Pending) => (home === undefined ? undefined : this.#homes.get(home));
    const next = free.find((one) => one.only || homeOf(one) === hand) ?? free.find((one) => !homeOf(one)) ?? free[0];
    if (next?.home !== undefined && !homeOf(next)) this.#homes.set(next.home, hand);
    return next;
  }
}

/** One process, started when there is something for it to do, and again after it ended by a fault. */
class Hand {
  readonly #arguments: string[];
  readonly #begun = new Map<number, Pending>();
  #process: ChildProcess | undefined;
  #serial = 0;

  constructor(worker: URL, brief: object) {
    this.#arguments = [JSON.stringify(brief), worker.href];
  }

  /** How many tasks it is at. */
  get busy(): number {
    return this.#begun.size;
  }

  take(errand: Pending): void {
    const id = ++this.#serial;
    this.#begun.set(id, errand);
    this.#process ??= this.#start();
    this.#process.send({ id, task: errand.task, waits: errand.waits ?? false } satisfies Order);
  }

  end(): void {
    this.#process?.removeAllListeners();
    if (this.#process?.connected) this.#process.disconnect();
    this.#process = undefined;
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(new URL(`./pool-process${MODULE}`, import.meta.url)), this.#arguments, {
      serialization: "advanced",
      execArgv: [...process.execArgv.filter((option) => option.startsWith("--cpu-prof")), YOUNG],
    });
    child.on("message", (answer) => this.#settle(answer as Answer));
    const fail = (error: Error) => {
      if (this.#process === child) this.#process = undefined;
      for (const id of this.#begun.keys()) this.#settle({ id, error });
    };
    child.once("error", fail);
    child.once("exit", (code, signal) => fail(new Error(`a process of the crew ended (${signal ?? code})`)));
    return child;
  }

  #settle(answer: Answer): void {
    const errand = this.#begun.get(answer.id);
    this.#begun.delete(answer.id);
    errand?.settle(answer);
  }
}

function errorOf({ error, details }: Answer): unknown {
  if (details && "problems" in details) return new BackfileError(details.problems as Problem[], { cause: error });
  return error instanceof Error ? Object.assign(error, details) : error;
}

/** In a process of the crew: what it was told. */
export function briefOf<Brief>(): Brief {
  return JSON.parse(process.argv[2] ?? "{}");
}
