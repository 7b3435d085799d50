/** A segment made from a built one of which some articles differ is, byte for byte, the one made from its articles. */
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "../../../public/search/root.ts";
import { BuiltFiles } from "../../../src/site/search/built-files.ts";
import { indexSegment, type SearchedArticle } from "../../../src/site/search/index-segment.ts";
import { readSegment } from "../../../src/site/search/read-segment.ts";
import { writeDirectory } from "../../../src/site/search/segment-directory.ts";
import { stemmersOf } from "../../../src/site/search/stemmers.ts";
import { updateSegment } from "../../../src/site/search/update-segment.ts";
import { UpdateThread } from "../../../src/site/search/updated-files.ts";
import { chances } from "../../chances.ts";
import { madeArticle } from "./made-index.ts";

const LANGUAGES = ["en", "de", "tr", "ja", undefined];
const stemmers = await stemmersOf(LANGUAGES);
const word = fc.constantFrom(
  ...["ferry", "ferries", "Fähre", "Fähren", "Nachtfähre", "nachtfahre", "harbour", "the", "The", "liman", "limanı"],
  ...["東京港", "ışık", "isik", "weiß", "weiss", "closed", "closing", "x"],
);
const sentence = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));
const made = fc.record({
  title: sentence,
  dek: fc.option(sentence, { nil: "" }),
  text: sentence,
  names: fc.array(word, { maxLength: 2 }),
  language: fc.constantFrom(...LANGUAGES),
});
const archive = fc
  .array(made, { maxLength: 45 })
  .map((all) => all.map((article, i) => madeArticle(article, `article-${i}`)));

/** What becomes of each article: it stays, it goes, it is another, or one is added before it. */
const changes = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant("stays") }, fc.constant("goes"), made));

test("whatever goes, comes or changes in it", () => {
  fc.assert(
    fc.property(archive, changes, made, (before, changed, added) => {
      const articles: { article: SearchedArticle; built?: number }[] = before.flatMap((article, built) => {
        const change = changed[built] ?? "stays";
        if (change === "stays") return [{ article, built }];
        return change === "goes" ? [] : [{ article: madeArticle(change, `changed-${built}`) }];
      });
      articles.splice(changed.length % (articles.length + 1), 0, { article: madeArticle(added, "added") });
      const { files, directory } = indexSegment(before, stemmers);
      const built = readSegment(new BuiltFiles(directory, (name) => files.get(name) as Uint8Array));
      const updated = articles.map(({ article, built }) => (built === undefined ? article : { built }));
      const all = articles.map(({ article }) => article);
      expect(updateSegment(built, updated, stemmers)).toEqual(indexSegment(all, stemmers));
    }),
    { numRuns: 40 },
  );
});

test("where articles stay in their places with another headline or another order of their words", () => {
  const edited = fc.record({ at: fc.nat(), title: fc.option(sentence, { nil: undefined }), isTurned: fc.boolean() });
  fc.assert(
    fc.property(archive, fc.array(edited, { minLength: 1, maxLength: 3 }), (before, edits) => {
      fc.pre(before.length > 0);
      const articles = [...before];
      for (const { at, title, isTurned } of edits) {
        const place = at % before.length;
        const article = before[place] as SearchedArticle;
        const { text } = article.texts;
        const turned = isTurned ? text.map((words) => words.split(" ").reverse().join(" ")) : text;
        const texts = { ...article.texts, text: turned, ...(title !== undefined && { title: [title] }) };
        articles[place] = { ...article, texts };
      }
      const { files, directory } = indexSegment(before, stemmers);
      const built = readSegment(new BuiltFiles(directory, (name) => files.get(name) as Uint8Array));
      const updated = articles.map((article, number) => (article === before[number] ? { built: number } : article));
      expect(updateSegment(built, updated, stemmers)).toEqual(indexSegment(articles, stemmers));
    }),
    { numRuns: 40 },
  );
});

test("most of its files stay where an article gets a new word", () => {
  const chance = chances(7);
  const words = () => Array.from({ length: 60 }, () => `word${Math.floor(20_000 * chance() ** 2)}`).join(" ");
  const articles = Array.from({ length: 300 }, (_, i) =>
    madeArticle({ title: "Title", text: words() }, `article-${i}`),
  );
  const { files } = indexSegment(articles, stemmers);
  const changed = articles.with(100, {
    ...articles[100],
    texts: { ...articles[100]?.texts, title: ["new"] },
  } as SearchedArticle);
  const contents = (of: ReadonlyMap<string, Uint8Array>) =>
    [...of.values()].map((file) => Buffer.from(file).toString("latin1"));
  const before = new Set(contents(files));
  const lists = [...files.keys()].filter((name) => /^[tpw]/.test(name)).length;
  const others = contents(indexSegment(changed, stemmers).files).filter((file) => !before.has(file));
  expect(lists).toBeGreaterThan(12);
  expect(others.length).toBeLessThan(lists / 2);
});

test("made in a thread, one after the other, it is the same, and a damaged file is an error there too", async () => {
  const before = ["ferries", "harbour", "Fähre"].map((text, i) =>
    madeArticle({ text, language: "de" }, `article-${i}`),
  );
  const after = before.toSpliced(1, 0, madeArticle({ title: "Nachtfähre", text: "ferries", language: "de" }, "added"));
  const articles = after.map((article) => (article === after[1] ? article : { built: before.indexOf(article) }));
  const folder = await mkdtemp(join(tmpdir(), "backfile-segment-"));
  try {
    const { files, directory } = indexSegment(before, stemmers);
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    const built = join(folder, "directory.bin");
    await writeFile(built, writeDirectory(directory));
    const made = new UpdateThread();
    expect(await made.update({ built, articles })).toEqual(indexSegment(after, stemmers));
    expect(await made.update({ built, articles: [{ built: 0 }] })).toEqual(indexSegment(before.slice(0, 1), stemmers));
    await made.stop();
    await truncate(join(folder, fileName("t", directory.files.t, 0)), 3);
    await expect(new UpdateThread().update({ built, articles })).rejects.toThrow("unexpected end of file");
  } finally {
    await rm(folder, { recursive: true });
  }
});
