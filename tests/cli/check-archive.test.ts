import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { withArchiveLock } from "../../src/cli/archive-lock.ts";
import { checkArchive, linksInWords, problemsInWords } from "../../src/cli/check.ts";
import { temporaryName } from "../../src/system/temporary-file.ts";
import { makeArchive } from "../made-archive.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";
import { ArchiveFolder, removeArchives } from "./archive-folder.ts";

afterAll(removeArchives);

test("half files of commands that were killed are named by check and swept by the next that writes", async () => {
  const root = await temporaryFolder();
  await makeArchive(root, { articles: 2, words: 30 });
  const before = Object.keys(await filesOf(root));
  const left = ["articles/raw", "articles/records", ".backfile", "_site"].map((path) => `${path}/${temporaryName()}`);
  const theirs = "articles/raw/.theirs.part";
  for (const path of [...left, theirs]) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), "half");
  }
  const named = async () => {
    const { problems } = await checkArchive(root, join(root, "_site"), {});
    return problems.filter(({ found }) => found.startsWith("half a file"));
  };
  const warnings = await named();
  expect(warnings.map(({ severity }) => severity)).toEqual(left.map(() => "warning"));
  expect(warnings.map(({ file = "" }) => file.replace(`${root}/`, "")).sort()).toEqual([...left].sort());
  // Who writes now has half files of its own: they are left alone, and not told of.
  await withArchiveLock(root, {}, async () => {
    await writeFile(join(root, left[0] ?? ""), "half");
    expect(await named()).toHaveLength(1);
  });
  await withArchiveLock(root, {}, async () => {});
  await rm(join(root, "_site"), { recursive: true });
  const after = Object.keys(await filesOf(root)).filter((path) => !path.startsWith(".backfile/"));
  expect(after).toEqual([...before, theirs].sort());
});

test("half files are swept by a build too, whether it has something to do or not", async () => {
  const archive = await ArchiveFolder.make({ "articles/site.yaml": "title: T\nurl: https://example.org/\n" });
  await archive.run("build");
  const before = await archive.files("articles");
  for (const text of [undefined, "The ferry has been sold.\n\nIt was built in 1961.\n"]) {
    if (text) await archive.write("articles/raw/sold.txt", text);
    for (const folder of ["articles/raw", "articles/records", ".backfile"])
      await archive.write(`${folder}/${temporaryName()}`, "half");
    await archive.run("build");
    const left = [...(await archive.files("articles")).keys(), ...(await archive.files(".backfile")).keys()];
    expect(left.filter((path) => path.endsWith(".part"))).toEqual([]);
  }
  expect((await archive.files("articles")).size).toBeGreaterThan(before.size);
});

test("captures that another system cannot hold are named by check, and stay as they are", async () => {
  const root = await temporaryFolder();
  await makeArchive(root, { articles: 1, words: 30 });
  for (const name of ["nul.html", "Aa.txt", "aA.txt"])
    await writeFile(join(root, "articles/raw", name), `Story ${name}.`);
  const before = await filesOf(join(root, "articles"));
  const { problems } = await checkArchive(root, join(root, "_site"), {});
  const named = problems.filter(({ remedy }) => /^rename it/.test(remedy)).map(({ file }) => file);
  expect(named.sort()).toEqual(["articles/raw/aA.txt", "articles/raw/nul.html"]);
  expect(await filesOf(join(root, "articles"))).toEqual(before);
});

test("a folder that is no archive is not written into for the sake of a lock", async () => {
  const folder = await temporaryFolder();
  expect(await withArchiveLock(folder, {}, async () => "done")).toBe("done");
  expect(await filesOf(folder)).toEqual({});
});

test("links that are broken are told apart from all other problems", () => {
  const problem = (severity: "error" | "warning") => ({ severity, found: "is odd", remedy: "mend it" });
  expect(linksInWords({ links: 5397, brokenLinks: 0 })).toBe("5,397 internal links checked: each leads to its place");
  expect(linksInWords({ links: 12, brokenLinks: 2 })).toBe("12 internal links checked: 2 of them broken");
  expect(problemsInWords([])).toBe("no error and no warning");
  expect(problemsInWords([problem("warning"), problem("error"), problem("warning")])).toBe(
    "1 error and 2 warnings in the whole archive:",
  );
});
