/** A segment made from a built one of which articles have other headlines is, byte for byte, the one made from its articles. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { BuiltFiles } from "../../../src/site/search/built-files.ts";
import { correctionsOf, correctSegment } from "../../../src/site/search/correct-segment.ts";
import { indexSegment, type SearchedArticle } from "../../../src/site/search/index-segment.ts";
import type { SegmentFiles } from "../../../src/site/search/segment-files.ts";
import { stemmersOf } from "../../../src/site/search/stemmers.ts";
import { chances } from "../../chances.ts";
import { madeArticle } from "./made-index.ts";

const LANGUAGES = ["en", "de", "tr", "ja", undefined];
const stemmers = await stemmersOf(LANGUAGES);

function builtFiles({ files, directory }: SegmentFiles): BuiltFiles {
  return new BuiltFiles(directory, (name) => files.get(name) as Uint8Array);
}

/** The segment made from the built one of articles, of which some have other headlines. */
function corrected(built: SegmentFiles, titles: ReadonlyMap<number, string>, articles: readonly SearchedArticle[]) {
  const files = builtFiles(built);
  const after = retitled(articles, titles);
  const corrections = correctionsOf(
    files,
    after.map((article, number) => (titles.has(number) ? article : { built: number })),
  );
  return corrections && correctSegment(files, corrections, stemmers);
}

function retitled(articles: readonly SearchedArticle[], titles: ReadonlyMap<number, string>): SearchedArticle[] {
  return articles.map((article, number) => {
    const title = titles.get(number);
    if (title === undefined) return article;
    const texts = { ...article.texts, title: title ? [title] : [] };
    return { ...article, card: { ...article.card, title }, texts };
  });
}

const word = fc.constantFrom(
  ...["ferry", "ferries", "Fähre", "Fähren", "Nachtfähre", "nachtfahre", "harbour", "the", "The", "liman", "limanı"],
  ...["東京港", "ışık", "isik", "weiß", "weiss", "closed", "closing", "x", "Hafenrundfahrt", "aaa", "zzz"],
);
const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
const made = fc.record({
  ...{ title: sentence, dek: sentence, text: sentence, names: fc.array(word, { maxLength: 2 }) },
  language: fc.constantFrom(...LANGUAGES),
});

test("whatever headlines come, go or change in few articles", () => {
  const archive = fc.array(made, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(archive, fc.array(fc.tuple(fc.nat(), sentence), { minLength: 1, maxLength: 4 }), (all, edits) => {
      const articles = all.map((article, i) => madeArticle(article, `article-${i}`));
      const titles = new Map(edits.map(([at, title]) => [at % articles.length, title]));
      const built = indexSegment(articles, stemmers);
      const whole = indexSegment(retitled(articles, titles), stemmers);
      const made = corrected(built, titles, articles);
      const { terms, words, ends } = built.directory;
      const lists = [terms, words, ends];
      if (made || lists.every(({ length }) => length > 0)) expect(made ?? "not corrected").toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

/** Words of which few are common, with many files of each kind: some are compounds, some stand under two keys. */
const VOCABULARY = Array.from(
  { length: 30_000 },
  (_, i) => ["hafen", "fähre", "straße", "kran", "wort"][i % 5] + i.toString(36).padStart(4, "a"),
);
const chance = chances(11);
const anyWord = () => VOCABULARY[Math.floor(VOCABULARY.length * chance() ** 1.5)] ?? "";
const words = (count: number) => Array.from({ length: count }, anyWord).join(" ");
const LARGE = Array.from({ length: 330 }, (_, i) =>
  madeArticle(
    { title: words(5), text: words(110), names: [words(2)], language: i % 3 === 0 ? "en" : "de" },
    `article-${i}`,
  ),
);
const LARGE_BUILT = indexSegment(LARGE, stemmers);

test("where the words have many files", () => {
  const title = fc.array(
    fc.oneof(
      fc.nat(VOCABULARY.length - 1).map((i) => VOCABULARY[i] ?? ""),
      fc.string({ unit: fc.constantFrom(..."abhknoswz"), minLength: 1, maxLength: 12 }),
    ),
    { maxLength: 40 },
  );
  const edits = fc.array(fc.tuple(fc.nat(LARGE.length - 1), title), { minLength: 1, maxLength: 3 });
  const counts = Object.values({ ...LARGE_BUILT.directory.files, ...LARGE_BUILT.directory.later });
  expect(counts.filter((digests) => digests.length >= 20)).toHaveLength(5); // All but the head.
  fc.assert(
    fc.property(edits, (edits) => {
      const titles = new Map(edits.map(([at, title]) => [at, title.join(" ")]));
      const whole = indexSegment(retitled(LARGE, titles), stemmers);
      expect(corrected(LARGE_BUILT, titles, LARGE) ?? "not corrected").toEqual(whole);
    }),
    { numRuns: 8 },
  );
});

test("few files are read and written", () => {
  const read: string[] = [];
  const { files, directory } = LARGE_BUILT;
  const built = new BuiltFiles(directory, (name) => {
    read.push(name);
    return files.get(name) as Uint8Array;
  });
  const article = retitled(LARGE, new Map([[100, "hafen0"]]))[100] as SearchedArticle;
  const updated = LARGE.map((_, number) => (number === 100 ? article : { built: number }));
  const corrections = correctionsOf(built, updated);
  expect([...(corrections?.keys() ?? [])]).toEqual([100]);
  const made = corrections && correctSegment(built, corrections, stemmers);
  const fresh = [...(made?.files.keys() ?? [])].filter((name) => !files.has(name));
  expect(fresh.length).toBeGreaterThan(4);
  expect(fresh.length).toBeLessThan(files.size / 2);
});

test("where more than headlines differs, nothing is taken for a correction", () => {
  const articles = ["one", "two", "three"].map((text, i) =>
    madeArticle({ title: "Title", text, language: "en" }, `article-${i}`),
  );
  const files = builtFiles(indexSegment(articles, stemmers));
  const [one, two, three] = articles as [SearchedArticle, SearchedArticle, SearchedArticle];
  const changed = { ...two, texts: { ...two.texts, title: ["Other"] } };
  const kept = [{ built: 0 }, { built: 1 }, { built: 2 }];
  expect(correctionsOf(files, [{ built: 0 }, changed, { built: 2 }])?.size).toBe(1);
  for (const articles of [
    [{ built: 0 }, { ...changed, texts: { ...changed.texts, text: ["two, with more"] } }, { built: 2 }],
    [{ built: 0 }, { ...changed, texts: { ...changed.texts, dek: ["a dek"] } }, { built: 2 }],
    [{ built: 0 }, { ...changed, texts: { ...changed.texts, names: ["Mara Anders"] } }, { built: 2 }],
    [{ built: 0 }, { ...changed, language: "de" }, { built: 2 }],
    [{ built: 0 }, { built: 2 }, changed],
    [...kept, three],
    [{ built: 0 }, { built: 2 }],
    [one, { built: 0 }, { built: 2 }],
  ])
    expect(correctionsOf(files, articles)).toBeUndefined();
});

test("a headline that the built segment does not have is not taken away", () => {
  const article = madeArticle({ title: "Ferry", text: "it sailed", language: "en" }, "ferry");
  const { files, directory } = indexSegment([article, article], stemmers);
  const other = indexSegment(
    [
      { ...article, card: { ...article.card, title: "Harbour" } },
      { ...article, card: { ...article.card, title: "Harbour" } },
    ],
    stemmers,
  );
  const built = new BuiltFiles({ ...directory, later: other.directory.later }, (name) => {
    return (files.get(name) ?? other.files.get(name)) as Uint8Array;
  });
  expect(correctSegment(built, new Map([[0, article]]), stemmers)).toBeUndefined();
});
