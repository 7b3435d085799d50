/**
 * Measures how right the parser is: `npm run accuracy -- [GOLD.json CAPTURES]... [--misses FIELD] [--half 0|1] [--only text|html]`.
 *
 * First the cases of `tests/fixtures/cases` and `more-cases`, whole archives in, as the commands would read them. Then each pair: GOLD.json maps an id to
 * `{title, date, authors, site, body, onScreen}`; CAPTURES holds `<id>.txt` and `<id>.html.gz`, each read and parsed in this process with the
 * project's vocabularies left out.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCapture } from "../src/capture/capture.ts";
import type { Reading } from "../src/model/reading.ts";
import { readPage } from "../src/parse/read-page.ts";
import { measureCases, VERDICTS } from "../tests/cases.ts";
import { Calibration, type Gold, Score } from "./score.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "string" },
    half: { type: "string" },
    only: { type: "string" },
    id: { type: "string" },
  },
});
if (positionals.length % 2 !== 0) {
  console.error(
    "usage: npm run accuracy -- [GOLD.json CAPTURES]... [--misses title|date|authors|body] [--half 0|1] [--only text|html]",
  );
  process.exit(2);
}

/** Pages that are read before the first is timed: from here on the cost of a page no longer falls. */
const WARM_UP = 600;

/** Folders of cases. The second was written by somebody who had not seen the program. */
const CASES = ["cases", "more-cases"].map((name) => join(import.meta.dirname, "../tests/fixtures", name));

const COMPARISON = `
for comparison, from the full HTML of the 192 development pages:
  Defuddle 0.19.4      80.2%        84.9%       8.1%    7.0%       -              -  0.872
  Readability 0.6.0    68.8%        79.6%       7.0%   13.4%       -              -  0.868`;

if (positionals.length === 0 || !values.misses) for (const folder of CASES) await showCases(folder);
for (let i = 0; i < positionals.length; i += 2) measurePages(positionals[i] as string, positionals[i + 1] as string);
if (positionals.length > 0) console.log(COMPARISON);

async function showCases(folder: string): Promise<void> {
  const results = await measureCases(folder);
  for (const { name, verdict, faults } of results)
    if (verdict !== "right") console.log(`${verdict.padEnd(8)} ${name.padEnd(36)} ${faults.join("; ")}`);
  const counts = VERDICTS.toReversed().map(
    (verdict) => `${verdict} ${results.filter((result) => result.verdict === verdict).length}`,
  );
  console.log(
    `${results.length} cases: ${counts.join(", ")}; wrong in silence ${results.filter(({ silent }) => silent).length}`,
  );
}

interface Pages {
  gold: Record<string, Gold>;
  ids: string[];
  /** The folder of captures. */
  folder: string;
}

function measurePages(goldFile: string, folder: string): void {
  const gold: Pages["gold"] = JSON.parse(readFileSync(goldFile, "utf8"));
  const ids = Object.keys(gold).filter((id) => inHalf(id) && (values.id === undefined || id.includes(values.id)));
  console.log(`\n${folder}\n${header()}`);
  for (const [name, ending] of [
    ["text", ".txt"],
    ["html", ".html.gz"],
  ] as const) {
    if (values.only && values.only !== name) continue;
    measure({ gold, ids, folder }, name, ending);
  }
}

function measure({ gold, ids, folder }: Pages, name: string, ending: string): void {
  const score = new Score();
  const calibration = new Calibration();
  const onScreen = new Calibration();
  warmUp({ gold, ids, folder }, ending);
  let milliseconds = 0;
  for (const id of ids) {
    const file = join(folder, id + ending);
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    const started = process.cpuUsage();
    const reading = readPage(readCapture(bytes, id + ending), { sources: [], topics: [] });
    const spent = process.cpuUsage(started);
    milliseconds += (spent.user + spent.system) / 1000;
    const truth = gold[id] as Gold;
    const outcome = score.add(truth, reading);
    for (const field of ["title", "date", "authors"] as const) {
      calibration.add(field, reading.fields[field]?.certainty, outcome[field]);
      if (truth.onScreen?.[field]) onScreen.add(field, reading.fields[field]?.certainty, outcome[field]);
    }
    if (values.misses) showMiss(values.misses, id, truth, reading, outcome);
  }
  if (score.captures === 0) return;
  console.log(row(name, score, milliseconds / score.captures));
  for (const line of calibration.lines()) console.log(`    ${line}`);
  console.log("    of these, where the gold value can be read on the screen:");
  for (const line of onScreen.lines()) console.log(`    ${line}`);
}

/** Lets the engine compile the parser first, so that the cost of a page is that of a long run. */
function warmUp({ ids, folder }: Pages, ending: string): void {
  for (let i = 0; i < WARM_UP && ids.length > 0; i++) {
    const id = ids[i % ids.length] as string;
    const file = join(folder, id + ending);
    if (existsSync(file)) readPage(readCapture(readFileSync(file), id + ending), { sources: [], topics: [] });
  }
}

function showMiss(field: string, id: string, truth: Gold, reading: Reading, outcome: ReturnType<Score["add"]>): void {
  if (field === "body") {
    if (outcome.body !== undefined && outcome.body < 0.9)
      console.log(
        `  ${id} | F1 ${outcome.body.toFixed(3)} | ${reading.body.length} characters for ${truth.body?.length ?? 0}`,
      );
    return;
  }
  if (field !== "title" && field !== "date" && field !== "authors") return;
  if (outcome[field] !== false) return;
  const finding = reading.fields[field];
  const seen = truth.onScreen?.[field] === false ? " (not on screen)" : "";
  console.log(
    `  ${id} | ${show(truth[field])}${seen} | ${finding ? `${show(finding.value)} [${finding.certainty}, ${finding.rule}, line ${finding.lines.join(",")}]` : "—"}`,
  );
}

function show(value: unknown): string {
  return Array.isArray(value) ? value.join("; ") : String(value ?? "—");
}

function header(): string {
  return "        captures  title exact  date exact  wrong   none   authors exact  (F1)   body F1   ms/page";
}

function row(name: string, score: Score, milliseconds: number): string {
  const { title, date, wrong, none, authors, authorsF1, body } = score.shares();
  const seen = score.onScreen();
  return [
    `${name.padEnd(8)}${String(score.captures).padStart(8)}  ${percent(title)}       ${percent(date)}      ${percent(wrong)}  ${percent(none)}  ${percent(authors)}         ${authorsF1.toFixed(3)}  ${body.toFixed(3)}     ${milliseconds.toFixed(1)}`,
    `  on the screen   ${percent(seen.title)}       ${percent(seen.date)}      ${percent(seen.wrong)}         ${percent(seen.authors)}`,
  ].join("\n");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)}%`;
}

/** Deterministic halves of the pages, so that a rule made on one half can be tested on the other. */
function inHalf(id: string): boolean {
  if (values.half === undefined) return true;
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) as number)) >>> 0;
  return (hash >>> 7) % 2 === Number(values.half);
}
