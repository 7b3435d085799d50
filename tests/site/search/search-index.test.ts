/** The search indexes of an archive: what is in them, what they cost to keep, and that the same records give the same bytes. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test as it } from "vitest";
import { type Facets, setApart } from "../../../public/search-format.ts";
import { plainText } from "../../../src/site/body/plain-text.ts";
import { type MadeIndex, makeIndexes } from "../../../src/site/make-indexes.ts";
import type { PlannedIndex } from "../../../src/site/pages/planned-page.ts";
import { loadSite } from "../../../src/site/plan/load-site.ts";
import { PageWorkers } from "../../../src/site/render/page-workers.ts";
import { plainSpellings } from "../../../src/site/search/search-index.ts";
import { makeArchive } from "../../made-archive.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "backfile-search-"));
  await makeArchive(root, { articles: 40, words: 60 });
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe("the plan of the indexes", () => {
  it("has one for each volume, one for the undated, and one for what leads to articles", async () => {
    const { plan, archive } = await loadSite(root);
    const volumes = plan.indexes.flatMap(({ volume }) => volume ?? []);
    expect(volumes.toSorted()).toEqual([...archive.volumes.keys(), "undated"].toSorted());
    expect(plan.indexes[0]?.ways.map(({ url }) => url)).toContain("/about/");
    expect(plan.indexes.flatMap(({ articles }) => articles)).toHaveLength(40);
  });

  it("changes for the volume of an edited record alone", async () => {
    const before = await hashes();
    const { archive } = await loadSite(root);
    const article = archive.articles[0];
    const file = join(root, article?.file ?? "");
    const text = await readFile(file, "utf8");
    await writeFile(file, `${text}\nOne more sentence.\n`);
    const after = await hashes();
    await writeFile(file, text);
    const changed = [...after].filter(([folder, hash]) => before.get(folder) !== hash).map(([folder]) => folder);
    expect(changed).toEqual([`search/${article?.when?.year}/`]);
  });

  it("does not depend on where the site is published", async () => {
    const { plan } = await loadSite(root, { url: "https://elsewhere.example/elsewhere/" });
    expect(new Map(plan.indexes.map(({ folder, hash }) => [folder, hash]))).toEqual(await hashes());
  });

  async function hashes(): Promise<Map<string, string>> {
    const { plan } = await loadSite(root);
    return new Map(plan.indexes.map(({ folder, hash }) => [folder, hash]));
  }
});

describe("an index", () => {
  it("is the same, byte for byte, each time it is made", async () => {
    const { plan } = await loadSite(root);
    const [once, again] = [await make(plan.indexes), await make(plan.indexes)];
    expect([...again.keys()]).toEqual([...once.keys()]);
    for (const [path, content] of once) expect(Buffer.compare(content, again.get(path) as Uint8Array), path).toBe(0);
  });

  const contents = (files: ReadonlyMap<string, Uint8Array>) =>
    Object.fromEntries([...files].map(([path, content]) => [path, Buffer.from(content).toString("latin1")]));

  it("is the same made among many on all cores as made alone", async () => {
    const large = join(root, "large");
    // Most in one volume, whose records are handed over in several batches.
    await makeArchive(large, { articles: 400, words: 20, years: 3 });
    const { plan } = await loadSite(large);
    const order: string[] = [];
    const largest = plan.indexes.toSorted((a, b) => b.articles.length - a.articles.length)[0] as PlannedIndex;
    for await (const { index, files } of made(plan.indexes, large, 100)) {
      order.push(index.folder);
      if (index !== largest) continue;
      for await (const alone of made([largest], large)) expect(contents(files)).toEqual(contents(alone.files));
    }
    expect(order).toEqual(plan.indexes.map(({ folder }) => folder));
  });

  it("names in its facets a fragment for every article, newest first", async () => {
    const { plan } = await loadSite(root);
    const index = plan.indexes.find(({ articles }) => articles.length > 3) as PlannedIndex;
    const files = await make([index]);
    const facets: Facets = JSON.parse(String(files.get(`${index.folder}facets.json`)));
    const urls = facets.articles.map(([fragment]) => fragmentOf(files, index, fragment).url);
    expect(urls).toEqual(index.articles.map(({ url }) => url));
    const [first] = facets.articles;
    expect(facets.sources[first?.[1] ?? -1]?.[0]).toBe(index.articles[0]?.data.entry.source?.id);
  });

  it("leaves Pagefind's own user interfaces out, and its program in one place", async () => {
    const { plan } = await loadSite(root);
    const paths = [...(await make(plan.indexes.slice(0, 3))).keys()];
    expect(paths.filter((path) => /ui|modular|component|highlight/.test(path))).toEqual([]);
    expect(paths.filter((path) => /\.js$|wasm/.test(path))).toEqual([
      "search/ways/pagefind-worker.js",
      "search/ways/pagefind.js",
      "search/ways/wasm.en.pagefind",
    ]);
  });

  async function* made(indexes: readonly PlannedIndex[], root: string, minForPool?: number): AsyncGenerator<MadeIndex> {
    const { vocabulary } = await loadSite(root);
    const workers = new PageWorkers({ root, output: join(root, "_site") }, vocabulary, minForPool);
    yield* makeIndexes(indexes, workers);
    await workers.close();
  }

  async function make(indexes: readonly PlannedIndex[]): Promise<Map<string, Uint8Array>> {
    const all = new Map<string, Uint8Array>();
    for await (const { files } of made(indexes, root)) {
      for (const [path, content] of [...files].toSorted()) all.set(path, content);
    }
    return all;
  }

  function fragmentOf(files: Map<string, Uint8Array>, { folder }: PlannedIndex, name: string): { url: string } {
    const content = files.get(`${folder}fragment/${name}.pf_fragment`) as Uint8Array;
    return JSON.parse(gunzipSync(content).toString().slice("pagefind_dcd".length));
  }
});

describe("the words of a record", () => {
  it.each([
    ["a *second* [link](https://example.org/) & `code`", "a second link & code"],
    ["# Heading\n\n> quoted\n> twice\n\n- one\n- two", "Heading\nquoted\ntwice\none\ntwo"],
    ["shown\n\n<!-- not shown -->\n\n<div onclick='x'>not shown</div>\n\n![not shown](x.png)", "shown\n"],
    ["a <b>bold</b> word, 3 \\< 4, &amp; more", "a bold word, 3 < 4, & more"],
    ["one  \ntwo", "one\ntwo"],
    ["| Year | *Fare* |\n| --- | --- |\n| 2021 | 7 \\| 8 |\n| | |\n\nend", "Year | Fare\n2021 | 7 | 8\nend"],
  ])("%j are %j", (markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });

  it("are spelled with plain letters too, where they have others than these and accents", () => {
    expect(plainSpellings("Jürgen Weiß und Weiß in København, ŁÓDŹ; Besançon")).toBe("Weiss Kobenhavn LODZ");
    // However long a word is: to try it at each of its letters would take minutes.
    expect(plainSpellings("a".repeat(1_000_000))).toBe("");
    expect(plainSpellings(`${"a".repeat(1_000_000)} ø`)).toBe("o");
  });

  it("stand apart where a script sets no space between words", () => {
    expect(setApart("香港的码头, GDP 3%")).toBe("香 港 的 码 头, GDP 3%");
    expect(setApart("サッカーの試合")).toBe("サ ッ カ ー の 試 合");
    expect(setApart("항만 당국은 the harbour")).toBe("항만 당국은 the harbour");
    // A vowel sign stays with its consonant.
    expect(setApart("กลั่น")).toBe("ก ลั่ น");
  });
});
