/** A page worker process: reads records, renders pages and makes search indexes of the same volumes. */

import { BackfileError } from "../../model/problem.ts";
import { DisclosedRecords } from "../../record/disclosed-records.ts";
import { poolData } from "../../system/process-pool.ts";
import { loadVocabulary } from "../../vocabulary/vocabulary-folder.ts";
import { siteContext } from "../pages/context.ts";
import type { PageTask, PageWorkerData } from "./page-task.ts";

const { root, output, site, program } = poolData<PageWorkerData>();
const records = new DisclosedRecords(root, { ...(await loadVocabulary(root)), site });
const context = siteContext(site);
process.chdir(program);

/** The result of a task. For a search index, its files, or the problems of a `BackfileError`, which would be lost between processes. */
export default async function work(task: PageTask): Promise<unknown> {
  if (task.kind === "read") return task.files.map((file) => records.summarise(file));
  // Eleventy and citation-js are slow to load, so they are loaded while the site is planned.
  if (task.kind === "warm up")
    return void (await Promise.all([import("./render.ts"), import("../exports/citation.ts")]));
  if ("pages" in task) {
    const { compareBatch, renderBatch } = await import("./render.ts");
    const draw = task.kind === "render" ? renderBatch : compareBatch;
    return draw(task.pages, { output, records, context });
  }
  try {
    const { makeIndex } = await import("../search/search-index.ts");
    return await makeIndex(task.index, records, site.language);
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    return error.problems;
  }
}
