/** Makes a site from its plan: a small change in this process, much in several, each of which reads the records of its volumes once. */

import { posix } from "node:path";
import { UNDATED } from "../../archive/archive.ts";
import { BackfileError, type Problem } from "../../model/problem.ts";
import type { ReadRecords } from "../../record/record-index.ts";
import { Records } from "../../record/records.ts";
import { Crew, HANDS } from "../../system/process-pool.ts";
import { MODULE, PROGRAM } from "../../system/program.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { siteContext } from "../pages/context.ts";
import type { PlannedIndex, PlannedPage } from "../pages/planned-page.ts";
import { isOf } from "../pages/planned-page.ts";
import type { PressBrief, PressTask } from "./page-task.ts";

/** Records read at a time. */
const READ = 250;
/** Pages in one Eleventy instance; about 50 KB of memory each. */
const BATCH = 500;
/** With fewer records or pages a further process takes longer to start than it saves. */
const WORTH_A_CREW = 1500;

export interface PrintOptions {
  /** Called with the number of pages written since the last call. */
  onPrinted?: (pages: number) => void;
  /** Stops between batches. */
  signal?: AbortSignal | undefined;
}

export class Press {
  readonly #brief: PressBrief;
  readonly #records: Records;
  #crew: Crew | undefined;
  #pagefindRuns = false;

  /** @param place Folders, absolute. */
  constructor(place: { root: string; output: string }, vocabulary: Vocabulary) {
    this.#brief = { ...place, site: vocabulary.site, program: PROGRAM };
    this.#records = new Records(place.root, vocabulary);
  }

  /** Reads records for the shelf, many of them in several processes. */
  readonly readRecords: ReadRecords = async (files) => {
    const crew = this.#crewFor(files.length);
    if (!crew) return files.map((file) => this.#records.summarise(file));
    const batches = [...Map.groupBy(files, ({ path }) => folderOf(path))].flatMap(([home, inFolder]) =>
      cut(inFolder, READ).map((some) => ({ home, some })),
    );
    const tasks = batches.map(({ home, some }) =>
      crew.run({ kind: "read", files: some } satisfies PressTask, { home }),
    );
    const readings = new Map<string, Awaited<ReturnType<ReadRecords>>[number]>();
    for (const [i, answer] of (await Promise.all(tasks)).entries()) {
      for (const [k, { path }] of (batches[i]?.some ?? []).entries()) readings.set(path, answer[k]);
    }
    crew.each({ kind: "warm up" } satisfies PressTask).catch(() => {}); // A fault shows again when it prints.
    return files.map((file) => readings.get(file.path) ?? this.#records.summarise(file));
  };

  /** Renders the pages and writes them into the output folder. In this process the working directory is changed meanwhile. */
  async print(pages: readonly PlannedPage[], options: PrintOptions): Promise<void> {
    await this.#draw("print", pages, options);
  }

  /** Renders pages whose files are there already. Returns the paths of those files that hold other bytes. */
  compare(pages: readonly PlannedPage[], options: PrintOptions = {}): Promise<string[]> {
    return this.#draw("compare", pages, options);
  }

  async #draw(
    kind: "print" | "compare",
    pages: readonly PlannedPage[],
    { onPrinted, signal }: PrintOptions,
  ): Promise<string[]> {
    const crew = this.#crewFor(pages.length);
    const batches = batchesOf(pages);
    if (crew) {
      const draw = async ({ home, pages }: Batch): Promise<string[]> => {
        const found = await crew.run({ kind, pages } satisfies PressTask, { ...(home && { home }), signal });
        if (!signal?.aborted) onPrinted?.(pages.length);
        return found ?? [];
      };
      return (await Promise.all(batches.map(draw))).flat();
    }
    if (pages.length === 0) return [];
    const { compareBatch, renderBatch } = await import("./render.ts");
    const draw = kind === "print" ? renderBatch : compareBatch;
    const { output, site } = this.#brief;
    const found: string[] = [];
    const back = process.cwd();
    process.chdir(PROGRAM);
    try {
      for (const { pages } of batches) {
        if (signal?.aborted) break;
        const brief = { output, records: this.#records, context: siteContext(site) };
        for (const path of (await draw(pages, brief)) ?? []) found.push(path);
        onPrinted?.(pages.length);
      }
    } finally {
      process.chdir(back);
    }
    return found;
  }

  /** The files of a search index: content by path below the output folder. @param articles How many there are in all indexes. */
  async index(index: PlannedIndex, articles: number): Promise<Map<string, Uint8Array>> {
    const errand = { ...(index.volume && { home: index.volume }), waits: true };
    const crew = this.#crewFor(articles);
    const made: Map<string, Uint8Array> | Problem[] = crew
      ? await crew.run({ kind: "index", index } satisfies PressTask, errand)
      : await this.#indexHere(index);
    if (made instanceof Map) return made;
    throw new BackfileError(made);
  }

  async close(): Promise<void> {
    this.#crew?.destroy();
    if (this.#pagefindRuns) await (await import("pagefind")).close();
  }

  async #indexHere(index: PlannedIndex): Promise<Map<string, Uint8Array>> {
    const { makeIndex } = await import("../search/search-index.ts");
    this.#pagefindRuns = true;
    return makeIndex(index, this.#records, this.#brief.site.language);
  }

  /** Hired for the first large task, and kept for the others. */
  #crewFor(amount: number): Crew | undefined {
    if (amount >= WORTH_A_CREW && HANDS > 1)
      this.#crew ??= new Crew(new URL(`./page-worker${MODULE}`, import.meta.url), this.#brief);
    return amount >= WORTH_A_CREW ? this.#crew : undefined;
  }
}

interface Batch {
  /** The volume that it belongs to: the process that read its records prints it. */
  home?: string;
  pages: readonly PlannedPage[];
}

/** Articles with their citations and the data files that tell of the same records; then all else. */
function batchesOf(pages: readonly PlannedPage[]): Batch[] {
  const { rest = [], ...volumes } = Object.groupBy(pages, (page) => volumeOf(page) ?? "rest");
  const ofVolumes = Object.entries(volumes).flatMap(([home, some = []]) => {
    const drawn = some.filter(isDrawn);
    const others = some.filter((page) => !isDrawn(page));
    const parts = Math.ceil(Math.max(drawn.length / BATCH, others.length / (4 * BATCH)));
    return Array.from({ length: parts }, (_, i) => {
      return { home, pages: [...share(drawn, i, parts), ...share(others, i, parts)] };
    });
  });
  return [...ofVolumes, ...cut(rest, BATCH).map((pages) => ({ pages }))];
}

function volumeOf(page: PlannedPage): string | undefined {
  if (isOf("data-file", page)) return posix.basename(page.url).split(".", 1)[0];
  if (isOf("article", page) || isOf("citation", page)) return page.data.entry.date?.datetime.slice(0, 4) ?? UNDATED;
  return undefined;
}

/** Kept in memory by Eleventy. */
function isDrawn(page: PlannedPage): boolean {
  return !isOf("citation", page) && !isOf("data-file", page);
}

function cut<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, i) => list.slice(i * length, (i + 1) * length));
}

/** The part of a list that is number `i` of so many. */
function share<T>(list: readonly T[], i: number, parts: number): readonly T[] {
  return list.slice(Math.ceil((i * list.length) / parts), Math.ceil(((i + 1) * list.length) / parts));
}

/** The name of the folder that a file lies in. */
function folderOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}
