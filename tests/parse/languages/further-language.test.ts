import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "../../..");
const addressOf = (file: string) => JSON.stringify(pathToFileURL(join(PROGRAM, file)).href);

/** Reads the page in Albanian in a thread, where the parser is loaded anew, with the tables of all languages but some. */
const readWithout = (tags: readonly string[]) => `
  const { parentPort } = require("node:worker_threads");
  const { readFileSync } = require("node:fs");
  (async () => {
    const { TABLES } = await import(${addressOf("src/parse/languages/registry.ts")});
    TABLES.splice(0, TABLES.length, ...TABLES.filter(({ tag }) => !${JSON.stringify(tags)}.includes(tag)));
    const { readCapture } = await import(${addressOf("src/capture/capture.ts")});
    const { readPage } = await import(${addressOf("src/parse/read-page.ts")});
    const page = readFileSync(new URL(${addressOf("tests/fixtures/languages/sq.txt")}));
    const { date, updated, authors } = readPage(readCapture(page, "sq.txt"), { sources: [], topics: [] }).fields;
    parentPort.postMessage([date?.value, updated?.value, authors?.value]);
  })();
`;

function toldWithout(tags: readonly string[]): Promise<unknown> {
  return new Promise((done, failed) => {
    const thread = new Worker(readWithout(tags), { eval: true });
    thread.once("message", done).once("error", failed);
  });
}

test("a table and its line in the registry are all that a language needs: without them its page is misread", async () => {
  // With them, `languages.test.ts` reads these.
  const all = ["2024-08-04T14:21", "2024-08-05T09:10", ["Arben Hoxha"]];
  const told = (await toldWithout(["sq"])) as unknown[];
  expect(told).toHaveLength(all.length);
  expect(told.filter((value, i) => String(value) === String(all[i]))).toEqual([]);
});
