import { spawnSync } from "node:child_process";
import { cp, mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { CARDS } from "../../public/search/segment.ts";
import { readManifest, writeManifest } from "../../src/site/output/kept-manifest.ts";
import { filesOf as filesInManifest, filesSection, OTHERS } from "../../src/site/output/manifest.ts";
import { listPresent } from "../../src/site/output/present-files.ts";
import { publish } from "../../src/site/publish.ts";
import { makeArchive } from "../made-archive.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

/** An archive with its site, for tests that leave both as they find them, and what a clean build of it gives. */
let root: string;
let output: string;
let pages: number;
let clean: { [path: string]: string };

beforeAll(async () => {
  [root, output] = [await temporaryFolder(), await temporaryFolder()];
  await makeArchive(root, { articles: 20, words: 60, years: 3 });
  const undated = record(root, Object.keys(await filesOf(join(root, "articles/records"))).at(-1) ?? "");
  await writeFile(undated, (await readFile(undated, "utf8")).replace(/^date: .*\n/m, ""));
  ({ pages } = await publish({ root, output }));
  clean = await filesOf(output);
});

/** For tests that change it, or build it for the first time. */
async function copyOfArchive(): Promise<string> {
  const copy = await temporaryFolder();
  await cp(join(root, "articles"), join(copy, "articles"), { recursive: true });
  return copy;
}

async function cleanBuild(root: string): Promise<{ [path: string]: string }> {
  const output = await temporaryFolder();
  await publish({ root, output });
  return filesOf(output);
}

const record = (root: string, path: string) => join(root, "articles/records", path);

describe("publishing", () => {
  test("two builds of the same archive are byte-identical, in whatever folder they lie", async () => {
    expect(await cleanBuild(await copyOfArchive())).toEqual(clean);
  });

  test("a second build of an unchanged archive writes nothing", async () => {
    expect(await publish({ root, output })).toMatchObject({ pages, written: 0, removed: 0 });
    expect(await filesOf(output)).toEqual(clean);
  });

  test("a file of the site that was deleted or changed by hand is made again, even where no record changed", async () => {
    await rm(join(output, "about/index.html"));
    await writeFile(join(output, "robots.txt"), "changed by hand");
    expect(await publish({ root, output })).toMatchObject({ pages, written: 2, removed: 0 });
    expect(await filesOf(output)).toEqual(clean);
  });

  test.each([
    ["cards", /^search\/.*\/c-/],
    ["the directory", /^search\/.*\/directory-/],
  ])("of a segment of the search index where %s changed that file alone and the root are written again", async (_, kind) => {
    const path = Object.keys(clean).find((path) => kind.test(path)) ?? "";
    await writeFile(join(output, path), "changed by hand");
    expect(await publish({ root, output })).toMatchObject({ pages, written: 2, removed: 0 });
    expect(await filesOf(output)).toEqual(clean);
  });

  test("a style sheet that the program has changed is written again, and nothing else", async () => {
    const manifest = await readManifest(root, await realpath(output));
    if (!manifest) throw new Error("the site has no manifest");
    const files = new Map(filesInManifest(manifest, (name) => name === OTHERS));
    const styles = files.get("style.css");
    if (styles) files.set("style.css", { ...styles, hash: "of another style sheet" });
    const sections = { ...manifest.sections, [OTHERS]: filesSection("", files) };
    writeManifest(root, await realpath(output), { ...manifest, sections });
    expect(await publish({ root, output })).toMatchObject({ pages, written: 1, removed: 0 });
    expect(await filesOf(output)).toEqual(clean);
  });

  test("an edit gives the search index of a clean build, and leaves its other files as they are", async () => {
    const large = await temporaryFolder();
    await makeArchive(large, { articles: 3 * CARDS, words: 10, years: 1 });
    const output = await temporaryFolder();
    await publish({ root: large, output });
    const ofIndex = async () => {
      const { files } = listPresent(output);
      return new Map([...files].filter(([path]) => /^search\/[^/]+\/[a-z]+-/.test(path)));
    };
    const before = await ofIndex();
    const edited = record(large, await anyRecord(large));
    await writeFile(edited, (await readFile(edited, "utf8")).replace(/\n$/, " And a last word, zymurgy.\n"));
    await publish({ root: large, output });
    expect(await filesOf(output)).toEqual(await cleanBuild(large));
    const after = await ofIndex();
    const kept = [...before].filter(([path]) => after.has(path));
    expect(kept).toEqual(kept.map(([path]) => [path, after.get(path)]));
    const cards = (some: readonly (readonly [path: string, ...unknown[]])[]) =>
      some.filter(([path]) => /\/c-/.test(path));
    expect(cards(kept)).toEqual(cards([...before]));
    expect(cards(kept).length).toBeGreaterThanOrEqual(3);
  }, 120_000);

  test("an edit renders again only the pages that show it", async () => {
    const file = await anyRecord(root);
    const before = await readFile(record(root, file), "utf8");
    await writeFile(record(root, file), before.replace(/\n$/, " And a last word.\n"));
    const { written } = await publish({ root, output });
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(pages / 8);
    await writeFile(record(root, file), before);
    await publish({ root, output });
    expect(await filesOf(output)).toEqual(clean);
  });

  test("a capture that is gone is linked from no page, and is again when it is back", async () => {
    const names = Object.keys(await filesOf(join(root, "articles/raw")));
    const linked = async () => {
      const site = Object.values(await filesOf(output)).join("\n");
      return names.filter((name) => site.includes(`/articles/raw/${name}`));
    };
    const [gone = "", ...others] = await linked();
    await rename(join(root, "articles/raw", gone), join(root, "kept-aside.txt"));
    expect(await publish({ root, output })).toMatchObject({ written: 1 });
    expect(await linked()).toEqual(others);
    await rename(join(root, "kept-aside.txt"), join(root, "articles/raw", gone));
    await publish({ root, output });
    expect(await linked()).toEqual([gone, ...others]);
    expect(await filesOf(output)).toEqual(clean);
  });

  // `npm run bench:laws` plays longer histories, with changed templates and interrupted builds.
  test("after any adding, editing, renaming and deleting the site is that of a clean build", async () => {
    const [root, output] = [await copyOfArchive(), await temporaryFolder()];
    await publish({ root, output });
    let serial = 0;
    const inArticles = async (name: string, found: RegExp, by: string) => {
      const at = join(root, "articles", name);
      await writeFile(at, (await readFile(at, "utf8")).replace(found, by));
    };
    const acts: { [kind: string]: (file: string, text: string, number: number) => Promise<void> } = {
      add: (_, text, number) =>
        put(record(root, `2015/added-${number}.md`), text.replace(/^date: .*$/m, "date: 2015-05-05")),
      edit: (file, text, number) => writeFile(file, `${text}\nParagraph ${number}.\n`),
      retitle: (file, text, number) => writeFile(file, text.replace(/^title: .*$/m, `title: Corrected ${number}`)),
      redate: (file, text, number) =>
        writeFile(file, text.replace(/^date: .*$/m, `date: 20${10 + (number % 12)}-02-03`)),
      rename: (file, _, number) => rename(file, file.replace(/\.md$/, `-${number}.md`)),
      delete: (file) => rm(file),
      "touch output": () => writeFile(join(output, "index.html"), "overwritten by mistake"),
      "rename a topic": (_, __, number) => inArticles("topics.yaml", /(?<=label: ).*/, `Topic ${number}`),
      "rename a source": (_, __, number) => inArticles("sources.yaml", /(?<= name: ).*/, `Paper ${number}`),
      "rename the site": (_, __, number) => inArticles("site.yaml", /^title: .*$/m, `title: Papers ${number}`),
      "lose the caches": () => rm(join(root, ".backfile"), { recursive: true, force: true }),
    };
    const step = fc.record({ kind: fc.constantFrom(...Object.keys(acts)), pick: fc.nat() });
    const apply = async ({ kind, pick }: { kind: string; pick: number }) => {
      const paths = Object.keys(await filesOf(join(root, "articles/records")));
      const path = paths[pick % paths.length];
      if (path === undefined) return;
      const file = record(root, path);
      await acts[kind]?.(file, await readFile(file, "utf8"), ++serial);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        for (const one of steps) await apply(one);
        await publish({ root, output });
        expect(await filesOf(output)).toEqual(await cleanBuild(root));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  test("another name of a source is on every page that has it, that of findings too", async () => {
    const [root, output] = [await copyOfArchive(), await temporaryFolder()];
    await publish({ root, output });
    const file = join(root, "articles/sources.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/(?<= name: ).*/g, "Every Paper"));
    await publish({ root, output });
    expect(await filesOf(output)).toEqual(await cleanBuild(root));
  });

  test("another language in site.yaml makes every page and index anew, and the language before makes the site before", async () => {
    const file = join(root, "articles/site.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("language: en", "language: de"));
    await publish({ root, output });
    const german = await filesOf(output);
    expect(german["index.html"]).toMatch(/<html lang="?de"?>/);
    const segments = (files: { [path: string]: unknown }) =>
      Object.keys(files).filter((path) => /^search\/.*\/directory-/.test(path));
    expect(segments(german).filter((path) => path in clean)).toEqual([]);
    expect(german).toEqual(await cleanBuild(root));
    const html = Object.keys(clean).filter((path) => path.endsWith(".html"));
    expect(html.filter((path) => clean[path] === german[path])).toEqual([]);
    await writeFile(file, text);
    await publish({ root, output });
    expect(await filesOf(output)).toEqual(clean);
  });

  test("what is restored from a copy is told by its content: nothing is made again but what has changed", async () => {
    const [root, output] = [await copyOfArchive(), await temporaryFolder()];
    await publish({ root, output });
    for (const folder of [root, output]) {
      const copy = await temporaryFolder();
      await cp(folder, copy, { recursive: true });
      await rm(folder, { recursive: true });
      await cp(copy, folder, { recursive: true });
    }
    expect(await publish({ root, output })).toMatchObject({ written: 0, removed: 0 });
    const touched = join(output, "index.html");
    const text = await readFile(touched, "utf8");
    await writeFile(touched, text.replace("<", ">"));
    expect(await publish({ root, output })).toMatchObject({ written: 1 });
    expect(await filesOf(output)).toEqual(clean);
  });

  test("a build that was interrupted is finished by the next, and leaves nothing behind", async () => {
    const [root, output] = [await copyOfArchive(), await temporaryFolder()];
    const publisher = join(import.meta.dirname, "../../src/site/publish.ts");
    const script = `const { publish } = await import(${JSON.stringify(publisher)});
      await publish({ root: ${JSON.stringify(root)}, output: ${JSON.stringify(output)}, onProgress: (done) => done > 40 && process.kill(process.pid, "SIGKILL") });`;
    const { signal } = spawnSync(process.execPath, ["--input-type=module", "-e", script]);
    expect(signal).toBe("SIGKILL");
    await rm(record(root, await anyRecord(root)));
    await publish({ root, output });
    expect(await filesOf(output)).toEqual(await cleanBuild(root));
  });

  test("a build that is stopped writes no further page, and the next finishes it", async () => {
    const [root, output] = [await copyOfArchive(), await temporaryFolder()];
    const { written } = await publish({ root, output, signal: AbortSignal.abort() });
    expect(written).toBe(0);
    expect(Object.keys(await filesOf(output))).not.toContain("index.html");
    await publish({ root, output });
    expect(await filesOf(output)).toEqual(clean);
  });

  test.each([
    "",
    "articles",
    "articles/records",
  ])("a build into the archive's own folder %j is refused", async (folder) => {
    await expect(publish({ root, output: join(root, folder) })).rejects.toThrow("choose another folder");
  });

  test("files in the output folder that no build wrote are left alone", async () => {
    const [root, output] = [await copyOfArchive(), await temporaryFolder()];
    await writeFile(join(output, "CNAME"), "news.example");
    await publish({ root, output });
    await publish({ root, output });
    expect(await filesOf(output)).toEqual({ ...clean, CNAME: "news.example" });
  });
});

async function anyRecord(root: string): Promise<string> {
  return Object.keys(await filesOf(join(root, "articles/records")))[0] ?? "";
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, text);
}
