import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { systemProblem } from "../../src/model/problem.ts";
import { FileList } from "../../src/system/file-list.ts";
import { sizeOf, verifyFoldersAnew, versionOf, writeCache, writeWhole } from "../../src/system/file-store.ts";
import { joined, listFiles, listLot, lotsOf } from "../../src/system/list-files.ts";
import { moduleAddress } from "../../src/system/program.ts";
import { takeLots } from "../../src/system/shared-listing.ts";
import { isTemporary, sweep, temporaryFiles, temporaryName } from "../../src/system/temporary-file.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

/** A folder that may be written into, and one beside it that may not. */
async function places(): Promise<{ base: string; outside: string }> {
  const folder = await temporaryFolder();
  const [base, outside] = [join(folder, "base"), join(folder, "outside")];
  await mkdir(base);
  await mkdir(outside);
  await writeFile(join(outside, "victim.txt"), "theirs");
  return { base, outside };
}

describe("writing a file", () => {
  test("makes its folders and leaves nothing else", async () => {
    const { base } = await places();
    writeWhole(base, "a/b/c.txt", "one");
    writeWhole(base, "a/b/c.txt", "two");
    expect(await filesOf(base)).toEqual({ "a/b/c.txt": "two" });
  });

  test("replaces a link in its place, and leaves alone what that leads to", async () => {
    const { base, outside } = await places();
    await symlink(join(outside, "victim.txt"), join(base, "c.txt"));
    writeWhole(base, "c.txt", "ours");
    expect(await filesOf(outside)).toEqual({ "victim.txt": "theirs" });
    expect(await filesOf(base)).toEqual({ "c.txt": "ours" });
  });

  test.each([
    ["a", "a/c.txt"],
    ["a", "a/b/c.txt"],
    ["a/b", "a/b/c.txt"],
  ])("is refused where %j is a link, wherever that leads", async (link, path) => {
    const { base, outside } = await places();
    await mkdir(join(base, "a/elsewhere"), { recursive: true });
    if (link === "a") await mkdir(join(base, "inside"));
    for (const target of [outside, join(base, link === "a" ? "inside" : "a/elsewhere"), join(outside, "none")]) {
      const here = (await places()).base;
      if (link.includes("/")) await mkdir(join(here, "a"));
      await symlink(target, join(here, link));
      expect(() => writeWhole(here, path, "ours")).toThrow(/is a link where a folder should be.*; put a folder in its/);
    }
    expect(await filesOf(outside)).toEqual({ "victim.txt": "theirs" });
  });

  test("is refused where a link has taken a folder's place since the last run", async () => {
    const { base, outside } = await places();
    writeWhole(base, "a/c.txt", "ours");
    await rm(join(base, "a"), { recursive: true });
    await symlink(outside, join(base, "a"));
    verifyFoldersAnew();
    expect(() => writeWhole(base, "a/victim.txt", "ours")).toThrow("is a link");
    expect(await filesOf(outside)).toEqual({ "victim.txt": "theirs" });
  });

  test("of the program's own notes goes through no link either", async () => {
    const { base, outside } = await places();
    await symlink(outside, join(base, ".backfile"));
    expect(() => writeCache(join(base, ".backfile/furniture.json"), "1", {})).toThrow("is a link");
    expect(await readdir(outside)).toEqual(["victim.txt"]);
  });

  test("names the file and the remedy where something else has its place, and leaves nothing half done", async () => {
    const { base } = await places();
    await mkdir(join(base, "page.html"));
    await writeFile(join(base, "folder"), "a file");
    expect(() => writeWhole(base, "folder/page.html", "")).toThrow(/folder: is a file where a folder should be; move/);
    const failure = caught(() => writeWhole(base, "page.html", ""));
    expect(systemProblem(failure)).toMatchObject({
      file: join(base, "page.html"),
      found: expect.stringContaining("a folder stands where the file should be"),
      remedy: expect.stringContaining("move that folder away"),
    });
    expect((await readdir(base)).sort()).toEqual(["folder", "page.html"]);
  });

  test("makes a folder again that somebody deleted", async () => {
    const { base } = await places();
    writeWhole(base, "a/b.txt", "one");
    await rm(base, { recursive: true });
    writeWhole(base, "a/b.txt", "two");
    expect(await filesOf(base)).toEqual({ "a/b.txt": "two" });
  });
});

function caught(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("temporary files", () => {
  test("have names that nobody can foresee, and that are known for ours", () => {
    const names = Array.from({ length: 100 }, temporaryName);
    expect(new Set(names).size).toBe(100);
    expect(names.filter(isTemporary)).toEqual(names);
    for (const name of ["x.part", ".index.html.part", ".backfile-1-2.part", ".backfile-site", ".backfile-lock"])
      expect(isTemporary(name), name).toBe(false);
  });

  test("of runs that were killed are found in every folder and swept; what others call so stays", async () => {
    const { base, outside } = await places();
    const left = [`raw/${temporaryName()}`, `raw/2019/${temporaryName()}`];
    await mkdir(join(base, "raw/2019"), { recursive: true });
    for (const path of [...left, "raw/theirs.part", "raw/.theirs.part"]) await writeFile(join(base, path), "half");
    await writeFile(join(outside, temporaryName()), "half");
    await symlink(outside, join(base, "raw/elsewhere"));
    const found = temporaryFiles(base, ["raw", "none"]);
    expect(found).toEqual([...left].sort());
    sweep(base, found);
    expect(Object.keys(await filesOf(base))).toEqual(["raw/.theirs.part", "raw/theirs.part"]);
    expect(await readdir(outside)).toHaveLength(2);
  });
});

describe("listing a folder", () => {
  test("tells of links out, to folders and to nowhere, and follows none of them", async () => {
    const { base, outside } = await places();
    writeWhole(base, "raw/a.txt", "a");
    writeWhole(base, "other/b.txt", "b");
    await symlink(outside, join(base, "raw/out"));
    await symlink(join(base, "other"), join(base, "raw/inside"));
    await symlink(join(base, "none"), join(base, "raw/nowhere"));
    await symlink(join(base, "raw/loop"), join(base, "raw/loop"));
    await symlink(join(base, "other/b.txt"), join(base, "raw/b.txt"));
    const { files, problems } = await listFiles(base, "raw");
    expect(files.map(({ path }) => path)).toEqual(["raw/a.txt", "raw/b.txt"]);
    expect(problems.map(({ file, found }) => `${file}: ${found}`).sort()).toEqual([
      "raw/inside: a link that leads to a folder, and is not followed",
      "raw/loop: a link that leads nowhere",
      "raw/nowhere: a link that leads nowhere",
      "raw/out: a link that leads outside the archive",
    ]);
  });

  test("gives its files in the order of their paths, with the versions that each has by itself", async () => {
    const { base } = await places();
    const paths = ["a-b/1", "a-b.md", "a.md", "a/2", "a/10/x", "a/10.md", "ab/3", "\u{1f600}/4", "\ufb01.md", "z.md"];
    for (const path of paths) writeWhole(base, `raw/${path}`, path);
    const list = await listFiles(base, "raw");
    const versions = paths.map((path) => [`raw/${path}`, versionOf(join(base, "raw", path))] as const);
    const sorted = versions.toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(list.files.map(({ path, version }) => [path, version])).toEqual(sorted);
    expect(list.files.map(({ version }) => sizeOf(version))).toEqual(
      sorted.map(([path]) => Buffer.byteLength(path) - "raw/".length),
    );
    expect(FileList.of(list.files)).toMatchObject({ text: list.text, files: list.files });
  });

  test("in lots gives the same, whoever takes them, and leaves out what is excepted", async () => {
    const { base, outside } = await places();
    const paths = Array.from({ length: 700 }, (_, i) => `raw/${i % 3 === 0 ? "a/" : ""}${i}.txt`);
    for (const path of [...paths, "raw/.hidden", "raw/b/.b/c.txt", "raw/b/x.txt"]) writeWhole(base, path, path);
    await symlink(outside, join(base, "raw/out"));
    const queue = { lots: lotsOf(base, "raw"), next: new Int32Array(1) };
    expect(queue.lots.length).toBeGreaterThan(50);
    queue.next[0] = 20;
    const late = takeLots(queue);
    queue.next[0] = 0;
    const early = takeLots({ ...queue, lots: queue.lots.slice(0, 20) });
    const lots = queue.lots.map((_, i) => early.get(i) ?? late.get(i)).filter((lot) => lot !== undefined);
    const { text, problems } = await listFiles(base, "raw");
    expect(joined(lots)).toEqual({ text, problems, hidden: ["raw/.hidden", "raw/b/.b"] });
    expect(problems).toHaveLength(1);
    const thread = new Worker(moduleAddress("src/system/list-worker"), { execArgv: [] });
    thread.postMessage([3, { ...queue, next: new Int32Array(1) }]);
    expect(await once(thread, "message")).toEqual([[3, new Map(lots.entries())]]);
    const ended = once(thread, "exit");
    thread.postMessage(undefined);
    expect(await ended).toEqual([0]);
    const others = joined(lotsOf(base, "raw", ["a", "b", "out"]).map(listLot));
    expect(new FileList(others.text).files.map(({ path }) => path)).toEqual(
      paths.filter((path) => !path.includes("/a/")).sort(),
    );
    expect(others.problems).toEqual([]);
  });

  test("passes over a file that is deleted meanwhile", async () => {
    const { base } = await places();
    for (const name of ["a", "b"]) writeWhole(base, `raw/${name}`, name);
    const lots = lotsOf(base, "raw");
    rmSync(join(base, "raw/a"));
    expect(new FileList(joined(lots.map(listLot)).text).files.map(({ path }) => path)).toEqual(["raw/b"]);
  });

  test("that is itself a link out of the archive is refused", async () => {
    const { base, outside } = await places();
    await symlink(outside, join(base, "articles"));
    await expect(listFiles(base, "articles")).rejects.toThrow("is a link that leads outside");
    await expect(listFiles(base, "articles/raw")).resolves.toMatchObject({ files: [] });
    await mkdir(join(outside, "raw"));
    await expect(listFiles(base, "articles/raw")).rejects.toThrow("is a link that leads outside");
    expect(await readFile(join(outside, "victim.txt"), "utf8")).toBe("theirs");
  });
});
