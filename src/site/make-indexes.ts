/** Makes segments of the search index, several at a time. */
import { CPU_COUNT } from "../system/process-pool.ts";
import type { PlannedIndex } from "./pages/planned-page.ts";
import type { PageWorkers } from "./render/page-workers.ts";

export interface MadeIndex {
  index: PlannedIndex;
  /** Content by path below the output folder. */
  files: Map<string, Uint8Array>;
}

/** Yields the segments in their order, until `signal` stops it. */
export async function* makeIndexes(
  indexes: readonly PlannedIndex[],
  workers: PageWorkers,
  signal?: AbortSignal,
): AsyncGenerator<MadeIndex> {
  if (indexes.length === 0 || signal?.aborted) return;
  // An interruption from the keyboard ends the processes of the pool too, so that they may never answer.
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
    made.catch(() => {}); // Where one fails, the following ones are not awaited.
    making.push(made);
  };
  // Two for each process, so that none waits for its next task.
  for (let i = 0; i < 2 * CPU_COUNT; i++) startNext();
  for (let current = making.shift(); current; current = making.shift()) {
    const made = await Promise.race([current, stopped]);
    if (!made) return;
    startNext();
    yield made;
  }
}
