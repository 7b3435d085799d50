/** What bad records get: each fault named with its remedy, the article published without it, the record never overwritten. */
import { symlink, unlink } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ArchiveFolder, page, type Report, removeArchives } from "./archive-folder.ts";
import { fire, LONG_TITLE, storm, vocabulary } from "./harbour-archive.ts";

let archive: ArchiveFolder;
let report: Report & { code: number | null };
let site: Map<string, string>;
const raw = (name: string) => `articles/raw/${name}`;

// Steps may have to share their processor with other tests.
vi.setConfig({ testTimeout: 120_000 });
afterAll(removeArchives);

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
    await unlink(archive.path(raw("lost.txt")));
    await symlink("/etc/passwd", archive.path(record("link")));
    report = await archive.report("build");
    site = await archive.files("_site");
  });

  test.each([
    ["not-yaml", [/title contains a colon/, /date does not stand below/]],
    ["no-front-matter", [/does not begin with front matter/]],
    ["unclosed", [/front matter has no end/]],
    ["tagged", [/title begins with a sign/]],
    ["link", [/leads outside/]],
  ])("%s.md is refused with reason and remedy, and its address says that it is being mended", (name, reasons) => {
    expect(problems(name)).toEqual(
      reasons.map((reason) =>
        expect.objectContaining({
          severity: "error",
          found: expect.stringMatching(reason),
          remedy: expect.stringMatching(/\w/),
        }),
      ),
    );
    expect(page(site, `articles/${name}/index.html`)).toContain("it is being mended");
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
    // What may be published of the article, only its source could tell.
    for (const [path, text] of site) expect(text.includes("Board meets all"), path).toBe(false);
    expect(page(site, "articles/unknown-terms/index.html")).toContain("What may be shown of it cannot be told");
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
      expect(problems).toEqual([expect.objectContaining({ file: record, found: expect.stringContaining("of title") })]);
      expect(again).toEqual([]);
      expect(await archive.read(record)).toBe(broken);
    }
  });
});
