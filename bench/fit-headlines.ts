/**
 * Fits the weights of the headline's features: `npm run fit:headlines -- GOLD.json CAPTURES [GOLD.json CAPTURES]... [--only text|html]`.
 *
 * GOLD.json and CAPTURES are those of `accuracy.ts`. The candidates are the lines that the parser weighs, on every page with its title on
 * a line. A multinomial logistic regression with an L2 penalty finds the weights with which the right line is the most likely. It
 * prints the present weights, the fitted ones, rounded as in the table, and on how many pages each find the headline: the present ones
 * on all pages, the fitted ones on pages to which they were not fitted (cross-validation). Nothing is written; better weights are
 * copied into `headline-weights.ts` by hand. The same pages give the same weights.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCapture } from "../src/capture/capture.ts";
import { isContained } from "../src/parse/clues/title/headline.ts";
import { HEADLINE_WEIGHTS, type HeadlineFeatures } from "../src/parse/clues/title/headline-weights.ts";
import type { PageLine, PageLines } from "../src/parse/page/page-lines.ts";
import { mutableParser, type Wrap } from "./mutants/mutable-parser.ts";
import { fold, type Gold } from "./score.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: "string" } } });
if (positionals.length === 0 || positionals.length % 2 !== 0) {
  console.error("usage: npm run fit:headlines -- GOLD.json CAPTURES [GOLD.json CAPTURES]... [--only text|html]");
  process.exit(2);
}

type Feature = keyof typeof HEADLINE_WEIGHTS;
const FEATURES = Object.keys(HEADLINE_WEIGHTS) as Feature[];

/** A line: its features that are not zero, by their place in the table, and whether it is the title. */
interface Candidate {
  features: [index: number, value: number][];
  right: boolean;
}
type Page = Candidate[];

/** Parts of the cross-validation: weights are fitted to eight of ten pages and tested on two. */
const FOLDS = 5;
/** The L2 penalty of a weight, in standard deviations of its feature: it pulls to zero about as much as one page in two hundred. */
const PENALTY = 0.005;
/** Steps of the gradient descent (Adam), and their size. After some three hundred, no rounded weight changes. */
const STEPS = 500;
const STEP = 0.05;

const pages: Page[] = [];
for (let i = 0; i < positionals.length; i += 2) {
  const gold = JSON.parse(readFileSync(positionals[i] as string, "utf8")) as Record<string, Gold>;
  pages.push(...(await readPages(gold, positionals[i + 1] as string)));
}
const today = FEATURES.map((feature) => HEADLINE_WEIGHTS[feature]);
const fitted = fittedTo(pages).map(rounded);
let found = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const asked = pages.filter((_, i) => i % FOLDS === fold);
  const weights = fittedTo(pages.filter((_, i) => i % FOLDS !== fold)).map(rounded);
  found += asked.filter((page) => isFound(page, weights)).length;
}
const seen = FEATURES.map(
  (_, i) => pages.filter((page) => page.some(({ features }) => features.some(([at]) => at === i))).length,
);
console.log("feature            today  fitted  pages that have it");
for (const [i, feature] of FEATURES.entries())
  console.log(`${feature.padEnd(16)} ${column(today[i])} ${column(fitted[i])}  ${String(seen[i]).padStart(8)}`);
const share = (count: number) => `${((100 * count) / pages.length).toFixed(1)}% of ${pages.length} pages`;
console.log(
  `\nthe headline is found with today's weights on ${share(pages.filter((page) => isFound(page, today)).length)},`,
);
console.log(`with fitted ones on ${share(found)} that they were not fitted to`);

/** The candidates of every page where one of them is the title. */
async function readPages(gold: Record<string, Gold>, folder: string): Promise<Page[]> {
  let lines: { line: PageLine; features: HeadlineFeatures }[] = [];
  const wrap: Wrap = (file, exports) => {
    if (file !== "clues/title/headline-features.ts") return exports;
    const headlineFeatures = exports.headlineFeatures as (
      sheet: PageLines,
      line: PageLine,
      ...rest: unknown[]
    ) => HeadlineFeatures | undefined;
    return {
      ...exports,
      headlineFeatures: (sheet: PageLines, line: PageLine, ...rest: unknown[]) => {
        // All candidates, whatever their score: without the lowest of use.
        const features = headlineFeatures(sheet, line, ...rest.slice(0, 4));
        if (features) lines.push({ line, features: { ...features, contained: Number(isContained(sheet, line)) } });
        return features;
      },
    };
  };
  const { readPage } = (await mutableParser(wrap)).make();
  const endings = { text: ".txt", html: ".html.gz" };
  const pages: Page[] = [];
  for (const [name, ending] of Object.entries(endings)) {
    if (values.only && values.only !== name) continue;
    for (const [id, { title }] of Object.entries(gold)) {
      const file = join(folder, id + ending);
      if (title === undefined || !existsSync(file)) continue;
      lines = [];
      readPage(readCapture(readFileSync(file), id + ending), { sources: [], topics: [] });
      const wanted = fold(title);
      const page = lines.map(({ line, features }) => ({
        features: sparse(features),
        right: fold(line.text) === wanted,
      }));
      if (page.some(({ right }) => right)) pages.push(page);
    }
  }
  return pages;
}

function sparse(features: HeadlineFeatures): Candidate["features"] {
  return FEATURES.flatMap((feature, i) => (features[feature] ? [[i, features[feature]] as [number, number]] : []));
}

/** The weights with the greatest log likelihood of the right lines minus the penalty. */
function fittedTo(pages: readonly Page[]): number[] {
  const scale = deviations(pages);
  const weights = FEATURES.map(() => 0);
  const mean = FEATURES.map(() => 0);
  const square = FEATURES.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeOf(
      pages,
      weights.map((weight, i) => weight / (scale[i] as number)),
    );
    for (const i of FEATURES.keys()) {
      const down = -(slope[i] as number) / (scale[i] as number) / pages.length + PENALTY * (weights[i] as number);
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * down;
      square[i] = 0.999 * (square[i] as number) + 0.001 * down * down;
      const size = Math.sqrt((square[i] as number) / (1 - 0.999 ** step)) + 1e-8;
      (weights[i] as number) -= (STEP * (mean[i] as number)) / (1 - 0.9 ** step) / size;
    }
  }
  return weights.map((weight, i) => weight / (scale[i] as number));
}

/** The gradient of the log likelihood of the right lines. */
function slopeOf(pages: readonly Page[], weights: readonly number[]): number[] {
  const slope = FEATURES.map(() => 0);
  for (const page of pages) {
    const scores = page.map((candidate) => scoreOf(candidate, weights));
    const top = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - top));
    const all = odds.reduce((sum, one) => sum + one, 0);
    const right = odds.reduce((sum, one, i) => sum + (page[i]?.right ? one : 0), 0);
    for (const [i, candidate] of page.entries()) {
      const one = odds[i] as number;
      const pull = (candidate.right ? one / right : 0) - one / all;
      for (const [at, value] of candidate.features) (slope[at] as number) += pull * value;
    }
  }
  return slope;
}

function scoreOf({ features }: Candidate, weights: readonly number[]): number {
  let score = 0;
  for (const [at, value] of features) score += (weights[at] as number) * value;
  return score;
}

/** Standard deviation of each feature over all candidates; 1 for a constant feature. */
function deviations(pages: readonly Page[]): number[] {
  const candidates = pages.flat();
  const sum = FEATURES.map(() => 0);
  const squares = FEATURES.map(() => 0);
  for (const { features } of candidates)
    for (const [at, value] of features) {
      (sum[at] as number) += value;
      (squares[at] as number) += value * value;
    }
  return FEATURES.map((_, i) => {
    const mean = (sum[i] as number) / candidates.length;
    return Math.sqrt((squares[i] as number) / candidates.length - mean * mean) || 1;
  });
}

/** Whether the most likely line is the title; of equally likely ones the first counts, as in the parser. */
function isFound(page: Page, weights: readonly number[]): boolean {
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of page) {
    const score = scoreOf(candidate, weights);
    if (score > most) [best, most] = [candidate, score];
  }
  return best?.right === true;
}

/** Rounds to two significant digits and at most two decimals. */
function rounded(weight: number): number {
  return Number(Number(weight.toPrecision(2)).toFixed(2));
}

function column(weight: number | undefined): string {
  return String(weight ?? "").padStart(7);
}
