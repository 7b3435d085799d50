/** Makes search indexes: a few in this process, those of many articles on all cores. */
import { join } from "node:path";
import { close } from "pagefind";
import { HANDS, hireCrew } from "../crew.ts";
import { writeWhole } from "../file-store.ts";
import { BackfileError } from "../problem.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { loadSite } from "./load-site.ts";
import { makeIndex } from "./search-index.ts";
import type { PlannedIndex } from "./search-plan.ts";
import type work from "./search-worker.ts";

export interface MadeIndex {
  index: PlannedIndex;
  /** Content by path below the output folder. */
  files: Map<string, Uint8Array>;
}

/** With fewer articles a further process takes longer to start than it saves. */
const WORTH_A_CREW = 1500;

/** What a process that makes indexes is told. */
export interface SearchBrief {
  root: string;
  /** The site's language, which `--url` and the like leave alone. */
  site: Vocabulary["site"];
}

/** Yields one index after the other, until `signal` stops it. @throws BackfileError where Pagefind cannot run on this machine or was ended. */
export async function* makeIndexes(
  indexes: readonly PlannedIndex[],
  root: string,
  vocabulary: Vocabulary,
  signal?: AbortSignal,
): AsyncGenerator<MadeIndex> {
  if (indexes.length === 0 || signal?.aborted) return;
  // Pagefind runs in a process of its own, which an interruption from the keyboard ends too: it may never answer.
  const stopped = new Promise<undefined>((resolve) => signal?.addEventListener("abort", () => resolve(undefined)));
  const many = indexes.reduce((sum, { articles }) => sum + articles.length, 0) >= WORTH_A_CREW && HANDS > 1;
  const brief: SearchBrief = { root, site: vocabulary.site };
  const crew = many ? hireCrew(new URL("./search-worker.ts", import.meta.url), brief) : undefined;
  const make = async (index: PlannedIndex): Promise<MadeIndex> => {
    const files: Awaited<ReturnType<typeof work>> = await (crew ? crew.run(index) : makeIndex(index, root, vocabulary));
    if (files instanceof Map) return { index, files };
    throw new BackfileError(files);
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
  try {
    // In this process, the records of the next are read while Pagefind is busy with one.
    for (let i = 0; i < (crew ? HANDS + 1 : 2); i++) startNext();
    for (let current = making.shift(); current; current = making.shift()) {
      const made = await Promise.race([current, stopped]);
      if (!made) return;
      startNext();
      yield made;
    }
  } finally {
    await (crew ? crew.destroy() : close());
  }
}

/** Makes all indexes of the archive at `root`, for a site that Eleventy builds by itself. */
export async function writeIndexes(root: string, output: string): Promise<void> {
  const { plan, vocabulary } = await loadSite(root);
  for await (const { files } of makeIndexes(plan.indexes, root, vocabulary)) {
    for (const [path, content] of files) writeWhole(join(output, path), content);
  }
}
