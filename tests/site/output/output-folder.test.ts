/** What a build does to a folder that holds more, or less, than the last build left there. */
import { spawnSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readManifest } from "../../../src/site/output/kept-manifest.ts";
import { outputFile } from "../../../src/site/output/output-file.ts";
import { settleOutput } from "../../../src/site/output/output-folder.ts";
import { MARKER } from "../../../src/site/output/ownership.ts";
import { inTheWay } from "../../../src/site/overwriting.ts";
import { publish } from "../../../src/site/publish.ts";
import { temporaryName } from "../../../src/system/temporary-file.ts";
import { makeArchive } from "../../made-archive.ts";
import { filesOf, temporaryFolder } from "../../temporary-folder.ts";

type Files = { [path: string]: string };

/** An archive, one of its records, and its site with and without that record. */
let archive: string;
let gone: string;
let clean: Files;
let cleanWithoutOne: Files;
/** A copy with its site in `_site`, for tests that leave it as they find it. */
let root: string;
let output: string;

beforeAll(async () => {
  archive = await temporaryFolder();
  await makeArchive(archive, { articles: 6, words: 40, years: 2 });
  gone = join("articles/records", Object.keys(await filesOf(join(archive, "articles/records")))[0] ?? "");
  root = await copy();
  output = join(root, "_site");
  await rm(join(root, gone));
  await publish({ root, output });
  cleanWithoutOne = await filesOf(output);
  await cp(join(archive, gone), join(root, gone));
  await rm(output, { recursive: true });
  await publish({ root, output });
  clean = await filesOf(output);
});

/** Without a site. */
async function copy(): Promise<string> {
  const root = await temporaryFolder();
  await cp(archive, root, { recursive: true });
  return root;
}

const build = (root: string, output = join(root, "_site"), force = false) => publish({ root, output, force });

/** Takes the record away or puts it back, so that there is something to build, and builds. Returns what the site should be. */
let isThere = true;
async function toggle(): Promise<Files> {
  if (isThere) await rm(join(root, gone));
  else await cp(join(archive, gone), join(root, gone));
  isThere = !isThere;
  return isThere ? clean : cleanWithoutOne;
}

describe("files that Backfile did not write", () => {
  test("are neither overwritten nor deleted: the build names them and writes nothing at all", async () => {
    const [root, output] = [await copy(), await temporaryFolder()];
    const theirs = { "index.html": "their page", "style.css": "p {}", CNAME: "news.example", ".git/HEAD": "ref" };
    for (const [path, content] of Object.entries(theirs)) {
      await mkdir(join(output, path, ".."), { recursive: true });
      await writeFile(join(output, path), content);
    }
    // What holds the same bytes is no loss.
    await writeFile(join(output, "robots.txt"), clean["robots.txt"] ?? "");
    const before = await filesOf(output);
    await expect(build(root, output)).rejects.toThrow(
      `${output}: holds 2 files that Backfile did not write and would overwrite: index.html, style.css; choose another folder`,
    );
    expect(await filesOf(output)).toEqual(before);
    expect((await readdir(output)).sort()).toEqual(
      [...Object.keys(theirs), "robots.txt"].map((path) => path.split("/")[0]).sort(),
    );

    await build(root, output, true);
    expect(await filesOf(output)).toEqual({ ...clean, CNAME: "news.example", ".git/HEAD": "ref" });
    await rm(join(root, gone));
    await build(root, output);
    expect(await filesOf(output)).toEqual({ ...cleanWithoutOne, CNAME: "news.example", ".git/HEAD": "ref" });
  });

  test("that come later, in the place of a new page or of the search index, are safe too", async () => {
    if (isThere) await toggle();
    await build(root);
    const page = outputFile(`/articles/${gone.replace(/^.*\/|\.md$/g, "")}/`);
    const isNew = (path: string) => path.startsWith("search/") && !(path in cleanWithoutOne);
    const index = Object.keys(clean).find(isNew) ?? "";
    expect(index).not.toBe("");
    for (const path of [page, index]) {
      await mkdir(join(output, path, ".."), { recursive: true });
      await writeFile(join(output, path), "theirs");
    }
    await toggle();
    const before = await filesOf(output);
    const both = [page, index].sort().join(", ");
    await expect(build(root)).rejects.toThrow(
      `holds 2 files that Backfile did not write and would overwrite: ${both};`,
    );
    expect(await filesOf(output)).toEqual(before);
    await build(root, output, true);
    expect(await filesOf(output)).toEqual(clean);
  });
});

describe("a build equals a clean one", () => {
  const manifest = async () =>
    join(
      root,
      ".backfile",
      (await readdir(join(root, ".backfile"))).find((name) => /^site-.*\.sections$/.test(name)) ?? "",
    );

  test("where the manifest was lost, and what others put there stays", async () => {
    await rm(join(root, ".backfile"), { recursive: true });
    await writeFile(join(output, "theirs.txt"), "theirs");
    const wanted = await toggle();
    await build(root);
    expect(await filesOf(output)).toEqual({ ...wanted, "theirs.txt": "theirs" });
    await rm(join(output, "theirs.txt"));
  });

  test("where a folder has the manifest's place, which is named first", async () => {
    const file = await manifest();
    await rm(file);
    await mkdir(file);
    const wanted = await toggle();
    await expect(build(root)).rejects.toMatchObject({ code: "EISDIR", path: file });
    await rm(file, { recursive: true });
    await build(root);
    expect(await filesOf(output)).toEqual(wanted);
  });

  test("where the marker was lost; what was changed then may be anybody's", async () => {
    await rm(join(output, MARKER));
    await writeFile(join(output, "index.html"), "whose?");
    const wanted = await toggle();
    await expect(build(root)).rejects.toThrow("would overwrite: index.html;");
    await rm(join(output, "index.html"));
    await build(root);
    expect(await filesOf(output)).toEqual(wanted);
  });

  test("where a manifest is damaged, for that counts for nothing", async () => {
    const file = await manifest();
    const text = await readFile(file, "utf8");
    expect(await readManifest(root, output)).toBeDefined();
    for (const damaged of ["", text.slice(0, text.length / 2), text.replace('"programVersion"', '"otherVersion"')]) {
      expect(damaged).not.toBe(text);
      await writeFile(file, damaged);
      expect(await readManifest(root, output), damaged.slice(0, 80)).toBeUndefined();
    }
    await writeFile(file, text);
  });
});

describe("what stands in the way", () => {
  test("is named before anything is written, and when it is gone the build equals a clean one", async () => {
    const elsewhere = await temporaryFolder();
    await writeFile(join(elsewhere, "index.html"), "theirs");
    const search = "search/stemmers";
    for (const path of ["about/index.html", "data", "topics", search])
      await rm(join(output, path), { recursive: true });
    await mkdir(join(output, "about/index.html/theirs"), { recursive: true });
    await writeFile(join(output, "data"), "theirs");
    await symlink(elsewhere, join(output, "topics"));
    await symlink(elsewhere, join(output, search));
    const wanted = await toggle();
    const before = await filesOf(output);
    for (const force of [false, true]) {
      const told = await build(root, output, force).then(String, ({ message }) => message);
      expect(told).toContain(`${join(output, "about/index.html")}: is a folder where a file of the site should be;`);
      expect(told).toContain(`${join(output, "data")}: is a file where a folder should be;`);
      for (const link of ["topics", search])
        expect(told).toContain(`${join(output, link)}: is a link where a folder should be, and is not followed;`);
      expect(told.split("\n")).toHaveLength(4);
      expect(await filesOf(output)).toEqual(before);
    }
    expect(await filesOf(elsewhere)).toEqual({ "index.html": "theirs" });
    for (const path of ["about/index.html", "data", "topics", search])
      await rm(join(output, path), { recursive: true });
    await build(root);
    expect(await filesOf(output)).toEqual(wanted);
  });

  test("of our own is deleted first: where files and folders change places, and names differ in case alone", () => {
    const stale = ["articles/harbour/index.html", "data", "feeds/x.xml"];
    const old = ["articles/Harbour/index.html", "data/index.html", "feeds", "articles/storm/index.html"];
    expect(inTheWay(old, stale)).toEqual(["articles/Harbour/index.html", "data/index.html", "feeds"]);
  });
});

describe("the output folder", () => {
  test.each([
    "",
    "articles",
    "articles/records",
    ".backfile",
    ".git/site",
    "articles/",
    "_site/../articles",
  ])("is not %j of the archive", async (folder) => {
    expect(() => settleOutput(root, join(root, "x/..", folder))).toThrow("choose another folder");
  });

  test("is not one of the program's, nor a file", async () => {
    for (const folder of ["src", "public", "templates/site"])
      expect(() => settleOutput(root, join(import.meta.dirname, "../../..", folder))).toThrow("choose another folder");
    expect(() => settleOutput(root, join(output, "index.html"))).toThrow("is a file where the output folder should be");
  });

  test("may be a link to where it does no harm, and is the same folder however it is called", async () => {
    const [root, place] = [await copy(), await temporaryFolder()];
    await symlink(place, join(root, "_site"));
    await build(root);
    expect(await filesOf(place)).toEqual(clean);
    for (const name of [place, `${place}/`, join(root, "_site/")])
      expect(await build(root, name)).toMatchObject({ written: 0, removed: 0 });
  });

  test("is no link into the archive, nor behind one, nor one to nowhere", async () => {
    const root = await copy();
    await mkdir(join(root, ".backfile"));
    const before = await filesOf(join(root, "articles"));
    for (const [target, output] of [
      ["articles", "_site"],
      ["articles/records", "_site"],
      [".", "_site"],
      ["articles", "_site/below"],
      [".backfile", "_site"],
    ] as const) {
      await symlink(join(root, target), join(root, "_site"));
      await expect(build(root, join(root, output)), target).rejects.toThrow("would mix the site");
      await rm(join(root, "_site"));
    }
    await symlink(join(root, "none"), join(root, "_site"));
    await expect(build(root)).rejects.toThrow("is a link that leads nowhere");
    expect(await filesOf(join(root, "articles"))).toEqual(before);
  });
});

describe("a build that ended before its time", () => {
  test("leaves half files that the next one sweeps; what others call so stays", async () => {
    const left = [temporaryName(), `articles/${temporaryName()}`];
    const theirs = ["theirs.part", ".theirs.part"];
    for (const path of [...left, ...theirs]) await writeFile(join(output, path), "withdrawn");
    await build(root);
    const files = await filesOf(output);
    expect(theirs.map((path) => files[path])).toEqual(["withdrawn", "withdrawn"]);
    expect(Object.keys(files).filter((path) => left.includes(path))).toEqual([]);
    for (const path of theirs) await rm(join(output, path));
  });

  test("for want of room names the file that it was at, and the next one equals a clean build", async () => {
    const root = await copy();
    const publisher = JSON.stringify(join(import.meta.dirname, "../../../src/site/publish.ts"));
    const script = `const { publish } = await import(${publisher});
      await publish({ root: ${JSON.stringify(root)}, output: ${JSON.stringify(join(root, "_site"))} }).catch(({ code, path }) => console.log(JSON.stringify({ code, path })));`;
    // No file may be larger than 32 blocks of 512 bytes: the system refuses to write more, as on a full disk.
    const command = `trap '' XFSZ; ulimit -f 32; exec "$0" --input-type=module -e "$1"`;
    const { stdout } = spawnSync("/bin/sh", ["-c", command, process.execPath, script], {
      encoding: "utf8",
      env: { ...process.env, NODE_COMPILE_CACHE: undefined },
    });
    expect(JSON.parse(stdout)).toEqual({ code: "EFBIG", path: expect.stringMatching(/_site\/|\.backfile\//) });
    const halves = await filesOf(join(root, "_site")).catch(() => ({}));
    expect(Object.keys(halves).filter((path) => path.endsWith(".part") || path.endsWith("lock"))).toEqual([]);
    for (const [path, content] of Object.entries(halves)) if (path !== MARKER) expect(content, path).toBe(clean[path]);
    await build(root);
    expect(await filesOf(join(root, "_site"))).toEqual(clean);
  });
});

test("two archives built into one folder at once: it is one's or the other's, whole", async () => {
  const [one, other, place] = [await copy(), await copy(), await temporaryFolder()];
  await rm(join(other, gone));
  await Promise.all([build(one, place), build(other, place)]);
  expect([clean, cleanWithoutOne]).toContainEqual(await filesOf(place));
  await build(one, place);
  expect(await filesOf(place)).toEqual(clean);
});
