/** A new archive: what it starts from, and what it leaves alone. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { beginArticles, kindOfFolder, makeArchive } from "../../src/init/new-archive.ts";
import { loadSite } from "../../src/site/plan/load-site.ts";
import { PROGRAM } from "../../src/system/program.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

const ADDRESS = "https://programs.example/backfile-0.1.0.tgz";
const address = async () => ({ spec: ADDRESS, resolved: ADDRESS, integrity: "sha512-AAAA" });
const VOCABULARIES = ["site", "sources", "topics"].map((name) => `articles/${name}.yaml`);

describe("a new archive", () => {
  test("has vocabularies, a README, the workflow and all that npm needs", async () => {
    const folder = join(await temporaryFolder(), "not there", "yet");
    const { made, kept, problems } = await makeArchive(folder, address);
    expect([kept, problems]).toEqual([[], []]);
    const files = await filesOf(folder);
    expect(Object.keys(files)).toEqual(made);
    expect(made).toEqual(
      expect.arrayContaining([...VOCABULARIES, "README.md", ".gitignore", "package.json", "package-lock.json"]),
    );
    for (const workflow of [".github/workflows/pages.yml", ".github/workflows/pages-large.yml"])
      expect(files[workflow]).toBe(await readFile(join(PROGRAM, workflow), "latin1"));
    expect(JSON.parse(files["package.json"] ?? "").dependencies.backfile).toBe(ADDRESS);
    expect(files["articles/site.yaml"]).toContain("# ");
  });

  test("can be published as it is: nothing is amiss", async () => {
    const folder = await temporaryFolder();
    await makeArchive(folder, address);
    const { problems, plan } = await loadSite(folder);
    expect(problems).toEqual([]);
    expect(plan.pages.map(({ url }) => url)).toContain("/");
  });

  test("has a command in its README for everything that its scripts name, and the other way round", async () => {
    const folder = await temporaryFolder();
    await makeArchive(folder, address);
    const { scripts } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const readme = await readFile(join(folder, "README.md"), "utf8");
    const commands = [...readme.matchAll(/^ {4}(?:npx backfile|npm run) (\w+)/gm)].map(([, command = ""]) => command);
    expect(commands.length).toBeGreaterThan(5);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
  });

  test("is completed where it was there in part, and nothing is overwritten", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "articles"));
    await writeFile(join(folder, "articles/topics.yaml"), "[]\n");
    await writeFile(join(folder, "README.md"), "Ours.\n");
    await writeFile(join(folder, "package.json"), "{}\n");
    const before = await filesOf(folder);
    const { made, kept } = await makeArchive(folder, address);
    expect(kept).toEqual(["README.md", "articles/topics.yaml", "package.json"]);
    expect(made).toContain("articles/site.yaml");
    // A lock file would not be that of the package.json that is there.
    expect(made).not.toContain("package-lock.json");
    expect(await filesOf(folder)).toMatchObject(before);
    expect((await makeArchive(folder, address)).made).toEqual([]);
  });

  test("says what to do where npm cannot pack the program, and the next try makes the rest", async () => {
    const folder = await temporaryFolder();
    const { made, problems } = await makeArchive(folder, () => Promise.reject(new Error("spawn npm ENOENT")));
    expect(made).toEqual(expect.arrayContaining(VOCABULARIES));
    expect(made).not.toContain("package.json");
    expect(problems).toMatchObject([{ severity: "error", found: expect.stringContaining("spawn npm ENOENT") }]);
    expect(problems[0]?.remedy).toContain(`backfile init ${folder}`);
    expect((await makeArchive(folder, address)).made).toEqual(["package-lock.json", "package.json"]);
  });
});

describe("a folder", () => {
  const folderWith = async (...names: string[]) => {
    const folder = await temporaryFolder();
    for (const name of names) await writeFile(join(folder, name), "");
    return folder;
  };

  test("may become an archive where it is not there, empty, or as git hosts make it", async () => {
    expect(await kindOfFolder(join(await temporaryFolder(), "none"))).toBe("empty");
    expect(await kindOfFolder(await folderWith())).toBe("empty");
    expect(await kindOfFolder(await folderWith(".git", "README.md", "LICENSE", ".gitignore", ".DS_Store"))).toBe(
      "empty",
    );
  });

  test("that holds anything else is refused, and left as it is", async () => {
    const folder = await folderWith("thesis.doc");
    for (const begin of [() => makeArchive(folder, address), () => beginArticles(folder)]) {
      await expect(begin()).rejects.toThrow(/holds other files/);
    }
    await expect(beginArticles(folder)).rejects.toThrow(/backfile init/);
    await expect(kindOfFolder(join(folder, "thesis.doc"))).rejects.toThrow(/name a folder/);
    expect(Object.keys(await filesOf(folder))).toEqual(["thesis.doc"]);
  });

  test("in which captures are added gets the vocabularies; an archive of captures alone stays what it is", async () => {
    const folder = join(await temporaryFolder(), "mine");
    expect(await beginArticles(folder)).toEqual(expect.arrayContaining(VOCABULARIES));
    expect(await beginArticles(folder)).toEqual([]);
    const captures = await temporaryFolder();
    await mkdir(join(captures, "articles/raw"), { recursive: true });
    expect(await beginArticles(captures)).toEqual([]);
  });
});
