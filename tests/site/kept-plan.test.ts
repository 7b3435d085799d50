/** What is kept of a plan between builds. */
import { readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ReadPlan, readKeptPlan, writeKeptPlan } from "../../src/site/kept-plan.ts";
import type { KeptSections } from "../../src/site/plan/sections.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const SECTIONS: KeptSections = {
  "articles 2020": { basis: "a1", pages: "article\t/articles/fähre/\t1f\t2e\nwithheld\t/articles/b/\t3d" },
  "counts 2020": { basis: "b2", pages: '{"lists":{"all":{"all":2}}}' },
};
const MANY: KeptSections = Object.fromEntries(
  Array.from({ length: 200 }, (_, i) => [`dates ${1980 + i}`, { basis: `b${i}`, pages: `year\t/${1980 + i}/\t${i}` }]),
);

const kept = (root: string, programVersion = "1") => readKeptPlan(root, join(root, "_site"), programVersion);

/** @returns Path of the file with the ending. */
async function keep(root: string, sections: KeptSections, before: ReadPlan = kept(root), ending = ".sections") {
  writeKeptPlan(root, join(root, "_site"), { programVersion: "1", sections }, before);
  const name = (await readdir(join(root, ".backfile"))).find((one) => one.endsWith(ending));
  return join(root, ".backfile", name ?? "");
}

test("is there for the next build by the same program, and by no other", async () => {
  const root = await temporaryFolder();
  expect(kept(root).sections).toEqual({});
  await keep(root, SECTIONS);
  expect(kept(root).sections).toEqual(SECTIONS);
  expect(kept(root, "2").sections).toEqual({});
});

test("is not taken over where a single character of it is another", async () => {
  const root = await temporaryFolder();
  const file = await keep(root, SECTIONS);
  const text = readFileSync(file, "utf8");
  for (const [from, to] of [
    ['all\\":2', 'all\\":3'],
    ["a1", "a2"],
    ["fähre", "fahre"],
    ["/articles/b/", "/articles/c/"],
  ] as const) {
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
    expect(kept(root).sections).toEqual({});
  }
  writeFileSync(file, text.slice(0, -4));
  expect(kept(root).sections).toEqual({});
});

test("a small change is written by itself, time after time, and read with the rest", async () => {
  const root = await temporaryFolder();
  const file = await keep(root, MANY);
  const whole = readFileSync(file, "utf8");
  for (const i of [3, 9]) {
    const before = kept(root);
    const { [`dates ${1980 + i}`]: _, ...others } = before.sections;
    const another = { [`dates ${1990 + i}`]: { basis: `new ${i}`, pages: "" } };
    const more = { [`source ${i}`]: { basis: "", pages: "" } };
    const next = { ...others, ...another, ...more };
    await keep(root, next, before);
    expect(kept(root).sections).toEqual(next);
  }
  expect(readFileSync(file, "utf8")).toBe(whole);
});

test("a change that is damaged, or belongs to another file, leaves what was there before", async () => {
  const root = await temporaryFolder();
  const file = await keep(root, MANY);
  const before = kept(root);
  const changes = await keep(
    root,
    { ...before.sections, "dates 1990": { basis: "new", pages: "" } },
    before,
    ".changes",
  );
  const text = readFileSync(changes, "utf8");
  writeFileSync(changes, text.replace("new", "old"));
  expect(kept(root).sections).toEqual(MANY);
  writeFileSync(changes, text);
  expect(kept(root).sections["dates 1990"]).toEqual({ basis: "new", pages: "" });
  await keep(root, SECTIONS);
  writeFileSync(changes, text);
  expect(kept(root).sections).toEqual(SECTIONS);
  expect(readFileSync(file, "utf8")).toContain("fähre");
});
