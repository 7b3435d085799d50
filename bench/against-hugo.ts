/**
 * Builds of one realistic archive by Backfile, and by Hugo followed by Pagefind over its pages, in turn, in one run:
 * `npm run bench -- [--records N] [--rounds N] [--folder DIR] [--without-pagefind] [--json]`. Each round builds from nothing, then after one article was
 * added, after one headline was corrected, and after no change, each time in a new process, with what its own last build left (Hugo:
 * `public`, `resources`). Backfile runs as it is installed, from its package. Prints the medians of the ratios (below 1: Backfile is faster,
 * or smaller) and the figures behind them; with `--json` `{ratios: {full, add, edit, unchanged, memory}, …}`.
 *
 * Hugo renders the same articles and lists them by year, month, source, topic and author with plain templates; it makes no evidence, no
 * citations, no data files and no feeds per term. Beyond some 50,000 pages Pagefind does not end: there the comparison is with Hugo alone.
 * Needs `hugo` on the PATH. The folder should be in memory (`/dev/shm`).
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { splitFile } from "../src/record/front-matter.ts";
import { addArticle, correctHeadline, recordPaths } from "./archive-changes.ts";
import { folderSize } from "./folder-size.ts";
import { type MeasuredRun, measuredRun } from "./measured-run.ts";
import { packedProgram } from "./packed-program.ts";
import { makeRealisticArchive } from "./realistic-archive.ts";

const CONFIG = {
  baseURL: "https://example.org/harbour/",
  title: "The Harbour Papers",
  taxonomies: { year: "years", month: "months", source: "sources", topic: "topics", author: "authors" },
};
const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/style.css"></head>`;
const SINGLE = `${HEAD}<body><main><h1>{{ .Title }}</h1><p>{{ .Date.Format "2 January 2006" }}</p>{{ .Content }}
<ul>{{ range .Params.topics }}<li><a href="/topics/{{ . }}/">{{ . }}</a></li>{{ end }}</ul>
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</main></body></html>`;
const LIST = `${HEAD}<body><main><h1>{{ .Title }}</h1><ul>{{ range first 100 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2 January 2006" }}</li>{{ end }}</ul></main></body></html>`;

const { values: options } = parseArgs({
  options: {
    records: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    folder: { type: "string", default: tmpdir() },
    "without-pagefind": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const records = Number(options.records);
/** Words of an article, on average. */
const WORDS = 550;

/** What one round measures, by occasion. */
const OCCASIONS = ["full", "add", "edit", "unchanged"] as const;
type Occasion = (typeof OCCASIONS)[number];
interface Pair {
  theirs: MeasuredRun;
  ours: MeasuredRun;
}

const folder = await mkdtemp(join(options.folder, "backfile-bench-"));
const archive = join(folder, "archive");
const hugo = join(folder, "hugo");
const cli = await packedProgram(join(folder, "program"));
const tell = (line: string) => options.json || console.log(line);
try {
  await makeRealisticArchive(archive, { articles: records, words: WORDS });
  await compileOnce();
  await makeHugoSite();
  const them = options["without-pagefind"] ? "Hugo" : "Hugo and Pagefind";
  tell(
    `${records} articles of about ${WORDS} words, ${options.rounds} rounds; seconds from start to end of the process`,
  );
  const rounds: Record<Occasion, Pair>[] = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    const pairs = await playRound(round);
    rounds.push(pairs);
    for (const occasion of OCCASIONS) {
      const { theirs, ours } = pairs[occasion];
      tell(`round ${round + 1}, ${occasion}: ${them} ${shown(theirs)}; Backfile ${shown(ours)}`);
    }
  }
  const ratios: Record<string, number> = Object.fromEntries([
    ...OCCASIONS.map((occasion) => [occasion, median(rounds.map((pairs) => ratio(pairs[occasion], "seconds")))]),
    ["memory", median(rounds.map(({ full }) => ratio(full, "memory")))],
    ...OCCASIONS.map((occasion) => [
      `${occasion} (processor time)`,
      median(rounds.map((pairs) => ratio(pairs[occasion], "processor"))),
    ]),
  ]);
  const size = await folderSize(join(archive, "_site"));
  const made = { files: size.files / records, bytes: size.bytes / records };
  if (options.json) console.log(JSON.stringify({ ratios, records, perArticle: made, rounds }, undefined, 2));
  for (const [what, value] of Object.entries(ratios)) tell(`${what}: ${value.toFixed(3)} of ${them}`);
  tell(`${made.files.toFixed(2)} files and ${(made.bytes / 1000).toFixed(1)} KB an article`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Has Node compile the program, which it does when a program that was installed runs for the first time. */
async function compileOnce(): Promise<void> {
  const small = join(folder, "small");
  await makeRealisticArchive(small, { articles: 20, words: WORDS });
  for (let i = 0; i < 2; i++) {
    await measuredRun(small, process.execPath, [cli, "build", "--quiet", "--root", small]);
    await correctHeadline(small, 0, "Corrected headline");
  }
}

/** The first round begins from nothing; so do the others, for an article is added to each. */
async function playRound(round: number): Promise<Record<Occasion, Pair>> {
  for (const leftover of ["archive/_site", "archive/.backfile", "hugo/public", "hugo/resources"])
    await rm(join(folder, leftover), { recursive: true, force: true });
  const full = await pair();
  await addToHugo(await addArticle(archive, records + round, WORDS));
  const add = await pair();
  const corrected = await correctHeadline(
    archive,
    Math.floor(records / 2) + round,
    `Corrected headline number ${round}`,
  );
  await addToHugo(corrected);
  const edit = await pair();
  return { full, add, edit, unchanged: await pair() };
}

async function pair(): Promise<Pair> {
  const pages = await measuredRun(hugo, "hugo", ["--quiet"]);
  const theirs = options["without-pagefind"] ? pages : together(pages, await pagefind());
  const ours = await measuredRun(archive, process.execPath, [cli, "build", "--quiet", "--root", archive]);
  return { theirs, ours };
}

function pagefind(): Promise<MeasuredRun> {
  return measuredRun(hugo, join(import.meta.dirname, "../node_modules/.bin/pagefind"), ["--site", "public", "--quiet"]);
}

/** One after the other: the times are added, of the memory the larger counts. */
function together(a: MeasuredRun, b: MeasuredRun): MeasuredRun {
  const [seconds, processor] = [a.seconds + b.seconds, a.processor + b.processor];
  return { seconds, processor, memory: Math.max(a.memory, b.memory) };
}

function ratio({ theirs, ours }: Pair, of: keyof MeasuredRun): number {
  return ours[of] / theirs[of];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function shown({ seconds, processor, memory }: MeasuredRun): string {
  return `${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processors), ${(memory / 2 ** 20).toFixed(0)} MiB`;
}

function contentOf(path: string): string {
  return `content/articles/${path.replace(/^.*\//, "")}`;
}

async function makeHugoSite(): Promise<void> {
  for (const path of await recordPaths(archive)) await addToHugo(path);
  await writeBelow(hugo, "config.json", JSON.stringify(CONFIG));
  await writeBelow(hugo, "layouts/_default/single.html", SINGLE);
  await writeBelow(hugo, "layouts/_default/list.html", LIST);
  await writeBelow(hugo, "layouts/index.html", LIST);
}

/** @param path Of a record, below the folder of records. */
async function addToHugo(path: string): Promise<void> {
  const { data, body } = splitFile(await readFile(join(archive, "articles/records", path), "utf8"), path);
  const date = typeof data.date === "string" ? data.date : undefined;
  const front = {
    title: data.title,
    // Hugo accepts whole days only.
    ...(date && {
      date: `${date.slice(0, 10)}${date.length < 10 ? "-01" : ""}`,
      years: [date.slice(0, 4)],
      months: [date.slice(0, 7)],
    }),
    sources: [data.source],
    topics: data.topics,
    authors: data.authors,
  };
  await writeBelow(hugo, contentOf(path), `${JSON.stringify(front)}\n\n${body}\n`);
}

async function writeBelow(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
