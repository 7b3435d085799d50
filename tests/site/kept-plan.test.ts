/** What is kept of a plan between builds. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readKeptPlan, writeKeptPlan } from "../../src/site/kept-plan.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const SECTIONS = {
  "articles 2020": { basis: "a1", pages: "article\t/articles/fähre/\t1f\t2e\nwithheld\t/articles/b/\t3d" },
  "counts 2020": { basis: "b2", pages: '{"lists":{"all":{"all":2}}}' },
};

const kept = (root: string, programVersion = "1") => readKeptPlan(root, join(root, "_site"), programVersion);

function keep(root: string): string {
  writeKeptPlan(root, join(root, "_site"), { programVersion: "1", sections: SECTIONS }, { sections: {} });
  const [name = ""] = readdirSync(join(root, ".backfile"));
  return join(root, ".backfile", name);
}

test("is there for the next build by the same program, and by no other", async () => {
  const root = await temporaryFolder();
  expect(await kept(root)).toEqual({ sections: {} });
  keep(root);
  expect(await kept(root)).toEqual({ sections: SECTIONS });
  expect(await kept(root, "2")).toEqual({ sections: {} });
});

test("is not taken over where a single character of it is another", async () => {
  const root = await temporaryFolder();
  const file = keep(root);
  const text = readFileSync(file, "utf8");
  for (const [from, to] of [
    ['all\\":2', 'all\\":3'],
    ["a1", "a2"],
    ["fähre", "fahre"],
    ["/articles/b/", "/articles/c/"],
  ] as const) {
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
    expect(await kept(root)).toEqual({ sections: {} });
  }
  writeFileSync(file, text.slice(0, -4));
  expect(await kept(root)).toEqual({ sections: {} });
});
