import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFileCache } from "../../src/system/file-cache.ts";
import type { StoredFile } from "../../src/system/file-list.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = await temporaryFolder();
let made = 0;
const freshPath = () => join(folder, `cache-${made++}.tsv`);

/** A folder as its files' contents by path; a file's version is its content. */
type Folder = { [path: string]: string };

function filesOf(contents: Folder): StoredFile[] {
  const paths = Object.keys(contents).sort((a, b) => (a < b ? -1 : 1));
  return paths.map((path) => ({ path, version: JSON.stringify(contents[path]) }));
}

/** What the cache say of each file, and which files were read for it. Files that hold nothing get no note. */
async function look(at: string, contents: Folder, cacheVersion = "1"): Promise<{ said: string[]; read: string[] }> {
  const read: string[] = [];
  const said = await readFileCache(filesOf(contents), {
    at,
    cacheVersion,
    take: ({ path }) => {
      read.push(path);
      return contents[path] === "" ? undefined : [path, contents[path]].map((value) => JSON.stringify(value));
    },
    read: ([path = "", content = ""]) => `${JSON.parse(path)}: ${JSON.parse(content)}`,
  });
  return { said, read };
}

const told = (contents: Folder) =>
  filesOf(contents).flatMap(({ path }) => (contents[path] === "" ? [] : [`${path}: ${contents[path]}`]));

const name = fc.oneof(fc.constantFrom("a", "b", "c/d", "c/e", "tab\tbed", "two\nlines", "é", "\u{1f600}"), fc.string());
const contents = fc.dictionary(name, fc.oneof(fc.string(), fc.constantFrom("long ".repeat(14_000))), { maxKeys: 12 });

describe("cache on files", () => {
  test("say what the files say, and read only those that are new or changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(contents, { minLength: 2, maxLength: 4 }), async (folders) => {
        const at = freshPath();
        let before: Folder = {};
        for (const now of folders) {
          const { said, read } = await look(at, now);
          expect(said).toEqual(told(now));
          const changed = filesOf(now).filter(({ path }) => now[path] === "" || before[path] !== now[path]);
          expect(read).toEqual(changed.map(({ path }) => path));
          before = now;
        }
      }),
      { numRuns: 30 },
    );
  });

  test("of another cache version count for nothing", async () => {
    const at = freshPath();
    await look(at, { a: "1", b: "2" }, "1");
    expect((await look(at, { a: "1", b: "2" }, "2")).read).toEqual(["a", "b"]);
    expect((await look(at, { a: "1", b: "2" }, "2")).read).toEqual([]);
  });

  test("are the same file however they came about", async () => {
    const [grown, made] = [freshPath(), freshPath()];
    const folders: Folder[] = [
      { b: "1", d: "1" },
      { a: "1", b: "2", d: "1" },
      { a: "1", b: "2", c: "3" },
    ];
    for (const now of folders) await look(grown, now);
    await look(made, { a: "1", b: "2", c: "3" });
    expect(await readFile(grown, "utf8")).toBe(await readFile(made, "utf8"));
  });

  test("with few letters beyond ASCII are written in ASCII, with many as they are", async () => {
    const at = freshPath();
    const now = { a: `caf\u00e9 \u{1f600} ${"x".repeat(200)}`, b: "\u6e2f\u6e7e".repeat(20) };
    await look(at, now);
    const [, a, b] = (await readFile(at, "utf8")).split("\n");
    const columns = (line = "") => line.split("\t").slice(2).join("\t");
    expect(columns(a)).toContain("caf\\u00e9 \\ud83d\\ude00");
    expect(columns(b)).toContain("\u6e2f\u6e7e");
    expect(await look(at, now)).toEqual({ said: told(now), read: [] });
  });

  test("that somebody has damaged are taken anew", async () => {
    const now = Object.fromEntries(["a", "b", "c", "d"].map((path) => [path, `the file ${path}`]));
    const at = freshPath();
    await look(at, now);
    const whole = await readFile(at, "latin1");
    for (let i = 0; i < whole.length; i++) {
      for (const damaged of [whole.slice(0, i), `${whole.slice(0, i)}\n${whole.slice(i)}`, `${whole.slice(0, i)}{`]) {
        await writeFile(at, damaged, "latin1");
        expect((await look(at, now)).said).toEqual(told(now));
        expect((await look(at, now)).said).toEqual(told(now));
      }
    }
  });

  test("of a file that has the same content under another version are kept under that version", async () => {
    const at = freshPath();
    const taken: string[] = [];
    const lookAt = async (version: string, isSame: boolean) => {
      const files = ["a", "b", "c"].map((path) => ({ path, version: path === "b" ? version : "1" }));
      const take = ({ path }: StoredFile) => {
        taken.push(path);
        return [JSON.stringify(path)];
      };
      const read = ([path = ""]: readonly string[]) => path;
      return (await readFileCache(files, { at, cacheVersion: "1", take, read, isSame: () => isSame })).join();
    };
    expect(await lookAt("1", false)).toBe('"a","b","c"');
    expect(await lookAt("2", true)).toBe('"a","b","c"');
    expect(await lookAt("2", false)).toBe('"a","b","c"');
    expect(taken).toEqual(["a", "b", "c"]);
    await lookAt("3", false);
    expect(taken).toEqual(["a", "b", "c", "b"]);
  });

  test("of a look that breaks off stay as they were", async () => {
    const at = freshPath();
    await look(at, { a: "1", b: "2" });
    const before = await readFile(at, "utf8");
    const broken = readFileCache(filesOf({ a: "3", b: "4" }), {
      at,
      cacheVersion: "1",
      take: ({ path }) => {
        if (path === "b") throw new Error("broken off");
        return [JSON.stringify(path), '"new"'];
      },
      read: ([path = ""]) => path,
    });
    await expect(broken).rejects.toThrow("broken off");
    expect(await readFile(at, "utf8")).toBe(before);
  });
});
