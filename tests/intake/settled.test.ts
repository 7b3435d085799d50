import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { IntakeReport } from "../../src/intake/intake-report.ts";
import { inputsOfIntake, noteSettled, settledReport } from "../../src/intake/settled.ts";
import type { ArchiveFiles } from "../../src/record/archive-files.ts";
import type { Summary } from "../../src/record/summary.ts";
import { FileList } from "../../src/system/file-list.ts";

const NOTHING: IntakeReport = {
  ...{ made: [], refreshed: [], reread: [], known: 1 },
  ...{ unwanted: [], addressed: false, problems: [] },
};
const none = new FileList();
const capture = { path: "articles/raw/moon.txt", version: "5-1-1", size: 5 };
const files: ArchiveFiles = {
  captures: FileList.of([capture]),
  records: none,
  others: none,
  hidden: [],
  temporary: [],
};
const moon = {
  ...{ id: "moon", file: "articles/records/2021/moon.md", aliases: [], authors: ["Lee"], topics: [] },
  ...{ stamp: "1", title: "Moon", capture: "raw/moon.txt", sha256: "0".repeat(64), sourceRead: "post" },
} as unknown as Summary;
const inputs = (summary: Summary, listed = files) =>
  inputsOfIntake(listed, { summaries: [summary], problems: [] }, "program");

async function archive(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "backfile-settled-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "articles/records"), { recursive: true });
  return root;
}

test("an edit that matches no capture otherwise leaves nothing to do, any other change may", async () => {
  const before = await inputs(moon);
  expect(await inputs({ ...moon, title: "Another", stamp: "2", date: "2021-01-22" })).toBe(before);
  const changes: Partial<Summary>[] = [
    { id: "sun" },
    { aliases: ["luna"] },
    { capture: "raw/sun.txt" },
    { authors: [] },
  ];
  for (const change of [...changes, { sourceRead: null }, { unreadable: true }, { sha256: "1".repeat(64) }])
    expect(await inputs({ ...moon, ...change })).not.toBe(before);
  const changed = { ...files, captures: FileList.of([{ ...capture, version: "5-2-2" }]) };
  expect(await inputs(moon, changed)).not.toBe(before);
  const others = FileList.of([{ ...capture, path: "articles/topics.yaml" }]);
  expect(await inputs(moon, { ...files, others })).not.toBe(before);
});

test("it is kept of a run that did nothing but write lists of addresses and told nothing, and holds for what that run read", async () => {
  const root = await archive();
  expect(await settledReport(root, "a")).toBeUndefined();
  noteSettled(root, "a", { ...NOTHING, refreshed: ["articles/records/2021/moon.md"] });
  noteSettled(root, "a", { ...NOTHING, problems: [{ severity: "warning", found: "x", remedy: "y" }] });
  expect(await settledReport(root, "a")).toBeUndefined();
  noteSettled(root, "a", { ...NOTHING, addressed: true });
  expect(await settledReport(root, "a")).toEqual(NOTHING);
  expect(await settledReport(root, "b")).toBeUndefined();
  // A run that was interrupted may have left records half brought along.
  await writeFile(join(root, "articles/records/.unfinished.json"), "{}");
  expect(await settledReport(root, "a")).toBeUndefined();
});
