import { expect, test } from "vitest";
import { assemble } from "../../../src/archive/archive.ts";
import type { Conflict } from "../../../src/model/conflict.ts";
import type { Summary } from "../../../src/record/summary.ts";
import { Listings } from "../../../src/site/pages/listing.ts";
import type { ReviewFilters } from "../../../src/site/pages/review-list.ts";
import { reviewPages } from "../../../src/site/plan/review-page.ts";
import { SITE } from "../../templates/handmade.ts";

const twoDates = (day: string): Conflict => ({
  field: "date",
  kind: "two-dates",
  values: {
    recorded: { value: "2021-01-21", rule: "date-line", line: 3 },
    other: { value: day, rule: "meta date" },
    strength: "stated",
  },
});

function summary(id: string, fields: Partial<Summary>): Summary {
  return {
    ...{ id, file: `articles/records/2021/${id}.md`, stamp: id, authors: ["Lee Wan"], topics: [], aliases: [] },
    ...{ title: id, date: "2021-01-21", dateEdited: false, conflicts: 0, lead: `Lead of ${id}.` },
    ...fields,
  };
}

test("filters of the review page say how many articles each shows, and count none twice", () => {
  const doubts = { weak: ["date", "title"], conflicts: [twoDates("2021-01-22"), twoDates("2021-01-23")], places: {} };
  const { archive } = assemble([summary("a", { doubts }), summary("b", { doubts: { ...doubts, conflicts: [] } })]);
  const vocabulary = { site: SITE, sources: [], topics: [] };
  const pages = [...reviewPages(archive, vocabulary, new Listings(archive, vocabulary))];
  const { kinds, fields } = pages.find(({ kind }) => kind === "review-style")?.data as ReviewFilters;
  expect(kinds).toContainEqual({ kind: "conflict", count: 1 });
  expect(kinds).toContainEqual({ kind: "weak", count: 2 });
  expect(fields).toContainEqual({ field: "date", count: 2 });
});
