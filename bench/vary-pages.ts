/**
 * Makes pages that hold the weights and thresholds of the parser which no page holds yet: `npm run mutants:pages [-- --seconds N] [--seed S]`.
 *
 * Varies the made pages and the small cases at random, keeps each variation that becomes another record where one number is another, makes it
 * as short as it can be without losing that, and writes it below `tests/fixtures/pages/` as `limits-<n>`. Their records are then written
 * by `npx vitest run tests/parse/made-pages.test.ts --update=all`, and are to be read as those of any other page.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCapture } from "../src/capture/capture.ts";
import { BackfileError } from "../src/model/problem.ts";
import { chances } from "../tests/chances.ts";
import { MADE_PAGES, type MadePage, madePages } from "../tests/parse/made-pages.ts";
import { equivalence } from "./mutants/equivalent-mutants.ts";
import { mutableParser } from "./mutants/mutable-parser.ts";
import { type Mutant, mutantsOf } from "./mutants/mutant.ts";
import { Trial } from "./mutants/trial.ts";
import { varied } from "./mutants/variation.ts";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "600" }, seed: { type: "string", default: "1" } },
});
const chance = chances(Number(values.seed));
const until = performance.now() + Number(values.seconds) * 1000;

/** Longer pages say much beside the number that they hold. */
const LONGEST = 3000;
/** Mutants that a variation is tried with: most of those that it might notice make no difference. */
const TRIED = 24;

interface Base {
  file: "page.txt" | "page.html";
  text: string;
}

const bases = ["pages", "cases", "more-cases", "languages"].flatMap((folder) =>
  basesIn(join(MADE_PAGES, "..", folder)),
);
const lines = bases.flatMap(({ file, text }) =>
  file === "page.txt" ? text.split("\n").filter((line) => line !== "") : [],
);

for (const name of readdirSync(MADE_PAGES))
  if (name.startsWith("limits-")) rmSync(join(MADE_PAGES, name), { recursive: true });
const parser = await mutableParser();
const trial = new Trial(parser, madePages());
// A change of what is read when the modules are loaded needs a parser of its own, which takes longer than many pages.
const numbers = mutantsOf(parser).filter(
  (mutant) =>
    (mutant.kind === "weight" || mutant.kind === "threshold") &&
    !parser.atLoad.has(mutant.change.site) &&
    !equivalence(mutant),
);
const open = new Set(numbers.filter((mutant) => !trial.killerOf(mutant)));
console.log(`${open.size} of ${numbers.length} numbers are held by no page`);

interface Found {
  base: Base;
  holds: Mutant[];
}

const found: Found[] = [];
let tries = 0;
while (open.size > 0 && performance.now() < until) {
  const base = chance() < 0.3 && found.length > 0 ? oneOf(found).base : oneOf(bases);
  const text = varied(base.text, chance, lines);
  if (text.length > LONGEST) continue;
  tries++;
  const variation = { file: base.file, text };
  const holds = heldBy(variation, shuffled([...open]), TRIED);
  if (holds.length === 0) continue;
  for (const mutant of holds) open.delete(mutant);
  found.push({ base: variation, holds });
  if (found.length % 50 === 0)
    console.log(`${tries} variations, ${found.length} kept; ${open.size} numbers are held by none`);
}
console.log(`${tries} variations, ${found.length} kept; ${open.size} numbers are still held by none`);

const all = found.flatMap(({ holds }) => holds);
const kept = fewest(found.map(({ base }) => ({ base, holds: heldBy(base, all) })));
for (const [i, { base, holds }] of kept.entries()) {
  const folder = join(MADE_PAGES, `limits-${String(i + 1).padStart(3, "0")}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, base.file), shortest(base, holds).text);
}
console.log(`${kept.length} pages written`);

function basesIn(folder: string): Base[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|html)$/.test(entry.name) && entry.name !== "problems.txt")
    .filter((entry) => !/limits-|\/others$/.test(entry.parentPath))
    .map((entry): Base => {
      const file = entry.name.endsWith(".html") ? "page.html" : "page.txt";
      return { file, text: readFileSync(join(entry.parentPath, entry.name), "utf8") };
    })
    .filter(({ text }) => text.length <= LONGEST && !text.includes("\u0000"));
}

/** `undefined` for a page that is refused. */
function pageOf({ file, text }: Base): MadePage | undefined {
  try {
    return { name: "variation", file, capture: readCapture(Buffer.from(text), file), others: [] };
  } catch (error) {
    if (error instanceof BackfileError) return undefined;
    throw error;
  }
}

function heldBy(base: Base, mutants: readonly Mutant[], most = mutants.length): Mutant[] {
  const page = pageOf(base);
  return page ? trial.noticedBy(page, mutants, most) : [];
}

/** The pages that together hold all that is held, those that hold most first. */
function fewest(pages: readonly Found[]): Found[] {
  const left = new Set(pages.flatMap(({ holds }) => holds));
  const chosen: Found[] = [];
  while (left.size > 0) {
    const counted = pages.map((page) => ({ ...page, holds: page.holds.filter((mutant) => left.has(mutant)) }));
    const best = counted.toSorted(
      (a, b) => b.holds.length - a.holds.length || a.base.text.length - b.base.text.length,
    )[0];
    if (!best || best.holds.length === 0) break;
    chosen.push(best);
    for (const mutant of best.holds) left.delete(mutant);
  }
  return chosen;
}

/** The page without all lines that it can do without. */
function shortest(base: Base, holds: readonly Mutant[]): Base {
  const isHeld = (rows: readonly string[]) => heldBy({ ...base, text: rows.join("\n") }, holds).length === holds.length;
  let rows = base.text.split("\n");
  for (let size = Math.ceil(rows.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < rows.length; ) {
      const without = rows.toSpliced(at, size);
      if (without.length > 0 && isHeld(without)) rows = without;
      else at += size;
    }
  }
  return { ...base, text: rows.join("\n") };
}

function oneOf<T>(list: readonly T[]): T {
  return list[Math.floor(chance() * list.length)] as T;
}

function shuffled<T>(list: T[]): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}
