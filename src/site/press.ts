/** Renders many pages: a few in this process, many in batches on all cores. */
import { HANDS, hireCrew } from "../crew.ts";
import type { Site } from "../vocabulary/site.ts";
import type { SiteContext } from "./context.ts";
import type { PlannedPage } from "./plan.ts";
import { PROGRAM, type RenderBrief, renderBatch } from "./render.ts";

/** Pages in one Eleventy instance; about 50 KB of memory each. */
const BATCH = 1000;
/** With fewer pages a further process takes longer to start than it saves. */
const WORTH_A_CREW = 1500;

export interface PressOptions {
  /** Called with the number of pages written since the last call. */
  onPrinted?: (pages: number) => void;
  /** Stops between batches. */
  signal?: AbortSignal;
}

/** What a process of the press is told: a context holds functions, which cannot be sent. */
export interface PressBrief extends Omit<RenderBrief, "vocabulary"> {
  site: Site;
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
  const { root, output } = brief;
  const order: PressBrief = { root, output, site: context.site, prefix: context.prefix };
  const many = pages.length >= WORTH_A_CREW && HANDS > 1;
  const crew = many ? hireCrew(new URL("./press-worker.ts", import.meta.url), order) : undefined;
  const back = process.cwd();
  process.chdir(PROGRAM);
  const print = async (batch: readonly PlannedPage[]) => {
    if (signal?.aborted) return;
    await (crew ? crew.run(batch) : renderBatch(batch, brief, context));
    onPrinted?.(batch.length);
  };
  try {
    // Each hand takes the next batch when it is done with one, so that a signal stops the work after the batches at hand.
    const left = batches(pages).values();
    const takeAll = async () => {
      for (const batch of left) await print(batch);
    };
    await Promise.all(Array.from({ length: crew ? HANDS : 1 }, takeAll));
  } finally {
    await crew?.destroy();
    process.chdir(back);
  }
}

function batches(pages: readonly PlannedPage[]): PlannedPage[][] {
  return Array.from({ length: Math.ceil(pages.length / BATCH) }, (_, i) => pages.slice(i * BATCH, (i + 1) * BATCH));
}
