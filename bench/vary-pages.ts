/**
 * Makes pages that hold weights and thresholds of the parser which no page holds yet:
 * `npm run mutants:pages [-- --seconds N] [--seed S] [--composed N] [--survivors FILE]`.
 *
 * Varies the made pages and the cases towards each number that is open (see `PageSearch`), keeps each page that becomes another record where
 * one number is another, makes it as short as it can be without losing that, and writes it below `tests/fixtures/pages/limits/` under a number.
 * Their records are then written by `npx vitest run tests/parse/made-pages.test.ts --update=all`, and are to be read as those of any
 * other page. With `--composed`, so many pages that are put together from parts are read first, and varied in the place of the cases: they
 * let claims and lines compete, which decides weights. With `--survivors`, only the numbers that `npm run mutants` printed into the file are sought.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chances } from "../tests/chances.ts";
import { MADE_PAGES, madePages } from "../tests/parse/made-pages.ts";
import { composedPage } from "./mutants/composed-pages.ts";
import { equivalence } from "./mutants/equivalent-mutants.ts";
import { mutableParser } from "./mutants/mutable-parser.ts";
import { type Mutant, mutantsOf } from "./mutants/mutant.ts";
import { type Found, PageSearch, pageOf } from "./mutants/page-search.ts";
import { Trial } from "./mutants/trial.ts";
import type { PageSource } from "./mutants/variation.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "600" },
    seed: { type: "string", default: "1" },
    survivors: { type: "string" },
    composed: { type: "string", default: "0" },
  },
});

/** Longer pages take too long to be read a thousand times. */
const LONGEST = 8000;

const sources = ["pages", "cases", "more-cases", "languages", "html", "contradictions", "first-archive"].flatMap(
  (folder) => sourcesIn(join(MADE_PAGES, "..", folder)),
);
const lines = sources.flatMap(({ file, text }) =>
  file === "page.txt" ? text.split("\n").filter((line) => line !== "") : [],
);
const parser = await mutableParser();
const trial = new Trial(parser, values.survivors ? [] : madePages());
// A change of what is read when the modules are loaded needs a parser of its own, which takes longer than many pages.
const numbers = mutantsOf(parser).filter(
  (mutant) =>
    (mutant.kind === "weight" || mutant.kind === "threshold") &&
    !parser.atLoad.has(mutant.change.site) &&
    !equivalence(mutant),
);
const printed = values.survivors ? readFileSync(values.survivors, "utf8").split("\n") : undefined;
const open = printed
  ? numbers.filter(({ label }) => printed.some((line) => line.endsWith(`  ${label}`)))
  : numbers.filter((mutant) => !trial.killerOf(mutant));
console.log(`${open.length} of ${numbers.length} numbers are held by no page`);

const chance = chances(Number(values.seed));
const composed = Array.from({ length: Number(values.composed) }, () => composedPage(chance));
const search = new PageSearch(trial, open, composed.length > 0 ? composed : sources, lines, chance);
const until = performance.now() + Number(values.seconds) * 1000;
search.readSources(until);
tell();
for (let told = performance.now(); search.open.length > 0 && performance.now() < until; ) {
  search.vary();
  if (performance.now() - told < 60_000) continue;
  told = performance.now();
  tell();
}
tell();
for (const { mutant, missing } of search.open.toSorted((a, b) => b.missing - a.missing))
  console.log(`open, ${missing.toFixed(1)}: ${mutant.file}:${mutant.line}  ${mutant.label}`);

const all = search.found.flatMap(({ holds }) => holds);
const kept = fewest(search.found.map(({ source }) => ({ source, holds: heldBy(source, all) })));
const LIMITS = join(MADE_PAGES, "limits");
let number = Math.max(0, ...readdirSync(LIMITS).map((name) => Number(name.match(/^\d+$/)?.[0] ?? 0)));
for (const { source, holds } of kept) {
  number++;
  const folder = join(LIMITS, String(number).padStart(3, "0"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, source.file), shortest(source, holds).text);
}
console.log(`${kept.length} pages written`);

function tell(): void {
  console.log(
    `${search.variations} variations, ${search.found.length} kept; ${search.open.length} numbers are held by none`,
  );
}

function sourcesIn(folder: string): PageSource[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|html?)$/.test(entry.name) && entry.name !== "problems.txt")
    .filter((entry) => !/\/others$/.test(entry.parentPath))
    .map((entry): PageSource => {
      const file = /\.html?$/.test(entry.name) ? "page.html" : "page.txt";
      return { file, text: readFileSync(join(entry.parentPath, entry.name), "utf8") };
    })
    .filter(({ text }) => text.length <= LONGEST && !text.includes("\u0000"));
}

/** Those of some mutants that a page notices. */
function heldBy(source: PageSource, mutants: readonly Mutant[]): Mutant[] {
  const page = pageOf(source);
  const known = page && trial.know(page);
  return known ? mutants.filter((mutant) => trial.effect(known, mutant) === "record") : [];
}

/** The pages that together hold all that is held, those that hold most first. */
function fewest(pages: readonly Found[]): Found[] {
  const left = new Set(pages.flatMap(({ holds }) => holds));
  const chosen: Found[] = [];
  while (left.size > 0) {
    const counted = pages.map((page) => ({ ...page, holds: page.holds.filter((mutant) => left.has(mutant)) }));
    const best = counted.toSorted(
      (a, b) => b.holds.length - a.holds.length || a.source.text.length - b.source.text.length,
    )[0];
    if (!best || best.holds.length === 0) break;
    chosen.push(best);
    for (const mutant of best.holds) left.delete(mutant);
  }
  return chosen;
}

/** The page without all lines that it can do without. */
function shortest(source: PageSource, holds: readonly Mutant[]): PageSource {
  const isHeld = (rows: readonly string[]) =>
    heldBy({ ...source, text: rows.join("\n") }, holds).length === holds.length;
  let rows = source.text.split("\n");
  for (let size = Math.ceil(rows.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < rows.length; ) {
      const without = rows.toSpliced(at, size);
      if (without.length > 0 && isHeld(without)) rows = without;
      else at += size;
    }
  }
  return { ...source, text: rows.join("\n") };
}
