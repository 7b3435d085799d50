/** Makes search indexes, several at a time. */
import { CPU_COUNT } from "../system/process-pool.ts";
import type { PlannedIndex } from "./pages/planned-page.ts";
import type { PageWorkers } from "./render/page-workers.ts";

export interface MadeIndex {
  index: PlannedIndex;
  /** Content by path below the output folder. */
  files: Map<string, Uint8Array>;
}

/** Yields one index after the other, until `signal` stops it. @throws BackfileError where Pagefind cannot run on this machine or was ended. */
export async function* makeIndexes(
  indexes: readonly PlannedIndex[],
  workers: PageWorkers,
  signal?: AbortSignal,
): AsyncGenerator<MadeIndex> {
  if (indexes.length === 0 || signal?.aborted) return;
  // Pagefind runs in a process of its own, which an interruption from the keyboard ends too: it may never answer.
  const stopped = new Promise<undefined>((resolve) => signal?.addEventListener("abort", () => resolve(undefined)));
  const articles = indexes.reduce((sum, { articles }) => sum + articles.length, 0);
  const make = async (index: PlannedIndex): Promise<MadeIndex> => {
    return { index, files: await workers.index(index, articles) };
  };
  const left = indexes.values();
  const making: Promise<MadeIndex>[] = [];
  const startNext = () => {
    const { value } = left.next();
    if (!value) return;
    const made = make(value);
    made.catch(() => {}); // Where one fails, the next is awaited by nobody.
    making.push(made);
  };
  // In each process, the records of the next are read while Pagefind is busy with one.
  for (let i = 0; i < 2 * CPU_COUNT; i++) startNext();
  for (let current = making.shift(); current; current = making.shift()) {
    const made = await Promise.race([current, stopped]);
    if (!made) return;
    startNext();
    yield made;
  }
}
