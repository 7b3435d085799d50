/**
 * How soon `serve` shows a change: `node bench/serving.ts [--records N] [--changes N] [--folder DIR | --root ARCHIVE]`. Corrects headlines of a realistic
 * archive, one after the other, and asks the server until it answers with the new one: on the article's page, on the page of its month, on
 * that of its source, and until its search finds it. Prints milliseconds since the record was saved.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseQuery } from "../public/search/query.ts";
import { SearchArchive } from "../public/search/search-archive.ts";
import { splitFile } from "../src/record/front-matter.ts";
import { loadStemmer } from "../src/site/search/stemmers.ts";
import { correctHeadline, recordPaths } from "./archive-changes.ts";
import { makeRealisticArchive } from "./realistic-archive.ts";

const { values: options } = parseArgs({
  options: {
    records: { type: "string", default: "10000" },
    changes: { type: "string", default: "5" },
    /** Milliseconds from one change to the next, in which the site is built. */
    pause: { type: "string", default: "5000" },
    folder: { type: "string", default: tmpdir() },
    /** An archive that is there already, which is changed. */
    root: { type: "string" },
  },
});
const root = options.root ?? (await mkdtemp(join(options.folder, "backfile-serving-")));
if (!options.root) await makeRealisticArchive(root, { articles: Number(options.records) });
const args = [join(import.meta.dirname, "../bin/backfile.js"), "serve", "--port", "0", "--root", root];
const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
try {
  const address = await addressOf();
  // Until the server has prepared itself for changes.
  await pause(Number(options.records) / 2);
  const count = (await recordPaths(root)).length;
  for (let i = 0; i < Number(options.changes); i++) await change(address, Math.floor((count * (i + 1)) / 7), i);
} finally {
  server.kill("SIGINT");
  if (!options.root) await rm(root, { recursive: true, force: true });
}

async function change(address: string, place: number, number: number): Promise<void> {
  const word = `zqx${Date.now().toString(36)}${number}`;
  const path = await correctHeadline(root, place, `Corrected ${word} headline`);
  const saved = performance.now();
  const { data } = splitFile(await readFile(join(root, "articles/records", path), "utf8"), path);
  const id = path.replace(/^.*\/|\.md$/g, "");
  const month = String(data.date).slice(0, 7).replace("-", "/");
  const since = async (until: () => Promise<boolean>) => {
    while (!(await until())) await pause(10);
    return Math.round(performance.now() - saved);
  };
  const shows = (page: string) => since(async () => (await (await fetch(`${address}${page}`)).text()).includes(word));
  const finds = () =>
    since(async () => {
      const load = async (path: string) => (await fetch(`${address}search/${path}`)).bytes();
      const index = await SearchArchive.open(load, loadStemmer).catch(() => undefined);
      const answer = await index?.search(parseQuery(word)).catch(() => undefined);
      return (answer?.hits.length ?? 0) > 0;
    });
  const page = await shows(`articles/${id}/`);
  const list = await shows(`${month}/`);
  console.log(`page ${page} ms, month ${list} ms, search ${await finds()} ms`);
  await pause(Number(options.pause));
}

function addressOf(): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    server.stdout.setEncoding("utf8").on("data", (text: string) => {
      told += text;
      const address = /Serving (\S+)/.exec(told)?.[1];
      if (address) resolve(address);
    });
    server.on("exit", (code) => reject(new Error(`serve ended with ${code}`)));
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
