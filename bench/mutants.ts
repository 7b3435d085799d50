/**
 * Changes each number and each row of the parser in turn, and checks whether the made pages of tests/fixtures/pages notice:
 * `npm run mutants [-- --sample N] [--seed S] [--only weight|threshold|row|word] [--file PART]`.
 *
 * Weights are removed and doubled, thresholds changed by a quarter up and down, rows and words left out one by one, all in this process
 * (see `mutable-parser.ts`). A mutant survives if every page still becomes its record: then no test depends on the number. Mutants that
 * nothing can notice are in `equivalent-mutants.ts`, with the reason.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chances } from "../tests/chances.ts";
import { MADE_PAGES, madePages } from "../tests/parse/made-pages.ts";
import { equivalence, unusedEquivalences } from "./mutants/equivalent-mutants.ts";
import { mutableParser } from "./mutants/mutable-parser.ts";
import { type Mutant, mutantsOf } from "./mutants/mutant.ts";
import { Trial } from "./mutants/trial.ts";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    file: { type: "string" },
  },
});

const CLASSES = { weight: "weights", threshold: "thresholds", row: "rows", word: "words" } as const;
const KINDS = Object.keys(CLASSES) as Mutant["kind"][];

const started = performance.now();
const parser = await mutableParser();
const trial = new Trial(parser, madePages());
for (const [name, outcome] of trial.outcomes)
  if (outcome !== recorded(name)) {
    console.error(`${name} is not read as it is recorded: run npm test -- tests/parse/made-pages.test.ts first`);
    process.exit(1);
  }
const all = mutantsOf(parser).filter(
  ({ kind, file }) => (!values.only || kind === values.only) && (!values.file || file.includes(values.file)),
);
const chosen = values.sample ? sampleOf(all, Number(values.sample), Number(values.seed)) : all;

const tally = new Map(KINDS.map((kind) => [kind, { mutants: 0, equivalent: 0, survivors: [] as Mutant[] }]));
for (const mutant of chosen) {
  const counts = tally.get(mutant.kind);
  if (!counts) continue;
  const killer = trial.killerOf(mutant);
  if (equivalence(mutant)) {
    counts.equivalent++;
    if (killer) console.log(`listed as equivalent, but ${killer} notices: ${placeOf(mutant)}`);
    continue;
  }
  counts.mutants++;
  if (!killer) counts.survivors.push(mutant);
}
for (const [kind, { survivors }] of tally) {
  if (survivors.length > 0) console.log(`\nsurviving ${CLASSES[kind]}:`);
  for (const mutant of survivors) console.log(`  ${placeOf(mutant)}`);
}
if (chosen.length === all.length && !values.only && !values.file)
  for (const label of unusedEquivalences()) console.log(`listed as equivalent, but there is no such mutant: ${label}`);

const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`\n${trial.outcomes.size} pages, ${chosen.length} of ${all.length} mutants, ${seconds} s\n`);
console.log("class       mutants  survivors   share  equivalent");
for (const [kind, { mutants, survivors, equivalent }] of tally) {
  const share = mutants === 0 ? 0 : (100 * survivors.length) / mutants;
  console.log(
    [
      CLASSES[kind].padEnd(10),
      pad(mutants, 8),
      pad(survivors.length, 10),
      pad(`${share.toFixed(1)}%`, 7),
      pad(equivalent, 11),
    ].join(" "),
  );
}

function placeOf({ file, line, label }: Mutant): string {
  return `${file}:${line}  ${label}`;
}

function pad(value: unknown, width: number): string {
  return String(value).padStart(width);
}

/** The content of the files beside a page, in the form of `Trial`. */
function recorded(name: string): string {
  const parts = ["record.md", "problems.txt"].map((file) => join(MADE_PAGES, name, file));
  return parts.map((path) => (existsSync(path) ? readFileSync(path, "utf8") : "")).join("\0");
}

/** A sample of the list in its order, the same for the same seed. */
function sampleOf<T>(list: readonly T[], size: number, seed: number): T[] {
  const chance = chances(seed);
  const drawn = list.map((one) => ({ one, key: chance() })).sort((a, b) => a.key - b.key);
  const kept = new Set(drawn.slice(0, size).map(({ one }) => one));
  return list.filter((one) => kept.has(one));
}
