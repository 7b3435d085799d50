/** What a plan takes over from an earlier one: the plan is the same as if it were made anew. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { assemble } from "../../../src/archive/archive.ts";
import type { Corrections } from "../../../src/record/corrections.ts";
import type { Summary } from "../../../src/record/summary.ts";
import type { PlannedPage } from "../../../src/site/pages/planned-page.ts";
import { type KeptPlan, type Plan, planSite } from "../../../src/site/plan/plan.ts";
import { keptPages, lazyDraft, Sections } from "../../../src/site/plan/sections.ts";
import { sectionOf } from "../../../src/text/section.ts";
import { sketchOf } from "../../../src/text/sentence-hashes.ts";
import { source } from "../../../src/vocabulary/source.ts";
import { topic } from "../../../src/vocabulary/topic.ts";
import type { Vocabulary } from "../../../src/vocabulary/vocabulary.ts";
import { SITE } from "../../templates/handmade.ts";

const VOCABULARY: Vocabulary = {
  site: { ...SITE, repository: "https://github.com/harbour/papers" },
  sources: ["courier", "herald"].map((id) => source.parse({ id, name: id, canonical: "original" })),
  topics: ["ferries", "floods", "fish"].map((id) => topic.parse({ id, label: id, match: [id] })),
};
/** Sentences by which texts are found in other papers. */
const TEXTS = ["one", "two"].map((name) =>
  Array.from({ length: 9 }, (_, i) => `The ${name} story says in sentence ${i} what happened at the harbour.`).join(
    " ",
  ),
);

type Fields = Partial<Omit<Summary, "id" | "file" | "stamp">>;

/** The values of a record, and when they change the stamp does. */
const fields: fc.Arbitrary<Fields> = fc.record(
  {
    date: fc.oneof(
      fc.constantFrom("2019-12-31", "2020-01-01", "2020-01", "2020-06-05", "2021", "2021-03-04T10:00Z"),
      fc.integer({ min: 1995, max: 2031 }).map((year) => `${year}-03-04`),
    ),
    title: fc.constantFrom("Ferry runs aground", "Council meets", "Flood"),
    source: fc.constantFrom("courier", "herald", "unknown"),
    authors: fc.subarray(["Ellen Marsh", "ellen marsh", "Ho Wan"]),
    topics: fc.subarray(["ferries", "floods", "fish"]),
    publish: fc.constantFrom("full", "excerpt", "withheld"),
    url: fc.constantFrom("https://courier.example/a", "https://courier.example/b"),
    sketch: fc.constantFrom(...TEXTS.map((text) => sketchOf(text) ?? "")),
    captureMissing: fc.constant(true),
    unreadable: fc.constant(true),
    "same-as": fc.constantFrom("a0", "a1"),
    aliases: fc.constantFrom(["before"], ["earlier"]),
  },
  { requiredKeys: [] },
);

const archiveOf = fc.array(fields, { minLength: 1, maxLength: 24 });

function summariesOf(records: readonly Fields[]): Summary[] {
  return records.map((own, i): Summary => {
    const { captureMissing, ...text } = own;
    const summary = {
      ...{ id: `a${i}`, file: `articles/records/a${i}.md`, stamp: JSON.stringify(text), capture: `raw/a${i}.txt` },
      ...{
        dateCertainty: "high" as const,
        dateEdited: false,
        authors: [],
        topics: [],
        aliases: [],
        conflicts: 0,
        lead: "",
      },
    };
    return { ...summary, ...own };
  });
}

function plan(records: readonly Fields[], corrections: Corrections, before?: KeptPlan): Plan {
  return planSite(assemble(summariesOf(records)).archive, VOCABULARY, undefined, corrections, before);
}

const shown = ({ pages, search }: Plan) => ({
  pages: pages.map(({ kind, url, hash, data }) => [kind, url, hash, JSON.stringify(data)]),
  search: search.segments.map(({ folder, hash, bases, articles }) => [
    folder,
    hash,
    bases,
    articles.map(({ url }) => url),
  ]),
  root: search.root,
});

const corrections: fc.Arbitrary<Corrections> = fc
  .constantFrom("", "a0", "a1")
  .map((id) => new Map(id ? [[id, [{ id, date: "2022-02-02", field: "title" as const, from: "Fery" }]]] : []));

test("is the plan made anew, after any changes of records and of what people have corrected", () => {
  const change = fc.tuple(fc.nat(), fc.constantFrom("edit", "add", "delete", "capture"), fields);
  const history = fc.tuple(archiveOf, fc.array(change, { minLength: 1, maxLength: 3 }), corrections, corrections);
  fc.assert(
    fc.property(history, ([records, changes, first, second]) => {
      const changed = [...records];
      for (const [pick, how, own] of changes) {
        const at = pick % Math.max(1, changed.length);
        if (how === "add") changed.splice(at, 0, own);
        else if (how === "delete") changed.splice(at, 1);
        else if (how === "edit") changed[at] = own;
        else changed[at] = { ...changed[at], captureMissing: true };
      }
      const { kept } = plan(records, first);
      expect(shown(plan(changed, second, kept))).toEqual(shown(plan(changed, second)));
    }),
    { numRuns: 100 },
  );
});

test("is the plan made anew where an article makes a list longer than a page", () => {
  const records = Array.from({ length: 200 }, (_, i): Fields => {
    return { date: `20${10 + (i % 9)}-03-04`, source: "courier", topics: ["ferries"], authors: [`Author ${i % 3}`] };
  });
  const { kept } = plan(records, new Map());
  const more = [...records, { date: "2019-03-04", source: "courier", topics: ["ferries"] }];
  expect(shown(plan(more, new Map(), kept))).toEqual(shown(plan(more, new Map())));
});

test("is the plan made anew where one of many articles of a term, or of a day, is another", () => {
  const ofTerm = Array.from({ length: 420 }, (_, i): Fields => {
    return {
      date: `20${10 + (i % 12)}-03-0${1 + (i % 7)}`,
      source: "courier",
      topics: ["ferries"],
      authors: ["Ho Wan"],
    };
  });
  const ofDay = Array.from({ length: 8 }, (): Fields => ({ date: "2020-06-05" }));
  for (const records of [ofTerm, ofDay]) {
    const { kept } = plan(records, new Map());
    for (const [at, change] of [
      [0, { title: "Another" }],
      [1, { date: "2018-03-09" }],
      [2, { date: "1999-03-09" }],
      [3, { authors: ["ho wan", "HO WAN"] }],
    ] as const) {
      const changed = records.with(at, { ...records[at], ...change } as Fields);
      expect(shown(plan(changed, new Map(), kept))).toEqual(shown(plan(changed, new Map())));
    }
  }
});

test("plans anew what an article concerns alone: its year, source, topics and authors", () => {
  const of = (year: number, name: string): Fields => {
    return {
      date: `${year}-03-04`,
      source: name,
      topics: [name === "courier" ? "ferries" : "floods"],
      authors: [name],
    };
  };
  // More articles of each topic in a year than are considered as related to one of the year before.
  const records = [2010, 2011, 2012].flatMap((year) =>
    ["courier", "herald"].flatMap((name) => Array.from({ length: 6 }, () => of(year, name))),
  );
  const first = plan(records, new Map()).kept;
  const before = first.sections;
  const after = plan([...records, of(2010, "herald")], new Map(), first).kept.sections;
  const anew = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(anew.sort()).toEqual([
    ...[
      "articles 2010",
      "articles 2011",
      "author herald",
      "counts 2010",
      "data 2010",
      "dates 2010",
      "search 2010",
      "sitemap 2010",
      "source herald",
      "topic floods",
    ],
  ]);
  // Pages of others stay, those too that cover the same time.
  const hashes = (name: string) =>
    [before, after].map((sections) => keptPages(sections[name] ?? sectionOf("", [])).map(([, , hash]) => hash));
  for (const name of ["author courier", "source courier", "topic ferries"])
    expect(hashes(name)[1]).toEqual(hashes(name)[0]);
});

test("makes the data of no page whose own inputs are as before", () => {
  const draftsOf = (keys: Readonly<Record<string, string>>, made: string[]) => () =>
    Object.entries(keys).map(([id, key]) =>
      lazyDraft(
        "article",
        `/articles/${id}/`,
        () => [key],
        () => {
          made.push(id);
          return { file: id, stamp: key } as PlannedPage<"article">["data"];
        },
      ),
    );
  const first = new Sections("common");
  const before = first.plan("articles 2020", ["1"], draftsOf({ a: "a", b: "b" }, [])).pages;
  const made: string[] = [];
  const again = (common: string) => new Sections(common, JSON.parse(JSON.stringify(first.kept)));
  const after = again("common").plan("articles 2020", ["2"], draftsOf({ a: "a", b: "other", c: "c" }, made)).pages;
  expect(made).toEqual(["b", "c"]);
  expect(after.map(({ hash }) => hash === before[0]?.hash)).toEqual([true, false, false]);
  expect(after[0]?.data).toEqual(before[0]?.data);
  // What all pages have in common is an input of each.
  again("another").plan("articles 2020", ["2"], draftsOf({ a: "a" }, made));
  expect(made).toEqual(["b", "c", "a", "a"]);
});

test("takes texts over where they are of the same records and none is lost", () => {
  const made: string[] = [];
  const texts = (sections: Sections, basis: string) =>
    sections.texts("search 2020", [basis], 2, () => {
      made.push(basis);
      return [`${basis} a`, `${basis} b`];
    });
  const first = new Sections("common");
  texts(first, "1");
  expect(texts(new Sections("common", first.kept), "1")).toEqual(["1 a", "1 b"]);
  expect(made).toEqual(["1"]);
  expect(texts(new Sections("common", first.kept), "2")).toEqual(["2 a", "2 b"]);
  const { basis = "" } = first.kept["search 2020"] ?? {};
  expect(texts(new Sections("common", { "search 2020": sectionOf(basis, ["1 a"]) }), "1")).toEqual(["1 a", "1 b"]);
  expect(made).toEqual(["1", "2", "1"]);
});
