import { expect, test } from "vitest";
import { assemble } from "../../../src/archive/archive.ts";
import { REVIEW_KINDS } from "../../../src/archive/review.ts";
import type { Conflict } from "../../../src/model/conflict.ts";
import type { Summary } from "../../../src/record/summary.ts";
import { Listings } from "../../../src/site/pages/listing.ts";
import type { ReviewFilters, ReviewList } from "../../../src/site/pages/review-list.ts";
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

/** The data of the review pages, by address. */
function pagesOf(summaries: Summary[]): Map<string, ReviewList> {
  const { archive } = assemble(summaries);
  const vocabulary = { site: SITE, sources: [], topics: [] };
  const drafts = [...reviewPages(archive, vocabulary, new Listings(archive, vocabulary))];
  return new Map(drafts.map(({ url, data }) => [url, data as ReviewList]));
}

test("kinds and filters of the review pages say how many articles each shows, and count none twice", () => {
  const doubts = { weak: ["date", "title"], conflicts: [twoDates("2021-01-22"), twoDates("2021-01-23")], places: {} };
  const pages = pagesOf([summary("a", { doubts }), summary("b", { doubts: { ...doubts, conflicts: [] } })]);
  const { kinds, filters } = pages.get("/review/") as ReviewList;
  expect(kinds).toContainEqual({ kind: "conflict", count: 1 });
  expect(kinds).toContainEqual({ kind: "weak", count: 2 });
  expect(filters.fields).toContainEqual({ field: "date", count: 2 });
  const style = pages.get("/review/style.css") as object as ReviewFilters;
  expect(style.fields.map(({ field }) => field)).toEqual(filters.fields.map(({ field }) => field));
});

test("each kind has a page with its findings alone, whether there are any or not", () => {
  const doubts = { weak: ["title"], conflicts: [twoDates("2021-01-22")], places: {} };
  const pages = pagesOf([summary("a", { doubts }), summary("b", { doubts: { ...doubts, conflicts: [] } })]);
  const listed = (url: string) =>
    pages
      .get(url)
      ?.listed.map(({ entry, findings }) => `${entry.title}: ${findings.map(({ kind }) => kind).join(" ")}`);
  expect(listed("/review/weak/")).toEqual(["a: weak", "b: weak"]);
  expect(listed("/review/conflict/")).toEqual(["a: conflict"]);
  expect(listed("/review/duplicate/")).toEqual([]);
  for (const kind of REVIEW_KINDS) expect(pages.get(`/review/${kind}/`)).toMatchObject({ kind, articles: 2 });
});

test("a page lists the sixty most urgent articles, and says how many more there are", () => {
  const doubts = { weak: ["title"], conflicts: [], places: {} };
  const many = Array.from({ length: 70 }, (_, i) => summary(`a${i}`, { doubts }));
  const disputed = summary("z", { doubts: { ...doubts, conflicts: [twoDates("2021-01-22")] } });
  const pages = pagesOf([...many, disputed]);
  expect(pages.get("/review/")?.listed).toHaveLength(60);
  expect(pages.get("/review/")?.listed[0]?.entry.title).toBe("z");
  expect(pages.get("/review/")?.more).toBe(11);
  expect(pages.get("/review/weak/")?.kinds).toContainEqual({ kind: "weak", count: 71 });
});
