import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "..");

/** What each floor may import from, besides itself and the foundations (files of src/ and the vocabulary). */
const ABOVE: { [floor: string]: string[] } = {
  capture: [],
  parse: [],
  record: ["capture", "parse"],
  archive: ["capture", "parse", "record"],
  site: ["capture", "parse", "record", "archive"],
  vocabulary: [],
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
  const allowed = new Set([floor, "vocabulary", ...above].map((name) => `src/${name}`));
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
