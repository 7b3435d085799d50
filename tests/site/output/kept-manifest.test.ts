/** The manifest as it is kept: what was written is read, whether whole or as changes, and changes of another manifest count for nothing. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { manifestOf, readManifest, writeManifest, writePending } from "../../../src/site/output/kept-manifest.ts";
import {
  contentDigest,
  type Files,
  filesOf,
  filesSection,
  type Manifest,
  type ManifestFile,
  recognised,
} from "../../../src/site/output/manifest.ts";
import { presentWith } from "../../../src/site/output/present-files.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const fileOf = (number: number): ManifestFile => ({
  ...{ hash: `${number}`, version: `3-${number}`, content: contentDigest(`${number}`) },
  ...(number % 5 === 0 && { parts: [{ key: "one", bytes: number, length: 2, crc: 3, check: 4 }] }),
});
const NAMES = Array.from({ length: 30 }, (_, i) => (i === 0 ? "" : `articles ${1990 + i}`));
const pathsOf = (name: string) => ["a", "b"].map((id) => `${name}/fähre-${id}/index.html`);
const whole = { inputs: "inputs", pages: 60, marker: "marker", present: "digest" };
const sectionWith = (name: string, number: number) =>
  filesSection(`basis ${number}`, new Map(pathsOf(name).map((path) => [path, fileOf(number)])));
const all: Manifest = {
  programVersion: "1",
  sections: Object.fromEntries(NAMES.map((name, i) => [name, sectionWith(name, i)])),
  whole,
};

/** What a manifest tells, without how it is kept. */
function told(manifest: Manifest | undefined) {
  if (!manifest) return undefined;
  const { programVersion, whole, sections } = manifest;
  const bases = Object.entries(sections).map(([name, { basis, count }]) => [name, basis, count]);
  return { programVersion, whole, bases: bases.sort(), files: Object.fromEntries(filesOf(manifest)) };
}
const readAgain = async (root: string) => told(await readManifest(root, "/site"));

const cacheOf = async (root: string, ending: string) =>
  join(root, ".backfile", (await readdir(join(root, ".backfile"))).find((name) => name.endsWith(ending)) ?? "");

/** Writes the manifest with other sections in place of those of the names. */
async function change(root: string, names: readonly string[], number: number): Promise<Manifest> {
  const before = (await readManifest(root, "/site")) ?? all;
  const changed = Object.fromEntries(names.map((name) => [name, sectionWith(name, number)]));
  const now = { ...before, whole, sections: { ...before.sections, ...changed } };
  writeManifest(root, "/site", now);
  return now;
}

test("after any changes of sections the manifest is read as it was written", async () => {
  const step = fc.record({
    changes: fc.array(
      fc.record({
        name: fc.constantFrom(...NAMES, "source new"),
        number: fc.option(fc.nat(99), { nil: undefined }),
      }),
      { maxLength: 6 },
    ),
    version: fc.constantFrom("1", "1", "1", "2"),
    isDone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      const root = await temporaryFolder();
      writeManifest(root, "/site", all);
      for (const { changes, version, isDone } of steps) {
        const { cache, ...before } = (await readManifest(root, "/site")) ?? all;
        const sections = { ...before.sections };
        for (const { name, number } of changes) {
          if (number === undefined) delete sections[name];
          else sections[name] = sectionWith(name, number);
        }
        const now = { programVersion: version, sections, ...(isDone && { whole }) };
        writeManifest(root, "/site", { ...now, ...(cache && { cache }) });
        expect(await readAgain(root)).toEqual(told(now));
      }
    }),
    { numRuns: 60 },
  );
});

test("where few sections change, these are written, until they are many", async () => {
  const root = await temporaryFolder();
  writeManifest(root, "/site", all);
  const cache = await readFile(await cacheOf(root, ".sections"), "utf8");
  const isWritten = async (names: readonly string[], number: number) => {
    await change(root, names, number);
    return (await readFile(await cacheOf(root, ".sections"), "utf8")) !== cache;
  };
  expect(await isWritten(NAMES.slice(0, 2), 101)).toBe(false);
  expect(await isWritten(NAMES.slice(1, 4), 102)).toBe(false);
  expect([...filesOf((await readManifest(root, "/site")) ?? all).keys()]).toEqual(NAMES.flatMap(pathsOf));
  expect(await isWritten(NAMES.slice(4, 12), 103)).toBe(true);
  expect(await readdir(join(root, ".backfile"))).toHaveLength(1);
});

test("changes that are lost, damaged or of another manifest count for nothing, and a build that was stopped for all it was about to write", async () => {
  const root = await temporaryFolder();
  writeManifest(root, "/site", all);
  const [name = "", other = ""] = NAMES;
  const changed = await change(root, [name], 200);
  expect(await readAgain(root)).toEqual(told(changed));
  const at = await cacheOf(root, ".changes");
  const text = await readFile(at, "utf8");
  for (const damaged of [
    text.slice(0, -9),
    text.replace('"gone":[]', '"gone":1'),
    text.replace("\t200\t", "\t201\t"),
  ]) {
    expect(damaged).not.toBe(text);
    await writeFile(at, damaged);
    expect(await readAgain(root), damaged.slice(-60)).toEqual(told(all));
  }
  await writeFile(at, text);
  const [path = ""] = pathsOf(other);
  writePending(root, "/site", "1", [path]);
  const stopped = await readAgain(root);
  expect([stopped?.files[pathsOf(name)[0] ?? ""], stopped?.files[path]?.hash]).toEqual([fileOf(200), ""]);
  expect(stopped?.whole).toBeUndefined();
  writeManifest(root, "/site", { ...all, sections: { ...all.sections, [other]: sectionWith(other, 7) } });
  const another = await readAgain(root);
  await writeFile(at, text);
  expect(await readAgain(root)).toEqual(another);
});

test("files that are recognised by their content are kept with the versions that they have now", async () => {
  const [root, output] = [await temporaryFolder(), await temporaryFolder()];
  await writeFile(join(output, "100"), "100");
  const files: Files = new Map([
    ["100", { ...fileOf(100), version: "3-1-1" }],
    ["101", fileOf(101)],
  ]);
  writeManifest(root, "/site", manifestOf("1", files));
  const before = (await readManifest(root, "/site")) ?? all;
  const now = recognised(
    before,
    output,
    presentWith({ text: "", temporary: [], hidden: [] }, new Map([["100", "3-2-2"]])),
  );
  writeManifest(root, "/site", now);
  const again = filesOf((await readManifest(root, "/site")) ?? all);
  expect([again.get("100")?.version, again.get("101")]).toEqual(["3-2-2", fileOf(101)]);
  await rm(await cacheOf(root, ".sections"));
});
