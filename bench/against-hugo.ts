/**
 * Full builds of one made archive by Backfile and by Hugo, in turn, in one run: `npm run bench -- [articles] [rounds]`.
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

const [articles = 10_000, rounds = 3] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), "backfile-bench-"));
const archive = join(folder, "archive");
const hugo = join(folder, "hugo");
try {
  await makeArchive(archive, { articles, words: 550 });
  await makeHugoSite();
  console.log(`${articles} articles of about 550 words, ${rounds} rounds; seconds from start to end of the process`);
  const runs = { pages: [] as number[], whole: [] as number[] };
  for (let round = 1; round <= rounds; round++) {
    const hugoSeconds = await timed("Hugo", hugo, "hugo", ["--quiet"]);
    const pages = await timed("Backfile", archive, process.execPath, [bench("build-pages.ts"), archive]);
    const whole = await timed("Backfile", archive, process.execPath, [
      bench("../src/cli.ts"),
      "build",
      "--root",
      archive,
    ]);
    runs.pages.push(pages / hugoSeconds);
    runs.whole.push(whole / hugoSeconds);
    const seconds = [hugoSeconds, pages, whole].map((value) => value.toFixed(2));
    console.log(
      `round ${round}: Hugo ${seconds[0]}, Backfile's pages ${seconds[1]}, with its search index ${seconds[2]}`,
    );
  }
  console.log(
    `median ratio to Hugo (below 1: Backfile is faster): pages ${median(runs.pages)}, with search ${median(runs.whole)}`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

function bench(file: string): string {
  return join(import.meta.dirname, file);
}

function median(values: readonly number[]): string {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]?.toFixed(2) ?? "";
}

/** Seconds of one run from nothing: no output and no cache of an earlier one. */
async function timed(name: string, cwd: string, program: string, args: readonly string[]): Promise<number> {
  for (const leftover of ["_site", ".backfile", "public", "resources"]) {
    await rm(join(cwd, leftover), { recursive: true, force: true });
  }
  const start = performance.now();
  const { status, error, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} failed: ${error?.message ?? stderr}`);
  return (performance.now() - start) / 1000;
}

async function makeHugoSite(): Promise<void> {
  const records = join(archive, "articles/records");
  const paths = (await readdir(records, { recursive: true })).filter((path) => path.endsWith(".md"));
  for (const path of paths) {
    const { data, body } = splitFile(await readFile(join(records, path), "utf8"), path);
    const date = typeof data.date === "string" ? data.date : undefined;
    const front = {
      title: data.title,
      // Hugo takes whole days only.
      ...(date && {
        date: `${date.slice(0, 10)}${date.length < 10 ? "-01" : ""}`,
        years: [date.slice(0, 4)],
        months: [date.slice(0, 7)],
      }),
      sources: [data.source],
      topics: data.topics,
      authors: data.authors,
    };
    await write(`content/articles/${path.replace(/^.*\//, "")}`, `${JSON.stringify(front)}\n\n${body}\n`);
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
