import { describe, expect, test } from "vitest";
import { assemble } from "../../src/archive/archive.ts";
import { review } from "../../src/archive/review.ts";
import { reprintsOf, sameTexts } from "../../src/archive/same-text.ts";
import type { Summary } from "../../src/record/summary.ts";
import { addressKey } from "../../src/text/address-key.ts";
import { sketchOf } from "../../src/text/sentence-hashes.ts";

const SENTENCES = Array.from(
  { length: 60 },
  (_, i) => `Engineer number ${i} told the harbour council that berth ${i} could be mended before the winter.`,
);
const text = (from: number, to: number) => SENTENCES.slice(from, to).join(" ");

function summary(id: string, source: string, body: string, fields: Partial<Summary> = {}): Summary {
  const sketch = sketchOf(body);
  return {
    ...{ id, file: `articles/records/2021/${id}.md`, stamp: id, authors: [], topics: [], aliases: [] },
    ...{ title: `Headline of ${id}`, date: "2021-01-21", source, language: "en" },
    ...{ dateEdited: false, conflicts: 0, lead: `What ${id} tells is told nowhere else.`, ...(sketch && { sketch }) },
    ...fields,
  };
}

const duplicatesOf = (...summaries: Summary[]) =>
  review(assemble(summaries).archive).flatMap(({ kind, article, others }) =>
    kind === "duplicate" ? [[article.id, ...others.map(({ id }) => id)]] : [],
  );
const reprints = (...summaries: Summary[]) => {
  const found = reprintsOf(sameTexts(assemble(summaries).archive.articles));
  return Object.fromEntries([...found].map(([id, others]) => [id, others.map((other) => other.id)]));
};

describe("articles of one text", () => {
  test("in two papers are reprints, shortened or not and however far apart, and no question", () => {
    const whole = summary("whole", "post", text(0, 60));
    const short = summary("short", "herald", text(0, 20), { date: "2021-06-01" });
    expect(reprints(whole, short)).toEqual({ whole: ["short"], short: ["whole"] });
    expect(duplicatesOf(whole, short)).toEqual([]);
  });

  test("in one paper, or without a known one, are asked about", () => {
    const [page, copied] = [summary("page", "post", text(0, 30)), summary("copied", "post", text(0, 29))];
    expect(duplicatesOf(page, copied)).toEqual([["copied", "page"]]);
    expect(reprints(page, copied)).toEqual({});
    const { source: _, ...unknown } = copied;
    expect(duplicatesOf(page, unknown)).toEqual([["copied", "page"]]);
  });

  test("are not those that share a notice of the house", () => {
    const one = summary("one", "post", text(0, 2) + text(10, 30));
    const other = summary("other", "herald", text(0, 2) + text(40, 60));
    expect(reprints(one, other)).toEqual({});
  });

  test("are not shown where one of them may not be shown whole", () => {
    const one = summary("one", "post", text(0, 20), { publish: "excerpt" });
    expect(reprints(one, summary("other", "herald", text(0, 20)))).toEqual({});
  });

  test("of one address are asked about, whatever their texts and papers", () => {
    const one = summary("one", "post", "", { url: "https://www.post.example/fire?utm_source=x" });
    const url = "https://web.archive.org/web/20210121000000/http://amp.post.example/fire/amp/";
    expect(duplicatesOf(one, summary("other", "herald", "", { url }))).toEqual([["one", "other"]]);
  });

  test("are no question once a person has said that they are distinct", () => {
    const one = summary("one", "post", text(0, 30));
    const said = { "distinct-from": ["one"] };
    const [alike, reprint] = [
      summary("other", "post", text(0, 30), said),
      summary("other", "herald", text(0, 30), said),
    ];
    expect(duplicatesOf(one, alike)).toEqual([]);
    expect(reprints(one, alike)).toEqual({});
    const { source: _, ...unknown } = reprint;
    for (const other of [reprint, unknown]) {
      expect(duplicatesOf(one, other)).toEqual([]);
      expect(reprints(one, other)).toEqual({ one: ["other"], other: ["one"] });
    }
  });
});

describe("a second witness", () => {
  const one = summary("one", "post", text(0, 30));
  const other = summary("other", "post", text(0, 30), { "same-as": "one", aliases: ["earlier"] });

  test("is no article of its own: its addresses lead to the other", () => {
    const { archive, problems } = assemble([one, other]);
    expect(problems).toEqual([]);
    expect(archive.articles.map(({ id }) => id)).toEqual(["one"]);
    expect(Object.fromEntries(archive.aliases)).toEqual({ other: "one", earlier: "one" });
    expect(archive.witnesses.get("one")?.map(({ id }) => id)).toEqual(["other"]);
    expect(review(archive)).toEqual([]);
  });

  test("may name another witness, or an earlier id", () => {
    const third = summary("third", "post", text(0, 30), { "same-as": "earlier" });
    expect(assemble([one, other, third]).archive.aliases.get("third")).toBe("one");
  });

  test("of what is not there, or in a circle, is a problem and stays an article", () => {
    const lost = assemble([summary("lost", "post", "", { "same-as": "nowhere" })]);
    expect(lost.archive.articles).toHaveLength(1);
    expect(lost.problems).toMatchObject([
      { severity: "error", field: "same-as", found: 'there is no article "nowhere"' },
    ]);
    const round = assemble([{ ...one, "same-as": "other" }, other]);
    expect(round.archive.articles).toHaveLength(2);
    expect(round.problems.map(({ found }) => found)).toEqual([
      "one > other > one runs in a circle",
      "other > one > other runs in a circle",
    ]);
  });
});

test.each([
  ["https://www.post.example/fire", "http://post.example/fire/"],
  ["https://post.example/fire?id=7&utm_medium=mail&fbclid=x", "https://post.example/fire?id=7#top"],
  ["https://m.post.example/fire.amp.html", "https://post.example/fire.html"],
  ["https://post.example/print/fire/index.html", "https://post.example/fire/"],
  ["https://archive.ph/20210121/https://post.example/fire", "https://post.example/fire"],
])("%s is the page of %s", (one, other) => {
  expect(addressKey(one)).toBe(addressKey(other));
});

test("pages told apart by their query are not one", () => {
  expect(addressKey("https://post.example/?id=7")).not.toBe(addressKey("https://post.example/?id=8"));
});
