/** Results: which pass the filters, in which order, what is shown of them, and which other words are suggested. */
import { describe, expect, test } from "vitest";
import { extractOf, markedText } from "../../../public/search/extract.ts";
import { authorValue, countValues, countYears, passing } from "../../../public/search/filter.ts";
import { dayNumber, type HeadArticle, readHead, writeHead } from "../../../public/search/head.ts";
import { parseQuery } from "../../../public/search/query.ts";
import { readQuestion } from "../../../public/search/question.ts";
import { ordered } from "../../../public/search/rank.ts";
import { compounds, respelled } from "../../../public/search/suggest.ts";
import { stemmersOf } from "../../../src/site/search/stemmers.ts";
import { madeArticle, madeIndex } from "../../site/search/made-index.ts";

const day = (date: string) => [dayNumber(date), dayNumber(date)] as const;
const FACTS: HeadArticle[] = [
  {
    days: day("2021-03-04"),
    certainty: "high",
    source: "a",
    topics: ["x", "y"],
    authors: ["Ellen Marsh"],
    language: "en",
    length: 300,
  },
  {
    days: [dayNumber("2021-03-01"), dayNumber("2021-03-31")],
    certainty: "low",
    source: "a",
    topics: [],
    authors: ["ELLEN MARSH", "Jo Weiß"],
    language: "de",
    length: 17,
  },
  { days: day("1887-12-31"), source: "b", topics: ["x"], authors: [], length: 100_000 },
  { topics: [], authors: [], length: 0 },
];
const found = (address: string) => {
  const passes = passing(readQuestion(new URLSearchParams(address)));
  return FACTS.flatMap((facts, i) => (passes(facts) ? [i] : []));
};

describe("filters", () => {
  test.each([
    ["", [0, 1, 2, 3]],
    ["source=a&topic=x", [0]],
    ["source=a&source=b", [0, 1, 2]],
    ["author=ellen-marsh", [0, 1]],
    ["author=jo-weiss", [1]],
    ["year=undated", [3]],
    ["year=2021&certainty=low", [1]],
    ["from=2021-03-10", [1]],
    ["to=1900", [2]],
    ["from=1887-12-31&to=2021-03-04", [0, 1, 2]],
    ["from=nonsense", [0, 1, 2, 3]],
  ])("of %s leave the articles %j", (address, left) => {
    expect(found(address)).toEqual(left);
  });

  test("count values by their number, years by time", () => {
    expect([...countValues(FACTS, "topic")]).toEqual([
      ["x", 2],
      ["y", 1],
    ]);
    expect([...countValues(FACTS, "author")]).toEqual([
      [authorValue("Ellen Marsh"), 2],
      ["jo-weiss", 1],
    ]);
    expect([...countValues(FACTS, "year")]).toEqual([
      ["2021", 2],
      ["1887", 1],
      ["undated", 1],
    ]);
    expect(countYears(FACTS.slice(0, 2))).toEqual([[2021, 2]]);
    expect(countYears(FACTS)).toHaveLength(2021 - 1887 + 1);
  });

  test("are stored with their articles, lengths to an eighth, and the names of files of places and cards", () => {
    const later = { later: { p: "0123abcd4567efgh", c: "" }, places: [0, 300] };
    const articles = FACTS.map((facts) => ({ ...facts, length: facts.length & ~15 || 0 }));
    const { articles: read, ...rest } = readHead(writeHead(articles, later));
    expect(rest).toEqual(later);
    expect(read.map(({ length: _, ...facts }) => facts)).toEqual(FACTS.map(({ length: _, ...facts }) => facts));
    expect(read.map(({ length }) => length)).toEqual([288, 16, 98_304, 0]);
  });

  test("the oldest first leaves articles without a date last", () => {
    const results = FACTS.map((facts, place) => ({ facts, place, score: 0 }));
    expect(ordered(results, "oldest").map(({ place }) => place)).toEqual([2, 1, 0, 3]);
    expect(ordered(results, "newest").map(({ place }) => place)).toEqual([0, 1, 2, 3]);
  });
});

describe("an extract", async () => {
  const stemmer = (await stemmersOf(["en"])).get("english") as (word: string) => string;
  const shown = (blocks: readonly string[], typed: string) =>
    extractOf(blocks, parseQuery(typed).clauses, stemmer)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join("");

  test("shows the place with most of the words, in any of their forms", () => {
    const far = "Nothing was said of it. ".repeat(20);
    const blocks = ["The ferry left.", `${far}Two ferries were closing their doors at the quay. ${far}`];
    expect(shown(blocks, "ferry closed")).toMatch(
      /^… .*Two \[ferries\] were \[closing\] their doors at the quay\..* …$/,
    );
    expect(shown(blocks, "ferry closed").length).toBeLessThan(280);
  });

  test.each([
    ["The closed doors of closed rooms", '"closed doors"', "The [closed doors] of closed rooms"],
    ["A harbour, harbours, harbinger", "harbo*", "A [harbour], [harbours], harbinger"],
    ["香港的码头, 香港", "香港的码头", "[香港的码头], 香港"],
    ["東京都の港", "都", "東京[都]の港"],
    ["Nachtfähre und Weiß", "nachtfahre weiss", "[Nachtfähre] und [Weiß]"],
    ["nothing of it", "ferry", "nothing of it"],
    ["no ferry -closed", "ferry -closed title:no", "no [ferry] -closed"],
  ])("of “%s” for %s is “%s”", (text, typed, marked) => {
    expect(shown([text], typed)).toBe(marked);
  });

  test("marks a headline by what was asked of headlines too", () => {
    const pieces = markedText("No ferry", parseQuery("title:no author:ferry").clauses, stemmer, "title");
    expect(pieces).toEqual([
      { text: "No", marked: true },
      { text: " ferry", marked: false },
    ]);
  });
});

describe("a suggestion", async () => {
  const { archive } = await madeIndex([
    [
      madeArticle(
        {
          title: "Trump visits harbour",
          text: "Inflation rose. The harbour, the harbour master.",
          names: ["Ellen Marsh"],
          language: "en",
        },
        "a",
      ),
      madeArticle({ title: "Harbors", text: "Inflation again", language: "en" }, "b"),
      madeArticle({ title: "Nachtfähre", text: "Die Nachtfähre und die Autofähre am Hafen", language: "de" }, "c"),
    ],
  ]);
  const suggested = async (typed: string) => {
    const query = parseQuery(typed);
    const { frequencies } = await archive.search(query);
    return respelled(archive, typed, query, frequencies);
  };

  test.each([
    ["trmup", "trump"],
    ["inflaton", "inflation"],
    ["harbuor master", "harbour master"],
    ["ellen marsch", "Ellen Marsh"],
    ["nachtfaere", "nachtfähre"],
  ])("for %s is %s", async (typed, better) => {
    expect(await suggested(typed)).toBe(better);
  });

  test.each(["harbour inflation", "qqqxyz", "東京", "-trmup"])("is not made for %s", async (typed) => {
    expect(await suggested(typed)).toBeUndefined();
  });

  test("of compounds has the words that end in it", async () => {
    expect(await compounds(archive, parseQuery("fähre"))).toEqual(["autofähre", "nachtfähre"]);
    expect(await compounds(archive, parseQuery("fahre"))).toEqual(["autofähre", "nachtfähre"]);
    expect(await compounds(archive, parseQuery("harbour"))).toEqual([]);
  });
});
