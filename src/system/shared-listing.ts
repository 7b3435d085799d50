/** Lists folders lot by lot, in this thread and, where there are many files, in another one. */
import { Worker } from "node:worker_threads";
import { joined, type ListedLot, type Lot, listLot } from "./list-files.ts";
import { moduleAddress } from "./program.ts";

/** Lots that threads share. */
export interface Queue {
  lots: readonly Lot[];
  /** The number of the next lot that nobody has taken, in memory of all threads. */
  next: Int32Array;
}

/** What is in those lots that one thread has taken, by their numbers. */
export type Taken = ReadonlyMap<number, ListedLot>;

/** Lists the lots that nobody else takes. */
export function takeLots({ lots, next }: Queue): Taken {
  const taken = new Map<number, ListedLot>();
  const take = () => Atomics.add(next, 0, 1);
  for (let number = take(); number < lots.length; number = take()) taken.set(number, listLot(lots[number] as Lot));
  return taken;
}

/** Folders that are listed one after the other. */
export class SharedListing {
  readonly #thread: Worker | undefined;
  readonly #queues: Queue[] = [];
  /** What the thread has taken of each queue. */
  readonly #answers: PromiseWithResolvers<Taken>[] = [];

  /** @param threaded Whether there are so many files that it pays to start another thread. */
  constructor(threaded: boolean) {
    if (!threaded) return;
    this.#thread = new Worker(moduleAddress("src/system/list-worker"), { execArgv: [] });
    this.#thread.unref(); // The process may end before anybody asks for what the thread lists.
    this.#thread.on("message", ([folder, taken]: [number, Taken]) => this.#answers[folder]?.resolve(taken));
    this.#thread.on("error", (error) => {
      for (const { reject } of this.#answers) reject(error);
    });
  }

  /** Has the thread begin with a further folder once it has listed those before. @returns Its number. */
  add(lots: readonly Lot[]): number {
    const queue = { lots, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
    const answer = Promise.withResolvers<Taken>();
    answer.promise.catch(() => {}); // It is not awaited where this thread takes all lots.
    this.#answers.push(answer);
    const folder = this.#queues.push(queue) - 1;
    this.#thread?.postMessage([folder, queue]);
    return folder;
  }

  /** No folder is added any more: the thread ends once it has listed all. */
  end(): void {
    this.#thread?.postMessage(undefined);
  }

  /** What is in one of the folders, of which this thread lists what no other has taken. To be called once for each. */
  async listed(folder: number): Promise<ListedLot> {
    const queue = this.#queues[folder] as Queue;
    const own = takeLots(queue);
    const isWhole = own.size === queue.lots.length;
    if (!isWhole) this.#thread?.ref();
    const others = isWhole ? undefined : await this.#answers[folder]?.promise;
    return joined(queue.lots.map((_, number) => (own.get(number) ?? others?.get(number)) as ListedLot));
  }
}
