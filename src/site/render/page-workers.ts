/** Reads records, renders pages and makes segments of the search index: few in this process, many in several, each of which reads the records of its volumes once. */

import { DisclosedRecords } from "../../record/disclosed-records.ts";
import { columnsOf, type ReadRecords, type RecordColumns } from "../../record/record-index.ts";
import type { StoredFile } from "../../system/file-list.ts";
import { collectGarbage } from "../../system/heap.ts";
import { CPU_COUNT, ProcessPool } from "../../system/process-pool.ts";
import { moduleAddress, PROGRAM } from "../../system/program.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { learnPatterns, type Patterns } from "../exports/citation-patterns.ts";
import { outputFile } from "../output/output-file.ts";
import { siteContext } from "../pages/context.ts";
import { type PageKind, volumeOfPage } from "../pages/page.ts";
import type { IndexTask, PlannedPage } from "../pages/planned-page.ts";
import { type Batch, batchesOf, cut } from "./batches.ts";
import type { Measures } from "./page-data.ts";
import type { PageTask, PageWorkerData } from "./page-task.ts";
import type { FilesInParts, RenderContext, WrittenFile } from "./render.ts";
import { sharesOf } from "./shares.ts";

/** Records in one task: enough to make its message cheap, few enough to share the work evenly. */
const READ = 250;
/** Records or pages from which on more processes save more time than they take to start. */
const MIN_FOR_POOL = 1500;
/** Most pages or articles of an update. For so few Eleventy is not loaded: it takes as long as to draw some hundreds. */
const FEW = 200;

export interface RenderOptions {
  /** Called with the number of pages written since the last call. */
  onRendered?: (pages: number) => void;
  /** Stops between batches. */
  signal?: AbortSignal | undefined;
  /** Whether the other pages of the site stand as this program drew them. */
  isUpdate?: boolean;
}

/** How a batch is drawn: as a task of another process, or in this one. */
interface Drawing<T> {
  taskOf: (pages: readonly PlannedPage[]) => PageTask;
  here: (pages: readonly PlannedPage[], data: RenderContext) => Promise<T[]>;
}

export class PageWorkers {
  readonly #data: PageWorkerData;
  readonly #records: DisclosedRecords;
  readonly #minForPool: number;
  #pool: ProcessPool<PageTask> | undefined;
  /** Whether processes have drawn pages. */
  #hasDrawn = false;
  /** Of the volumes whose records processes have read. */
  #shares: ReadonlyMap<string, number> = new Map();

  /** @param place Absolute paths of the folders. @param minForPool Records or pages from which on several processes share them. */
  constructor(place: { root: string; output: string }, vocabulary: Vocabulary, minForPool = MIN_FOR_POOL) {
    this.#minForPool = minForPool;
    this.#data = { ...place, site: vocabulary.site, program: PROGRAM };
    this.#records = new DisclosedRecords(place.root, vocabulary);
  }

  /** Reads records for the record index, in several processes where there are many. */
  readonly readRecords: ReadRecords = (files) => {
    const pool = this.#poolFor(files.length);
    const here = async (file: StoredFile) => columnsOf(this.#records.summarise(file));
    if (!pool) return files.map(here);
    this.#shares = sharesOf(
      files.map(({ path }) => folderOf(path)),
      CPU_COUNT,
    );
    const batches = [...Map.groupBy(files, ({ path }) => folderOf(path))].flatMap(([volume, inFolder]) =>
      cut(inFolder, READ).map((some) => ({ affinity: this.#affinityOf(volume), some })),
    );
    const readings = new Map<string, Promise<RecordColumns>>();
    const tasks = batches.map(async ({ affinity, some }) => {
      const all = pool.run<readonly RecordColumns[]>({ kind: "read", files: some }, { affinity });
      for (const [i, { path }] of some.entries()) {
        const reading = all.then((answers) => answers[i] as RecordColumns);
        reading.catch(() => {}); // Where one fails, the following ones are not awaited.
        readings.set(path, reading);
      }
      await all;
    });
    const warm = Promise.all(tasks).then(() => pool.each({ kind: "warm up" }));
    warm.catch(() => {}); // An error of a reading is told with it, and any other occurs again when pages are rendered.
    return files.map((file) => readings.get(file.path) ?? here(file));
  };

  /** Renders pages and writes them into the output folder. Changes the working directory of this process meanwhile. @returns The files that it wrote. */
  render(
    pages: readonly PlannedPage[],
    { measures = {}, inParts = {}, ...options }: RenderOptions & { measures?: Measures; inParts?: FilesInParts },
  ): Promise<WrittenFile[]> {
    return this.#draw(pages, options, {
      taskOf: (some) => ({ kind: "render", pages: some.map(sent), measures, inParts: inPartsOf(some, inParts) }),
      here: async (some, data) => (await import("./render.ts")).renderBatch(some, data, measures, inParts),
    });
  }

  /** Renders pages whose files exist. @returns The paths of files with other content. */
  compare(pages: readonly PlannedPage[], options: RenderOptions = {}): Promise<string[]> {
    return this.#draw(pages, options, {
      taskOf: (some) => ({ kind: "compare", pages: some.map(sent) }),
      here: async (some, data) => (await import("./render.ts")).compareBatch(some, data),
    });
  }

  async #draw<T>(
    pages: readonly PlannedPage[],
    { onRendered, signal, isUpdate = false }: RenderOptions,
    { taskOf, here }: Drawing<T>,
  ): Promise<T[]> {
    // Processes that have drawn pages have loaded what that needs.
    const pool = this.#poolFor(pages.length) ?? (this.#hasDrawn ? this.#pool : undefined);
    const batches = batchesOf(pages);
    if (pool) {
      const draw = async ({ volume, pages }: Batch): Promise<T[]> => {
        const affinity = volume && { affinity: this.#affinityOf(volume) };
        const found = await pool.run<T[] | undefined>(taskOf(pages), { ...affinity, signal });
        if (!signal?.aborted) onRendered?.(pages.length);
        return found ?? [];
      };
      // What reading and planning left is most of the memory of this process. While the others work, to collect it would take three times as long.
      if (!this.#hasDrawn) collectGarbage();
      this.#hasDrawn = true;
      return (await Promise.all(batches.map(draw))).flat();
    }
    if (pages.length === 0) return [];
    const { output, site } = this.#data;
    const found: T[] = [];
    const withoutEleventy = isUpdate && pages.length <= FEW;
    const back = process.cwd();
    process.chdir(PROGRAM);
    try {
      for (const { pages } of batches) {
        if (signal?.aborted) break;
        const data = { output, records: this.#records, context: siteContext(site), withoutEleventy };
        for (const one of await here(pages, data)) found.push(one);
        onRendered?.(pages.length);
      }
    } finally {
      process.chdir(back);
    }
    return found;
  }

  /** Whether other processes make segments, while pages are drawn too. @param articles As `index` takes it. */
  sharesIndexes(articles: number): boolean {
    return this.#poolFor(articles) !== undefined;
  }

  /** The files of a segment of the search index: content by path below the output folder. @param articles Number of articles that are read for all that are made. */
  async index(task: IndexTask, articles: number): Promise<Map<string, Uint8Array>> {
    const pool = this.#poolFor(articles);
    if (pool) {
      const { articles } = task.index;
      const middle = articles[articles.length >> 1];
      const volume = (middle && volumeOfPage(middle)) ?? task.index.volumes[0];
      const options = { affinity: this.#affinityOf(volume), later: true };
      const index = { ...task.index, articles: articles.map((page) => sent(page)) };
      return pool.run<Map<string, Uint8Array>>({ kind: "index", ...task, index }, options);
    }
    const { makeIndex } = await import("../search/make-index.ts");
    return makeIndex(task, { records: this.#records, output: this.#data.output });
  }

  /** Learns the patterns of citations that other processes have made with their pages. */
  async learnPatterns(): Promise<void> {
    if (!this.#pool || !this.#hasDrawn) return;
    for (const patterns of await this.#pool.each<Patterns>({ kind: "patterns" })) learnPatterns(patterns);
  }

  close(): void {
    this.#pool?.destroy();
  }

  /** What tasks of a volume have in common with those of the volumes that the same process has read. */
  #affinityOf(volume: string): string {
    return String(this.#shares.get(volume) ?? volume);
  }

  /** Started for the first large task, and kept for the others. */
  #poolFor(amount: number): ProcessPool<PageTask> | undefined {
    const forPool = amount >= this.#minForPool;
    if (forPool && CPU_COUNT > 1)
      this.#pool ??= new ProcessPool(moduleAddress("src/site/render/page-worker"), this.#data);
    return forPool ? this.#pool : undefined;
  }
}

/** A page with its data as properties of its own, which alone are sent to another process. */
function sent<K extends PageKind>({ kind, url, hash, data }: PlannedPage<K>): PlannedPage<K> {
  return { kind, url, hash, data };
}

/** Those of some pages: of a whole site they would be copied for each task. */
function inPartsOf(pages: readonly PlannedPage[], inParts: FilesInParts): FilesInParts {
  const paths = pages.map(({ url }) => outputFile(url));
  return Object.fromEntries(paths.flatMap((path) => (inParts[path] ? [[path, inParts[path]]] : [])));
}

/** The name of the folder of a file. */
function folderOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}
