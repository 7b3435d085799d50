/** The tables of words: each is whole, says something for every number, and is in its own language. */
import { describe, expect, test } from "vitest";
import type { Words } from "../../../src/site/words/table.ts";
import { ENGLISH, TABLES, wordsFor } from "../../../src/site/words/words.ts";
import { spoken } from "./spoken.ts";

const tables = Object.entries(TABLES);
const others = tables.filter(([tag]) => tag !== "en");
const { de, fr, es } = TABLES as { [tag: string]: Words };

/** What a table may have in common with the English one: names, terms of art, and words that two languages share. */
const SHARED: { [tag: string]: string[] } = {
  de: ["dates.seasons.winter", "names.feed", "article.original", "data.megabytes", "evidence.fields.body"],
  fr: [
    ...[
      "names.sources",
      "names.contact",
      "article.page",
      "evidence.fields.page",
      "article.original",
      "article.licence",
    ],
    ...["evidence.fields.date", "evidence.fields.source", "evidence.fields.conflicts"],
    ...[
      "withheld.source",
      "lists.articles",
      "lists.coverage",
      "indexes.sourcesCover",
      "about.dates",
      "past.corrections",
      "data.volume",
      "data.articles",
    ],
    ...["search.script.ways.source", "search.script.groups.source"],
  ],
  es: ["article.original", "article.page", "data.bytes", "data.megabytes"],
};

/** Not words: locales, marks, numbers and dates. Months have the same names in many languages. */
const NO_WORDS =
  /^(?:tag|numbers\..*|calendar\..*|citation\.(?:locale|inner\..*)|dates\.clock|data\.kilobytes|search\.helps\.5\.0)$/;

describe.each(tables)("the table %s", (tag, table) => {
  test("stands under its own tag", () => {
    expect(table.tag).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test("has no empty word, and one for every number", () => {
    for (const [path, sentences] of spoken(table)) {
      expect(sentences.length, path).toBeGreaterThan(0);
      for (const sentence of sentences) {
        expect(sentence.trim(), path).not.toBe("");
        expect(sentence, path).not.toMatch(/undefined|NaN|\[object|\$\{|\n| {2}/);
        if (!path.startsWith("search.script.")) expect(sentence, path).not.toMatch(/[{}]/);
      }
    }
  });

  test("marks up the same words as the English one, and leaves the same places for the search to fill in", () => {
    const english = spoken(ENGLISH);
    const own = spoken(table);
    expect([...own.keys()].sort()).toEqual(expect.arrayContaining([...english.keys()].filter(isFixed).sort()));
    for (const [path, sentences] of own) {
      const names = (all: readonly string[] = []) =>
        [...new Set(all.join("").match(/<\w+>|\{(?!count)\w+\}/g))].filter((name) => name !== "<i>").sort();
      expect(names(sentences), path).toEqual(names(english.get(path)));
      for (const sentence of sentences) expect(sentence.replace(/<(\w+)>[^<]+<\/\1>/g, ""), path).not.toMatch(/[<>]/);
    }
  });

  test("counts in the browser as on the pages", () => {
    const { forms } = table.lists.articles;
    const plurals = new Intl.PluralRules(tag);
    for (const count of [0, 1, 2, 21, 1204]) {
      const form = forms[plurals.select(count)] ?? forms.other;
      expect(form.replace("{count}", new Intl.NumberFormat(tag).format(count))).toBe(table.lists.articles(count));
    }
  });
});

/** Quotation marks differ, so do their paths. */
function isFixed(path: string): boolean {
  return !path.startsWith("citation.inner.");
}

test.each(others)("no English is left in the table %s but what the two languages share", (tag, table) => {
  const english = spoken(ENGLISH);
  const same = [...spoken(table)].filter(([path, said]) => !NO_WORDS.test(path) && alike(said, english.get(path)));
  expect(same.map(([path]) => path).sort()).toEqual((SHARED[tag] ?? []).toSorted());
});

function alike(said: readonly string[], english: readonly string[] = []): boolean {
  return said.some((sentence, i) => sentence === english[i]);
}

test("a table that lacks a word, or has one of another name, is none for the compiler", () => {
  const { skip: _, ...frame } = ENGLISH.frame;
  // @ts-expect-error: it has no word for the way past the masthead.
  const lacking: Words = { ...ENGLISH, frame };
  // @ts-expect-error: there is no such word.
  const more: Words["frame"] = { ...ENGLISH.frame, jump: "Jump" };
  expect([lacking.frame.skip, Object.keys(more).length]).toEqual([undefined, 4]);
});

describe("the table for a site", () => {
  test.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["fr-Latn-CA", "fr"],
    ["en-GB", "en"],
    ["ko", "en"],
    ["zh-Hant-TW", "en"],
    ["des", "en"],
  ])("in %j is that of %j", (language, tag) => {
    expect(wordsFor(language).tag).toBe(tag);
  });
});

describe("German", () => {
  test("declines what it counts", () => {
    expect(de?.lists.articles(1)).toBe("1 Artikel");
    expect(de?.data.covers(1204, 12)).toBe("1.204 Artikel in 12 Jahrgängen");
    expect(de?.data.covers(1, 1)).toBe("1 Artikel in 1 Jahrgang");
    expect(de?.review.covers(3, 1)).toBe("3 Befunde in 1 Artikel");
    expect(de?.review.covers(1, 3)).toBe("1 Befund in 3 Artikeln");
    expect(de?.lists.coverage(604, "3. März 2009 bis 24. Januar 2022", 2)).toBe(
      "604 Artikel, 3. März 2009 bis 24. Januar 2022; davon 2 ohne Datum",
    );
  });

  test("writes dates and numbers as Germans do", () => {
    expect(de?.calendar.weekday("2021-03-04")).toBe("Donnerstag, 4. März 2021");
    expect(de?.calendar.month("2021-03")).toBe("März 2021");
    expect(de?.calendar.shortMonths.join(" ")).toBe("Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez");
    expect(de?.numbers.percent(12)).toBe("12\u00a0%");
    expect(de?.data.kilobytes(de.numbers.decimal(4.06))).toBe("4,1 kB");
  });
});

test("French and Spanish dates have their own forms", () => {
  expect(fr?.calendar.weekday("2021-04-01")).toBe("jeudi 1er avril 2021");
  expect(fr?.calendar.day("2021-04-02")).toBe("2 avril 2021");
  expect(es?.calendar.weekday("2021-04-01")).toBe("jueves, 1 de abril de 2021");
});
