import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemble } from "../../src/archive/archive.ts";
import type { Summary } from "../../src/record/summary.ts";

function summary(id: string, fields: Partial<Summary> = {}): Summary {
  const file = `articles/records/${fields.date?.slice(0, 4) ?? "undated"}/${id}.md`;
  return {
    id,
    file,
    stamp: id,
    authors: [],
    topics: [],
    aliases: [],
    dateEdited: false,
    conflicts: 0,
    lead: "",
    ...fields,
  };
}

describe("the archive", () => {
  test("lists the newest first, the later of a day before the earlier, and undated articles last", () => {
    const { archive } = assemble([
      summary("b-undated"),
      summary("old", { date: "2017-08-23" }),
      summary("morning", { date: "2021-01-22T08:00+09:00" }),
      summary("a-undated"),
      summary("evening", { date: "2021-01-22T17:32+09:00" }),
      summary("month", { date: "2021-01" }),
      summary("day", { date: "2021-01-22" }),
    ]);
    const ids = archive.articles.map(({ id }) => id);
    expect(ids).toEqual(["evening", "morning", "day", "month", "old", "a-undated", "b-undated"]);
  });

  test("drops no article and knows each by its sources, topics and year", () => {
    const date = fc.option(fc.integer({ min: 1900, max: 2030 }).map(String), { nil: undefined });
    // Letters alone could be the name of a device (`prn`), which is refused.
    const some = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,6}-[a-z]$/), date }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(some, (articles) => {
        const made = articles.map(({ id, date }) => summary(id, date ? { date, source: "x", topics: ["t"] } : {}));
        const { archive, problems } = assemble(made);
        expect(problems).toEqual([]);
        expect(new Set(archive.articles.map(({ id }) => id))).toEqual(new Set(articles.map(({ id }) => id)));
        const dated = articles.filter((article) => article.date).length;
        expect([...archive.volumes.values()].flat()).toHaveLength(dated);
        expect(archive.bySource.get("x") ?? []).toHaveLength(dated);
        expect(archive.byTopic.get("t") ?? []).toHaveLength(dated);
      }),
    );
  });

  test("does not depend on the order in which records are read", () => {
    const made = ["a", "b", "c", "d"].map((id) => summary(id, { date: "2021-01-21" }));
    expect(assemble([...made].reverse()).archive.articles).toEqual(assemble(made).archive.articles);
  });

  test("reports two records with one id and keeps the first by path", () => {
    const { archive, problems } = assemble([summary("moon", { date: "2022" }), summary("moon", { date: "2021" })]);
    expect(archive.articles.map(({ file }) => file)).toEqual(["articles/records/2021/moon.md"]);
    expect(problems).toMatchObject([{ severity: "error", file: "articles/records/2022/moon.md" }]);
  });

  test("keeps earlier ids as addresses, and reports one that is another article's", () => {
    const { archive, problems } = assemble([
      summary("moon", { aliases: ["mon", "sun", "../etc"] }),
      summary("sun", { aliases: ["mon"] }),
    ]);
    expect([...archive.aliases]).toEqual([["mon", "moon"]]);
    expect(problems.map(({ file, found }) => `${file}: ${found}`)).toEqual([
      'articles/records/undated/moon.md: "sun" is an address of sun already',
      'articles/records/undated/moon.md: "../etc" is no id',
      'articles/records/undated/sun.md: "mon" is an address of moon already',
    ]);
  });

  test("leaves out a record whose id some system cannot hold, or takes for another's, and says what to do", () => {
    const ids = ["con", "Harbour", "harbour", "what?", "trailing.", "stra\u00dfe", "STRASSE", "fine"];
    const { archive, problems } = assemble(ids.map((id) => summary(id)));
    expect(archive.articles.map(({ id }) => id)).toEqual(["Harbour", "STRASSE", "fine"]);
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ file }) => file?.replace(/^.*\/|\.md$/g, ""))).toEqual([
      "con",
      "harbour",
      "stra\u00dfe",
      "trailing.",
      "what?",
    ]);
    expect(errors[0]?.remedy).toBe("rename it to con-article.md before others link to it");
    const { archive: aliased, problems: faults } = assemble([
      summary("moon", { aliases: ["nul", "sun", "mon"] }),
      summary("Sun"),
    ]);
    expect([...aliased.aliases.keys()]).toEqual(["mon"]);
    expect(faults.filter(({ field }) => field === "aliases").map(({ found }) => found.slice(0, 6))).toEqual([
      '"nul" ',
      '"sun" ',
    ]);
  });
});
