/**
 * What bad captures get: a clear error or a warning that names file and remedy, while the rest of the batch goes on and nothing
 * is half-written. They all lie in one archive, beside a good one.
 */
import { symlink } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import { ArchiveFolder, fieldsOf, page, type Report, removeArchives } from "./archive-folder.ts";
import { fire, LONG_TITLE, vocabulary } from "./harbour-archive.ts";

const HOSTILE_TITLE = `Mayor says: # "no" 'never' <script>alert(1)</script> ---`;

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
  "long-line.txt": `Records of the harbour board\n\n${"The board met and spoke of the weather. ".repeat(100_000)}\n`,
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

const raw = (name: string) => `articles/raw/${name}`;
const problemsOf = (name: string): Problem[] => report.problems.filter((problem) => problem.file === raw(name));
const recordOf = (name: string): string | undefined => report.made.find(({ capture }) => capture === raw(name))?.record;
const pageOf = (name: string): string => {
  const id = recordOf(name)?.match(/([^/]+)\.md$/)?.[1];
  const path = `articles/${id}/index.html`;
  if (!site.has(path)) throw new Error(`${name} has no page (record: ${recordOf(name)})`);
  return page(site, path);
};
const frontMatterOf = async (name: string) => {
  const text = await archive.read(recordOf(name) ?? "no record");
  return fieldsOf(text);
};

// Steps may have to share their processor with other tests.
vi.setConfig({ testTimeout: 120_000 });
afterAll(removeArchives);

describe("bad captures", () => {
  beforeAll(async () => {
    const outside = await ArchiveFolder.make({
      "secret.txt": titled("Secret of the board", 11, "Nobody was to read this."),
    });
    archive = await ArchiveFolder.make(vocabulary);
    for (const [name, content] of Object.entries(captures)) await archive.write(raw(name), content);
    await symlink(outside.path("secret.txt"), archive.path(raw("link.txt")));
    await symlink("/nowhere/at/all.txt", archive.path(raw("dangling.txt")));
    report = await archive.report("build");
    printed = await archive.run("build");
    site = await archive.files("_site");
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

  test("are one line on every later build until someone acts, and no record is made twice", () => {
    const [line = ""] = printed.stderr.split("\n").filter((text) => text.includes("still unreadable"));
    expect(line).toMatch(/^warning: 4 captures are still unreadable: \S+, \S+, \S+ and 1 more; --json/);
    expect(printed.stderr).not.toMatch(/^error: .*(?:empty|blank|PNG|no article)/m);
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

  test("a line of 4 MB is read to its end", async () => {
    const text = await archive.read(recordOf("long-line.txt") ?? "no record");
    expect(text.split("The board met and spoke of the weather.").length - 1).toBeGreaterThanOrEqual(100_000);
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
