/**
 * Builds of one made archive by Backfile and by Hugo, in turn, in one run: `npm run bench -- [articles] [rounds]`. First from nothing,
 * then again after no change and after the edit of one record, each with what its own last build left (Hugo: `public`, `resources`).
 * Hugo renders the same articles and lists them by year, month, source, topic and author with plain templates; it builds no
 * evidence, no citations, no data files, no feeds per term and no search index. Needs `hugo` on the PATH.
 */
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { splitFile } from "../src/record/front-matter.ts";
import { makeArchive } from "../tests/made-archive.ts";

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

const PAGEFIND = join(import.meta.dirname, "../node_modules/pagefind/lib/runner/bin.cjs");

const [articles = 10_000, rounds = 3] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), "backfile-bench-"));
const archive = join(folder, "archive");
const hugo = join(folder, "hugo");
try {
  await makeArchive(archive, { articles, words: 550 });
  await makeHugoSite();
  console.log(`${articles} articles of about 550 words, ${rounds} rounds; seconds from start to end of the process`);
  const ratios = new Map<string, number[]>();
  for (let round = 1; round <= rounds; round++) {
    await clear();
    const full = await timed("Hugo", hugo, "hugo", ["--quiet"]);
    const searched =
      full + (await timed("Pagefind", hugo, process.execPath, [PAGEFIND, "--site", "public", "--silent"]));
    const pages = await timed("Backfile", archive, process.execPath, [bench("build-pages.ts"), archive]);
    await clear(archive);
    const whole = await build();
    const unchanged = [await timed("Hugo", hugo, "hugo", ["--quiet"]), await build()] as const;
    await edit(round);
    const edited = [await timed("Hugo", hugo, "hugo", ["--quiet"]), await build()] as const;
    const compared = {
      pages: [full, pages],
      "with search, and Pagefind after Hugo": [searched, whole],
      "nothing changed": unchanged,
      "one record edited, with search": edited,
    } as const;
    for (const [what, [theirs, ours]] of Object.entries(compared)) {
      ratios.set(what, [...(ratios.get(what) ?? []), ours / theirs]);
      console.log(`round ${round}, ${what}: Hugo ${theirs.toFixed(2)}, Backfile ${ours.toFixed(2)}`);
    }
  }
  console.log("median ratio to Hugo (below 1: Backfile is faster):");
  for (const [what, all] of ratios) console.log(`${what}: ${median(all)}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function bench(file: string): string {
  return join(import.meta.dirname, file);
}

function median(values: readonly number[]): string {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]?.toFixed(2) ?? "";
}

/** Removes what earlier builds left: the output and the caches. */
async function clear(...folders: readonly string[]): Promise<void> {
  for (const folder of folders.length > 0 ? folders : [archive, hugo]) {
    for (const leftover of ["_site", ".backfile", "public", "resources"])
      await rm(join(folder, leftover), { recursive: true, force: true });
  }
}

/** Seconds of one run. */
async function timed(name: string, cwd: string, program: string, args: readonly string[]): Promise<number> {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} failed: ${error?.message ?? stderr}`);
  return (performance.now() - start) / 1000;
}

/** The whole build, as a command. */
function build(): Promise<number> {
  return timed("Backfile", archive, process.execPath, [bench("../src/cli/cli.ts"), "build", "--root", archive]);
}

/** Adds a sentence to the same article in both archives. */
async function edit(round: number): Promise<void> {
  const records = join(archive, "articles/records");
  const path = (await recordPaths())[0] ?? "";
  for (const file of [join(records, path), join(hugo, contentOf(path))])
    await writeFile(file, `${await readFile(file, "utf8")}\nSentence ${round} of an editor.\n`);
}

/** Paths below the folder of records. */
async function recordPaths(): Promise<string[]> {
  const paths = await readdir(join(archive, "articles/records"), { recursive: true });
  return paths.filter((path) => path.endsWith(".md")).sort();
}

function contentOf(path: string): string {
  return `content/articles/${path.replace(/^.*\//, "")}`;
}

async function makeHugoSite(): Promise<void> {
  const records = join(archive, "articles/records");
  for (const path of await recordPaths()) {
    const { data, body } = splitFile(await readFile(join(records, path), "utf8"), path);
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
    await write(contentOf(path), `${JSON.stringify(front)}\n\n${body}\n`);
  }
  await write("config.json", JSON.stringify(CONFIG));
  await write("layouts/_default/single.html", SINGLE);
  await write("layouts/_default/list.html", LIST);
  await write("layouts/index.html", LIST);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(hugo, path)), { recursive: true });
  await writeFile(join(hugo, path), text);
}
