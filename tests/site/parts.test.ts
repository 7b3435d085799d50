/** A site made in parts, each in a clone of its own, and joined. */
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { volumesOf } from "../../src/archive/volumes.ts";
import { PART } from "../../src/site/output/part-file.ts";
import { publish } from "../../src/site/publish.ts";
import { type Outcome, runCli, runHere } from "../cli/archive-folder.ts";
import { makeArchive } from "../made-archive.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

const VOLUMES = ["..2010", "2011..2012,2013", "2014..,undated"];
let root: string;
let parts: string;
let clean: { [path: string]: string };
let reports: string[];

beforeAll(async () => {
  [root, parts] = [await temporaryFolder(), await temporaryFolder()];
  await makeArchive(root, { articles: 30, words: 40, years: 6 });
  const records = join(root, "articles/records");
  const [first = ""] = Object.keys(await filesOf(records));
  const text = await readFile(join(records, first), "utf8");
  await writeFile(join(records, first), text.replace(/^date: .*\n/m, ""));
  const output = await temporaryFolder();
  await publish({ root, output });
  clean = await filesOf(output);
  reports = await Promise.all(
    VOLUMES.map(async (volumes, i) => {
      const clone = await temporaryFolder();
      await cp(join(root, "articles"), join(clone, "articles"), { recursive: true });
      const args = ["build", "--json", "--timing", "--root", clone, "--volumes", volumes];
      // The first as a process of its own, as all of them are in use: that alone would take most of this file's time.
      return report(await (i === 0 ? runCli : runHere)([...args, "--output", join(parts, `part-${i}`)]));
    }),
  );
}, 120_000);

/** Whether a file of a part is to be in the site. */
const isShown = (path: string) => path !== PART && !path.startsWith(".");

function report({ code, stdout, stderr }: Outcome): string {
  expect(code, stdout + stderr).toBe(0);
  return stdout;
}

describe("parts of a site", () => {
  test("hold the pages, data and search index of their volumes alone, each page in one of them", async () => {
    const files = await Promise.all(VOLUMES.map((_, i) => filesOf(join(parts, `part-${i}`))));
    const paths = files.flatMap((part) => Object.keys(part).filter(isShown));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !(path in clean))).toEqual([]);
    const articles = (of: readonly string[]) => of.filter((path) => path.startsWith("articles/")).length;
    expect(articles(paths)).toBe(articles(Object.keys(clean)));
    expect(Object.keys(files[2] ?? {})).toContain("data/undated.jsonl.gz");
    expect(paths).not.toContain("index.html");
  });

  test("report the articles and pages of the part, and where the time went", () => {
    const told = reports.map((report) => JSON.parse(report));
    expect(told.reduce((sum, { articles }) => sum + articles, 0)).toBe(30);
    expect(told[0].timing.map(({ name }: { name: string }) => name)).toEqual([
      ...[
        "start of the program",
        "list of files",
        "records",
        "plan",
        "manifest",
        "pages and data files",
        "search index",
      ],
      "other",
    ]);
  });

  test("are joined to the bytes of one clean build, and only what they share is made then", async () => {
    const [clone, output] = [await temporaryFolder(), await temporaryFolder()];
    await cp(join(root, "articles"), join(clone, "articles"), { recursive: true });
    const { written } = await publish({ root: clone, output, join: parts });
    expect(await filesOf(output)).toEqual(clean);
    const ofParts = Object.keys(await filesOf(parts)).filter((path) => isShown(path.replace(/^[^/]*\//, "")));
    expect(written).toBe(Object.keys(clean).filter(isShown).length - ofParts.length);
    expect(await publish({ root: clone, output, join: parts })).toMatchObject({ written: 0, removed: 0, problems: [] });
  });

  test("that are damaged or missing are made again", async () => {
    const [output, some] = [await temporaryFolder(), await temporaryFolder()];
    await cp(parts, some, { recursive: true });
    await rm(join(some, "part-0"), { recursive: true });
    const page = (await readdir(join(some, "part-1/articles")))[0] ?? "";
    await writeFile(join(some, "part-1/articles", page, "index.html"), "half a");
    const search = Object.keys(await filesOf(join(some, "part-1"))).filter((path) => path.startsWith("search/"));
    for (const kind of ["/directory-", "/t-"])
      await writeFile(join(some, "part-1", search.find((path) => path.includes(kind)) ?? kind), "half of one");
    const { problems } = await publish({ root, output, join: some });
    expect(problems).toMatchObject([{ file: join(some, "part-1"), severity: "warning" }]);
    expect(await filesOf(output)).toEqual(clean);
  });

  test("of another version or address are refused", async () => {
    const given = { root, output: await temporaryFolder(), join: parts };
    await expect(publish({ ...given, url: "https://elsewhere.example/" })).rejects.toThrow("same --url");
    await expect(publish({ ...given, join: await temporaryFolder() })).rejects.toThrow("holds no part");
  });
});

test.each([
  ["2019..2021", ["2019", "2021"], ["2018", "2022", "undated"]],
  ["..1999,undated", ["1887", "1999", "undated"], ["2000"]],
  ["2020..", ["2020", "9999"], ["2019", "undated"]],
  [" 2019 , 2021 ", ["2019", "2021"], ["2020"]],
])("%j are %j and not %j", (text, within, without) => {
  const volumes = volumesOf(text);
  expect(within.filter((volume) => !volumes?.include(volume))).toEqual([]);
  expect(without.filter((volume) => volumes?.include(volume))).toEqual([]);
});

test.each(["", "..", "19", "2019-2021", "2019...2021", "2019,", "undated..2020"])("%j are no volumes", (text) => {
  expect(volumesOf(text)).toBeUndefined();
});
