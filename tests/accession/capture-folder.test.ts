import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginDigests, CAPTURES, identifiedCaptures } from "../../src/accession/capture-folder.ts";
import { listFiles } from "../../src/system/list-files.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "backfile-captures-"));
  await mkdir(join(root, CAPTURES), { recursive: true });
  for (let i = 0; i < 500; i++) await writeFile(join(root, CAPTURES, `ferry-${i}.txt`), `Ferry ${i}\n\nIt left.\n`);
});
afterAll(() => rm(root, { recursive: true, force: true }));

it("digests of captures of which none is known are made while other work goes on, and then not again", async () => {
  let turns = 0;
  const work = setInterval(() => turns++, 0);
  const digests = await beginDigests(root, await listFiles(root, CAPTURES));
  clearInterval(work);
  expect(digests?.size).toBe(500);
  expect(turns).toBeGreaterThan(3);
  const { captures } = await identifiedCaptures(root, undefined, { digests });
  expect(captures.map(({ path, sha256 }) => [path, sha256])).toEqual([...(digests ?? [])]);
  expect(beginDigests(root, await listFiles(root, CAPTURES))).toBeUndefined();
  expect((await identifiedCaptures(root)).captures).toEqual(captures);
});
