import { mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { groupLines, groupProblems } from "../../src/cli/problem-groups.ts";
import { UNFINISHED } from "../../src/intake/boilerplate/unfinished.ts";
import { intake } from "../../src/intake/intake.ts";
import { articleIdOf } from "../../src/record/article-id.ts";
import { splitFile } from "../../src/record/front-matter.ts";
import { toYaml } from "../../src/system/yaml/yaml-text.ts";
import { source } from "../../src/vocabulary/source.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

const VOCABULARY: Vocabulary = {
  site: { title: "Test", description: "Test", language: "en", url: "https://example.org/", branch: "main" },
  sources: [
    source.parse({
      id: "harbour-gazette",
      name: "The Harbour Gazette",
      recognise: [{ phrase: "The Harbour Gazette", certainty: "high", why: "Its name stands in the footer." }],
    }),
  ],
  topics: [],
};

const HOUSE_LINE =
  "Readers of this paper have kept the harbour honest for ninety years, and we would like you to join them today.";
const PLACES = [
  "North Quay",
  "South Quay",
  "Fish Market",
  "Old Lighthouse",
  "Ferry Stairs",
  "Customs House",
  "Dry Dock",
  "Rope Walk",
];

function captureText(number: number, houseLine = HOUSE_LINE): string {
  const place = PLACES[number % PLACES.length];
  return [
    `Council votes to mend the ${place} before winter, report ${number}`,
    `By Ada Quill`,
    `Published: ${1 + (number % 28)} March 2019`,
    "",
    `The harbour council voted on Monday evening to mend the ${place}, where storm number ${number} tore away forty metres of stone and left two boats aground.`,
    "",
    houseLine,
    "",
    `Engineers told the council that work at the ${place} could begin within a month, and that item ${number} of the budget would pay for the first barges of granite.`,
    "",
    `Fishing crews, who have waited since the autumn, said that they would believe it when the first stone was laid at berth ${number}.`,
    "",
    "© The Harbour Gazette",
  ].join("\n");
}

async function archiveOf(texts: readonly string[]): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, "articles/raw"), { recursive: true });
  await writeFile(join(root, "articles/site.yaml"), toYaml(VOCABULARY.site));
  await writeFile(join(root, "articles/sources.yaml"), JSON.stringify(VOCABULARY.sources));
  await writeFile(join(root, "articles/topics.yaml"), "[]");
  await Promise.all(
    texts.map((text, i) => writeFile(join(root, `articles/raw/${String(i).padStart(3, "0")}.txt`), text)),
  );
  return root;
}

async function bodiesOf(root: string): Promise<string[]> {
  const paths = Object.keys(await filesOf(join(root, "articles/records")));
  const texts = await Promise.all(paths.map((path) => readFile(join(root, "articles/records", path), "utf8")));
  return texts.map((text) => splitFile(text, "r.md").body);
}

describe("intake", () => {
  test("notes on a record the day on which it was made, and a refresh leaves it, changed or deleted", async () => {
    const root = await archiveOf([captureText(0), captureText(1)]);
    const { made } = await intake(root, VOCABULARY);
    const [first = "", second = ""] = made.map(({ record }) => join(root, record));
    const text = await readFile(first, "utf8");
    expect(splitFile(text, "r.md").data.archived).toBe("2025-10-09");
    await writeFile(first, text.replace("archived: 2025-10-09", "archived: 1999-12-31"));
    await writeFile(second, (await readFile(second, "utf8")).replace(/^archived: .*\n/m, ""));
    const { refreshed } = await intake(root, VOCABULARY, { refresh: true });
    expect(refreshed).toEqual([]);
    expect(await readFile(first, "utf8")).toContain("archived: 1999-12-31");
    expect(await readFile(second, "utf8")).not.toContain("archived");
  });

  test("a sentence that recurs in a source's captures is learned to be furniture, and no body keeps it", async () => {
    const root = await archiveOf(PLACES.map((_, i) => captureText(i)));
    const { made, problems } = await intake(root, VOCABULARY);
    expect([made.length, problems]).toEqual([PLACES.length, []]);
    const bodies = await bodiesOf(root);
    expect(bodies.filter((body) => body.includes("kept the harbour honest"))).toEqual([]);
    expect(bodies.filter((body) => body.includes("voted on Monday evening"))).toHaveLength(PLACES.length);
  });

  test("what stands in two captures alone is not taken for furniture", async () => {
    const root = await archiveOf([captureText(0), captureText(1)]);
    await intake(root, VOCABULARY);
    const bodies = await bodiesOf(root);
    expect(bodies.filter((body) => body.includes("kept the harbour honest"))).toHaveLength(2);
  });

  test("a source that is read no longer, because sources.yaml names it otherwise, is not lost without a word; what a person set stays", async () => {
    const root = await archiveOf([captureText(0), captureText(1)]);
    const { made } = await intake(root, VOCABULARY);
    const [lost = "", kept = ""] = made.map(({ record }) => record).sort();
    const edited = await readFile(join(root, kept), "utf8");
    await writeFile(join(root, kept), edited.replace("source: harbour-gazette", "source: morning-gazette"));
    const renamed = source.parse({ id: "morning-gazette", name: "The Morning Gazette" });
    const changed = { ...VOCABULARY, sources: [renamed] };
    expect((await intake(root, changed, { refresh: true })).problems).toMatchObject([
      {
        ...{ severity: "warning", file: lost, field: "source", found: expect.stringContaining('"harbour-gazette"') },
        remedy: expect.stringContaining(`set source=ID --where id=${articleIdOf(lost)}`),
      },
    ]);
    expect(await readFile(join(root, kept), "utf8")).toContain("\nsource: morning-gazette\n");
    expect((await intake(root, changed, { refresh: true })).problems).toEqual([]);
    const aliases = ["harbour-gazette", "The Harbour Gazette"];
    await intake(root, { ...changed, sources: [{ ...renamed, aliases }] }, { refresh: true });
    expect(await readFile(join(root, lost), "utf8")).toContain("\nsource: morning-gazette\n");
  });

  test("whoever wants back a source that is lost is told the command, with the id that sources.yaml still has", async () => {
    const root = await archiveOf([captureText(0)]);
    const { made } = await intake(root, VOCABULARY);
    const id = articleIdOf(made[0]?.record ?? "");
    const unrecognised = source.parse({ id: "harbour-gazette", name: "Dock News" });
    const changed = { ...VOCABULARY, sources: [unrecognised] };
    const { problems } = await intake(root, changed, { refresh: true });
    expect(problems.map(({ remedy }) => remedy)).toEqual([
      expect.stringMatching(new RegExp(`npx backfile set source=harbour-gazette --where id=${id}$`)),
    ]);
  });

  test("a source that is read as another is told, once for the two, and an earlier id of the same is no other", async () => {
    const root = await archiveOf([captureText(0), captureText(1)]);
    const { made } = await intake(root, VOCABULARY);
    const files = made.map(({ record }) => record).sort();
    const [known] = VOCABULARY.sources;
    const again = async (id: string, aliases: string[]) =>
      (await intake(root, { ...VOCABULARY, sources: [source.parse({ ...known, id, aliases })] }, { refresh: true }))
        .problems;
    const told = await again("evening-gazette", []);
    expect(told.map(({ file }) => file)).toEqual(files);
    expect(groupProblems(told).flatMap((group) => groupLines(group, ({ found }) => found))).toEqual([
      expect.stringContaining('2 records of "harbour-gazette" are read as "evening-gazette" now'),
    ]);
    expect(told[0]?.found).toBe('was "harbour-gazette", and is read as "evening-gazette" now');
    expect(told[0]?.remedy).toContain(`npx backfile set source=ID --where id=${articleIdOf(files[0] ?? "")}`);
    expect(await again("late-gazette", ["evening-gazette"])).toEqual([]);
    expect(await readFile(join(root, files[0] ?? ""), "utf8")).toContain("\nsource: late-gazette\n");
  });

  test("records of earlier runs that would read otherwise by what is learned now are read again, and that is told", async () => {
    const root = await archiveOf([captureText(0), captureText(1)]);
    const { made } = await intake(root, VOCABULARY);
    await writeFile(join(root, "articles/raw/002.txt"), captureText(2));
    expect(await intake(root, VOCABULARY)).toMatchObject({
      made: [{ capture: "articles/raw/002.txt" }],
      refreshed: made.map(({ record }) => record).sort(),
      reread: [{ source: "harbour-gazette", captures: 2 }],
      problems: [],
    });
    const bodies = await bodiesOf(root);
    expect(bodies.filter((body) => body.includes("kept the harbour honest"))).toEqual([]);
    expect(await intake(root, VOCABULARY)).toMatchObject({ made: [], refreshed: [], reread: [], problems: [] });
  });

  test("of a source's captures only those are read again that hold a line that has changed", async () => {
    const others = Array.from({ length: 6 }, (_, i) => captureText(i + 2, ""));
    const root = await archiveOf([captureText(0), captureText(1), ...others]);
    await intake(root, VOCABULARY);
    await writeFile(join(root, "articles/raw/009.txt"), captureText(9));
    expect((await intake(root, VOCABULARY)).reread).toEqual([{ source: "harbour-gazette", captures: 2 }]);
  });

  test("a check reads nothing again, and says that there is something to read", async () => {
    const root = await archiveOf([0, 1, 2, 3].map((number) => captureText(number)));
    const { made } = await intake(root, VOCABULARY);
    for (const { capture, record } of made.slice(0, 2))
      for (const file of [capture, record]) await rm(join(root, file));
    const before = await filesOf(join(root, "articles"));
    expect((await intake(root, VOCABULARY, { dry: true })).problems).toMatchObject([
      {
        severity: "warning",
        found: expect.stringContaining("harbour-gazette"),
        remedy: expect.stringContaining("run parse"),
      },
    ]);
    expect(await filesOf(join(root, "articles"))).toEqual(before);
    await intake(root, VOCABULARY);
    expect((await intake(root, VOCABULARY, { dry: true })).problems).toEqual([]);
    const bodies = await bodiesOf(root);
    expect(bodies.filter((body) => body.includes("kept the harbour honest"))).toHaveLength(2);
  });

  test("several captures of one article do not take its text from each other", async () => {
    const texts = ["", "\n", "\n\n", "\n\n\n"].map((end) => captureText(0) + end);
    const root = await archiveOf(texts);
    expect(await intake(root, VOCABULARY)).toMatchObject({ made: { length: 4 }, problems: [] });
    const bodies = await bodiesOf(root);
    expect(bodies.filter((body) => body.includes("voted on Monday evening"))).toHaveLength(4);
  });

  test("many captures parsed on all cores give the records that they give one by one", async () => {
    const texts = Array.from({ length: 48 }, (_, i) =>
      captureText(i, `Tide table ${i} is printed on the back page of the paper.`),
    );
    const together = await archiveOf(texts);
    await intake(together, VOCABULARY);
    const single = await archiveOf(texts);
    await intake(single, VOCABULARY, { workers: 1 });
    expect(await filesOf(join(together, "articles/records"))).toEqual(await filesOf(join(single, "articles/records")));
  });

  test("a second run over unchanged captures makes and changes nothing", async () => {
    const root = await archiveOf(PLACES.map((_, i) => captureText(i)));
    await intake(root, VOCABULARY);
    const before = await filesOf(join(root, "articles/records"));
    expect(await intake(root, VOCABULARY)).toMatchObject({
      made: [],
      refreshed: [],
      known: PLACES.length,
      problems: [],
    });
    expect(await intake(root, VOCABULARY, { refresh: true })).toMatchObject({ made: [], refreshed: [], problems: [] });
    await rm(join(root, ".backfile"), { recursive: true });
    expect(await intake(root, VOCABULARY, { refresh: true })).toMatchObject({ made: [], refreshed: [], problems: [] });
    expect(await filesOf(join(root, "articles/records"))).toEqual(before);
  });

  test("a record whose capture was renamed is told the new name, and learns it when it is refreshed", async () => {
    const root = await archiveOf([captureText(1)]);
    const [made] = (await intake(root, VOCABULARY)).made;
    await rename(join(root, "articles/raw/000.txt"), join(root, "articles/raw/north-quay.txt"));
    expect((await intake(root, VOCABULARY)).problems).toEqual([
      {
        severity: "warning",
        file: made?.record,
        field: "capture",
        found: "there is no articles/raw/000.txt; the same bytes are in articles/raw/north-quay.txt",
        remedy: "write raw/north-quay.txt, or run parse --refresh",
      },
    ]);
    await intake(root, VOCABULARY, { refresh: true });
    expect(await readFile(join(root, made?.record ?? ""), "utf8")).toContain("capture: raw/north-quay.txt");
    expect((await intake(root, VOCABULARY)).problems).toEqual([]);
  });

  test("a record that is being written, and empty for the moment, is never written over", async () => {
    const root = await archiveOf([captureText(1)]);
    const { made } = await intake(root, VOCABULARY);
    const record = join(root, made[0]?.record ?? "");
    await writeFile(record, "");
    const { problems } = await intake(root, VOCABULARY);
    expect(problems.map(({ file }) => file)).toEqual([made[0]?.record, "articles/raw/000.txt"]);
    expect(await filesOf(join(root, "articles/records"))).toEqual({ [made[0]?.record.slice(17) ?? ""]: "" });
  });

  test("stopped in the middle, it keeps what is done and leaves nothing half-written; the next run finishes, and takes what it learns into account for all", async () => {
    const foreign = Array.from({ length: 30 }, (_, i) => captureText(i, "").replace("© The Harbour Gazette", ""));
    const texts = [...foreign, ...Array.from({ length: 30 }, (_, i) => captureText(i))];
    const root = await archiveOf(texts);
    const stop = new AbortController();
    const onProgress = (done: number) => done > 40 && stop.abort();
    const { made } = await intake(root, VOCABULARY, { signal: stop.signal, onProgress, chunk: 40 });
    expect(made).toHaveLength(40);
    const others = async () =>
      Object.keys(await filesOf(join(root, "articles/records"))).filter((path) => !path.endsWith(".md"));
    expect(await others()).toEqual([basename(UNFINISHED)]);
    expect((await intake(root, VOCABULARY)).made).toHaveLength(20);
    expect(await others()).toEqual([]);
    const bodies = await bodiesOf(root);
    expect(bodies).toHaveLength(texts.length);
    expect(bodies.filter((body) => body.includes("kept the harbour honest"))).toEqual([]);
  });

  test("no capture is changed", async () => {
    const root = await archiveOf([captureText(0), "\ufeffMenu\r\nHome\r\n"]);
    const before = await filesOf(join(root, "articles/raw"));
    await intake(root, VOCABULARY);
    await intake(root, VOCABULARY, { refresh: true });
    expect(await filesOf(join(root, "articles/raw"))).toEqual(before);
  });

  test("a capture that holds no article is an error that names it, and the others go on", async () => {
    const root = await archiveOf([captureText(0), "Home\nNews\nSport\n", captureText(1)]);
    const { made, problems } = await intake(root, VOCABULARY);
    expect(made).toHaveLength(2);
    expect(problems).toMatchObject([{ severity: "error", file: "articles/raw/001.txt" }]);
    expect(await readFile(join(root, "articles/raw/001.txt"), "utf8")).toBe("Home\nNews\nSport\n");
  });

  test("writes no record through a link out of the archive, and all the others", async () => {
    const [root, elsewhere] = [await archiveOf([captureText(1)]), await temporaryFolder()];
    await writeFile(join(root, "articles/raw/other.txt"), captureText(2).replace("March 2019", "March 2020"));
    await mkdir(join(root, "articles/records"));
    await symlink(elsewhere, join(root, "articles/records/2019"));
    const { made, problems } = await intake(root, VOCABULARY);
    expect(made.map(({ record }) => record)).toEqual([expect.stringMatching(/^articles\/records\/2020\//)]);
    expect(problems.filter(({ found }) => /link/.test(found)).length).toBeGreaterThan(0);
    expect(await filesOf(elsewhere)).toEqual({});
  });

  test("gives no id that differs from one in use by its case alone", async () => {
    const root = await archiveOf([captureText(1)]);
    const { made } = await intake(root, VOCABULARY);
    const [first = { capture: "", record: "" }] = made;
    const byHand = first.record.replace(/[^/]*$/, (name) => name.toUpperCase().replace(/MD$/, "md"));
    await rename(join(root, first.record), join(root, byHand));
    await writeFile(join(root, "articles/raw/again.txt"), `${captureText(1)}\n\nPrinted in the late edition.`);
    const { made: again } = await intake(root, VOCABULARY);
    expect(again.map(({ record }) => record)).toEqual([first.record.replace(/\.md$/, "-2.md")]);
  });
});
