/**
 * Changes each number and each row of the parser in turn, and asks whether the made pages of tests/fixtures/pages notice:
 * `npm run mutants [-- --sample N] [--seed S] [--only weight|threshold|row|word] [--file PART] [--pages PART]`.
 *
 * Weights are taken away and doubled, thresholds moved by a quarter either way, rows and words left out one by one. All in this
 * process: see `mutable-parser.ts`. A mutant survives if every page still becomes its record; what survives is a number that
 * nothing holds. Mutants that nothing can notice stand in `equivalent-mutants.ts`, with the reason.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sameWords } from "../src/text/same-words.ts";
import { MADE_PAGES, type MadePage, madePages, readMadePage, recordOf } from "../tests/parse/made-pages.ts";
import { equivalence, unusedEquivalences } from "./mutants/equivalent-mutants.ts";
import { type MutableParser, mutableParser, type Parser } from "./mutants/mutable-parser.ts";
import { type Mutant, mutantsOf } from "./mutants/mutant.ts";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    file: { type: "string" },
    pages: { type: "string" },
  },
});

interface KnownPage {
  page: MadePage;
  /** What its record and problems are made of. */
  reading: string;
  expected: string;
  /** The sites that are read when it is parsed. */
  sites: ReadonlySet<number>;
  text: string;
}

/** The page that noticed the last mutant of a number or table. */
const lastKiller = new Map<number, KnownPage>();
const parser = await mutableParser();
const pages = knowPages(parser);
const all = mutantsOf(parser).filter(
  ({ kind, file }) => (!values.only || kind === values.only) && (!values.file || file.includes(values.file)),
);
const chosen = values.sample ? sampleOf(all, Number(values.sample), Number(values.seed)) : all;

const CLASSES = { weight: "weights", threshold: "thresholds", row: "rows", word: "words" } as const;
const started = performance.now();
const tally = { weight: noMutants(), threshold: noMutants(), row: noMutants(), word: noMutants() };
for (const mutant of chosen) {
  const counts = tally[mutant.kind];
  const reason = equivalence(mutant);
  if (reason) {
    counts.equivalent++;
    const killer = killedBy(mutant);
    if (killer)
      console.log(`listed as equivalent, but ${killer} notices: ${mutant.file}:${mutant.line} ${mutant.label}`);
    continue;
  }
  counts.mutants++;
  if (killedBy(mutant)) continue;
  counts.survivors.push(mutant);
}

for (const kind of ["weight", "threshold", "row", "word"] as const) {
  const { survivors } = tally[kind];
  if (survivors.length > 0) console.log(`\nsurviving ${CLASSES[kind]}:`);
  for (const { file, line, label } of survivors) console.log(`  ${file}:${line}  ${label}`);
}
console.log(
  `\n${pages.length} pages, ${chosen.length} of ${all.length} mutants, ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
);
console.log("class       mutants  survivors  share  equivalent");
for (const kind of ["weight", "threshold", "row", "word"] as const) {
  const { mutants, survivors, equivalent } = tally[kind];
  const share = mutants === 0 ? 0 : (100 * survivors.length) / mutants;
  console.log(
    `${CLASSES[kind].padEnd(10)}  ${String(mutants).padStart(7)}  ${String(survivors.length).padStart(9)}  ${share.toFixed(1).padStart(4)}%  ${String(equivalent).padStart(10)}`,
  );
}
if (!values.sample && !values.only && !values.file)
  for (const label of unusedEquivalences()) console.log(`listed as equivalent, but there is no such mutant: ${label}`);

function noMutants(): { mutants: number; equivalent: number; survivors: Mutant[] } {
  return { mutants: 0, equivalent: 0, survivors: [] };
}

/** @throws Error where a page does not become the record beside it with the parser as it is. */
function knowPages(parser: MutableParser): KnownPage[] {
  const plain = parser.make();
  const known = madePages()
    .filter(({ name }) => !values.pages || name.includes(values.pages))
    .map((page) => {
      parser.read();
      const reading = readMadePage(page, plain);
      const expected = outcomeOf(page, reading);
      if (expected !== recorded(page))
        throw new Error(`${page.name} is not read as it is recorded: run npm test -- made-pages first`);
      const text = page.capture.lines.map((line) => sameWords(line.text)).join("\n");
      return {
        page,
        reading: JSON.stringify({ ...reading, roles: [], clues: [] }),
        expected,
        sites: parser.read(),
        text,
      };
    });
  return known;
}

function outcomeOf(page: MadePage, reading: ReturnType<typeof readMadePage>): string {
  const { record, problems } = recordOf(page, reading);
  return `${record}\0${problems}`;
}

function recorded({ name }: MadePage): string {
  const textOf = (file: string) => {
    try {
      return readFileSync(join(MADE_PAGES, name, file), "utf8");
    } catch {
      return "";
    }
  };
  return `${textOf("record.md")}\0${textOf("problems.txt")}`;
}

/** The first page that does not become its record, or a word for what else went wrong. */
function killedBy({ change, phrase }: Mutant): string | undefined {
  const atLoad = parser.atLoad.has(change.site);
  // A phrase or word matters only to pages that hold it.
  const wanted = phrase && sameWords(phrase);
  const concerned = pages.filter(
    ({ sites, text }) => (atLoad || sites.has(change.site)) && (!wanted || text.includes(wanted)),
  );
  if (concerned.length === 0) return undefined;
  const mutated = tryTo(() => parser.make(change));
  if (!mutated) return "loading the modules";
  // What noticed one row is likely to notice the next.
  const last = lastKiller.get(change.site);
  const ordered = last && concerned.includes(last) ? [last, ...concerned.filter((known) => known !== last)] : concerned;
  const killer = ordered.find((known) => notices(known, mutated));
  if (killer) lastKiller.set(change.site, killer);
  return killer?.page.name;
}

function notices({ page, reading, expected }: KnownPage, mutated: Parser): boolean {
  const read = tryTo(() => readMadePage(page, mutated));
  if (!read) return true;
  if (JSON.stringify({ ...read, roles: [], clues: [] }) === reading) return false;
  return outcomeOf(page, read) !== expected;
}

/** A mutated parser may throw anything: that is noticed, too. */
function tryTo<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** So many of the list, the same for the same seed, in their order. */
function sampleOf<T>(list: readonly T[], size: number, seed: number): T[] {
  let state = seed >>> 0;
  // Numerical Recipes' linear congruential generator.
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const order = list.map((one, index) => ({ one, index, key: next() })).sort((a, b) => a.key - b.key);
  return order
    .slice(0, size)
    .sort((a, b) => a.index - b.index)
    .map(({ one }) => one);
}
