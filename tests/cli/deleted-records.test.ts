import { rename, rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { identify } from "../../src/accession/capture-folder.ts";
import { ArchiveFolder, page, removeArchives } from "./archive-folder.ts";
import { FIRE, ferry, fire, harbourArchive, storm } from "./harbour-archive.ts";

afterAll(removeArchives);

const IDS = { ferry: "neue-fahre-verbindet-nordholm-mit-dem-festland" };
const FERRY = `articles/records/2020/${IDS.ferry}.md`;
const digest = (text: string) => identify(new TextEncoder().encode(text));

describe("an archive in which a record was deleted and one was renamed", () => {
  let archive: ArchiveFolder;
  let site: Map<string, string>;

  beforeAll(async () => {
    archive = await ArchiveFolder.make(harbourArchive);
    await archive.run("parse");
    await rm(archive.path(FIRE));
    await rename(archive.path(FERRY), archive.path("articles/records/2020/new-ferry.md"));
    await archive.edit("articles/topics.yaml", "- id: weather\n  label: Weather", "- id: storms\n  label: Storms");
    await archive.run("set", "topics-=weather", "--where", "topics=weather");
    const { made, problems } = await archive.report("build");
    expect(made).toEqual([]);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    site = await archive.files("_site");
  });

  test("lists every address with the SHA-256 of its capture", async () => {
    expect(await archive.read("articles/addresses/2019.txt")).toContain(
      `\nfire-destroys-the-old-fish-market\t${digest(fire)}\n`,
    );
    const ferries = await archive.read("articles/addresses/2020.txt");
    expect(ferries).toContain(`\nneue-fahre-verbindet-nordholm-mit-dem-festland\t${digest(ferry)}\n`);
    expect(ferries).toContain(`\nnew-ferry\t${digest(ferry)}\n`);
    expect(await archive.read("articles/addresses/undated.txt")).toContain(digest(storm));
    expect(await archive.read("articles/addresses/authors.txt")).toContain("\nada-quill\n");
  });

  test("does not make the deleted record again, in a fresh clone neither", async () => {
    const clone = await archive.copy();
    const { made, unwanted } = await clone.report("parse", "--refresh");
    expect(made).toEqual([]);
    expect(unwanted).toEqual([
      {
        ...{ capture: "articles/raw/fire.txt", identity: digest(fire), id: "fire-destroys-the-old-fish-market" },
        ...{ line: "articles/addresses/2019.txt:4", reason: "its record was deleted" },
      },
    ]);
    await clone.edit("articles/addresses/2019.txt", digest(fire), `${digest(fire)}  Printed in error`);
    const { stdout } = await clone.run("review", "--unwanted");
    expect(stdout).toContain(`articles/raw/fire.txt: Printed in error\n  SHA-256 ${digest(fire)}\n`);
    await rm(clone.path("articles/raw/fire.txt"));
    await clone.write("again/fire.txt", fire);
    const { problems } = await clone.report("add", clone.path("again/fire.txt"));
    expect(problems.map(({ found }) => found)).toContain(
      "no record is made: it was in the archive as fire-destroys-the-old-fish-market, and is unwanted (Printed in error)",
    );
  });

  test("makes it again once its line is removed", async () => {
    const clone = await archive.copy();
    await clone.edit("articles/addresses/2019.txt", `fire-destroys-the-old-fish-market\t${digest(fire)}\n`, "");
    expect((await clone.report("parse")).made).toEqual([{ capture: "articles/raw/fire.txt", record: FIRE }]);
  });

  test("does not make it again where another article is given its address", async () => {
    const clone = await archive.copy();
    const moved = FIRE.replace("/2019/", "/2020/");
    await rename(clone.path("articles/records/2020/new-ferry.md"), clone.path(moved));
    for (const command of ["build", "parse"]) expect((await clone.report(command)).made).toEqual([]);
    const line = `fire-destroys-the-old-fish-market\t${digest(ferry)}+-${digest(fire)}\n`;
    expect(await clone.read("articles/addresses/2019.txt")).toContain(line);
    const { unwanted } = await clone.report("parse", "--refresh");
    expect(unwanted).toMatchObject([{ capture: "articles/raw/fire.txt", identity: digest(fire) }]);
    await clone.edit("articles/addresses/2019.txt", line, "");
    const record = FIRE.replace(".md", "-2.md");
    expect((await clone.report("parse")).made).toEqual([{ capture: "articles/raw/fire.txt", record }]);
    expect(await clone.read("articles/addresses/2020.txt")).toContain(`fish-market\t${digest(ferry)}\n`);
  });

  test("leads from every earlier address to the article, to a notice, or to the list", () => {
    expect(page(site, `articles/${IDS.ferry}/index.html`)).toContain('url=../new-ferry/"');
    expect(page(site, "articles/fire-destroys-the-old-fish-market/index.html")).toContain(
      "It was removed from the archive",
    );
    expect(page(site, "topics/weather/index.html")).toContain('url=../"');
    expect(page(site, "topics/weather/feed.xml")).toContain("<feed");
    expect(page(site, "authors/ada-quill/index.html")).toContain('url=../"');
  });

  test("is told by check, which names the lines, until a reason stands behind them", async () => {
    const told = async () =>
      (await archive.report("check")).problems.filter(({ file }) => file?.includes("/addresses/"));
    expect(await told()).toMatchObject([
      { file: "articles/addresses/2019.txt", line: 4, severity: "warning" },
      { file: "articles/addresses/topics.txt", found: expect.stringContaining('"weather"') },
      { file: "articles/addresses/authors.txt", found: expect.stringContaining('"ada-quill"') },
    ]);
    await archive.edit("articles/addresses/2019.txt", digest(fire), `${digest(fire)}\tPrinted in error`);
    await archive.run("parse");
    expect((await told()).map(({ file }) => file)).not.toContain("articles/addresses/2019.txt");
  });
});
