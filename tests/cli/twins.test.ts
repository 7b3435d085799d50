import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/archive.ts";
import { howToSettle } from "../../src/cli/twins.ts";
import { assigned, readAssignments } from "../../src/editing/assignment.ts";
import { readCondition, satisfies } from "../../src/editing/condition.ts";
import { ArchiveFolder, page, removeArchives } from "./archive-folder.ts";
import { fire, harbourArchive } from "./harbour-archive.ts";

afterAll(removeArchives);

const FIRE = "fire-destroys-the-old-fish-market";
const COPY = "articles/records/2019/fire-destroys-the-old-fish-market-2.md";
/** The same story in another paper, without its last paragraph and with one of its own. */
const REPRINT = `ISLAND POST No. 3,811

Market burns on the mainland

Orla Byrne
Thursday, March 14, 2019

${fire.split("\n\n").slice(5, 8).join("\n\n")}

The islanders, who sell half of their catch in that market, will send two boats with tents and tables tomorrow morning.

Contact the newsroom: desk@islandpost.example
`;

describe("an archive with a capture in two forms and a reprint", () => {
  let archive: ArchiveFolder;
  let told: string[];
  let named: (string | undefined)[];
  let site: Map<string, string>;

  beforeAll(async () => {
    archive = await ArchiveFolder.make(harbourArchive);
    await archive.run("parse");
    await archive.write("more/copied.txt", fire.replace("Related stories\n", "More from the harbour\n"));
    await archive.write("more/reprint.txt", REPRINT);
    const { problems } = await archive.report("add", archive.path("more"));
    named = problems.map((problem) => problem.named);
    told = problems.map(({ file, found, remedy }) => `${file}: ${found}; ${remedy}`);
    const { stdout } = await archive.run("set", `same-as=${FIRE}`, "--where", "file~fish-market-2");
    expect(stdout).toContain("1 record changed, of 1 record that satisfies the conditions");
    const built = await archive.report("build");
    expect(built.problems).toEqual([]);
    site = await archive.files("_site");
  });

  test("tells of the twin when it is added, and how to say what it is, but not of the reprint", () => {
    expect(told).toEqual([
      `${COPY}: much like articles/records/2019/${FIRE}.md; one article: npx backfile set same-as=${FIRE} --where id=${FIRE}-2; two: npx backfile set distinct-from+=${FIRE} --where id=${FIRE}-2`,
    ]);
    expect(named).toEqual([`${COPY} is much like articles/records/2019/${FIRE}.md`]);
  });

  test("asks still, and says how to answer, where one of the two is found right, and no more where both are", async () => {
    const clone = await archive.copy();
    await clone.run("set", "same-as=", "--where", "file~fish-market-2");
    const one = await clone.report("set", "reviewed=true", "--where", `id=${FIRE}`);
    expect(one.problems).toMatchObject([
      { severity: "warning", remedy: expect.stringContaining(`distinct-from+=${FIRE}-2 --where id=${FIRE}`) },
    ]);
    const { stdout } = await clone.run("review", "--kind", "duplicate");
    expect(stdout).toMatch(
      /much like .*\n {4}one article: npx backfile set same-as=.* --where id=.*; two: .*\n1 finding/,
    );
    expect((await clone.report("set", "reviewed=true", "--where", "file~fish-market-2")).problems).toEqual([]);
    expect((await clone.report("review", "--kind", "duplicate")).findings).toEqual([]);
  });

  test("shows both witnesses on one page, to which the other address leads", () => {
    const html = page(site, `articles/${FIRE}/index.html`);
    expect(html).toContain("Also saved as");
    expect(html.match(/<details class="evidence">/g)).toHaveLength(2);
    expect(html).toContain("raw/copied.txt");
    expect(page(site, `articles/${FIRE}-2/index.html`)).toContain(`url=../${FIRE}/`);
    const listed = [...site].filter(([path, text]) => /^data\//.test(path) && text.includes(`${FIRE}-2`));
    expect(listed.map(([path]) => path)).toEqual([]);
  });

  test("is found once by a search", async () => {
    const { results } = await archive.report("search", "herring");
    expect((results as { id: string }[]).map(({ id }) => id).sort()).toEqual([FIRE, "market-burns-on-the-mainland"]);
  });

  test("tells readers which paper ran it, when, how much, and what it left out", () => {
    const html = page(site, `articles/${FIRE}/index.html`);
    const [section] = /The same text elsewhere.*?<\/section>/s.exec(html) ?? [""];
    expect(section).toContain("Island Post");
    expect(section).toContain("14 March 2019");
    expect(section).toMatch(/\d\d% of this text; without .*The market was built in 1911/s);
    expect(section).toContain("with 1 sentence of its own");
    expect(page(site, "articles/market-burns-on-the-mainland/index.html")).toContain("Harbour Courier");
  });

  test("has no such question on its review list any more", async () => {
    const { findings } = await archive.report("review", "--kind", "duplicate");
    expect(findings).toEqual([]);
  });
});

test.each([
  ["two", ["a", "b"]],
  ["several", ["a", "b", "c", "d"]],
])("one command tells all of %s apart, and one makes them one", (answer, ids) => {
  const [first, ...others] = ids.map((id) => ({ id }) as Article) as [Article, ...Article[]];
  const told = howToSettle(first, others);
  const afterwards = (label: string) => {
    const [, what = "", where = ""] =
      new RegExp(`${label}: npx backfile set ([^;]+) --where ([^; ]+)`).exec(told) ?? [];
    const assignments = readAssignments(what.split(" "), { sources: [], topics: [] });
    const chosen = ids.filter((id) => satisfies({ id, file: "", data: {}, body: "" }, [readCondition(where)]));
    return new Map(chosen.map((id) => [id, assigned({ id, data: {} }, assignments)]));
  };
  const apart = afterwards(answer);
  const names = (one: string, other: string) => [apart.get(one)?.get("distinct-from") ?? []].flat().includes(other);
  for (const one of ids) for (const other of ids) expect(names(one, other) || names(other, one)).toBe(one !== other);
  const same = afterwards("one article");
  expect(Object.fromEntries([...same].map(([id, values]) => [id, values.get("same-as")]))).toEqual(
    Object.fromEntries(ids.slice(1).map((id) => [id, "a"])),
  );
});
