/**
 * What the search finds of changes that a served site shows before it is built: the segments of the index that these change, made from the built
 * ones and kept in memory. Nothing is written, so that the output folder stays that of the last build.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, assemble } from "../archive/archive.ts";
import type { DisclosedRecords } from "../record/disclosed-records.ts";
import type { Summary } from "../record/summary.ts";
import { versionOf } from "../system/file-store.ts";
import { articlesToRead, type IndexTask, type MadeIndex, type PlannedPage } from "./pages/planned-page.ts";
import { urlOfArticle } from "./plan/article-pages.ts";
import type { LoadedSite } from "./plan/load-site.ts";
import { sectionsOf } from "./plan/plan.ts";
import { planSearch } from "./plan/plan-search.ts";
import { volumeDigests } from "./plan/section-bases.ts";
import { countedTerms } from "./plan/term-counts.ts";
import { indexTasks, LARGE_SEGMENT, readBuiltSegments } from "./search/built-segments.ts";
import { makeIndex, makeInThread } from "./search/make-index.ts";
import { makeRoot, ROOT_PATH } from "./search/search-root.ts";
import { stemmerAssets } from "./search/stemmers.ts";
import { UpdateThread } from "./search/updated-files.ts";

/** Files of the search index that are newer than those in the output folder. */
export interface NewerIndex {
  /** Version of the root in the output folder which these files replace: any other root is newer than they are. */
  root: string | undefined;
  /** Content by path below the output folder. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The segments among them, which the build that follows takes over. */
  made: readonly MadeIndex[];
}

/** Most articles that are read for a preview. */
const FEW = 200;

export class SearchPreview {
  readonly #output: string;
  readonly #root: string;
  readonly #records: DisclosedRecords;
  #thread: UpdateThread | undefined;

  constructor({ root, output }: { root: string; output: string }, records: DisclosedRecords) {
    this.#root = root;
    this.#output = output;
    this.#records = records;
  }

  /** Has a thread load what it needs, where a segment is large. */
  warm({ plan }: LoadedSite): void {
    if (plan.search.segments.some(({ bases }) => bases.length >= LARGE_SEGMENT)) this.#thread ??= new UpdateThread();
  }

  /**
   * @param site The planned site, of which the pages of changed articles have the present values. @param changes Present summaries by file.
   * @returns `undefined` where too much is another.
   */
  async make(site: LoadedSite, changes: ReadonlyMap<string, Summary>): Promise<NewerIndex | undefined> {
    const { archive: before, vocabulary, plan } = site;
    const root = versionOf(join(this.#output, ROOT_PATH));
    const built = await readBuiltSegments(this.#root, this.#output);
    const summaries = [...before.byId.values(), ...[...before.witnesses.values()].flat()];
    const { archive } = assemble(summaries.map((summary) => changes.get(summary.file) ?? summary));
    const byUrl = new Map(plan.pages.map((page) => [page.url, page]));
    const pageOf = (article: Article) => byUrl.get(urlOfArticle(article)) as PlannedPage<"article">;
    const search = planSearch(archive, pageOf, countedTerms(archive, vocabulary), vocabulary, {
      sections: sectionsOf(vocabulary, plan.kept),
      volumes: volumeDigests(archive),
    });
    const isThere = (directory: string) => existsSync(join(this.#output, directory));
    const stale = search.segments.filter(({ directory }) => !(built[directory] && isThere(directory)));
    const tasks = indexTasks(stale, built, isThere);
    if (tasks.reduce((sum, task) => sum + articlesToRead(task), 0) > FEW) return undefined;
    const made: MadeIndex[] = [];
    for (const task of tasks) made.push({ task, files: await this.#files(task) });
    const files = new Map(made.flatMap((one) => [...one.files]));
    for (const [path, asset] of stemmerAssets(search.stemmers))
      if (!existsSync(join(this.#output, path))) files.set(path, Buffer.from(asset.content()));
    files.set(ROOT_PATH, await makeRoot(search, (path) => files.get(path) ?? readFileSync(join(this.#output, path))));
    return { root, files, made };
  }

  async close(): Promise<void> {
    await this.#thread?.stop();
  }

  async #files({ index, built }: IndexTask): Promise<Map<string, Uint8Array>> {
    const sources = { records: this.#records, output: this.#output };
    if (!built || index.bases.length < LARGE_SEGMENT) return makeIndex({ index, ...(built && { built }) }, sources);
    const thread = this.#thread ?? new UpdateThread();
    this.#thread = undefined; // Where it fails it has ended.
    const files = await makeInThread({ index, built }, sources, thread);
    this.#thread = thread;
    return files;
  }
}
