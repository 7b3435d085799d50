/** The search of a served site finds a change before the site is built again, and the build gives what a clean one gives. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parseQuery } from "../../public/search/query.ts";
import { SearchArchive } from "../../public/search/search-archive.ts";
import type { MadeIndex } from "../../src/site/pages/planned-page.ts";
import type { LoadedSite } from "../../src/site/plan/load-site.ts";
import { Preview } from "../../src/site/preview.ts";
import { publish } from "../../src/site/publish.ts";
import { LARGE_SEGMENT } from "../../src/site/search/built-segments.ts";
import { segmentPaths } from "../../src/site/search/segment-directory.ts";
import { loadStemmer } from "../../src/site/search/stemmers.ts";
import { type Served, serve } from "../../src/site/serve.ts";
import { makeArchive } from "../made-archive.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

/** An archive that is built, and a preview of it. */
async function builtArchive(articles: number) {
  const [root, output] = [await temporaryFolder(), await temporaryFolder()];
  await makeArchive(root, { articles, words: 12, years: 2 });
  let load: (() => LoadedSite) | undefined;
  const build = async (made: readonly MadeIndex[] = []) => {
    const onPlanned = (site: () => LoadedSite) => {
      load = site;
    };
    await publish({ root, output, made, onPlanned });
  };
  await build();
  const paths = Object.keys(await filesOf(join(root, "articles/records"))).filter((path) => !/undated/.test(path));
  const previewed = () => {
    const preview = new Preview({ root, output }, load as () => LoadedSite);
    onTestFinished(() => preview.close());
    return preview;
  };
  const edit = async (path: string, change: (text: string) => string) => {
    const at = join(root, "articles/records", path);
    await writeFile(at, change(await readFile(at, "utf8")));
    return `articles/records/${path}`;
  };
  return { root, output, build, paths, previewed, edit };
}

async function cleanBuild(root: string): Promise<{ [path: string]: string }> {
  const clean = await temporaryFolder();
  await publish({ root, output: clean });
  return filesOf(clean);
}

const titled = (title: string) => (text: string) => text.replace(/^title: .*$/m, `title: ${title}`);

async function idsOf(load: (path: string) => Promise<Uint8Array>, words: string): Promise<string[]> {
  const archive = await SearchArchive.open(load, loadStemmer);
  const { hits } = await archive.search(parseQuery(words));
  return Promise.all(hits.map(async ({ segment, article }) => (await segment.card(article)).id));
}

test("a served site's search finds the new word of a headline and the old one no more before it is built, and the build gives the clean bytes", async () => {
  const { root, output, build, paths, previewed, edit } = await builtArchive(30);
  const path = paths[3] ?? "";
  await edit(path, titled("The oldword of the harbour"));
  await build();
  const stop = new AbortController();
  const [mayBuild, isBuilt] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const preview = previewed();
  let made: readonly MadeIndex[] = [];
  const served = (await serve({
    ...{ root, output, port: 0, signal: stop.signal },
    build: async () => "/",
    preview: {
      warm: () => preview.warm(),
      show: (file) => preview.show(file),
      index: async () => {
        const newer = await preview.index();
        made = newer?.made ?? [];
        return newer;
      },
    },
    rebuild: async () => {
      await mayBuild.promise;
      await build(made);
      isBuilt.resolve();
    },
    rebuildInNewProcess: async () => {},
    warn: () => {},
  })) as Served;
  const load = async (file: string) => (await fetch(`${served.address}search/${file}`)).bytes();
  const id = path.replace(/^.*\/|\.md$/g, "");
  expect(await idsOf(load, "oldword")).toEqual([id]);
  await edit(path, titled("The newword of the harbour"));
  await expect.poll(() => idsOf(load, "newword"), { timeout: 20_000 }).toEqual([id]);
  expect(await idsOf(load, "oldword")).toEqual([]);
  mayBuild.resolve();
  await isBuilt.promise;
  expect(await idsOf(load, "newword")).toEqual([id]);
  expect(await filesOf(output)).toEqual(await cleanBuild(root));
  stop.abort();
  await served.closed;
});

test.each([
  ["in this thread", 30],
  ["in another thread, because the segment is large", LARGE_SEGMENT + 60],
])("files of the index made for a preview %s are those of the build that follows, wherever the articles stand then", async (_, articles) => {
  const { root, previewed, paths, edit } = await builtArchive(articles);
  const preview = previewed();
  await preview.warm();
  const [one = "", other = ""] = paths;
  const changes: [string, (text: string) => string][] = [
    [one, titled("A headline with a newword")],
    [
      other,
      (text) => text.replace(/^date: .*$/m, "date: 2020-02-03").replace(/^topics:(?:\n {2}- .*)*$/m, "topics: []"),
    ],
    [one, (text) => `${text}\nAnother newword in the text.\n`],
  ];
  for (const [path, change] of changes) expect(await preview.show(await edit(path, change))).toBe(true);
  const newer = await preview.index();
  const clean = await cleanBuild(root);
  const index = Object.fromEntries(Object.entries(clean).filter(([path]) => newer?.files.has(path)));
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
  expect(Object.keys(index).length).toBeGreaterThan(3);
  expect(Object.fromEntries([...(newer?.files ?? [])].map(([path, bytes]) => [path, text(bytes)]))).toEqual(index);
});

test("a build takes over a segment that was made for a preview, but not one from files that were touched", async () => {
  const { output, build, paths, previewed, edit } = await builtArchive(30);
  const show = async (title: string) => {
    const preview = previewed();
    await preview.show(await edit(paths[0] ?? "", titled(title)));
    const made = (await preview.index())?.made ?? [];
    // Such files no build makes.
    for (const { files } of made)
      for (const path of files.keys()) if (path.includes("/c-")) files.set(path, Buffer.from("marked"));
    return made;
  };
  const marked = async () =>
    Object.values(await filesOf(join(output, "search"))).filter((text) => text === "marked").length;
  const made = await show("One headline");
  const ofBuilt = segmentPaths(output, made[0]?.task.built?.directory ?? "");
  const touched = join(output, ofBuilt.find((path) => path.includes("/h-")) ?? "");
  const head = await readFile(touched);
  await writeFile(touched, "touched");
  await build(made);
  expect(await marked()).toBe(0);
  expect(head.length).toBeGreaterThan(10);
  await build(await show("Another headline"));
  expect(await marked()).toBeGreaterThan(0);
});
