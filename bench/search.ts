/**
 * Makes a search index in memory, of articles with a realistic vocabulary, and asks it: `node bench/search.ts [articles]`. Prints the
 * processor's time for each article, the files of each kind, and what questions load.
 */
import { dayNumber } from "../public/search/head.ts";
import { parseQuery } from "../public/search/query.ts";
import { ordered } from "../public/search/rank.ts";
import { SearchArchive } from "../public/search/search-archive.ts";
import { segmentsOf } from "../src/site/plan/segments.ts";
import { indexSegment, type SearchedArticle } from "../src/site/search/index-segment.ts";
import { entryOf, packedRoot } from "../src/site/search/search-root.ts";
import { loadStemmer, stemmersOf } from "../src/site/search/stemmers.ts";
import { chances } from "../tests/chances.ts";
import { VOCABULARY, zipfWord } from "./zipf-words.ts";

/** Years over which the articles lie evenly. */
const YEARS = 20;

const [count = 10_000] = process.argv.slice(2).map(Number);
const chance = chances(7);
const text = (words: number) => Array.from({ length: words }, () => zipfWord(chance)).join(" ");
const names = Array.from({ length: 400 }, () => `${text(1)} ${text(1)}`);
const year = (i: number) => 2021 - Math.floor((i * YEARS) / count);
const articles = Array.from({ length: count }, (_, i) => makeArticle(i));
const segments = segmentsOf(
  articles.map((article, i) => ({ article, i })),
  ({ i }) => year(i),
  ({ article }) => article.card.id,
);

const files = new Map<string, Uint8Array>();
const stemmers = await stemmersOf(["en"]);
const start = process.cpuUsage();
const entries = segments.map((segment, i) => {
  const made = indexSegment(
    segment.map(({ article }) => article),
    stemmers,
  );
  for (const [name, content] of made.files) files.set(`${i}/${name}`, content);
  return entryOf({ folder: String(i), articles: segment.length, volumes: ["2021", "2021"] }, made.directory);
});
const { user, system } = process.cpuUsage(start);
files.set("root.bin", packedRoot({ articles: count, sources: [], topics: [], segments: entries }));
console.log(`${count} articles in ${segments.length} segments, ${((user + system) / 1000 / count).toFixed(2)} ms each`);
for (const [kind, some] of Map.groupBy(files, ([path]) => path.replace(/^.*\/|[-.].*/g, ""))) {
  const bytes = sum(some.map(([, content]) => content.length));
  console.log(`${kind}: ${some.length} files, ${kilobytes(bytes)}, ${kilobytes(bytes / some.length)} each`);
}
console.log(`together: ${files.size} files, ${kilobytes(sum([...files.values()].map(({ length }) => length)))}`);

const word = (rank: number) => VOCABULARY[rank] ?? "";
const questions = {
  "two words, from nothing": `${word(800)} ${word(3000)}`,
  "two further words": `${word(500)} ${word(1500)}`,
  "two rarer words": `${word(5000)} ${word(20_000)}`,
  "a phrase of two of these": `"${word(800)} ${word(500)}"`,
  "a beginning": `${word(3000).slice(0, 4)}*`,
};
let loaded: number[] = [];
const archive = await SearchArchive.open(async (path) => {
  const file = files.get(path) as Uint8Array;
  loaded.push(file.length);
  return file;
}, loadStemmer);
for (const [what, question] of Object.entries(questions)) {
  const { hits } = await archive.search(parseQuery(question));
  const shown = ordered(hits, "relevance").slice(0, 10);
  await Promise.all(shown.map(({ segment, article }) => segment.card(article)));
  console.log(`${what} (${question}): ${hits.length} articles; ${loaded.length} files, ${kilobytes(sum(loaded))}`);
  loaded = [];
}

function makeArticle(i: number): SearchedArticle {
  const day = dayNumber(`${year(i)}-06-15`);
  const title = text(8);
  const author = names[Math.floor(chance() * names.length)] ?? "";
  return {
    card: { id: title.replaceAll(" ", "-").slice(0, 60), title, date: "15 June 2021" },
    texts: {
      title: [title],
      dek: chance() < 0.4 ? [text(18)] : [],
      text: Array.from({ length: 12 }, () => text(Math.floor(20 + 50 * chance()))),
      names: [author],
    },
    ...{ language: "en", days: [day, day], certainty: "high", source: `source-${Math.floor(12 * chance() ** 2)}` },
    topics: Array.from({ length: Math.floor(3 * chance()) }, () => `topic-${Math.floor(60 * chance())}`),
    authors: [author],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
