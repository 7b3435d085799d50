/** Data files of articles: after a change only the parts of the articles beside it are made again, and the bytes are those of a clean build. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Article } from "../../../src/archive/archive.ts";
import { DisclosedRecords } from "../../../src/record/disclosed-records.ts";
import { exportFile } from "../../../src/site/exports/exporters.ts";
import type { FileInParts } from "../../../src/site/exports/file-in-parts.ts";
import type { ExportData } from "../../../src/site/pages/data-files.ts";
import type { Cited } from "../../../src/site/pages/entry.ts";
import { isOf } from "../../../src/site/pages/planned-page.ts";
import { loadSite } from "../../../src/site/plan/load-site.ts";
import { publish } from "../../../src/site/publish.ts";
import { makeArchive } from "../../made-archive.ts";
import { filesOf, temporaryFolder } from "../../temporary-folder.ts";

let root: string;
let output: string;
let records: string[];
const record = (i: number) => join(root, "articles/records", records[i] ?? "");

beforeAll(async () => {
  [root, output] = [await temporaryFolder(), await temporaryFolder()];
  await makeArchive(root, { articles: 240, words: 30, years: 1 });
  records = Object.keys(await filesOf(join(root, "articles/records"))).sort();
  await publish({ root, output });
});

async function volume(
  format: string,
): Promise<{ data: ExportData; make(before?: FileInParts): FileInParts & { read: number } }> {
  const { plan, vocabulary, context } = await loadSite(root);
  const all = plan.pages.filter((page) => isOf("export", page) && page.data.format === format);
  const largest = all.map(({ data }) => data as ExportData).sort((a, b) => b.material.length - a.material.length)[0];
  const known = new DisclosedRecords(root, vocabulary);
  const data = largest as ExportData;
  const make = (before?: FileInParts) => {
    let read = 0;
    const readAll = (articles: readonly Article[]) => {
      read += articles.length;
      return articles.map(({ file, stamp }) => known.read(file, stamp));
    };
    return { ...(exportFile(data, context, readAll, before) as FileInParts), read };
  };
  return { data, make };
}

const corrected = (text: string, number: number) => text.replace(/^title: .*$/m, `title: Corrected headline ${number}`);

test("an edit has the articles of one group read, a new order those of two", async () => {
  const first = await volume("jsonl");
  const before = first.make();
  const { length } = first.data.material;
  expect(first.data.groups?.length).toBeGreaterThan(2);
  expect(first.data.groups?.reduce((sum, { articles }) => sum + articles, 0)).toBe(length);
  expect(before.read).toBe(length);
  expect(first.make(before)).toEqual({ ...before, read: 0 });
  const [edited] = (first.data.material as readonly Article[]).slice(-1);
  const file = join(root, edited?.file ?? "");
  const text = await readFile(file, "utf8");
  await writeFile(file, corrected(text, 1));
  const { data, make } = await volume("jsonl");
  const after = make(before);
  expect(after.read).toBe(data.groups?.at(-1)?.articles);
  expect({ ...after, read: 0 }).toEqual({ ...make(), read: 0 });
  expect(after.content).not.toEqual(before.content);
  await writeFile(file, text);
});

test.each(["csv", "csl", "bibtex", "ris"])("an edit has one part of a file of %s made", async (format) => {
  const first = await volume(format);
  const before = first.make();
  expect(before.parts.length).toBeGreaterThan(3);
  const last = (first.data.material as readonly (Cited | Article)[]).at(-1);
  const id = last && ("entry" in last ? last.entry.id : last.id);
  const place = record(records.findIndex((name) => name.endsWith(`/${id}.md`)));
  const text = await readFile(place, "utf8");
  await writeFile(place, corrected(text, 5));
  const second = await volume(format);
  const after = second.make(before);
  const known = new Set(before.parts.map(({ key }) => key));
  expect(after.parts.filter(({ key }) => !known.has(key))).toHaveLength(1);
  expect(after).toEqual(second.make());
  await writeFile(place, text);
});

test("builds after edits, deletions, additions and a damaged list of parts give the bytes of a clean build", async () => {
  const kept = (await readdir(join(root, ".backfile"))).filter((name) => name.startsWith("site-"));
  const steps: (() => Promise<unknown>)[] = [
    async () => writeFile(record(40), corrected(await readFile(record(40), "utf8"), 2)),
    async () => writeFile(record(41), (await readFile(record(41), "utf8")).replace(/^date: .*$/m, "date: 2019-02-03")),
    () => rm(record(42)),
    async () => writeFile(record(43).replace(".md", "-again.md"), corrected(await readFile(record(43), "utf8"), 3)),
    async () => {
      for (const name of kept) {
        const path = join(root, ".backfile", name);
        await writeFile(path, (await readFile(path, "utf8")).replaceAll(/"bytes":\d/g, '"bytes":1'));
      }
      await writeFile(record(44), corrected(await readFile(record(44), "utf8"), 4));
    },
  ];
  for (const step of steps) {
    await step();
    await publish({ root, output });
    const clean = await temporaryFolder();
    await publish({ root, output: clean });
    expect(await filesOf(output)).toEqual(await filesOf(clean));
  }
});
