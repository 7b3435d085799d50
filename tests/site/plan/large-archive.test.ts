import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";

/**
 * A call takes as many arguments as the stack holds: 123,000 on the main thread of Node 24, 12,000 with a stack of this size, so that
 * what hands each article of an archive on as an argument fails with a tenth of the articles. In mebibytes.
 */
const STACK = 0.3;
const ARTICLES = 15_000;

test("an archive of any size has a plan with a page for each", async () => {
  const worker = new Worker(new URL("planned-in-thread.ts", import.meta.url), {
    workerData: { articles: ARTICLES },
    resourceLimits: { stackSizeMb: STACK },
  });
  const [{ problems, pages }] = await once(worker, "message");
  expect(problems).toEqual([]);
  expect(pages).toMatchObject({ article: ARTICLES, alias: ARTICLES / 50 });
});

test("which is more than a call takes as arguments there", async () => {
  const spread = `Math.max(...new Array(${ARTICLES}).fill(1))`;
  const worker = new Worker(spread, { eval: true, resourceLimits: { stackSizeMb: STACK } });
  const [{ name }] = await once(worker, "error");
  expect(name).toBe("RangeError");
});
