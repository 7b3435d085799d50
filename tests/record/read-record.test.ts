import { describe, expect, test } from "vitest";
import { readRecord } from "../../src/record/read-record.ts";

const VOCABULARY = {
  sources: [{ id: "hankyoreh", name: "The Hankyoreh", aliases: [], recognise: [], publish: "full" as const }],
  topics: [{ id: "diplomacy", label: "Diplomacy", note: "Relations between states.", match: ["diplomacy"] }],
};
const FILE = "articles/records/2021/moon-speaks.md";
const read = (yaml: string) => readRecord(`---\n${yaml}\n---\n\nText.\n`, FILE, VOCABULARY);

describe("reading a record", () => {
  test("takes the id from the file's name", () => {
    expect(read("title: Moon speaks").record).toMatchObject({
      id: "moon-speaks",
      file: FILE,
      title: "Moon speaks",
      body: "Text.",
    });
  });

  test.each([
    ["date: 2021-13-40", "date", '"2021-13-40" is no EDTF date', "YYYY-MM-DD"],
    ["source: hankyore", "source", 'no source "hankyore"', "did you mean hankyoreh?"],
    ["topics:\n  - diplomcy", "topics", 'no topic "diplomcy"', "did you mean diplomacy?"],
    ["topics:\n  - fishing", "topics", 'no topic "fishing"', "add it to articles/topics.yaml"],
    ["language: english language", "language", "is no BCP 47 tag", "such as en"],
    ["authors: Lee Wan", "authors", "cannot be used", "write a list"],
    ["url: javascript:alert(1)", "url", "cannot be used", "http or https"],
    ["captions:\n  - Moon speaks", "captions", "cannot be used", "{text, credit, image}"],
    ["capture: ../../etc/passwd", "capture", '"../../etc/passwd" cannot be used', "raw/harbour-fire.txt"],
    ["capture: /etc/passwd", "capture", '"/etc/passwd" cannot be used', "below articles/"],
    ["capture: raw/../../../etc/passwd", "capture", "cannot be used", "below articles/"],
    ["capture: raw/a\\..\\..\\site.yaml", "capture", "cannot be used", "below articles/"],
    ["capture: records/2021/moon-speaks.md", "capture", "cannot be used", "below articles/"],
    ["capture: raw", "capture", "cannot be used", "below articles/"],
  ])("%j is an error with a remedy, and the field is left out", (yaml, field, found, remedy) => {
    const { record, problems } = read(`title: Moon speaks\n${yaml}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: "error", file: FILE, field });
    expect(problems[0]?.found).toContain(found);
    expect(problems[0]?.remedy).toContain(remedy);
    expect(({ ...record } as { [key: string]: unknown })[field] ?? []).toEqual([]);
    expect(record.title).toBe("Moon speaks");
  });

  test.each([
    "raw/moon.txt",
    "raw/2021/moon speaks (1).html.gz",
    "raw/문재인.txt",
    "raw/...",
  ])("%j is fit for a capture's path, unless it begins with a dot", (capture) => {
    const fit = !capture.includes("/.");
    expect(read(`capture: ${capture}`).record.capture).toBe(fit ? capture : undefined);
  });

  test("an unknown key is a warning that names the key it was meant to be", () => {
    const { problems } = read("titel: Moon speaks");
    expect(problems).toEqual([
      { severity: "warning", file: FILE, line: 2, field: "titel", found: "no such key", remedy: "did you mean title?" },
    ]);
  });

  test("a key without a value is as good as absent", () => {
    expect(read("title: Moon\ndek:\nauthors: []")).toMatchObject({ record: { title: "Moon" }, problems: [] });
  });
});
