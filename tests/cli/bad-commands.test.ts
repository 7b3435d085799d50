/** What bad vocabularies, commands and arguments get: every fault named, no stack trace, nothing written. */
import { unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { ArchiveFolder, page, type Report, removeArchives, runCli, runHere } from "./archive-folder.ts";
import { ferry, fire, harbourArchive, island, storm, vocabulary } from "./harbour-archive.ts";

let archive: ArchiveFolder;
const raw = (name: string) => `articles/raw/${name}`;

// Steps may have to share their processor with other tests.
vi.setConfig({ testTimeout: 120_000 });
afterAll(removeArchives);

describe("a bad vocabulary", () => {
  test("that cannot be read stops every command with all its faults, and leaves the site that stands untouched", async () => {
    archive = await ArchiveFolder.make(harbourArchive);
    await archive.run("build");
    const before = await archive.files("_site");
    await archive.edit("articles/topics.yaml", "broader: harbour", "broader: harbuor");
    await archive.edit("articles/sources.yaml", "name: Island Post", "name: Island: Post");
    await archive.write(raw("new.txt"), island);
    const everything = await archive.files("articles");
    for (const command of ["build", "parse", "check"]) {
      const { code, stderr } = await archive.run(command);
      expect(code).toBe(2);
      expect(stderr).toContain(
        'articles/topics.yaml: topics[2] "ferries".broader: "harbuor" is no topic of this list; did you mean "harbour"?',
      );
      expect(stderr).toContain(
        'articles/sources.yaml:21: the value of name contains a colon; put the value in quotes: name: "Island: Post"',
      );
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    expect(await archive.files("_site")).toEqual(before);
    expect(await archive.files("articles")).toEqual(everything);
  });

  test("with a faulty entry publishes all but the articles of that one, and no new one whose publisher is not known", async () => {
    archive = await ArchiveFolder.make(harbourArchive);
    await archive.run("build");
    await archive.edit("articles/sources.yaml", "country: GB", "country: Britain");
    await archive.write(raw("unsigned.txt"), `${storm}\nWithout a name.\n`);
    const { code, problems, made } = await archive.report("build");
    expect({ code, made }).toEqual({ code: 1, made: [] });
    expect(problems.map(({ file, line }) => `${file}:${line}`).sort()).toEqual([
      `${raw("unsigned.txt")}:undefined`,
      "articles/sources.yaml:4",
    ]);
    const site = await archive.files("_site");
    const words = "A fire destroyed the old fish market";
    expect([...site.values()].filter((text) => text.includes(words))).toEqual([]);
    expect(page(site, "articles/fire-destroys-the-old-fish-market/index.html")).toContain("it is being mended");
    expect(page(site, "articles/neue-fahre-verbindet-nordholm-mit-dem-festland/index.html")).toContain("Greta Lüders");
  });

  test("that is missing leaves an archive of captures alone: they are read and published, and the missing name is said", async () => {
    archive = await ArchiveFolder.make({ [raw("ferry.txt")]: ferry });
    const { code, stderr } = await archive.run("build");
    expect(code).toBe(0);
    expect(stderr).toContain(
      "warning: articles/site.yaml: is missing, so that the site has neither a name nor an address",
    );
    expect([...(await archive.files("_site")).keys()]).toContain("index.html");
  });

  test("of sources that is missing where records name a source is an error for each", async () => {
    archive = await ArchiveFolder.make({ [raw("ferry.txt")]: ferry });
    await archive.run("parse");
    const [record] = (await archive.files("articles/records")).keys();
    await archive.edit(`articles/records/${record}`, "\nlanguage:", "\nsource: harbour-courier\nlanguage:");
    const { code, stderr } = await archive.run("build");
    expect(code).toBe(1);
    expect(stderr).toContain('source: no source "harbour-courier"; add it to articles/sources.yaml');
  });
});

describe("bad commands", () => {
  test.each([
    [["publish"], /unknown command/i],
    [["build", "--colour"], /unknown option/i],
    [["build", "--url", "papers.example"], /http/],
    [["build", "--url", "https://papers.example/?page=1"], /such as/],
    [["serve", "--port", "99999"], /65535/],
    [["add"], /missing required argument/i],
    [[], /Usage/],
  ])("%j is misuse: exit code 2, and the help says what is possible", async (args, said) => {
    const { code, stderr, stdout } = await runHere(args);
    expect(code).toBe(2);
    expect(stderr + stdout).toMatch(said);
    expect(stderr + stdout).not.toMatch(/\n\s+at /);
  });

  test("misuse ends the process with that exit code", async () => {
    const { code, stderr } = await runCli(["publish"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/unknown command/i);
  });

  test("a folder that is no archive is said to be none", async () => {
    archive = await ArchiveFolder.make({});
    for (const command of ["build", "parse", "check", "serve"]) {
      const { code, stderr } = await archive.run(command);
      expect(code).toBe(2);
      expect(stderr).toContain("--root");
    }
  });

  test("adding what is not there, or cannot be fetched, is an error, and the rest is added", async () => {
    archive = await ArchiveFolder.make({ ...vocabulary, "saved/fire.txt": fire, "saved/empty.txt": "" });
    const report = await archive.report(
      "add",
      join(archive.root, "missing.txt"),
      "--allow-private",
      "http://127.0.0.1:9/story",
      join(archive.root, "saved"),
    );
    const { code, problems, made, added } = report;
    expect(code).toBe(1);
    expect(added).toContain(raw("fire.txt"));
    expect(made).toHaveLength(1);
    const found = problems.map(({ file, found }) => `${file}: ${found}`).join("\n");
    expect(found).toMatch(/missing\.txt: .*no such file/);
    expect(found).toMatch(/127\.0\.0\.1:9\/story: .*cannot be fetched/);
    expect(found).toMatch(/empty\.txt: .*empty/);
    // Adding says of it what parsing would.
    await archive.write(raw("empty.txt"), "");
    const parsed = await archive.report("parse");
    const ofEmpty = ({ problems }: Report) =>
      problems.filter(({ found }) => found.includes("empty")).map(({ found, remedy }) => ({ found, remedy }));
    expect(ofEmpty(parsed)).toEqual(ofEmpty(report));
    await unlink(archive.path(raw("empty.txt")));
    // What cannot be read is not kept, so that nothing complains of it again.
    expect((await archive.run("parse")).code).toBe(0);
  });

  test("a failure of the program is exit code 2 and one line, with the place where it failed on demand", async () => {
    archive = await ArchiveFolder.make({ ...vocabulary, "articles/records/2019/fire.md": "---\ntitle: Fire\n---\n" });
    const broken = "Object.groupBy = () => { throw new RangeError('out of\\nall bounds') }";
    const env = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(broken)}"` };
    const run = (...options: string[]) => runCli(["build", "--root", archive.root, ...options], { env });
    const { code, stderr } = await run();
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: Backfile itself has failed: out of; report it [^\n]+--stack\n$/);
    expect((await run("--stack")).stderr).toMatch(/\n +at .*\.ts:\d+/);
  });

  test("checking what is not built yet tells of the records, and that links are checked after a build", async () => {
    archive = await ArchiveFolder.make(harbourArchive);
    await archive.run("parse");
    const [record] = (await archive.files("articles/records")).keys();
    await archive.edit(`articles/records/${record}`, "\nlanguage: en", "\nlanguage: '?'");
    const { code, stderr } = await archive.run("check");
    expect(code).toBe(1);
    expect(stderr).toContain('"?" is no BCP 47 tag');
    expect(stderr).toContain("the site is not built yet; run build");
  });

  test("the site may not be built over the archive's own files", async () => {
    archive = await ArchiveFolder.make(harbourArchive);
    const before = await archive.files("articles");
    for (const output of ["articles", "articles/raw", "."]) {
      const { code, stderr } = await archive.run("build", "--output", join(archive.root, output));
      expect(code, output).toBe(2);
      expect(stderr).toMatch(/output folder/);
    }
    for (const [path, content] of before) expect((await archive.files("articles")).get(path)).toBe(content);
  });

  test("explaining what is no capture is an error that names it", async () => {
    archive = await ArchiveFolder.make({
      ...harbourArchive,
      [raw("picture.txt")]: Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    });
    await writeFile(join(archive.root, "notes.txt"), "");
    for (const [path, said] of [
      ["articles/raw/none.txt", /none\.txt/],
      ["articles/raw/picture.txt", /PNG/],
      ["notes.txt", /notes\.txt/],
    ] as const) {
      const { code, stderr } = await archive.run("explain", join(archive.root, path));
      expect(code, path).toBe(2);
      expect(stderr).toMatch(said);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});
