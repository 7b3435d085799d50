/** Adds to the pages that Eleventy has built by itself what a site has besides: data files, assets, the search index, and the marker of Backfile's files. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DisclosedRecords } from "../record/disclosed-records.ts";
import { writeWhole } from "../system/file-store.ts";
import { makeIndexes } from "./make-indexes.ts";
import { readAssets } from "./output/assets.ts";
import { outputFile } from "./output/output-file.ts";
import { writeMarker } from "./output/ownership.ts";
import { isOf } from "./pages/planned-page.ts";
import { loadSite } from "./plan/load-site.ts";
import { dataFile } from "./render/page-data.ts";
import { PageWorkers } from "./render/page-workers.ts";
import { makeRoot, ROOT_PATH } from "./search/search-root.ts";
import { stemmerAssets } from "./search/stemmers.ts";

/** @param root The archive's folder. @param output The folder that Eleventy has written the pages into. */
export async function finishSite(root: string, output: string): Promise<void> {
  const { plan, vocabulary, context } = await loadSite(root);
  const records = new DisclosedRecords(root, vocabulary);
  const workers = new PageWorkers({ root, output: resolve(output) }, vocabulary);
  const paths = plan.pages.map(({ url }) => outputFile(url));
  const write = (path: string, content: string | Uint8Array) => {
    writeWhole(output, path, content);
    paths.push(path);
  };
  try {
    const assets = [...(await readAssets()), ...stemmerAssets(plan.search.stemmers)];
    for (const [path, asset] of assets) write(path, asset.content());
    for (const page of plan.pages)
      if (isOf("export", page)) writeWhole(output, outputFile(page.url), dataFile(page.data, records, context).content);
    const tasks = plan.search.segments.map((index) => ({ index }));
    for await (const { files } of makeIndexes(tasks, workers)) {
      for (const [path, content] of files) write(path, content);
    }
    write(ROOT_PATH, await makeRoot(plan.search, (path) => readFileSync(join(output, path))));
    writeMarker(output, paths);
  } finally {
    workers.close();
  }
}
