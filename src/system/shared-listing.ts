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

/** Some folders that are listed, one after the other. */
export class SharedListing {
  readonly #thread: Worker | undefined;
  #queues: readonly Queue[] = [];
  #told: readonly Promise<Taken>[] = [];

  /** @param threaded Whether there are so many files that it pays to start another thread. */
  constructor(threaded: boolean) {
    if (!threaded) return;
    this.#thread = new Worker(moduleAddress("src/system/list-worker"), { execArgv: [] });
    this.#thread.unref(); // The process may end before anybody asks for what the thread lists.
  }

  /** Begins to list. @param folders The lots of each of the folders. */
  begin(folders: readonly (readonly Lot[])[]): void {
    this.#queues = folders.map((lots) => ({
      lots,
      next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    }));
    if (this.#thread) this.#told = answersOf(this.#thread, this.#queues);
  }

  /** What is in one of the folders, of which this thread lists what no other has taken. To be called once for each. */
  async listed(folder: number): Promise<ListedLot> {
    const queue = this.#queues[folder] as Queue;
    const own = takeLots(queue);
    const isWhole = own.size === queue.lots.length;
    if (!isWhole) this.#thread?.ref();
    const others = isWhole ? undefined : await this.#told[folder];
    return joined(queue.lots.map((_, number) => (own.get(number) ?? others?.get(number)) as ListedLot));
  }
}

/** What the thread has taken of each queue. */
function answersOf(thread: Worker, queues: readonly Queue[]): Promise<Taken>[] {
  const answers = queues.map(() => Promise.withResolvers<Taken>());
  thread.on("message", ([number, taken]: [number, Taken]) => answers[number]?.resolve(taken));
  thread.on("error", (error) => {
    for (const { reject } of answers) reject(error);
  });
  thread.postMessage(queues);
  return answers.map(({ promise }) => {
    promise.catch(() => {}); // It is not awaited where this thread takes all lots.
    return promise;
  });
}
