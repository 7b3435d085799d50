/** Contradictions in words: every kind, in the language of whoever reads them. */
import { describe, expect, test } from "vitest";
import type { Conflict } from "../../../src/model/conflict.ts";
import { conflictInWords } from "../../../src/site/words/conflict.ts";
import { ENGLISH, TABLES } from "../../../src/site/words/words.ts";

const PRINTED = { value: "2021-01-21", rule: "date-line", line: 3 };
const ADDRESS = { value: "2021-03-01", rule: "date-in-address" };
const CAPTION = { caption: { value: "2022-01-21", line: 5 }, text: { value: "Thursday" as const, line: 7 } };

/** One of each kind, and of each form that its sentence takes. */
const CONFLICTS: readonly Conflict[] = [
  {
    field: "authors",
    kind: "two-values",
    values: {
      recorded: { value: ["Ada Quill", "Jo Reed"], rule: "byline" },
      other: { value: ["Lee"], rule: "meta author" },
    },
  },
  {
    field: "title",
    kind: "two-forms",
    values: {
      recorded: { value: "Moon: talks", rule: "headline" },
      other: { value: "Moon talks", rule: "meta title", line: 3 },
    },
  },
  { field: "date", kind: "two-dates", values: { recorded: PRINTED, other: ADDRESS, strength: "inferred" } },
  { field: "date", kind: "two-dates", values: { recorded: ADDRESS, other: PRINTED, strength: "stated" } },
  {
    field: "source",
    kind: "two-publishers",
    values: {
      recorded: { value: "herald", quote: "The Herald" },
      other: { value: "courier", name: "The Courier", quote: "courier.example" },
    },
  },
  { field: "updated", kind: "update-before-publication", values: { updated: "2021-01-20", published: "2021-01-21" } },
  { field: "date", kind: "caption-against-weekday", values: CAPTION },
  { field: "date", kind: "caption-against-weekday", values: { ...CAPTION, fitting: "2021-01-21" } },
  {
    field: "date",
    kind: "date-against-weekday",
    values: { quote: "Monday, June 1", line: 9, date: "2024-06-01", weekday: "Monday" },
  },
  { field: "body", kind: "beginning-only", values: { quote: "The rest is for subscribers.", line: 14 } },
  { field: "body", kind: "several-articles", values: { articles: 1204 } },
  {
    field: "body",
    kind: "text-left-out",
    values: { sentences: 1, of: 12, lines: [[14, 14]], first: "The pier is to be closed." },
  },
  {
    field: "body",
    kind: "text-left-out",
    values: {
      sentences: 3,
      of: 1204,
      lines: [
        [14, 15],
        [20, 20],
      ],
      first: "The pier is to be closed.",
    },
  },
];

/** What a person has written stays as it is. */
const OWN: Conflict = { field: "agency", kind: "other", values: { says: "The microfilm names another." } };

test.each(Object.entries(TABLES))("are sentences of the language %s", async (tag, words) => {
  const said = CONFLICTS.map((conflict) => conflictInWords(conflict, words));
  await expect(`${said.join("\n")}\n`).toMatchFileSnapshot(`../../fixtures/contradictions/${tag}.txt`);
  expect(conflictInWords(OWN, words)).toBe(OWN.values.says);
});

describe("a list of names that is too long", () => {
  const names = (recorded: string[], other: string[]): Conflict => ({
    field: "authors",
    kind: "two-values",
    values: { recorded: { value: recorded, rule: "byline", line: 2 }, other: { value: other, rule: "meta author" } },
  });
  const inWords = (conflict: Conflict) => conflictInWords(conflict, ENGLISH, undefined, 24);

  test("says how many more there are", () => {
    expect(inWords(names(["Ada Quill", "Jo Reed", "Kim Lee", "Bo Ray"], ["Max Ott"]))).toBe(
      "Line 2 of the page names Ada Quill, Jo Reed and 2 more; its data for machines names Max Ott.",
    );
  });

  test("begins with those that the other list has not", () => {
    expect(inWords(names(["Ada Quill", "Jo Reed", "Kim Lee"], ["Ada Quill", "Jo Reed", "Bo Ray"]))).toBe(
      "Line 2 of the page names Kim Lee, Ada Quill and 1 more; its data for machines names Bo Ray, Ada Quill and 1 more.",
    );
  });

  test("has one name at least", () => {
    const long = "Maria Magdalena von Hohenstein";
    expect(inWords(names([long, "Jo Reed"], ["Jo Reed"]))).toContain(`names ${long} and 1 more;`);
  });
});

describe("no two languages", () => {
  test.each(CONFLICTS.map((conflict, i) => [conflict.kind, i] as const))("say the same of %s (%i)", (_, i) => {
    const said = Object.values(TABLES).map((words) => conflictInWords(CONFLICTS[i] as Conflict, words));
    expect(new Set(said).size).toBe(Object.keys(TABLES).length);
  });
});
