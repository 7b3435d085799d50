/**
 * Shows that the time of parsing is proportional to the length of any input: `npm run bench:robustness`.
 *
 * Each input is read at two sizes; a time that grows much faster than the size points to a superlinear pattern.
 */
import { readPage } from "../src/parse/read-page.ts";

const SENTENCE =
  "The harbour authority of Port Ellis approved a plan on Tuesday, Dec. 3, 2024, to dredge the channel. ";

/** Makes a text of about `length` characters. */
const INPUTS: { name: string; make: (length: number) => string }[] = [
  { name: "one line of prose", make: (length) => SENTENCE.repeat(length / SENTENCE.length) },
  { name: "one line without a space", make: (length) => "a".repeat(length) },
  { name: "one line of spaces and stops", make: (length) => " . ".repeat(length / 3) },
  { name: "one line of opening brackets", make: (length) => "(".repeat(length) },
  { name: "one line of asterisks", make: (length) => "*".repeat(length) },
  { name: "one line of digits", make: (length) => "2024-01-".repeat(length / 8) },
  { name: "one line of ideographs", make: (length) => "東京は晴れです。".repeat(length / 8) },
  { name: "paragraphs", make: (length) => `${SENTENCE}\n\n`.repeat(length / (SENTENCE.length + 2)) },
  { name: "short lines", make: (length) => "News\n".repeat(length / 5) },
  { name: "numbered short lines", make: (length) => numbered(length / 8, (i) => `Item ${i}`) },
  { name: "dated short lines", make: (length) => numbered(length / 20, (i) => `Dec. ${(i % 28) + 1}, 2024 ${i}`) },
  { name: "bylines", make: (length) => numbered(length / 20, (i) => `By Anna Berg${i} and X`) },
  { name: "captions", make: (length) => numbered(length / 30, (i) => `The pier ${i} at dusk. (Reuters)`) },
  {
    name: "posts",
    make: (length) => numbered(length / 40, (i) => `see https://t.co/a${i}\n— A B (@ab) May ${(i % 28) + 1}, 2024`),
  },
  { name: "lines of spaces and signs", make: (length) => `${" | ".repeat(100)}\n`.repeat(length / 301) },
  { name: "lines of at signs", make: (length) => `${"a@".repeat(195)}\n`.repeat(length / 391) },
  { name: "lines of commas", make: (length) => `By ${"A B, ".repeat(75)}\n`.repeat(length / 379) },
];

const SMALL = 1_000_000;
const TIMES = 4;

console.log(`${"input".padEnd(32)}${"1 MB".padStart(10)}${"4 MB".padStart(10)}   growth`);
for (const { name, make } of INPUTS) {
  const small = time(make(SMALL));
  const large = time(make(SMALL * TIMES));
  console.log(
    `${name.padEnd(32)}${`${small.toFixed(0)} ms`.padStart(10)}${`${large.toFixed(0)} ms`.padStart(10)}   ${(large / Math.max(small, 1)).toFixed(1)} for ${TIMES}`,
  );
}

function time(text: string): number {
  const lines = text.split("\n").map((line, i) => ({ number: i + 1, text: line }));
  const started = process.cpuUsage();
  readPage({ lines, hints: [] }, { sources: [], topics: [] });
  const spent = process.cpuUsage(started);
  return (spent.user + spent.system) / 1000;
}

function numbered(count: number, line: (i: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, i) => line(i)).join("\n");
}
