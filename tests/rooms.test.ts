import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "..");

/** What each floor may import from, besides itself and the foundations (files of src/, the text tools and the vocabulary). */
const ABOVE: { [floor: string]: string[] } = {
  capture: [],
  parse: [],
  record: ["capture", "parse"],
  archive: ["capture", "parse", "record"],
  site: ["capture", "parse", "record", "archive"],
  vocabulary: [],
  text: [],
};

async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(join(PROGRAM, file), "utf8");
  return [...text.matchAll(/^(?:import|export)[^;]*? from "(\.[^"]+)";/gm)].map(([, to = ""]) =>
    join(dirname(file), to),
  );
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(PROGRAM, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"));
  return files.map((entry) => relative(PROGRAM, join(entry.parentPath, entry.name)));
}

test.each(Object.entries(ABOVE))("src/%s imports only from the floors above it", async (floor, above) => {
  const files = await filesBelow(`src/${floor}`);
  const allowed = new Set([floor, "text", "vocabulary", ...above].map((name) => `src/${name}`));
  const imports = await Promise.all(
    files.map(async (file) => (await importsOf(file)).map((to) => `${file} imports ${to}`)),
  );
  const wrong = imports.flat().filter((line) => {
    const folder = dirname(line.split(" imports ")[1] ?? "");
    return folder !== "src" && !allowed.has(folder.split("/").slice(0, 2).join("/"));
  });
  expect(files.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test("every file of the program is at most 250 lines long", async () => {
  const files = [...(await filesBelow("src")), ...(await filesBelow("templates"))];
  const lengths = await Promise.all(
    files.map(async (file) => (await readFile(join(PROGRAM, file), "utf8")).split("\n").length),
  );
  expect(files.filter((_, i) => (lengths[i] ?? 0) > 251)).toEqual([]);
});

/** How each file of a folder speaks of other files. */
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
  const lines = (await linesBelow("src", "templates")).filter(({ line }) => !/^\s*(?:\/?\*|\/\/)/.test(line));
  const named = lines.filter(({ line }) =>
    /[\w}]\.ts["`]/.test(line.replace(/(?:from|import\(?) ?"\.[^"]*\.ts"/g, "")),
  );
  expect(named.map(({ line }) => line.trim())).toEqual([
    // Eleventy is told of an ending that it does not know.
    'eleventy.addExtension("11ty.ts", { key: "11ty.js" });',
    'eleventy.addTemplateFormats("11ty.ts");',
  ]);
});
