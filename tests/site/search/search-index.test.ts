/** The search index of an archive: what is in it, what it costs to keep, and that the same records give the same bytes. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test as it } from "vitest";
import { textBlocks } from "../../../src/site/body/plain-text.ts";
import { makeIndexes } from "../../../src/site/make-indexes.ts";
import type { MadeIndex, PlannedSearch } from "../../../src/site/pages/planned-page.ts";
import { loadSite } from "../../../src/site/plan/load-site.ts";
import { segmentsOf } from "../../../src/site/plan/segments.ts";
import { PageWorkers } from "../../../src/site/render/page-workers.ts";
import { makeArchive } from "../../made-archive.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "backfile-search-"));
  await makeArchive(root, { articles: 40, words: 60 });
});
afterAll(() => rm(root, { recursive: true, force: true }));

const planned = async (url?: string): Promise<PlannedSearch> => (await loadSite(root, url ? { url } : {})).plan.search;

describe("the plan of the index", () => {
  it("has every article once, in the order of the archive", async () => {
    const { plan, archive } = await loadSite(root);
    const articles = plan.search.segments.flatMap(({ articles }) => articles.map(({ data }) => data.entry.id));
    expect(articles).toEqual(archive.articles.map(({ id }) => id));
    expect(plan.search.root.articles).toBe(40);
    expect(plan.search.stemmers).toEqual(["arabic", "english", "german"]);
  });

  it("names the directory of a segment by what it is made from, so that none is mixed with another", async () => {
    const before = await planned();
    const { archive } = await loadSite(root);
    const file = join(root, archive.articles[0]?.file ?? "");
    const text = await readFile(file, "utf8");
    await writeFile(file, `${text}\nOne more sentence.\n`);
    const after = await planned();
    await writeFile(file, text);
    expect(after.segments[0]?.directory).not.toBe(before.segments[0]?.directory);
    expect(after.segments[0]?.folder).toBe(before.segments[0]?.folder);
    expect(after.root.hash).not.toBe(before.root.hash);
    expect(await planned()).toEqual(before);
  });

  it("does not depend on where the site is published", async () => {
    expect((await planned("https://elsewhere.example/elsewhere/")).root).toEqual((await planned()).root);
  });
});

describe("segments", () => {
  const article = (year: number, number: number) => ({ year, id: `${year}-${String(number).padStart(5, "0")}` });
  const cut = (articles: readonly ReturnType<typeof article>[]) =>
    segmentsOf(
      articles,
      ({ year }) => year,
      ({ id }) => id,
    );
  const archive = (perYear: (year: number) => number) =>
    Array.from({ length: 20 }, (_, i) => 2021 - i).flatMap((year) =>
      Array.from({ length: perYear(year) }, (_, i) => article(year, perYear(year) - i)),
    );
  const ids = (segments: readonly { id: string }[][]) => segments.map((segment) => segment.map(({ id }) => id).join());

  it("join the years of small volumes and divide large ones, without changing the order", () => {
    const small = archive(() => 500);
    expect(cut(small).flat()).toEqual(small);
    expect(cut(small)).toHaveLength(6);
    const large = archive((year) => (year === 2019 ? 9000 : 10));
    expect(cut(large).flat()).toEqual(large);
    const sizes = cut(large).map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2500);
    expect(sizes.filter((size) => size > 1400).length).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ["a year of its own", () => 500, article(2011, 600)],
    ["a year in several segments", () => 4000, article(2011, 1.5)],
  ])("change in one place where an article is added to %s", (_, perYear, added) => {
    const before = archive(perYear);
    const at = before.findIndex(({ id }) => id < added.id);
    const after = [...before.slice(0, at), added, ...before.slice(at)];
    const known = new Set(ids(cut(before)));
    const changed = ids(cut(after)).filter((segment) => !known.has(segment));
    expect(changed.length).toBeLessThanOrEqual(2);
  });
});

describe("the files of the index", () => {
  it("are the same, byte for byte, each time they are made", async () => {
    const { segments } = await planned();
    const [once, again] = [await make(segments), await make(segments)];
    expect(contents(again)).toEqual(contents(once));
    expect(
      [...once.keys()].every((path) =>
        /^search\/(?:[\d-]|undated)+\/(?:[a-z]-[0-9a-v]{10}|directory-[0-9a-f]{10})\.bin$/.test(path),
      ),
    ).toBe(true);
  });

  it("are the same made among many on all cores as made alone", async () => {
    const [whole] = (await planned()).segments;
    if (!whole) throw new Error("no segment is planned");
    const segments = Array.from({ length: 5 }, (_, i) => {
      const part = <One>(all: readonly One[]) => all.slice(i * 8, i * 8 + 8);
      const folder = `search/part-${i}/`;
      return {
        ...whole,
        folder,
        directory: `${folder}directory.bin`,
        articles: part(whole.articles),
        bases: part(whole.bases),
      };
    });
    const inPool = new Map<string, Uint8Array>();
    for await (const { files } of made(segments, root, 1)) for (const [path, file] of files) inPool.set(path, file);
    const alone = new Map<string, Uint8Array>();
    for await (const { files } of made(segments, root)) for (const [path, file] of files) alone.set(path, file);
    expect(alone.size).toBeGreaterThan(5);
    expect(contents(inPool)).toEqual(contents(alone));
  });

  const contents = (files: ReadonlyMap<string, Uint8Array>) =>
    Object.fromEntries([...files].map(([path, content]) => [path, Buffer.from(content).toString("latin1")]));

  async function* made(
    segments: PlannedSearch["segments"],
    root: string,
    minForPool?: number,
  ): AsyncGenerator<MadeIndex> {
    const { vocabulary } = await loadSite(root);
    const workers = new PageWorkers({ root, output: join(root, "_site") }, vocabulary, minForPool);
    yield* makeIndexes(
      segments.map((index) => ({ index })),
      workers,
    );
    await workers.close();
  }

  async function make(segments: PlannedSearch["segments"]): Promise<Map<string, Uint8Array>> {
    const all = new Map<string, Uint8Array>();
    for await (const { files } of made(segments, root)) for (const [path, content] of files) all.set(path, content);
    return all;
  }
});

describe("the words of a record", () => {
  it.each([
    ["a *second* [link](https://example.org/) & `code`", ["a second link & code"]],
    ["# Heading\n\n> quoted\n> twice\n\n- one\n- two", ["Heading", "quoted\ntwice", "one", "two"]],
    ["shown\n\n<!-- not shown -->\n\n<div onclick='x'>not shown</div>\n\n![not shown](x.png)", ["shown", ""]],
    ["a <b>bold</b> word, 3 \\< 4, &amp; more", ["a bold word, 3 < 4, & more"]],
    ["one  \ntwo", ["one\ntwo"]],
    ["one\ntwo\n\nthree", ["one\ntwo", "three"]],
    ["| Year | *Fare* |\n| --- | --- |\n| 2021 | 7 \\| 8 |\n| | |\n\nend", ["Year | Fare", "2021 | 7 | 8", "end"]],
  ])("%j are %j", (markdown, words) => {
    expect(textBlocks(markdown)).toEqual(words);
  });
});
