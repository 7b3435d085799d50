import { expect, test } from "vitest";
import { assemble } from "../../../src/archive/archive.ts";
import type { Summary } from "../../../src/record/summary.ts";
import { planSite } from "../../../src/site/plan/plan.ts";
import type { Vocabulary } from "../../../src/vocabulary/vocabulary.ts";

const ARTICLES = 150_000;
const HARBOUR: Vocabulary = {
  site: {
    title: "The Harbour Papers",
    description: "News of one harbour.",
    url: "https://harbour.example/",
    language: "en",
    branch: "main",
  },
  sources: [{ id: "courier", name: "The Courier", aliases: [], recognise: [], publish: "full" }],
  topics: [],
};

/** Each with little that costs planning, and one in fifty with what a record may have besides. */
function made(number: number): Summary {
  const id = `article-${number}`;
  const year = 2000 + (number % 20);
  const lean: Summary = {
    ...{ id, file: `articles/records/${year}/${id}.md`, stamp: id, title: id, source: "courier" },
    ...{ date: `${year}`, dateCertainty: "low", dateEdited: false },
    ...{ authors: [], topics: [], aliases: [], conflicts: 0, lead: "" },
  };
  if (number % 50 > 0) return lean;
  return {
    ...lean,
    ...{ authors: [`Writer ${number}`], aliases: [`earlier-${number}`], conflicts: 1 },
    doubts: {
      weak: ["date"],
      conflicts: [{ field: "date", kind: "other" as const, values: { says: "Two are named." } }],
    },
  };
}

test("an archive of 150,000 articles has a plan with a page for each", () => {
  const { archive, problems } = assemble(Array.from({ length: ARTICLES }, (_, number) => made(number)));
  expect(problems).toEqual([]);
  const kinds = Map.groupBy(planSite(archive, HARBOUR).pages, ({ kind }) => kind);
  expect(kinds.get("article")).toHaveLength(ARTICLES);
  expect(kinds.get("alias")).toHaveLength(ARTICLES / 50);
}, 120_000);
