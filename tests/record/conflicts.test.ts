/** Contradictions in a record that a person has edited: what is sound is kept, what is not is told of with the remedy. */
import { describe, expect, test } from "vitest";
import { readRecord } from "../../src/record/read-record.ts";

function read(conflicts: string) {
  const text = `---\ntitle: A\nconflicts:\n${conflicts}\n---\n\nText.\n`;
  const { record, problems } = readRecord(text, "articles/records/2021/a.md", { sources: [], topics: [] });
  return {
    conflicts: record.conflicts,
    problems: problems.map(({ line, field, found, remedy }) => `${line}: ${field}: ${found}; ${remedy}`),
  };
}

const EARLY =
  "  - {field: updated, kind: update-before-publication, values: {updated: 2021-01-20, published: 2021-01-21}}";

describe("the contradictions of a record", () => {
  test("are read with the numbers of lines as numbers, whatever the layout", () => {
    const written = `  - field: date
    kind: caption-against-weekday
    values:
      caption: {value: 2022-01-21, line: 5}
      text: {value: Thursday, line: "7"}`;
    const values = { caption: { value: "2022-01-21", line: 5 }, text: { value: "Thursday", line: 7 } };
    expect(read(written)).toEqual({
      conflicts: [{ field: "date", kind: "caption-against-weekday", values }],
      problems: [],
    });
  });

  test("may be a person's own, in their words", () => {
    expect(read("  - {field: agency, kind: other, values: {says: The microfilm names Reuters.}}")).toEqual({
      conflicts: [{ field: "agency", kind: "other", values: { says: "The microfilm names Reuters." } }],
      problems: [],
    });
  });

  test.each([
    [
      "{field: date, kind: two-days, values: {}}",
      /^3: conflicts\[0\]\.kind: "two-days" is no kind of contradiction; write one of two-values, .* kind: other/,
    ],
    ["{field: date, says: Two days are named.}", /^3: conflicts\[0\]\.kind: it is missing; write one of/],
    ["a sentence", /^3: conflicts\[0\]\.kind: it is missing; write one of/],
    ["{field: dek, kind: two-dates}", /^3: conflicts\[0\]\.field: "dek" cannot be used; write date$/],
    [
      "{field: updated, kind: update-before-publication, values: {updated: 20 January}}",
      /^3: conflicts\[0\]\.values\.updated: "20 January" cannot be used; write YYYY-MM-DD$/,
    ],
    [
      "{field: title, kind: two-forms, values: {recorded: {value: a, rule: b}}}",
      /^3: conflicts\[0\]\.values\.other: it is missing; write what the kind two-forms has: \{recorded: \{value, rule, line\}/,
    ],
    [
      "{field: date, kind: date-against-weekday, values: {quote: a, line: nine, date: 2021-01-20, weekday: Monday}}",
      /line: "nine" cannot be used; write the number of a line of the capture$/,
    ],
    [
      "{field: date, kind: date-against-weekday, values: {quote: a, line: 9, date: 2021-01-20, weekday: Mon}}",
      /weekday: "Mon" cannot be used; write Sunday or Monday or .* or Saturday$/,
    ],
    [
      "{field: agency, kind: other, values: {says: a, by: me}}",
      /^3: conflicts\[0\]\.values: "by" is no part of it; remove it$/,
    ],
  ])("%s is told of, and the others are kept", (written, told) => {
    const { conflicts, problems } = read(`  - ${written}\n${EARLY}`);
    expect(problems).toEqual([expect.stringMatching(told)]);
    expect(conflicts).toMatchObject([{ kind: "update-before-publication" }]);
  });

  test("are a list", () => {
    const { conflicts, problems } = read("  none");
    expect(conflicts).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(/^3: conflicts: "none" cannot be used; write a list of/)]);
  });
});
