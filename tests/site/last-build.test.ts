import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { listArchive } from "../../src/record/archive-files.ts";
import { inputsOf, programFiles, readLastBuild, siteOf, writeLastBuild } from "../../src/site/last-build.ts";
import { Listing } from "../../src/site/listing.ts";
import { listPresent, presentWith } from "../../src/site/output/present-files.ts";
import { openSite } from "../../src/site/plan/load-site.ts";
import { programVersionOf } from "../../src/site/program-version.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const OPTIONS = { url: "https://example.org/" };
let root: string;
let output: string;

beforeEach(async () => {
  root = await temporaryFolder();
  output = join(root, "_site");
  for (const folder of ["articles/records/2021", "articles/raw", ".backfile", "_site"])
    await mkdir(join(root, folder), { recursive: true });
  for (const file of [
    "articles/records/2021/a.md",
    "articles/raw/a.txt",
    "articles/site.yaml",
    "_site/index.html",
    "_site/.marker",
  ])
    await writeFile(join(root, file), "one");
  const [inputs, site] = [inputsOf(listArchive(root), await programFiles(), OPTIONS), siteOf(listPresent(output))];
  writeLastBuild(root, output, { inputs, site, articles: 1, pages: 1, problems: [] });
});

const last = async (options = OPTIONS) => {
  const known = await readLastBuild(root, output, inputsOf(listArchive(root), await programFiles(), options));
  return known?.site === siteOf(listPresent(output)) ? known : undefined;
};

test("the last build counts while nothing has changed", async () => {
  expect(await last()).toMatchObject({ articles: 1, pages: 1 });
});

test.each([
  "articles/records/2021/a.md",
  "articles/raw/a.txt",
  "articles/site.yaml",
  "_site/index.html",
])("it does not once %s is changed, nor once it is gone", async (file) => {
  await writeFile(join(root, file), "two");
  expect(await last()).toBeUndefined();
  await rm(join(root, file));
  expect(await last()).toBeUndefined();
});

test("it does not where a file is new, a hidden one is gone, or the address is another", async () => {
  expect(await last({ url: "https://example.org/other/" })).toBeUndefined();
  await writeFile(join(root, "articles/raw/b.txt"), "new");
  expect(await last()).toBeUndefined();
  await rm(join(root, "articles/raw/b.txt"));
  expect(await last()).toBeDefined();
  await rm(join(root, "_site/.marker"));
  expect(await last()).toBeUndefined();
});

test("the digest of the site is the same however its files are listed", async () => {
  await writeFile(join(root, "_site/a-b.html"), "one");
  await writeFile(join(root, "_site/a.html"), "one");
  for (const path of ["articles/one", "articles-of-old"]) {
    await mkdir(join(root, "_site", path), { recursive: true });
    for (const name of ["index.html", ".marker"]) await writeFile(join(root, "_site", path, name), path);
  }
  const listed = listPresent(output);
  const { files, hidden } = listed;
  expect([...files.keys()]).toEqual([
    "a-b.html",
    "a.html",
    "articles-of-old/index.html",
    "articles/one/index.html",
    "index.html",
  ]);
  expect(hidden.toSorted()).toEqual([".marker", "articles-of-old/.marker", "articles/one/.marker"]);
  const reversed = presentWith({ text: "", temporary: [], hidden }, new Map([...files].reverse()));
  expect(siteOf(reversed)).toBe(siteOf(listed));
  for (const path of ["a.html", "articles/one/index.html"])
    expect(siteOf(presentWith(listed, new Map([[path, "another version"]]))), path).not.toBe(siteOf(listed));
});

test("the files of many articles and of their archive are listed in a thread too", async () => {
  const articles = join(root, "_site/articles");
  for (let i = 0; i < 4999; i++) mkdirSync(join(articles, `${i}`), { recursive: true });
  for (const name of ["0/index.html", "0-1/a", "777/index.html", "4998/index.html", "4998/.hidden"]) {
    mkdirSync(join(articles, dirname(name)), { recursive: true });
    writeFileSync(join(articles, name), "one");
  }
  const listing = new Listing(root, output);
  const [archive, { files, hidden, digest }] = [await listing.archive(), await listing.present()];
  expect(archive).toEqual(listArchive(root));
  const alone = listPresent(output);
  expect({ files, hidden, digest }).toEqual({ files: alone.files, hidden: alone.hidden, digest: alone.digest });
  expect(files.size).toBe(5);
});

test("the version of the program is that of its files, read anew only where one of them is another", async () => {
  await writeFile(join(root, "articles/site.yaml"), "title: The Archive\n");
  const site = await openSite(root, OPTIONS);
  const read = await programVersionOf(site);
  const listed = (files: string) => programVersionOf(site, { root, files });
  expect([await listed("one"), await listed("one"), await listed("two")]).toEqual([read, read, read]);
  const cache = join(root, ".backfile/program.json");
  await writeFile(cache, (await readFile(cache, "utf8")).replace(/"digest":"[^"]+"/, '"digest":"another"'));
  expect(await listed("two")).not.toBe(read);
  expect(await listed("three")).toBe(read);
});
