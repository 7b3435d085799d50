/**
 * Builds a realistic archive of many articles: `npm run bench:large -- [--records N] [--heap MB] [--folder DIR]`, 100,000
 * by default, below the system's folder for temporary files: from nothing, after one article was added, after one headline was corrected,
 * and after no change, each time in a new process, and every process with a heap of at most 1,500 MB. Prints the times, the memory over all
 * processes and the size of the site. The folder should be in memory (`/dev/shm`).
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { addArticle, correctHeadline } from "./archive-changes.ts";
import { folderSize } from "./folder-size.ts";
import { measuredRun } from "./measured-run.ts";
import { makeRealisticArchive } from "./realistic-archive.ts";

const { values: options } = parseArgs({
  options: {
    records: { type: "string", default: "100000" },
    heap: { type: "string", default: "1500" },
    folder: { type: "string", default: tmpdir() },
  },
});
const CLI = join(import.meta.dirname, "../bin/backfile.js");
/** Words of an article, on average. */
const WORDS = 550;
const records = Number(options.records);
process.env.NODE_OPTIONS = `--max-old-space-size=${options.heap}`;
const root = await mkdtemp(join(options.folder, "backfile-large-"));
try {
  await makeRealisticArchive(root, { articles: records, words: WORDS });
  console.log(`${records} articles of about ${WORDS} words`);
  await build("from nothing");
  const { files, bytes } = await folderSize(join(root, "_site"));
  console.log(`${(files / records).toFixed(2)} files and ${(bytes / records / 1000).toFixed(1)} KB an article`);
  await addArticle(root, records, WORDS);
  await build("one article added");
  await correctHeadline(root, Math.floor(records / 2), "Corrected headline");
  await build("one headline corrected");
  await build("nothing changed");
} finally {
  await rm(root, { recursive: true, force: true });
}

/** One build, as a command. */
async function build(occasion: string): Promise<void> {
  const { seconds, processor, memory } = await measuredRun(root, process.execPath, [
    CLI,
    ...["build", "--quiet", "--root", root],
  ]);
  const each = ((processor / records) * 1000).toFixed(2);
  const held = `${(memory / 2 ** 20).toFixed(0)} MiB`;
  console.log(
    `${occasion}: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processors (${each} ms an article), ${held}`,
  );
}
