/** A slip of the pen in a rule that restricts publication must not publish. */
import { describe, expect, test } from "vitest";
import { disclose } from "../../src/record/disclosure.ts";
import { readRecord } from "../../src/record/read-record.ts";
import { source } from "../../src/vocabulary/source.ts";

const GAZETTE = source.parse({ id: "gazette", name: "The Gazette", robots: "noarchive" });
const read = (yaml: string) =>
  readRecord(`---\ntitle: Ferry\n${yaml}\n---\n\nText.\n`, "articles/records/2021/ferry.md", {
    sources: [GAZETTE],
    topics: [],
  });
const published = (yaml: string) => disclose(read(yaml).record, GAZETTE);

describe("what a record may publish", () => {
  test.each([
    ["source: gazette", "full"],
    ["publish: listing", "listing"],
    ["withheld:\n  date: 2024-05-01\n  reason: By court order.", "withheld"],
    ["publish: witheld", "withheld"],
    ["publish: [listing]", "withheld"],
    ["withheld: by court order", "withheld"],
    ["publsh: listing", "withheld"],
    ["witheld: yes", "withheld"],
    ["published: 2021-01-01", "full"],
  ])("by %j is %s", (yaml, expected) => {
    expect(published(yaml).publish).toBe(expected);
  });

  test("is said to be unclear where it is, with the remedy", () => {
    expect(read("publish: witheld").problems).toMatchObject([
      { severity: "error", field: "publish", found: '"witheld" cannot be used' },
    ]);
    expect(read("publish: witheld").problems[0]?.remedy).toContain("until then the article is withheld");
  });

  test("keeps an article withheld whose date of withholding is wrong", () => {
    const { record, problems } = read("withheld:\n  date: 2024-13-01\n  reason: By court order.");
    expect(record.withheld).toEqual({ reason: "By court order." });
    expect(problems).toMatchObject([{ severity: "error", field: "withheld" }]);
    expect(disclose(record, undefined).publish).toBe("withheld");
  });
});

describe("what robots are told", () => {
  test("by a record overrides its source", () => {
    expect(published("source: gazette").robots).toBe("noarchive");
    expect(published("robots: nosnippet").robots).toBe("nosnippet");
  });

  test("is to keep out, where the rule cannot be read", () => {
    expect(published("robots: no index please").robots).toBe("noindex");
  });
});
