/**
 * An archive for benchmarks whose words, lengths, dates and names are distributed as those of newspapers are: words by Zipf's law from a
 * vocabulary of 60,000, texts of log-normal length, dates over 25 years with more articles in later ones, 12 sources, 60 topics and 400
 * authors. It is made up from fixed seeds: the same options give the same bytes, and more articles leave the first as they are.
 */
import { hash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { articleId } from "../src/record/article-id.ts";
import { baseOf } from "../src/record/compose.ts";
import { joinFile } from "../src/record/front-matter.ts";
import { toYaml } from "../src/system/yaml/yaml-text.ts";
import { chances } from "../tests/chances.ts";
import { VOCABULARY, zipfWord } from "./zipf-words.ts";

export interface RealisticOptions {
  articles: number;
  /** Words of a body, on average. */
  words?: number;
}

const SOURCES = 12;
const TOPICS = 60;
const AUTHORS = 400;
const FIRST_YEAR = 2000;
const YEARS = 25;

/** Writes `articles/` below `root`. */
export async function makeRealisticArchive(root: string, { articles, words = 550 }: RealisticOptions): Promise<void> {
  await write(root, "articles/site.yaml", toYaml(SITE));
  await write(root, "articles/sources.yaml", listYaml(numbers(SOURCES).map(source)));
  await write(root, "articles/topics.yaml", listYaml(numbers(TOPICS).map(topic)));
  const taken = new Set<string>();
  for (let first = 0; first < articles; first += 200) {
    const some = numbers(Math.min(200, articles - first)).flatMap((i) => realisticRecord(first + i, words, taken));
    await Promise.all(some.map(({ file, text }) => write(root, file, text)));
  }
}

export interface MadeFile {
  /** Path below the archive's folder. */
  file: string;
  text: string;
}

/** The record with this number, and its capture. @param taken Ids of other records, to which its own is added. */
export function realisticRecord(
  number: number,
  words: number,
  taken: Set<string>,
): [record: MadeFile, capture: MadeFile] {
  const chance = chances(number + 1);
  // The year grows denser towards the end, as archives do.
  const day = new Date(Date.UTC(FIRST_YEAR, 0, 1 + Math.floor(YEARS * 365.25 * Math.sqrt(chance()))));
  const iso = day.toISOString().slice(0, 10);
  const title = capitalised(sentence(chance, 5 + Math.floor(chance() * 6)));
  const body = makeBody(chance, words);
  const values = {
    title,
    dek: chance() < 0.4 ? `${capitalised(sentence(chance, 14))}.` : undefined,
    date: chance() < 0.3 ? `${iso}T${twoDigits(chance, 24)}:${twoDigits(chance, 60)}Z` : iso,
    source: `paper-${rank(chance, SOURCES)}`,
    authors: chance() < 0.8 ? [author(rank(chance, AUTHORS))] : undefined,
    language: "en",
    captions: chance() < 0.3 ? [{ text: `${capitalised(sentence(chance, 12))}.` }] : undefined,
    topics: [...new Set([`topic-${rank(chance, TOPICS)}`, `topic-${rank(chance, TOPICS)}`])],
  };
  const read = { ...values, body };
  const evidence = Object.fromEntries(
    Object.entries(GROUNDS).flatMap(([field, ground]) => {
      const value = read[field as keyof typeof GROUNDS];
      return value === undefined
        ? []
        : [[field, { certainty: "high", ...ground, read: baseOf(field as keyof typeof GROUNDS, value) }]];
    }),
  );
  const id = articleId(title, values.source, taken);
  taken.add(id);
  const capture = { file: `articles/raw/${id}.txt`, text: `${title}\n\n${body}\n` };
  const front = { ...values, capture: `raw/${id}.txt`, sha256: hash("sha256", capture.text), evidence };
  return [{ file: `articles/records/${iso.slice(0, 4)}/${id}.md`, text: joinFile(toYaml(front), body) }, capture];
}

const SITE = {
  title: "The Harbour Papers",
  description: "Twenty-five years of news about one harbour, as twelve papers told it.",
  url: "https://example.org/harbour/",
  repository: "https://github.com/harbour/papers",
  contact: "The harbour's local history society",
};

/** How each field that a record has was read. */
const GROUNDS = {
  title: { rule: "first-line", lines: [3] },
  dek: { rule: "line-below-headline", lines: [4] },
  date: { rule: "posted-on-line", lines: [5], quote: "Posted on" },
  source: { rule: "imprint", lines: [48], quote: "Printed and published at Quay Street" },
  authors: { rule: "byline", lines: [6] },
  language: { rule: "letters-and-words" },
  captions: { rule: "repeated-caption", lines: [8, 9] },
  topics: { rule: "match-phrases", lines: [12, 15, 16, 21] },
  body: { rule: "paragraph-run" },
};

function source(number: number): object {
  return {
    id: `paper-${number}`,
    name: `${capitalised(word(400 + number))} Courier`,
    homepage: `https://paper-${number}.example/`,
  };
}

function topic(number: number): object {
  return {
    id: `topic-${number}`,
    label: capitalised(word(500 + number)),
    note: "Of the port.",
    match: [word(500 + number)],
  };
}

function author(number: number): string {
  return `${capitalised(word(5000 + (number % 60)))} ${capitalised(word(9000 + number))}`;
}

type Chance = () => number;

/** Of log-normal length: the middle half of the texts has 0.7 to 1.4 of the median. */
function makeBody(chance: Chance, words: number): string {
  const spread = 0.5;
  const median = words / Math.exp(spread ** 2 / 2);
  const length = Math.max(60, Math.round(median * Math.exp(spread * normal(chance))));
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    const sentences = numbers(2 + Math.floor(chance() * 3)).map(() => {
      const size = 8 + Math.floor(chance() * 24);
      written += size;
      return `${capitalised(sentence(chance, size))}.`;
    });
    paragraphs.push(sentences.join(" "));
  }
  return paragraphs.join("\n\n");
}

function sentence(chance: Chance, size: number): string {
  return numbers(size)
    .map(() => zipfWord(chance))
    .join(" ");
}

/** A word that names something: neither among the most frequent nor rare. */
function word(rank: number): string {
  return VOCABULARY[rank] ?? "";
}

/** A number below `count`, lower ones more often. */
function rank(chance: Chance, count: number): number {
  return Math.floor(count * chance() ** 2);
}

function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

function twoDigits(chance: Chance, limit: number): string {
  return String(Math.floor(chance() * limit)).padStart(2, "0");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function listYaml(list: readonly object[]): string {
  return toYaml({ list }).replace(/^list:\n/, "");
}

async function write(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}
