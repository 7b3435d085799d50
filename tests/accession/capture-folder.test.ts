import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginCaptures, CAPTURES, identifiedCaptures } from "../../src/accession/capture-folder.ts";
import { listFiles } from "../../src/system/file-store.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "backfile-captures-"));
  await mkdir(join(root, CAPTURES), { recursive: true });
  for (let i = 0; i < 500; i++) await writeFile(join(root, CAPTURES, `ferry-${i}.txt`), `Ferry ${i}\n\nIt left.\n`);
});
afterAll(() => rm(root, { recursive: true, force: true }));

it("captures of which none is known are identified while other work goes on, and then not begun again", async () => {
  let turns = 0;
  const work = setInterval(() => turns++, 0);
  const begun = beginCaptures(root, await listFiles(root, CAPTURES));
  await import("../../src/accession/capture-file.ts"); // What identifying loads takes turns as well.
  turns = 0;
  const found = await begun;
  clearInterval(work);
  expect(found?.captures).toHaveLength(500);
  expect(turns).toBeGreaterThan(3);
  expect(beginCaptures(root, await listFiles(root, CAPTURES))).toBeUndefined();
  expect(await identifiedCaptures(root)).toEqual(found);
});
