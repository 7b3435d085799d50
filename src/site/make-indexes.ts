/** Makes segments of the search index, several at a time. */
import { CPU_COUNT } from "../system/process-pool.ts";
import { articlesToRead, type IndexTask, type MadeIndex } from "./pages/planned-page.ts";
import type { PageWorkers } from "./render/page-workers.ts";

/** Yields the segments, until `signal` stops it. */
export async function* makeIndexes(
  tasks: readonly IndexTask[],
  workers: PageWorkers,
  signal?: AbortSignal,
): AsyncGenerator<MadeIndex> {
  if (tasks.length === 0 || signal?.aborted) return;
  // An interruption from the keyboard ends the processes of the pool too, so that they may never answer.
  const stopped = new Promise<undefined>((resolve) => signal?.addEventListener("abort", () => resolve(undefined)));
  const articles = tasks.reduce((sum, task) => sum + articlesToRead(task), 0);
  const make = async (task: IndexTask): Promise<MadeIndex> => {
    return { task, files: await workers.index(task, articles) };
  };
  const left = dealt(tasks, CPU_COUNT).values();
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

/** The first of each of so many parts of a list, then the second of each, and so on: each process has a part of the archive. */
function dealt<T>(list: readonly T[], parts: number): T[] {
  const length = Math.ceil(list.length / parts);
  return Array.from({ length }, (_, i) => list.filter((_, k) => k % length === i)).flat();
}
