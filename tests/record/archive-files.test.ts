/** The files of an archive, listed once. */
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ArchiveFiles, listArchive, RECORDS, withRecordsAnew } from "../../src/record/archive-files.ts";
import { writeRecord } from "../../src/record/record-index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const seen = ({ records }: ArchiveFiles) => [records.files, records.problems];

test("records that are written and deleted after the listing are in it as a new listing has them", async () => {
  const root = await temporaryFolder();
  const at = (name: string) => `${RECORDS}/2021/${name}.md`;
  for (const name of ["b", "d", "f", "gone"]) writeRecord(root, at(name), name);
  mkdirSync(join(root, "articles/raw"));
  for (const name of ["link", "lost"]) symlinkSync("nowhere", join(root, at(name)));
  const before = listArchive(root);
  for (const name of ["a", "d", "e", "z", "link"]) writeRecord(root, at(name), "as it is now");
  rmSync(join(root, at("gone")));
  const written = ["z", "d", "a", "e", "gone", "link"].map(at);
  const now = withRecordsAnew(root, before, written);
  expect(seen(now)).toEqual(seen(listArchive(root)));
  expect(now.records.problems.map(({ file }) => file)).toEqual([at("lost")]);
  expect(seen(now)).not.toEqual(seen(before));
});
