import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadVocabulary } from "../src/vocabulary/vocabulary-folder.ts";

const REPOSITORY = join(import.meta.dirname, "..");

test("no test reads the archive that this repository holds", async () => {
  expect(() => readFileSync("articles/site.yaml")).toThrow(/first-archive/);
  expect(() => readFileSync(new URL("../articles/site.yaml", import.meta.url))).toThrow(/first-archive/);
  await expect(async () => readdir(join(REPOSITORY, "articles"))).rejects.toThrow(/first-archive/);
  await expect(loadVocabulary(REPOSITORY)).rejects.toThrow(/first-archive/);
});
