/** The guides for contributors name files, tests and commands; what they name is there. */
import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "..");
const GUIDES = ["README.md", "CONTRIBUTING.md", "docs/architecture.md"];

const read = (path: string) => readFileSync(join(PROGRAM, path), "utf8");

test.each(GUIDES)("%s names only files that are there", async (guide) => {
  const named = [...read(guide).matchAll(/`((?:src|templates|tests|bench|docs|public|scripts)\/[\w./-]+)`/g)];
  const paths = [...new Set(named.map(([, path = ""]) => path))];
  const missing = await Promise.all(
    paths.map((path) =>
      stat(join(PROGRAM, path)).then(
        () => [],
        () => [path],
      ),
    ),
  );
  expect(paths).not.toEqual([]);
  expect(missing.flat()).toEqual([]);
});

test.each(GUIDES)("%s names only scripts that package.json has", (guide) => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = [...read(guide).matchAll(/npm run ([\w:-]+)/g)].map(([, script = ""]) => script);
  expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
});

test("every law is held by tests of the names that the guide gives", () => {
  const rows = read("docs/architecture.md").match(/^\| \*\*\d+\. .*$/gm) ?? [];
  const named = rows.map((row) => [...row.matchAll(/`(tests\/[^`]+)`(?: \(([^()]*)\))?/g)]);
  expect(named.map((tests) => tests.length > 0)).toEqual(Array.from({ length: 10 }, () => true));
  const missing = named.flat().flatMap(([, path = "", titles = ""]) => {
    const text = read(path);
    const quoted = [...titles.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => title);
    return quoted.filter((title) => !text.includes(title)).map((title) => `${path}: ${title}`);
  });
  expect(missing).toEqual([]);
});
