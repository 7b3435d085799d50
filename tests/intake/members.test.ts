/** Files of several articles: a record for each, known by the file's bytes and the article's place in it. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { identifiedCaptures, identify } from "../../src/accession/capture-folder.ts";
import { safeName } from "../../src/accession/capture-name.ts";
import { explainCapture } from "../../src/intake/explain.ts";
import { type IntakeOptions, intake } from "../../src/intake/intake.ts";
import type { Conflict } from "../../src/model/conflict.ts";
import { splitFile } from "../../src/record/front-matter.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const VOCABULARY: Vocabulary = {
  site: { title: "Test", description: "Test", language: "en", url: "https://example.org/", branch: "main" },
  sources: [],
  topics: [],
};

const STORIES: { readonly [title: string]: string } = {
  "Ferries return to Lindmouth":
    "The ferries of Lindmouth sailed again on Monday after a winter in the yard at Dunmere, and were met by a band.",
  "School bus drivers end their strike":
    "School bus drivers in Dunmere went back to work on Tuesday after a strike of nine days, and the children with them.",
  "Old mill to become a library":
    "The old mill above the weir is to become a library, the town council decided on Wednesday by nine votes to two.",
};
const [FERRY = "", BUS = "", MILL = ""] = Object.keys(STORIES);

function exported(...titles: string[]): string {
  const document = (title: string, i: number) =>
    `${i + 1} of ${titles.length} DOCUMENTS\n\nThe Lindmouth Courier\n\nMarch ${title.length}, 2013\n\n${title}\n\nBYLINE: Ada Quill\n\n${STORIES[title]}\n\nLOAD-DATE: May 1, 2013\n`;
  return titles.map(document).join("\n");
}

const FILE = "articles/raw/export.txt";

async function archiveOf(text: string) {
  const root = await temporaryFolder();
  await mkdir(join(root, "articles/raw"), { recursive: true });
  const put = (content: string) => writeFile(join(root, FILE), content);
  const run = (options: IntakeOptions = {}) => intake(root, VOCABULARY, { workers: 1, ...options });
  const files = async () =>
    (await readdir(join(root, "articles/records"), { recursive: true })).filter((name) => name.endsWith(".md")).sort();
  const records = async () =>
    Object.fromEntries(
      await Promise.all(
        (await files()).map(async (name) => {
          const { data, body } = splitFile(await readFile(join(root, "articles/records", name), "utf8"), name);
          const record: { [key: string]: unknown } = { ...data, body: body.trim() };
          return [name.replace(/^.*\/|\.md$/g, ""), record] as const;
        }),
      ),
    );
  const captures = async () => Object.values(await records()).map((record) => `${record.capture}: ${record.title}`);
  await put(text);
  return { root, put, run, files, records, captures };
}

describe("a file of several articles", () => {
  test("has a record for each, with the file's digest and the article's number", async () => {
    const { run, records } = await archiveOf(exported(FERRY, BUS));
    expect((await run()).made.map(({ capture }) => capture)).toEqual([`${FILE}#1`, `${FILE}#2`]);
    const sha256 = identify(new TextEncoder().encode(exported(FERRY, BUS)));
    expect(await records()).toMatchObject({
      "ferries-return-to-lindmouth": { capture: "raw/export.txt#1", sha256, body: STORIES[FERRY], date: "2013-03-27" },
      "school-bus-drivers-end-their-strike": { capture: "raw/export.txt#2", sha256, body: STORIES[BUS] },
    });
    expect(await run()).toMatchObject({ made: [], known: 2, problems: [] });
    expect(await run({ refresh: true })).toMatchObject({ made: [], refreshed: [], problems: [] });
  });

  test("is finished by the next run where one record is missing", async () => {
    const { root, run, files } = await archiveOf(exported(FERRY, BUS, MILL));
    await run();
    const all = await files();
    await rm(join(root, "articles/records", all[1] as string));
    await rm(join(root, "articles/addresses"), { recursive: true });
    expect((await run()).made).toHaveLength(1);
    expect(await files()).toEqual(all);
  });

  test("is explained article by article, by the lines of the file", async () => {
    const { root } = await archiveOf(exported(FERRY, BUS));
    const told = (conflict: Conflict) => ({ ...conflict, says: "" });
    const { lines, reading } = await explainCapture(root, `${FILE}#2`, VOCABULARY, told);
    expect(reading.fields.title).toMatchObject({ value: BUS, lines: [21] });
    expect(lines[0]).toContain("15 label");
    await expect(explainCapture(root, `${FILE}#3`, VOCABULARY, told)).rejects.toThrow("holds no article #3");
  });
});

describe("a record of a whole file that holds several articles", () => {
  const WHOLE = (sha256: string, body: string, read: string) =>
    `---\ntitle: ${BUS}\ncapture: raw/export.txt\nsha256: ${sha256}\nevidence:\n  title: {certainty: low, rule: x, read: ${BUS}}\n  body: {certainty: low, rule: x, read: '${read}'}\n---\n\n${body}\n`;

  async function withWhole(edited: boolean) {
    const archive = await archiveOf(exported(FERRY, BUS));
    const folder = join(archive.root, "articles/records/2013");
    await mkdir(folder, { recursive: true });
    const { baseOf } = await import("../../src/record/compose.ts");
    const sha256 = identify(new TextEncoder().encode(exported(FERRY, BUS)));
    const read = String(baseOf("body", "All of it."));
    await writeFile(join(folder, "kept.md"), WHOLE(sha256, edited ? "As the library has it." : "All of it.", read));
    return archive;
  }

  test("is never parted by parse", async () => {
    const { run, captures } = await withWhole(false);
    expect((await run()).made).toEqual([]);
    expect(await captures()).toEqual([`raw/export.txt: ${BUS}`]);
  });

  test("is parted by a refresh: its address stays with the article of its title", async () => {
    const { run, records } = await withWhole(false);
    const report = await run({ refresh: true });
    expect(report.made.map(({ capture }) => capture)).toEqual([`${FILE}#1`]);
    expect(await records()).toMatchObject({
      kept: { capture: "raw/export.txt#2", title: BUS, body: STORIES[BUS] },
      "ferries-return-to-lindmouth": { capture: "raw/export.txt#1" },
    });
    expect(await run()).toMatchObject({ made: [], problems: [] });
  });

  test("has its file looked into once a refresh parts it or the record is gone, and not before", async () => {
    const { root, run, captures } = await withWhole(false);
    const known = () => readFile(join(root, ".backfile/captures.tsv"), "utf8");
    expect(await run()).toMatchObject({ made: [], known: 1, problems: [] });
    expect(await run()).toMatchObject({ made: [], known: 1, problems: [] });
    expect(await known()).not.toContain('["1","2"]');
    expect((await identifiedCaptures(root)).captures.map(({ path }) => path)).toEqual([`${FILE}#1`, `${FILE}#2`]);
    expect(await known()).toContain('["1","2"]');
    await rm(join(root, ".backfile"), { recursive: true });
    await run();
    expect((await run({ refresh: true })).made).toHaveLength(1);
    const other = await withWhole(false);
    await other.run();
    await rm(join(other.root, "articles/records/2013/kept.md"));
    await rm(join(other.root, "articles/addresses"), { recursive: true });
    expect((await other.run()).made).toHaveLength(2);
    expect((await captures()).sort()).toEqual((await other.captures()).sort());
  });

  test("is not parted where a person has edited its text", async () => {
    const { run, records } = await withWhole(true);
    const { made, problems } = await run({ refresh: true });
    expect(made).toEqual([]);
    expect(problems).toMatchObject([{ file: FILE, found: expect.stringContaining("holds 2 articles") }]);
    expect(await records()).toMatchObject({ kept: { capture: "raw/export.txt", body: "As the library has it." } });
  });
});

describe("a file of several articles that has changed", () => {
  test("waits for a refresh, which knows its articles by title and day", async () => {
    const { run, put, captures } = await archiveOf(exported(FERRY, BUS));
    await run();
    await put(exported(MILL, FERRY, BUS));
    const waiting = await run();
    expect(waiting.made).toEqual([]);
    expect(waiting.problems.map(({ found }) => found)).toContainEqual(expect.stringContaining("has changed since"));
    expect((await run({ refresh: true })).made).toMatchObject([{ capture: `${FILE}#1` }]);
    expect(await captures()).toEqual([
      `raw/export.txt#2: ${FERRY}`,
      `raw/export.txt#1: ${MILL}`,
      `raw/export.txt#3: ${BUS}`,
    ]);
    expect(await run()).toMatchObject({ made: [], problems: [] });
  });

  test("leaves the record of an article that is gone as it is", async () => {
    const { run, put, captures } = await archiveOf(exported(FERRY, BUS, MILL));
    await run();
    await put(exported(FERRY, MILL));
    const { made, problems } = await run({ refresh: true });
    expect(made).toEqual([]);
    expect(problems).toContainEqual(
      expect.objectContaining({ field: "capture", found: expect.stringContaining("no longer in its file") }),
    );
    expect(await captures()).toEqual([
      `raw/export.txt#1: ${FERRY}`,
      `raw/export.txt#2: ${MILL}`,
      `raw/export.txt#2: ${BUS}`,
    ]);
  });
});

describe("the sign of an article within a file", () => {
  test("is replaced in names of files that are added", () => {
    expect(safeName("export#2.txt")).toBe("export_2.txt");
  });

  test("in the name of a file that was put there by hand is part of its name", async () => {
    const { root, run } = await archiveOf("");
    await rm(join(root, FILE));
    await writeFile(
      join(root, "articles/raw/issue#2.txt"),
      `${FERRY}\n\nBy Ada Quill\n4 March 2019\n\n${STORIES[FERRY]}\n`,
    );
    expect((await run()).made).toMatchObject([{ capture: "articles/raw/issue#2.txt" }]);
    expect(await run()).toMatchObject({ made: [], known: 1, problems: [] });
    expect((await identifiedCaptures(root)).captures).toMatchObject([{ path: "articles/raw/issue#2.txt" }]);
  });
});
