/** Modules as one file for browsers. */
import { expect, test } from "vitest";
import { joinModules } from "../../src/system/join-modules.ts";

const MODULES: { [path: string]: string } = {
  "main.js":
    'import { twice, Tally as Count } from "./lib/sums.js";\nimport { name } from "./name.js";\nconst size = 3;\nreport(name, twice(size), new Count().of);\n',
  "lib/sums.js":
    '/** Says what it does. */\nimport { name } from "../name.js";\nconst size = 2;\nexport function twice(value) {\n  return value * size;\n}\nexport class Tally {\n  of = name;\n}\n',
  "name.js": '/**\n * Of the harbour.\n */\nexport const name = "Lindmouth /** not a comment */";\n',
};

test("export what the one does that they are joined for", () => {
  expect(joinModules("lib/sums.js", (path) => MODULES[path] ?? "")).toMatch(
    /\nexport const \{ twice, Tally \} = module2;\n$/,
  );
  expect(joinModules("main.js", (path) => MODULES[path] ?? "")).not.toContain("export");
});

test("run as they do apart: each once, before those that import it, with its own names", () => {
  const joined = joinModules("main.js", (path) => MODULES[path] ?? "");
  const said: unknown[] = [];
  new Function("report", joined)((...words: unknown[]) => said.push(words));
  expect(said).toEqual([["Lindmouth /** not a comment */", 6, "Lindmouth /** not a comment */"]]);
  expect(joined).not.toMatch(/^(?:import|export)\b/m);
  expect(joined.match(/const name = "/g)).toHaveLength(1);
  expect(joined).not.toContain("Says what it does");
});
