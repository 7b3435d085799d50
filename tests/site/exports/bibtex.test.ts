import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { babelLanguage } from "../../../src/site/exports/babel-language.ts";
import { bibtex, citationKey } from "../../../src/site/exports/bibtex.ts";
import { cslItem } from "../../../src/site/exports/csl-item.ts";
import { anyText, cited, context, date, HOSTILE, topic } from "./cited.ts";

/** The parser of citation-js: what the fields hold, and what of that is text once TeX's commands are read. */
const require = createRequire(import.meta.url);
const { parse } = require("@citation-js/plugin-bibtex/lib/input/file.js") as {
  parse(text: string): { type: string; label: string; properties: { [field: string]: string } }[];
};
const { parse: wordsOf } = require("@citation-js/plugin-bibtex/lib/input/value.js") as {
  parse(value: string, field: string): string;
};

const fieldsOf = (text: string) => {
  const entries = parse(text);
  expect(entries).toHaveLength(1);
  return entries[0]?.properties ?? {};
};

test("an article is one entry that BibTeX, BibLaTeX and pandoc take for a newspaper's", () => {
  const topics = [topic("Diplomacy"), topic("Food, drink")];
  expect(
    bibtex(cited({ topics }, { edition: "Final", page: "1, 4", abstract: "The Blue House convened." }), context),
  ).toBe(
    [
      "@article{moon-instructs-lineup,",
      "author={{Lee Wan}},",
      "title={{Moon} instructs foreign security lineup to reinvigorate dialogue},",
      "journal={The Hankyoreh},",
      "entrysubtype={newspaper},",
      "date={2021-01-22},",
      "year={2021},",
      "month=jan,",
      "day={22},",
      "edition={Final},",
      "pages={1, 4},",
      "langid={english},",
      "keywords={Diplomacy, Food drink},",
      "abstract={The Blue House convened.},",
      "url={https://example.org/papers/articles/moon-instructs-lineup/},",
      "}",
      "",
    ].join("\n"),
  );
});

test("a title keeps its capitals, after a colon too", () => {
  const title = (text: string) => /title=\{(.*)\},\n/.exec(bibtex(cited({ title: text }), context))?.[1];
  expect(title("Ferry returns: Moon sees “Ökonomie” and iPhone: nato")).toBe(
    "{Ferry} returns: {Moon} sees {“Ökonomie”} and {iPhone:} nato",
  );
});

describe("a date", () => {
  const dates = (edtf: string, certainty: "high" | "medium" | "low" = "high") => {
    const {
      date: iso,
      year,
      month,
      day,
      note,
    } = fieldsOf(bibtex(cited({ date: { ...date, edtf, certainty } }), context));
    return [iso, year, month, day, note];
  };
  const doubt = "Date of publication uncertain";

  test.each([
    ["2021-01-22", ["2021-01-22", "2021", "01", "22", undefined]],
    ["2021-12", ["2021-12", "2021", "12", undefined, undefined]],
    ["2021", ["2021", "2021", undefined, undefined, undefined]],
    ["0987-03-01", ["0987-03-01", "0987", "03", "1", undefined]],
    ["2021-01-22?", ["2021-01-22?", "2021", "01", "22", doubt]],
    ["2021~", ["2021~", "2021", undefined, undefined, doubt]],
    ["2021-01-20/2021-02-03", ["2021-01-20/2021-02-03", "2021", undefined, undefined, undefined]],
    ["2020-12-30/2021-01-02", ["2020-12-30/2021-01-02", undefined, undefined, undefined, undefined]],
    ["2021-03/..", ["2021-03/..", undefined, undefined, undefined, doubt]],
    ["199X", ["199X", undefined, undefined, undefined, doubt]],
    ["[2021-03-01, 2021-03-02]", [undefined, "2021", "03", undefined, doubt]],
  ])("%s is told as far as BibLaTeX reads it, and no closer than it is known", (edtf, expected) => {
    expect(dates(edtf)).toEqual(expected);
  });

  test("that rests on one weak clue is marked, and one that was inferred is noted", () => {
    expect(dates("2021-01-22", "low")).toEqual(["2021-01-22?", "2021", "01", "22", doubt]);
    expect(dates("2021-01-22", "medium")).toEqual(["2021-01-22", "2021", "01", "22", "Date of publication inferred"]);
  });
});

test("languages have babel's names", () => {
  const names = ["en", "en-GB", "ko", "pt-BR", "zh-Hant-TW", "de-DE", "tlh"].map(babelLanguage);
  expect(names).toEqual(["english", "british", "korean", "brazilian", "chinese", "ngerman", undefined]);
});

test("a key is the article's id, and fit for BibTeX whatever the id", () => {
  expect(citationKey("moon-instructs-lineup")).toBe("moon-instructs-lineup");
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 2, maxLength: 5 }), (ids) => {
      const keys = ids.map(citationKey);
      for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9._-]*$/i);
      expect(new Set(keys).size).toBe(new Set(ids).size);
    }),
  );
});

test("a name that ends its field comes out as a name, in an entry of its own", () => {
  const [name = ""] = HOSTILE;
  const text = bibtex(cited({ authors: [name] }), context);
  expect(text).toContain(
    "author={{Jane Doe\\textbraceright{}\\textbraceright{}, note=\\textbraceleft{}see \\textbackslash{}input",
  );
  expect(fieldsOf(text).note).toBeUndefined();
});

test("whatever the words, there is one entry, with our fields alone, whose values are the words", () => {
  /** The parser sets typographic quotation marks, dashes and single spaces. */
  const plain = (text: string) =>
    text.normalize().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
  fc.assert(
    fc.property(
      fc.record({ id: anyText, title: anyText, paper: anyText, author: anyText, abstract: anyText, note: anyText }),
      (words) => {
        const { id, title, paper, author, abstract, note } = words;
        const source = { id: "x", name: paper, url: "/sources/x/" };
        const article = cited(
          { id, url: `/articles/${id}/`, title, authors: [author], source, topics: [topic(note)] },
          { abstract },
        );
        const text = bibtex(article, context);
        expect(text).toMatch(/^@article\{[^{}\\,]+,\n(?:[a-z]+=(?:\{.*\}|[a-z]{3}),\n)+\}\n$/);
        const fields = fieldsOf(text);
        const ours = "author title journal entrysubtype date year month day langid keywords abstract url".split(" ");
        expect(ours).toEqual(expect.arrayContaining(Object.keys(fields)));
        const item = cslItem(article, context);
        for (const [name, value] of [
          ["title", item.title],
          ["journal", item["container-title"]],
          ["abstract", item.abstract],
        ] as const)
          if (value) expect(plain(wordsOf(fields[name] ?? "", "note"))).toBe(plain(value));
      },
    ),
    { numRuns: 200 },
  );
});
