import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { DisclosedRecords } from "../../src/record/disclosed-records.ts";
import { readRecordIndex } from "../../src/record/record-index.ts";
import { loadVocabulary } from "../../src/vocabulary/vocabulary-folder.ts";
import { makeArchive } from "../made-archive.ts";
import { removeTemporaryFolders, temporaryFolder } from "../temporary-folder.ts";

afterAll(removeTemporaryFolders);

test("a record that was read is known until it is forgotten", async () => {
  const root = await temporaryFolder();
  await makeArchive(root, { articles: 2, words: 30 });
  const vocabulary = await loadVocabulary(root);
  const { summaries } = await readRecordIndex(root, vocabulary);
  const [one, other] = summaries.map(({ file, stamp }) => ({ file, stamp }));
  if (!one || !other) throw new Error("two records were made");
  const records = new DisclosedRecords(root, vocabulary);
  const read = [one, other].map(({ file, stamp }) => records.read(file, stamp));
  await rm(join(root, "articles/records"), { recursive: true });
  records.forget([one.file]);
  expect(records.read(other.file, other.stamp)).toBe(read[1]);
  expect(() => records.read(one.file, one.stamp)).toThrow();
});
