/** Makes segments of the search index, several at a time. */
import { CPU_COUNT } from "../system/process-pool.ts";
import { articlesToRead, type IndexTask, type MadeIndex } from "./pages/planned-page.ts";
import type { PageWorkers } from "./render/page-workers.ts";

/** Yields the segments, until `signal` stops it. @param made Some that are made already. */
export async function* makeIndexes(
  tasks: readonly IndexTask[],
  workers: PageWorkers,
  { signal, made = [] }: { signal?: AbortSignal | undefined; made?: readonly MadeIndex[] | undefined } = {},
): AsyncGenerator<MadeIndex> {
  if (tasks.length === 0 || signal?.aborted) return;
  // An interruption from the keyboard ends the processes of the pool too, so that they may never answer.
  const stopped = new Promise<undefined>((resolve) => signal?.addEventListener("abort", () => resolve(undefined)));
  const articles = tasks.reduce((sum, task) => sum + articlesToRead(task), 0);
  const make = async (task: IndexTask): Promise<MadeIndex> => {
    const same = made.find((one) => isSame(one.task, task));
    return { task, files: same?.files ?? (await workers.index(task, articles)) };
  };
  const left = dealt(tasks, CPU_COUNT).values();
  const making: Promise<MadeIndex>[] = [];
  const startNext = () => {
    const { value } = left.next();
    if (!value) return;
    const segment = make(value);
    segment.catch(() => {}); // Where one fails, the following ones are not awaited.
    making.push(segment);
  };
  // Two for each process, so that none waits for its next task.
  for (let i = 0; i < 2 * CPU_COUNT; i++) startNext();
  for (let current = making.shift(); current; current = making.shift()) {
    const segment = await Promise.race([current, stopped]);
    if (!segment) return;
    startNext();
    yield segment;
  }
}

/** Whether both make the same segment from the same built one. */
function isSame(one: IndexTask, other: IndexTask): boolean {
  return one.index.hash === other.index.hash && one.built?.directory === other.built?.directory;
}

/** The first of each of so many parts of a list, then the second of each, and so on: each process has a part of the archive. */
function dealt<T>(list: readonly T[], parts: number): T[] {
  const length = Math.ceil(list.length / parts);
  return Array.from({ length }, (_, i) => list.filter((_, k) => k % length === i)).flat();
}
