import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "..");

/** The rooms, ground floor first. A room imports from itself and from the rooms above it in this list, types included. */
const ROOMS: { [room: string]: string } = {
  "src/text": "tools for strings and lists",
  "src/model": "what all rooms speak of: page text, reading, problem, dates",
  "src/system/yaml": "YAML: what is wrong with it, and editing it in place",
  "src/system": "files, caches, worker processes, the program's own root",
  "src/vocabulary": "what the archive's keeper states: site, sources, topics",
  "src/capture/bytes": "limits of what is untrusted, encodings, and what is packed in what",
  "src/capture/forms": "how databases, clippers, mails and people label what they know of an article",
  "src/capture/html": "a saved page: its text in blocks, and what its metadata claims",
  "src/capture/printed": "text by its place on a printed page: lines, columns, reading order",
  "src/capture/formats": "a reader for each format of captures",
  "src/capture": "from a file to its articles, whatever its format: lines of text, and what the metadata claims",
  "src/parse/languages": "the words of languages",
  "src/parse/dates": "what a date looks like",
  "src/parse/names": "what a name looks like",
  "src/parse/layout":
    "from the lines of a file to those that were written: wrapped paragraphs, columns, heads of pages",
  "src/parse/page": "lines, prose, zones, boilerplate: the page as measured",
  "src/parse/evidence": "what clues weigh together and against each other",
  "src/parse/roles": "a role for every line",
  "src/parse/clues": "clues for publisher, language and topics",
  "src/parse/clues/title": "clues for the title",
  "src/parse/clues/date": "clues for the dates",
  "src/parse/clues/authors": "clues for authors, agency and dateline",
  "src/parse/clues/metadata": "clues from what the page claims out of sight",
  "src/parse/body": "the article's text as Markdown",
  "src/parse/decide": "from clues to values, certainty, contradictions",
  "src/parse": "the steps, in order",
  "src/accession": "the folder of captures: what comes in, under which name, from where",
  "src/record": "records: schema, reading, writing, refreshing without losing an edit",
  "src/editing": "many records at once: which, what, and the names of things everywhere",
  "src/intake/boilerplate": "what recurs on the pages of a source, learned from a sample",
  "src/intake": "from captures to records: what is new, what changed, what belongs together",
  "src/archive": "all records together: order, sources, topics, people, duplicates",
  "src/site/words": "the words of the interface, a table for each language",
  "public/search": "the search index: its format, and its reader in the browser and on the command line",
  public: "what runs in the browser alone",
  "src/term-extraction": "suggestions for topics: the names and phrases that the articles are about",
  "src/site/body": "the text of a record as HTML and as plain text",
  "src/site/pages": "the kinds of page and what each is made of",
  "src/site/exports": "citations, data files, metadata for machines",
  "src/site/plan": "which pages there are, and what each depends on",
  "src/site/output": "the output folder: what is ours in it, what is stale, whether its links lead somewhere",
  "templates/parts": "pieces that pages share",
  templates: "a page of each kind",
  "src/site/search": "the writer of the search index",
  "src/site/render": "from planned pages to files, in this process or several",
  "src/site": "publishing and serving",
  "src/init": "a new archive",
  "src/cli": "the commands",
};

async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(join(PROGRAM, file), "utf8");
  const stated = text.matchAll(/^(?:import |(?:import|export)\b[^;"]* from )"(\.[^"]+)";/gm);
  const loaded = text.matchAll(/import\("(\.[^"]+)"\)/g);
  return [...stated, ...loaded].map(([, to = ""]) => join(dirname(file), to));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(PROGRAM, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"));
  return files.map((entry) => relative(PROGRAM, join(entry.parentPath, entry.name)));
}

const FILES = (await Promise.all(["src", "templates", "public"].map(filesBelow))).flat();
const IMPORTS = await Promise.all(
  FILES.map(async (file) => (await importsOf(file)).map((to) => ({ from: file, to }))),
).then((lists) => lists.flat());

test("every file of the program stands in a room", () => {
  const homeless = FILES.filter((file) => !(dirname(file) in ROOMS));
  expect(homeless).toEqual([]);
  const empty = Object.keys(ROOMS).filter((room) => !FILES.some((file) => dirname(file) === room));
  expect(empty).toEqual([]);
});

test.each(Object.entries(ROOMS))("%s (%s) imports only from itself and from the rooms below it", (room) => {
  const order = Object.keys(ROOMS);
  const lower = new Set(order.slice(0, order.indexOf(room) + 1));
  const wrong = IMPORTS.filter(({ from, to }) => dirname(from) === room && !lower.has(dirname(to)));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("the configuration of Eleventy imports from src/site alone", async () => {
  const rooms = (await importsOf(".eleventy.ts")).map(dirname);
  expect(rooms).not.toEqual([]);
  expect(rooms.filter((room) => !room.startsWith("src/site"))).toEqual([]);
});

test("no imports lead in a circle, types included", () => {
  const targets = Map.groupBy(IMPORTS, ({ from }) => from);
  const done = new Set<string>();
  const circleFrom = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { to } of targets.get(file) ?? []) {
      const circle = circleFrom(to, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  expect(IMPORTS.length).toBeGreaterThan(FILES.length);
  expect(FILES.map((file) => circleFrom(file, [])).filter(Boolean)).toEqual([]);
});

test("a run that parses nothing loads neither the parser nor the formats of captures, which are most of the program", async () => {
  const stated = async (file: string) => {
    const text = await readFile(join(PROGRAM, file), "utf8");
    return [...text.matchAll(/^(?:import |(?:import|export) (?!type )[^;"]* from )"(\.[^"]+)";/gm)].map(([, to = ""]) =>
      join(dirname(file), to),
    );
  };
  const loaded = new Set(["src/intake/intake.ts", "src/site/publish.ts"]);
  for (const file of loaded) for (const to of await stated(file)) loaded.add(to);
  expect(loaded.size).toBeGreaterThan(100);
  const heavy = /^src\/(?:parse\/|capture\/html\/|capture\/formats\/[a-z-]+-format\.ts)/;
  // A table of words apart from the others, with what it is written in.
  const light = /^src\/parse\/languages\/(?:institution-words|word-lists)\.ts$/;
  expect([...loaded].filter((file) => heavy.test(file) && !light.test(file))).toEqual([]);
});

/** Rooms whose functions are pure: they read no file, start no process and ask no clock. */
const PURE = ["src/model", "src/text", "src/parse", "src/archive", "src/site/words", "src/site/pages", "src/site/plan"];
/** They read what the pure functions are given. */
const READERS = ["src/archive/read-archive.ts", "src/site/plan/load-site.ts"];

test("pure rooms touch nothing outside the program", async () => {
  const files = FILES.filter((file) => PURE.some((room) => file.startsWith(`${room}/`)) && !READERS.includes(file));
  const outside = /from "node:(?!crypto|module|path|url)|\bprocess\.|Date\.now\(|new Date\(\)|Math\.random\(/;
  const texts = await Promise.all(files.map((file) => readFile(join(PROGRAM, file), "utf8")));
  expect(files.filter((_, i) => outside.test(texts[i] ?? ""))).toEqual([]);
});

test("every file of the program is at most 250 lines long", async () => {
  const lengths = await Promise.all(
    FILES.map(async (file) => (await readFile(join(PROGRAM, file), "utf8")).split("\n").length),
  );
  expect(FILES.filter((_, i) => (lengths[i] ?? 0) > 251)).toEqual([]);
});

/** Every line of the files below some folders. */
async function linesBelow(...folders: string[]): Promise<{ file: string; line: string }[]> {
  const files = (await Promise.all(folders.map(filesBelow))).flat();
  const texts = await Promise.all([...files, ".eleventy.ts"].map((file) => readFile(join(PROGRAM, file), "utf8")));
  return texts.flatMap((text, i) => text.split("\n").map((line) => ({ file: files[i] ?? ".eleventy.ts", line })));
}

test("no address of a file is taken for its path, which has spaces and letters beyond ASCII as they are", async () => {
  const taken = /import\.meta\.(?:url|resolve\([^)]*\))\)?\.(?:pathname|href|replace)/;
  const lines = await linesBelow("src", "templates", "tests", "bench");
  expect(lines.filter(({ line }) => taken.test(line))).toEqual([]);
  expect(["new URL(import.meta.", "url).pathname"].join("")).toMatch(taken);
});

test("no module is named with the ending .ts but in an import: in the package it ends in .js", async () => {
  const lines = (await linesBelow("src", "templates", "public")).filter(({ line }) => !/^\s*(?:\/?\*|\/\/)/.test(line));
  const named = lines.filter(({ line }) =>
    /[\w}]\.ts["`]/.test(line.replace(/(?:from|import\(?) ?"\.[^"]*\.ts"/g, "")),
  );
  expect(named.map(({ line }) => line.trim())).toEqual([
    // Eleventy is told of an ending that it does not know.
    'eleventy.addExtension("11ty.ts", { key: "11ty.js" });',
    'eleventy.addTemplateFormats("11ty.ts");',
  ]);
});
