/** What is kept of a plan between builds. */
import { readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { type ReadPlan, readKeptPlan, writeKeptPlan } from "../../src/site/kept-plan.ts";
import { linesOf, type SectionsByName, sectionOf } from "../../src/text/section.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const SECTIONS: SectionsByName = {
  "articles 2020": sectionOf("a1", ["article\t/articles/fähre/\t1f\t2e", "withheld\t/articles/b/\t3d"]),
  "counts 2020": sectionOf("b2", ['{"lists":{"all":{"all":2}}}']),
};
const MANY: SectionsByName = Object.fromEntries(
  Array.from({ length: 200 }, (_, i) => [`dates ${1980 + i}`, sectionOf(`b${i}`, [`year\t/${1980 + i}/\t${i}`])]),
);

const told = ({ sections }: ReadPlan) =>
  Object.fromEntries(Object.entries(sections).map(([name, one]) => [name, sectionOf(one.basis, linesOf(one))]));
const kept = (root: string, programVersion = "1") => readKeptPlan(root, join(root, "_site"), programVersion);

/** @returns Path of the file with the ending. */
async function keep(root: string, sections: SectionsByName, before: ReadPlan = kept(root), ending = ".sections") {
  writeKeptPlan(root, join(root, "_site"), { programVersion: "1", sections }, before);
  const name = (await readdir(join(root, ".backfile"))).find((one) => one.endsWith(ending));
  return join(root, ".backfile", name ?? "");
}

test("is there for the next build by the same program, and by no other", async () => {
  const root = await temporaryFolder();
  expect(told(kept(root))).toEqual({});
  await keep(root, SECTIONS);
  expect(told(kept(root))).toEqual(SECTIONS);
  expect(told(kept(root, "2"))).toEqual({});
});

test("is not taken over where a single character of it is another", async () => {
  const root = await temporaryFolder();
  const file = await keep(root, SECTIONS);
  const text = readFileSync(file, "utf8");
  for (const [from, to] of [
    ['all":2', 'all":3'],
    ["a1", "a2"],
    ["fähre", "fahre"],
    ["/articles/b/", "/articles/c/"],
    ['2020","a1",2', '2020","a1",3'],
  ] as const) {
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
    expect(told(kept(root))).toEqual({});
  }
  writeFileSync(file, text.slice(0, -4));
  expect(told(kept(root))).toEqual({});
});

test("is not taken over from a program that kept it in another form", async () => {
  const root = await temporaryFolder();
  const file = await keep(root, SECTIONS);
  for (const content of ["6 1\n{}", "null\n", "{}\n", ""]) {
    writeFileSync(file, `${crc32(content)}\n${content}`);
    expect(told(kept(root)), content).toEqual({});
  }
});

test("a small change is written by itself, time after time, and read with the rest", async () => {
  const root = await temporaryFolder();
  const file = await keep(root, MANY);
  const whole = readFileSync(file, "utf8");
  for (const i of [3, 9]) {
    const before = kept(root);
    const { [`dates ${1980 + i}`]: _, ...others } = before.sections;
    const another = { [`dates ${1990 + i}`]: sectionOf(`new ${i}`, []) };
    const more = { [`source ${i}`]: sectionOf("", []) };
    const next = { ...others, ...another, ...more };
    await keep(root, next, before);
    expect(told(kept(root))).toEqual(told({ sections: next }));
  }
  expect(readFileSync(file, "utf8")).toBe(whole);
});

test("a change that is damaged, or belongs to another file, leaves what was there before", async () => {
  const root = await temporaryFolder();
  const file = await keep(root, MANY);
  const before = kept(root);
  const changes = await keep(root, { ...before.sections, "dates 1990": sectionOf("new", []) }, before, ".changes");
  const text = readFileSync(changes, "utf8");
  writeFileSync(changes, text.replace("new", "old"));
  expect(told(kept(root))).toEqual(MANY);
  writeFileSync(changes, text);
  expect(told(kept(root))["dates 1990"]).toEqual(sectionOf("new", []));
  await keep(root, SECTIONS);
  writeFileSync(changes, text);
  expect(told(kept(root))).toEqual(SECTIONS);
  expect(readFileSync(file, "utf8")).toContain("fähre");
});
