import { expect, test } from "vitest";
import { archivedDay, withArchivedDay } from "../../src/record/archived-day.ts";
import { frontMatter } from "../../src/record/record.ts";

test("a record's day is today's by UTC, or the one that SOURCE_DATE_EPOCH names", () => {
  expect(archivedDay("", Date.UTC(2026, 10, 26, 23, 59))).toBe("2026-11-26");
  expect(archivedDay(undefined, Date.UTC(2026, 10, 27))).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(archivedDay("0", Date.UTC(2026, 10, 26))).toBe("1970-01-01");
  expect(archivedDay("1760000000")).toBe("2025-10-09");
});

test.each(["yesterday", "-1", "1e9", "999999999999"])("SOURCE_DATE_EPOCH %s is refused", (epoch) => {
  expect(() => archivedDay(epoch)).toThrow(/SOURCE_DATE_EPOCH: "[^"]*" is no number of seconds since 1970; write/);
});

test("it stands in its place among the keys", () => {
  const record = { title: "A", capture: "raw/a.txt", sha256: "0", encoding: "euc-kr", evidence: {}, conflicts: [] };
  const keys = Object.keys(withArchivedDay(record, "2026-11-26"));
  const order = Object.keys(frontMatter.shape);
  expect(keys).toEqual([...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(keys).toContain("archived");
});
