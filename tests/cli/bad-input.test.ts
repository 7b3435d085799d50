/**
 * What bad input gets: a clear error or a warning that names file and remedy, while the rest of the batch goes on and nothing is
 * half-written. All bad captures lie in one archive, beside a good one, and so do all bad records.
 */
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "../../src/problem.ts";
import { ArchiveFolder, type Report, runCli } from "./archive-folder.ts";
import { ferry, fire, harbourArchive, storm, vocabulary } from "./harbour-archive.ts";

const HOSTILE_TITLE = `Mayor says: # "no" 'never' <script>alert(1)</script> ---`;
const LONG_TITLE = `Council ${"debates the new harbour wall and ".repeat(13)}adjourns`.slice(0, 400).trimEnd();

/** An article with a headline, whose words come from nowhere else in the archive. */
const titled = (title: string, day: number, text: string) =>
  `${title}\n\nBy Tom Farrow\n\nPublished: ${day} June 2021\n\n${text} The council will meet again next week to hear what the harbour board has to say.\n\nResidents asked for a decision before the winter, and the chair promised one by the end of the month at the latest.\n`;

const captures: Record<string, string | Uint8Array> = {
  "good.txt": fire,
  "empty.txt": "",
  "blank.txt": "\n  \n\t\n\r\n",
  "picture.txt": Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex"),
  "latin-1.txt": Buffer.from(
    titled("Café on the quay closes", 1, "The café on the quay has closed after a century."),
    "latin1",
  ),
  "utf-16.txt": Buffer.from(
    `\ufeff${titled("Lighthouse keeper retires", 2, "The last keeper of the lighthouse retires.")}`,
    "utf16le",
  ),
  "crlf.txt": titled("Pilots ask for new boats", 3, "The pilots ask for two new boats.").replaceAll("\n", "\r\n"),
  "nul.txt": titled("Dredger arrives at last", 4, "The dredger has arrived\0 from the north."),
  "long-line.txt": `Records of the harbour board\n\n${"The board met and spoke of the weather. ".repeat(128_000)}\n`,
  "furniture.txt": "Home\nNews\nSport\nMost popular\nLatest news\nSubscribe\nPrivacy policy\nBack to top\n",
  "hostile.txt": titled(HOSTILE_TITLE, 5, "The mayor refused to say more."),
  "long-title.txt": titled(LONG_TITLE, 6, "The debate took four hours."),
  "climber.txt": titled(
    "../../etc/passwd found on the harbour board's computer",
    7,
    "A file was found where none should be.",
  ),
  "escape.txt": titled("Red \u001b[31malert\u001b[0m at the pier", 8, "The alert was lifted at noon."),
  "same-title-1.txt": titled("Storm warning", 9, "A storm is expected tonight."),
  "same-title-2.txt": titled("Storm warning", 10, "Another storm is expected on Thursday."),
  "zz-good-again.txt": fire,
};

let archive: ArchiveFolder;
let report: Report & { code: number | null };
let printed: { stdout: string; stderr: string };
let site: Map<string, string>;
let outside: ArchiveFolder;

const raw = (name: string) => `articles/raw/${name}`;
const problemsOf = (name: string): Problem[] => report.problems.filter((problem) => problem.file === raw(name));
const recordOf = (name: string): string | undefined => report.made.find(({ capture }) => capture === raw(name))?.record;
const pageOf = (name: string): string => {
  const id = recordOf(name)?.match(/([^/]+)\.md$/)?.[1];
  const page = site.get(`articles/${id}/index.html`);
  if (page === undefined) throw new Error(`${name} has no page (record: ${recordOf(name)})`);
  return Buffer.from(page, "latin1").toString("utf8");
};
const frontMatterOf = async (name: string) => {
  const text = await archive.read(recordOf(name) ?? "no record");
  return load(text.split(/^---$/m)[1] ?? "") as Record<string, unknown>;
};

describe("bad captures", () => {
  beforeAll(async () => {
    outside = await ArchiveFolder.make({ "secret.txt": titled("Secret of the board", 11, "Nobody was to read this.") });
    archive = await ArchiveFolder.make(vocabulary);
    for (const [name, content] of Object.entries(captures)) await archive.write(raw(name), content);
    await symlink(outside.path("secret.txt"), archive.path(raw("link.txt")));
    await symlink("/nowhere/at/all.txt", archive.path(raw("dangling.txt")));
    report = await archive.report("build");
    printed = await archive.run("build");
    site = await archive.files("_site");
  });
  afterAll(async () => {
    await archive.remove();
    await outside.remove();
  });

  test.each([
    ["empty.txt", /empty/],
    ["blank.txt", /blank/],
    ["picture.txt", /PNG/],
    ["furniture.txt", /no article|nothing .* but|furniture/i],
    ["link.txt", /leads outside/],
    ["dangling.txt", /leads nowhere/],
  ])("%s is refused with reason and remedy, and makes no record", (name, reason) => {
    expect(problemsOf(name)).toEqual([
      expect.objectContaining({
        severity: "error",
        found: expect.stringMatching(reason),
        remedy: expect.stringMatching(/\w/),
      }),
    ]);
    expect(recordOf(name)).toBeUndefined();
  });

  test("make the exit code 1, and leave the good articles published", () => {
    expect(report.code).toBe(1);
    expect(pageOf("good.txt")).toContain("Fire destroys the old fish market");
    expect(site.has("index.html")).toBe(true);
  });

  test("are the same on every build until someone acts: the errors are repeated, and no record is made twice", () => {
    for (const name of ["empty.txt", "picture.txt", "furniture.txt"]) expect(printed.stderr).toContain(raw(name));
    expect(printed.stdout).not.toMatch(/new record/);
  });

  test("leave the captures as they came, byte for byte", async () => {
    const now = await archive.files("articles/raw");
    for (const [name, content] of Object.entries(captures)) {
      expect(now.get(name) === Buffer.from(content).toString("latin1"), name).toBe(true);
    }
  });

  test("leave no half-written file", async () => {
    for (const folder of ["articles", "_site", ".backfile"]) {
      expect([...(await archive.files(folder)).keys()].filter((path) => /\.part$|\.tmp$|~$/.test(path))).toEqual([]);
    }
    for (const { record } of report.made)
      expect(await archive.read(record)).toMatch(/^---\n[\s\S]+\n---\n\n\S[\s\S]*\n$/);
  });

  test("text that is not UTF-8 is read in the encoding it has, and the record says which", async () => {
    expect(pageOf("latin-1.txt")).toContain("Café on the quay closes");
    expect((await frontMatterOf("latin-1.txt")).encoding).toMatch(/windows-1252|iso-8859/);
    expect(problemsOf("latin-1.txt").map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("UTF-16 with a byte-order mark is read", async () => {
    expect((await frontMatterOf("utf-16.txt")).title).toBe("Lighthouse keeper retires");
  });

  test("line breaks of Windows make no difference", async () => {
    expect((await frontMatterOf("crlf.txt")).title).toBe("Pilots ask for new boats");
    expect(await archive.read(recordOf("crlf.txt") ?? "")).not.toContain("\r");
  });

  test("a NUL byte is replaced or dropped, with a warning", async () => {
    expect(problemsOf("nul.txt")).toEqual([
      expect.objectContaining({ severity: "warning", found: expect.stringMatching(/NUL/) }),
    ]);
    expect(await archive.read(recordOf("nul.txt") ?? "")).not.toContain("\0");
    expect(pageOf("nul.txt")).toContain("The dredger has arrived");
  });

  test("a line of 5 MB is read to its end", async () => {
    const text = await archive.read(recordOf("long-line.txt") ?? "no record");
    expect(text.split("The board met and spoke of the weather.").length - 1).toBeGreaterThanOrEqual(128_000);
  });

  test("a title of special characters stays itself in the record, and text on the page", async () => {
    expect((await frontMatterOf("hostile.txt")).title).toBe(HOSTILE_TITLE);
    for (const [path, content] of site) if (/\.(html|xml)$/.test(path)) expect(content).not.toContain("<script>alert");
    expect(pageOf("hostile.txt")).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test("a title of 400 characters is kept whole, under a shorter address", async () => {
    expect((await frontMatterOf("long-title.txt")).title).toBe(LONG_TITLE);
    expect(recordOf("long-title.txt")?.split("/").at(-1)?.length).toBeLessThan(130);
  });

  test("a title that is a path leads nowhere", async () => {
    expect(recordOf("climber.txt")).toMatch(/^articles\/records\/2021\/[a-z0-9-]+\.md$/);
    expect(pageOf("climber.txt")).toContain("../../etc/passwd found on the harbour board");
  });

  test("terminal escapes reach neither record nor terminal nor page", async () => {
    const everything = [
      printed.stdout,
      printed.stderr,
      await archive.read(recordOf("escape.txt") ?? ""),
      pageOf("escape.txt"),
    ];
    for (const text of everything) expect(text).not.toContain("\u001b");
  });

  test("two articles of the same title have an address each", () => {
    expect(recordOf("same-title-1.txt")).not.toBe(recordOf("same-title-2.txt"));
    expect(pageOf("same-title-1.txt")).toContain("expected tonight");
    expect(pageOf("same-title-2.txt")).toContain("expected on Thursday");
  });

  test("the same capture twice is one record, and the second is reported as a duplicate", () => {
    expect(recordOf("zz-good-again.txt")).toBeUndefined();
    expect(problemsOf("zz-good-again.txt")).toEqual([
      expect.objectContaining({
        severity: "warning",
        found: expect.stringContaining(raw("good.txt")),
        remedy: expect.stringMatching(/delete/),
      }),
    ]);
  });

  test("what lies behind a link out of the archive appears nowhere in it", () => {
    for (const [, content] of site) expect(content).not.toContain("Nobody was to read this");
  });
});

describe("bad records", () => {
  const record = (name: string) => `articles/records/2021/${name}.md`;
  const article = (lines: string, text = "The board met on the quay and spoke of the weather.") =>
    `---\n${lines}\n---\n\n${text}\n`;
  const problems = (name: string) => report.problems.filter(({ file }) => file === record(name));

  beforeAll(async () => {
    archive = await ArchiveFolder.make({
      ...vocabulary,
      [raw("good.txt")]: fire,
      [record("not-yaml")]: article("title: Board: meets: again\n  date: x"),
      [record("no-front-matter")]: "The board met.\n",
      [record("unclosed")]: "---\ntitle: The board met\n\nThe board met on the quay.\n",
      [record("tagged")]: article("title: !!js/function 'x'"),
      [record("unknown-key")]: article("titel: Misspelt\ntitle: Board meets again\ndate: 2021-06-01\ncolour: blue"),
      [record("no-such-day")]: article("title: Board meets nowhere\ndate: 2021-13-40\nsource: harbour-courier"),
      [record("unknown-terms")]: article(
        "title: Board meets all\ndate: 2021-06-02\nsource: harbor-courier\ntopics: [harbour, fishing]",
      ),
      [record("wrong-shape")]: article("title: [Board, meets]\ndate: 2021-06-03\nauthors: Tom Farrow"),
      "articles/records/2022/no-such-day.md": article("title: Second of that name"),
      "articles/records/2022/UNKNOWN-KEY.md": article("title: Third of that name"),
      [record("Über den Hafen")]: article("title: Across the harbour"),
      [record("climber")]: article("title: ../../etc/passwd\ndate: 2021-06-05\naliases: [../../../escaped, climber-2]"),
      [record("long-title")]: article(`title: '${LONG_TITLE}'\ndate: 2021-06-05`),
      [record("bad-address")]: article(
        'title: Board links\ndate: 2021-06-04\nurl: "javascript:alert(1)"',
        "[here](javascript:alert(1)) <img src=x onerror=alert(1)>",
      ),
    });
    await archive.report("parse");
    await archive.write(raw("lost.txt"), storm);
    await archive.report("parse");
    const { unlink } = await import("node:fs/promises");
    await unlink(archive.path(raw("lost.txt")));
    await symlink("/etc/passwd", archive.path(record("link")));
    report = await archive.report("build");
    site = await archive.files("_site");
  });
  afterAll(() => archive.remove());

  test.each([
    ["not-yaml", /not YAML.* line \d/],
    ["no-front-matter", /front matter/],
    ["unclosed", /front matter/],
    ["tagged", /not YAML.*tag/],
    ["link", /leads outside/],
  ])("%s.md is refused with reason and remedy, and stays as it is", (name, reason) => {
    expect(problems(name)).toEqual([
      expect.objectContaining({
        severity: "error",
        found: expect.stringMatching(reason),
        remedy: expect.stringMatching(/\w/),
      }),
    ]);
    expect(site.has(`articles/${name}/index.html`)).toBe(false);
  });

  test("a key that is not known gets a warning, with the key that was meant", () => {
    expect(problems("unknown-key")).toEqual([
      expect.objectContaining({ severity: "warning", field: "titel", remedy: expect.stringContaining("title") }),
      expect.objectContaining({ severity: "warning", field: "colour" }),
    ]);
    expect(site.get("articles/unknown-key/index.html")).toContain("Board meets again");
  });

  test("a date that is none is an error, and the article is published without it", () => {
    expect(problems("no-such-day")).toEqual([
      expect.objectContaining({
        severity: "error",
        field: "date",
        found: expect.stringContaining("2021-13-40"),
        remedy: expect.stringContaining("YYYY-MM-DD"),
      }),
    ]);
    expect(site.get("undated/index.html")).toContain("Board meets nowhere");
  });

  test("a source and a topic that no vocabulary knows are errors with the nearest that is known", () => {
    expect(problems("unknown-terms")).toEqual([
      expect.objectContaining({
        severity: "error",
        field: "source",
        remedy: expect.stringContaining("harbour-courier"),
      }),
      expect.objectContaining({ severity: "error", field: "topics", found: expect.stringContaining("fishing") }),
    ]);
    expect(site.get("topics/harbour/index.html")).toContain("Board meets all");
    expect([...site.keys()].filter((path) => /fishing|harbor-courier/.test(path))).toEqual([]);
  });

  test("a value of the wrong shape is an error and left out", () => {
    expect(problems("wrong-shape").map(({ field }) => field)).toEqual(["title", "authors"]);
    expect(site.has("articles/wrong-shape/index.html")).toBe(true);
  });

  test("an address that is a script is refused, and markup in the text is none", () => {
    expect(problems("bad-address")).toEqual([expect.objectContaining({ severity: "error", field: "url" })]);
    const page = site.get("articles/bad-address/index.html") ?? "";
    expect(page).toContain("Board links");
    expect(page).not.toMatch(/href="?\s*javascript:|<img[^>]*onerror/i);
  });

  test("titles of any shape are shown as they are, and an alias that is a path makes no file", () => {
    expect(site.get("articles/climber/index.html")).toContain("../../etc/passwd");
    expect(site.get("articles/long-title/index.html")).toContain(LONG_TITLE);
    expect([...site.keys()].filter((path) => /escaped|passwd/.test(path))).toEqual([]);
    expect(problems("climber")).toEqual([
      expect.objectContaining({ field: "aliases", found: expect.stringContaining("escaped") }),
    ]);
  });

  test("a second record of one name, be it in another folder or in capitals, is an error, and the first is published", () => {
    for (const name of ["2022/no-such-day", "2022/UNKNOWN-KEY"]) {
      expect(report.problems).toContainEqual(
        expect.objectContaining({
          severity: "error",
          file: `articles/records/${name}.md`,
          remedy: expect.stringContaining("rename"),
        }),
      );
    }
    expect(site.get("articles/no-such-day/index.html")).toContain("Board meets nowhere");
    expect(site.get("articles/unknown-key/index.html")).toContain("Board meets again");
    expect([...site.keys()].filter((path) => path.includes("UNKNOWN"))).toEqual([]);
  });

  test("a name that makes a poor address is a warning, with a better one", () => {
    expect(problems("Über den Hafen")).toEqual([
      expect.objectContaining({ severity: "warning", remedy: expect.stringContaining("uber-den-hafen.md") }),
    ]);
  });

  test("a capture that vanished is missed with a warning, and its record stays and is published", async () => {
    const [lost] = report.problems.filter(({ found }) => found.includes(raw("lost.txt")));
    expect(lost).toMatchObject({ severity: "warning", remedy: expect.stringMatching(/restore/) });
    const id = lost?.file?.match(/([^/]+)\.md$/)?.[1];
    expect(site.get(`articles/${id}/index.html`)).toContain("two boats broke from their moorings");
  });

  test("make the exit code 1, and leave the good articles published", () => {
    expect(report.code).toBe(1);
    expect(site.get("index.html")).toContain("Fire destroys the old fish market");
  });

  test("are all found by check as well", async () => {
    const check = await archive.report("check");
    expect(check.code).toBe(1);
    const files = new Set(check.problems.map(({ file }) => file));
    for (const name of ["not-yaml", "unknown-key", "no-such-day", "unknown-terms", "wrong-shape", "bad-address"]) {
      expect(files).toContain(record(name));
    }
  });
});

describe("a record that cannot be read", () => {
  test("is neither overwritten nor doubled by parsing its capture again", async () => {
    archive = await ArchiveFolder.make({ ...vocabulary, [raw("fire.txt")]: fire });
    const { made } = await archive.report("parse");
    const record = made[0]?.record ?? "";
    await archive.edit(record, "title: ", "title: [");
    const broken = await archive.read(record);
    for (const command of [["parse"], ["parse", "--refresh"], ["build"]]) {
      const { code, problems, made: again } = await archive.report(...command);
      expect(code).toBe(1);
      expect(problems).toEqual([expect.objectContaining({ file: record, found: expect.stringContaining("not YAML") })]);
      expect(again).toEqual([]);
      expect(await archive.read(record)).toBe(broken);
    }
    await archive.remove();
  });
});

describe("a bad vocabulary", () => {
  test("stops every command with all its faults, and leaves the site that stands untouched", async () => {
    archive = await ArchiveFolder.make(harbourArchive);
    await archive.run("build");
    const before = await archive.files("_site");
    await archive.edit("articles/topics.yaml", "broader: harbour", "broader: harbuor");
    await archive.edit("articles/sources.yaml", "country: GB", "country: Britain");
    for (const command of ["build", "parse", "check"]) {
      const { code, stderr } = await archive.run(command);
      expect(code).toBe(1);
      expect(stderr).toContain(
        'articles/topics.yaml: topics[2] "ferries".broader: "harbuor" is no topic of this list; did you mean "harbour"?',
      );
      expect(stderr).toContain(
        'articles/sources.yaml: sources[1] "harbour-courier".country: "Britain" is no country code',
      );
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    expect(await archive.files("_site")).toEqual(before);
    await archive.remove();
  });

  test("that is missing is named, with what to do", async () => {
    archive = await ArchiveFolder.make({ "articles/sources.yaml": "[]", [raw("ferry.txt")]: ferry });
    const { code, stderr } = await archive.run("build");
    expect(code).toBe(1);
    expect(stderr).toContain("articles/site.yaml: is missing; create it");
    expect(stderr).toContain("articles/topics.yaml: is missing; create it");
    await archive.remove();
  });
});

describe("bad commands", () => {
  test.each([
    [["publish"], /unknown command/i],
    [["build", "--colour"], /unknown option/i],
    [["build", "--url", "papers.example"], /http/],
    [["build", "--path-prefix", "https://papers.example/"], /\/repository\//],
    [["build", "--path-prefix", "/../archive/"], /\/repository\//],
    [["serve", "--port", "99999"], /65535/],
    [["add"], /missing required argument/i],
    [[], /Usage/],
  ])("%j is misuse: exit code 2, and the help says what is possible", async (args, said) => {
    const { code, stderr, stdout } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr + stdout).toMatch(said);
    expect(stderr + stdout).not.toMatch(/\n\s+at /);
  });

  test("a folder that is no archive is said to be none", async () => {
    archive = await ArchiveFolder.make({});
    for (const command of ["build", "parse", "check", "serve"]) {
      const { code, stderr } = await archive.run(command);
      expect(code).toBe(1);
      expect(stderr).toContain("--root");
    }
    await archive.remove();
  });

  test("adding what is not there, or cannot be fetched, is an error, and the rest is added", async () => {
    archive = await ArchiveFolder.make({ ...vocabulary, "saved/fire.txt": fire, "saved/empty.txt": "" });
    const { code, problems, made, added } = await archive.report(
      "add",
      join(archive.root, "missing.txt"),
      "http://127.0.0.1:9/story",
      join(archive.root, "saved"),
    );
    expect(code).toBe(1);
    expect(added).toContain(raw("fire.txt"));
    expect(made).toHaveLength(1);
    const found = problems.map(({ file, found }) => `${file}: ${found}`).join("\n");
    expect(found).toMatch(/missing\.txt: .*no such file/);
    expect(found).toMatch(/127\.0\.0\.1:9\/story: .*cannot be fetched/);
    expect(found).toMatch(/empty\.txt: .*empty/);
    await archive.remove();
  });

  test("the site may not be built over the archive's own files", async () => {
    archive = await ArchiveFolder.make(harbourArchive);
    const before = await archive.files("articles");
    for (const output of ["articles", "articles/raw", "."]) {
      const { code, stderr } = await archive.run("build", "--output", join(archive.root, output));
      expect(code, output).toBe(1);
      expect(stderr).toMatch(/output folder/);
    }
    for (const [path, content] of before) expect((await archive.files("articles")).get(path)).toBe(content);
    await archive.remove();
  });

  test("explaining what is no capture is an error that names it", async () => {
    archive = await ArchiveFolder.make({ ...harbourArchive, [raw("picture.txt")]: captures["picture.txt"] ?? "" });
    await writeFile(join(archive.root, "notes.txt"), "");
    for (const [path, said] of [
      ["articles/raw/none.txt", /none\.txt/],
      ["articles/raw/picture.txt", /PNG/],
      ["notes.txt", /notes\.txt/],
    ] as const) {
      const { code, stderr } = await archive.run("explain", join(archive.root, path));
      expect(code, path).toBe(1);
      expect(stderr).toMatch(said);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    await archive.remove();
  });
});
