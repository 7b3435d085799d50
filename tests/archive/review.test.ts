import { describe, expect, test } from "vitest";
import { assemble } from "../../src/archive/archive.ts";
import { byArticle, filtered, type ReviewFilter, review } from "../../src/archive/review.ts";
import { toldFinding } from "../../src/cli/sentences.ts";
import type { Conflict } from "../../src/model/conflict.ts";
import type { Summary } from "../../src/record/summary.ts";
import { sketchOf } from "../../src/text/sentence-hashes.ts";

const LEAD =
  "President Moon Jae-in on Thursday reaffirmed his commitment to engagement with North Korea at a meeting of the National Security Council.";

function summary(id: string, fields: Partial<Summary> = {}): Summary {
  return {
    ...{ id, file: `articles/records/2021/${id}.md`, stamp: id, authors: [], topics: [], aliases: [] },
    ...{ title: `Headline of ${id}`, date: "2021-01-21", source: "herald", language: "en" },
    ...{ dateEdited: false, conflicts: 0, lead: `What ${id} tells is told nowhere else in this archive of ours.` },
    ...fields,
  };
}

const UPDATED_EARLY: Conflict = {
  field: "updated",
  kind: "update-before-publication",
  values: { updated: "2021-01-20", published: "2021-01-21" },
};

const findings = (...summaries: Summary[]) =>
  review(assemble(summaries).archive).map((item) => `${item.kind} ${item.article.id}: ${toldFinding(item).says}`);

describe("the review", () => {
  test("names every field that a record should have and has not", () => {
    const { title: _, date: __, ...bare } = summary("bare");
    expect(findings(summary("whole"), bare)).toEqual(["missing bare: no title", "missing bare: no date"]);
  });

  test("says which further witness has the field", () => {
    const { source: _, ...bare } = summary("bare");
    expect(findings(bare, summary("again", { "same-as": "bare" }))).toEqual([
      "missing bare: no source; its witness articles/records/2021/again.md has herald",
    ]);
    expect(findings(bare, summary("again", { "same-as": "bare", publish: "withheld" }))).toEqual([
      "missing bare: no source",
    ]);
  });

  test("lists contradictions first, then weak clues", () => {
    const doubts = { weak: ["title", "source"], conflicts: [UPDATED_EARLY] };
    expect(findings(summary("moon", { doubts }))).toEqual([
      "conflict moon: updated: It is said to be updated on 20 January 2021, before its publication on 21 January 2021.",
      "weak moon: one weak clue: title",
      "weak moon: one weak clue: source",
    ]);
  });

  test("lists text that is left out by its share of the capture, under the contradictions", () => {
    const lacking = (id: string, sentences: number) => {
      const values = { sentences, of: 20, lines: [[7, 9] as [number, number]], first: "The pier is to be closed." };
      const leftOut: Conflict = { field: "body", kind: "text-left-out", values };
      return summary(id, {
        date: `2021-0${sentences}-01`,
        doubts: { weak: [], conflicts: [leftOut] },
      });
    };
    const doubts = { weak: [], conflicts: [UPDATED_EARLY] };
    expect(findings(lacking("some", 2), lacking("much", 9), summary("moon", { doubts }))).toEqual([
      expect.stringMatching(/^conflict moon: /),
      "left-out much: 9 sentences of 20 in the saved copy are not in the article (lines 7–9). The first: “The pier is to be closed.”",
      expect.stringMatching(/^left-out some: 2 sentences/),
    ]);
  });

  test("does not ask for a field that a person has left empty", () => {
    const { date: _, ...undated } = summary("undated");
    expect(findings({ ...undated, doubts: { weak: [], conflicts: [], settled: ["date"] } })).toEqual([]);
  });

  test("is grouped by article, the most urgent first, and filtered by kind, field, source and year", () => {
    const { title: _, ...bare } = summary("bare", { date: "2022-05-01", source: "post" });
    const moon = summary("moon", { doubts: { weak: ["title"], conflicts: [UPDATED_EARLY] } });
    const items = review(assemble([bare, moon]).archive);
    const grouped = byArticle(items).map(({ article, items: own }) => [article.id, ...own.map(({ kind }) => kind)]);
    expect(grouped).toEqual([
      ["moon", "conflict", "weak"],
      ["bare", "missing"],
    ]);
    const left = (filter: ReviewFilter) => filtered(items, filter).map(({ kind, article }) => `${kind} ${article.id}`);
    expect(left({ kinds: ["weak", "missing"] })).toEqual(["missing bare", "weak moon"]);
    expect(left({ fields: ["title"], years: ["2021"] })).toEqual(["weak moon"]);
    expect(left({ sources: ["post"] })).toEqual(["missing bare"]);
  });

  test("passes withheld articles over", () => {
    const { title: _, ...bare } = summary("gone", { publish: "withheld" });
    expect(findings(bare)).toEqual([]);
  });
});

describe("likely duplicates", () => {
  const title = "Moon reaffirms commitment to engagement with North Korea";
  const much = (id: string) => `duplicate ${id}: much like articles/records/2021/moon.md`;
  const moon = summary("moon", { title, lead: LEAD });

  test("are articles whose lead is nearly the same, within three days, whatever their headlines", () => {
    const lead = LEAD.replace("Thursday", "the day");
    expect(findings(moon, summary("moon-again", { title: "Engagement to go on", lead, date: "2021-01-23" }))).toEqual([
      much("moon-again"),
    ]);
  });

  test("are articles whose headline is nearly the same and whose lead shares some words", () => {
    const lead = "President Moon Jae-in on Thursday reaffirmed his commitment, and told the ministers to be patient.";
    const other = summary("moon-again", { title: `${title}, US`, lead, date: "2021-01-22" });
    expect(findings(moon, other)).toEqual([much("moon-again")]);
  });

  test("are not articles weeks apart, nor columns that share a headline alone", () => {
    const late = summary("late", { title, lead: LEAD, date: "2021-03-01" });
    expect(findings(moon, late)).toEqual([]);
    const editorial = { title: "Editorial" };
    const monday = summary("monday", { ...editorial, lead: "The council has once more put off the new sea wall." });
    const tuesday = summary("tuesday", { ...editorial, lead: "Whoever rides the night ferry knows what fog is." });
    expect(findings(monday, tuesday)).toEqual([]);
  });

  test("are found in a script without spaces", () => {
    const lead = "文在寅总统周四在国家安全会议上重申了与朝鲜接触的承诺，并要求各部门耐心工作。";
    const again = summary("zh-2", { title: "文在寅：继续接触", lead: lead.replace("周四", "21日"), language: "zh" });
    expect(findings(summary("zh-1", { title: "文在寅重申承诺", lead, language: "zh" }), again)).toHaveLength(1);
  });

  test("are asked about until each of them was found right as it is", () => {
    const reviewed = "true" as const;
    const again = summary("moon-again", { title, lead: LEAD });
    expect(findings({ ...moon, reviewed }, again)).toHaveLength(1);
    expect(findings({ ...moon, reviewed }, { ...again, reviewed })).toEqual([]);
  });

  test("are found where one of them has letters that the other writes without marks", () => {
    const marked = LEAD.replace("Thursday", "Jeudi, après midi");
    const again = summary("moon-again", { title: "Engagement to go on", lead: marked, date: "2021-01-23" });
    expect(findings(moon, again)).toEqual([much("moon-again")]);
  });

  test("are to be witnesses of the one with a date, a source and the longest text, then of the first by id", () => {
    const remedy = (...summaries: Summary[]) => {
      const [item] = review(assemble(summaries).archive).filter(({ kind }) => kind === "duplicate");
      return /same-as=.*?; two/.exec(item ? (toldFinding(item).remedy ?? "") : "")?.[0];
    };
    const a = summary("a", { title, lead: LEAD });
    const b = summary("b", { title, lead: LEAD });
    const [ofB, ofA] = ["same-as=b --where id=a; two", "same-as=a --where id=b; two"];
    const without = (one: Summary, key: "date" | "source"): Summary => {
      const { [key]: _, ...rest } = one;
      return rest;
    };
    const sentences = (count: number) =>
      Array.from({ length: count }, (_, i) => `Sentence ${i} tells what the council has said.`).join(" ");
    expect(remedy(a, b)).toBe(ofA);
    expect(remedy(without(a, "date"), without(b, "source"))).toBe(ofB);
    expect(remedy(without(a, "source"), b)).toBe(ofB);
    expect(remedy(a, without(b, "source"))).toBe(ofA);
    for (const [short, long] of [
      [4, 9],
      [40, 200],
    ] as const)
      expect(remedy({ ...a, sketch: sketchOf(sentences(short)) }, { ...b, sketch: sketchOf(sentences(long)) })).toBe(
        ofB,
      );
  });

  test("are one group where three are alike", () => {
    const twins = ["a", "b", "c"].map((id) => summary(id, { title, lead: LEAD }));
    expect(findings(...twins)).toEqual([
      "duplicate a: much like articles/records/2021/b.md, articles/records/2021/c.md",
    ]);
  });
});
