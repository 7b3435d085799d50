/** The manifest as it is kept: what was written is read, whether whole or as changes, and changes of another manifest count for nothing. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readManifest, writeManifest, writePending } from "../../../src/site/output/kept-manifest.ts";
import { contentDigest, type Manifest, recognised } from "../../../src/site/output/manifest.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const fileOf = (number: number) => ({ hash: `${number}`, version: `3-${number}`, content: contentDigest(`${number}`) });
const PATHS = Array.from({ length: 60 }, (_, i) => `articles/${i}/index.html`);
const whole = { inputs: "inputs", pages: 60, marker: "marker" };
const all: Manifest = {
  programVersion: "1",
  files: Object.fromEntries(PATHS.map((path, i) => [path, fileOf(i)])),
  whole,
};

/** What is read, without how it was kept. */
async function told(root: string): Promise<Manifest | undefined> {
  const manifest = await readManifest(root, "/site");
  if (!manifest) return undefined;
  const { base: _, ...rest } = manifest;
  return rest;
}

const cacheOf = async (root: string, ending: RegExp) =>
  join(root, ".backfile", (await readdir(join(root, ".backfile"))).find((name) => ending.test(name)) ?? "");
const CHANGES = /^site-.*-changes\.json$/;
const WHOLE = /^site-[^-]*\.json$/;

test("after any changes of files the manifest is read as it was written", async () => {
  const change = fc.record({
    path: fc.constantFrom(...PATHS, "new.html"),
    number: fc.option(fc.nat(99), { nil: undefined }),
  });
  const history = fc.array(
    fc.record({
      changes: fc.array(change, { maxLength: 12 }),
      version: fc.constantFrom("1", "1", "1", "2"),
      isDone: fc.boolean(),
    }),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const root = await temporaryFolder();
      writeManifest(root, "/site", all);
      for (const { changes, version, isDone } of steps) {
        const before = await readManifest(root, "/site");
        const files = { ...before?.files };
        for (const { path, number } of changes) {
          if (number === undefined) delete files[path];
          else files[path] = fileOf(number);
        }
        const now = { programVersion: version, files, ...(isDone && { whole }) };
        writeManifest(root, "/site", now, before);
        expect(await told(root)).toEqual(now);
      }
    }),
    { numRuns: 60 },
  );
});

test("where few files change, what has changed is written, until it is many", async () => {
  const root = await temporaryFolder();
  writeManifest(root, "/site", all);
  const cache = await readFile(await cacheOf(root, WHOLE), "utf8");
  const change = async (paths: readonly string[], number: number) => {
    const before = await readManifest(root, "/site");
    const changed = Object.fromEntries(paths.map((path) => [path, fileOf(number)]));
    writeManifest(root, "/site", { ...all, files: { ...before?.files, ...changed } }, before);
    return (await readFile(await cacheOf(root, WHOLE), "utf8")) === cache;
  };
  expect(await change(PATHS.slice(0, 4), 100)).toBe(true);
  expect(await change(PATHS.slice(2, 6), 101)).toBe(true);
  expect(Object.keys((await readManifest(root, "/site"))?.files ?? {})).toEqual(PATHS);
  expect(await change(PATHS.slice(6, 9), 102)).toBe(false);
  expect(await readdir(join(root, ".backfile"))).toHaveLength(1);
});

test("changes that are lost, damaged or of another manifest count for nothing, and a build that was stopped for all it was about to write", async () => {
  const root = await temporaryFolder();
  writeManifest(root, "/site", all);
  const before = await readManifest(root, "/site");
  const changed = { ...all, files: { ...before?.files, [PATHS[0] ?? ""]: fileOf(200) } };
  writeManifest(root, "/site", changed, before);
  expect(await told(root)).toEqual(changed);
  const at = await cacheOf(root, CHANGES);
  const text = await readFile(at, "utf8");
  for (const damaged of [
    text.slice(0, -9),
    text.replace('"gone":[]', '"gone":1'),
    text.replace('"hash":"200"', '"hash":200'),
  ]) {
    await writeFile(at, damaged);
    expect(await told(root), damaged.slice(-60)).toEqual(all);
  }
  await writeFile(at, text);
  writePending(root, "/site", "1", [PATHS[1] ?? ""]);
  const stopped = await told(root);
  expect([stopped?.files[PATHS[0] ?? ""], stopped?.files[PATHS[1] ?? ""]?.hash]).toEqual([fileOf(200), ""]);
  const other = { ...all, files: { ...all.files, [PATHS[3] ?? ""]: fileOf(7) } };
  writeManifest(root, "/site", other);
  await writeFile(at, text);
  expect(await told(root)).toEqual(other);
});

test("files that are recognised by their content are kept with the versions that they have now", async () => {
  const [root, output] = [await temporaryFolder(), await temporaryFolder()];
  await writeFile(join(output, "100"), "100");
  const files = { ...all.files, "100": { ...fileOf(100), version: "3-1-1" } };
  writeManifest(root, "/site", { ...all, files });
  const before = await readManifest(root, "/site");
  const now = before && recognised(before, output, new Map([["100", "3-2-2"]]));
  writeManifest(root, "/site", { ...all, files: now?.files ?? {} }, now);
  expect((await readManifest(root, "/site"))?.files["100"]?.version).toBe("3-2-2");
  await rm(await cacheOf(root, CHANGES));
});
