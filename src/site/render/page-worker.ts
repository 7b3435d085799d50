/** A page worker process: reads records, renders pages and makes segments of the search index, of the same volumes. */

import { DisclosedRecords } from "../../record/disclosed-records.ts";
import { columnsOf } from "../../record/record-index.ts";
import { collectGarbage } from "../../system/heap.ts";
import { poolData } from "../../system/process-pool.ts";
import { loadVocabulary } from "../../vocabulary/vocabulary-folder.ts";
import { knownPatterns } from "../exports/citation-patterns.ts";
import { siteContext } from "../pages/context.ts";
import type { PageTask, PageWorkerData } from "./page-task.ts";

const { root, output, site, program } = poolData<PageWorkerData>();
const records = new DisclosedRecords(root, { ...(await loadVocabulary(root)), site });
const context = siteContext(site);
process.chdir(program);

export default async function work(task: PageTask): Promise<unknown> {
  if (task.kind === "read") return task.files.map((file) => columnsOf(records.summarise(file)));
  // Eleventy and citation-js are slow to load, so they are loaded while the site is planned.
  if (task.kind === "warm up")
    return void (await Promise.all([import("./render.ts"), import("../exports/citation.ts")]))[1].loadStyle();
  if (task.kind === "patterns") return knownPatterns();
  if ("pages" in task) {
    const { compareBatch, renderBatch } = await import("./render.ts");
    const data = { output, records, context };
    return task.kind === "render"
      ? renderBatch(task.pages, data, task.measures, task.inParts)
      : compareBatch(task.pages, data);
  }
  const { makeIndex } = await import("../search/make-index.ts");
  // What pages and the segment before left is more than what a segment needs.
  collectGarbage({ keepsCode: true });
  const files = await makeIndex(task, { records, output });
  // A segment is made after the pages of its articles.
  records.forget(task.index.articles.map(({ data }) => data.file));
  return files;
}
