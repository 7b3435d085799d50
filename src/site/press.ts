/** Renders many pages: a few in this process, many in batches on all cores. */
import { availableParallelism } from "node:os";
import Tinypool from "tinypool";
import type { SiteContext } from "./context.ts";
import type { PlannedPage } from "./plan.ts";
import { PROGRAM, type RenderBrief, renderBatch } from "./render.ts";

/** Pages in one Eleventy instance; about 50 KB of memory each. */
const BATCH = 500;
/** With fewer pages a second thread takes longer to start than it saves. */
const WORTH_A_THREAD = 1500;

export interface PressOptions {
  /** Called with the number of pages written since the last call. */
  onPrinted?: (pages: number) => void;
  /** Stops between batches. */
  signal?: AbortSignal;
}

/** What a thread is told when it starts: a context holds functions, which cannot be sent. */
export interface PressBrief extends RenderBrief {
  prefix: string;
}

/** Renders the pages and writes them into the output folder. The working directory is changed meanwhile. */
export async function printPages(
  pages: readonly PlannedPage[],
  brief: RenderBrief,
  context: SiteContext,
  { onPrinted, signal }: PressOptions,
): Promise<void> {
  if (pages.length === 0) return;
  const threads = pages.length < WORTH_A_THREAD ? undefined : startThreads({ ...brief, prefix: context.prefix });
  const back = process.cwd();
  process.chdir(PROGRAM);
  const print = async (batch: readonly PlannedPage[]) => {
    if (signal?.aborted) return;
    await (threads ? threads.run(batch) : renderBatch(batch, brief, context));
    onPrinted?.(batch.length);
  };
  try {
    if (threads) await Promise.all(batches(pages).map(print));
    else for (const batch of batches(pages)) await print(batch);
  } finally {
    await threads?.destroy();
    process.chdir(back);
  }
}

function startThreads(brief: PressBrief): Tinypool {
  return new Tinypool({
    filename: new URL("./press-worker.ts", import.meta.url).href,
    maxThreads: availableParallelism(),
    idleTimeout: 60_000,
    workerData: brief,
  });
}

function batches(pages: readonly PlannedPage[]): PlannedPage[][] {
  return Array.from({ length: Math.ceil(pages.length / BATCH) }, (_, i) => pages.slice(i * BATCH, (i + 1) * BATCH));
}
