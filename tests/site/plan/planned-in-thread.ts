/**
 * Plans an archive of `articles` made articles in a thread of its own, and says how many pages of a kind the plan has: for
 * `large-archive.test.ts`.
 */
import { parentPort, workerData } from "node:worker_threads";
import { assemble } from "../../../src/archive/archive.ts";
import type { Summary } from "../../../src/record/summary.ts";
import { planSite } from "../../../src/site/plan/plan.ts";
import type { Vocabulary } from "../../../src/vocabulary/vocabulary.ts";

/** One article in so many has what a record may have besides. */
const FULL = 50;

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
  if (number % FULL > 0) return lean;
  return {
    ...lean,
    ...{ authors: [`Writer ${number}`], aliases: [`earlier-${number}`], conflicts: 1 },
    doubts: {
      weak: ["date"],
      conflicts: [{ field: "date", kind: "other" as const, values: { says: "Two are named." } }],
    },
  };
}

const { articles } = workerData as { articles: number };
const { archive, problems } = assemble(Array.from({ length: articles }, (_, number) => made(number)));
const kinds = Map.groupBy(planSite(archive, HARBOUR).pages, ({ kind }) => kind);
parentPort?.postMessage({
  problems,
  pages: Object.fromEntries([...kinds].map(([kind, pages]) => [kind, pages.length])),
});
