/** A whole archive in, a whole site out, through the command line: what its keeper gets from the first build. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ArchiveFolder, differences, fieldsOf, page, removeArchives, runCli } from "./archive-folder.ts";
import { FIRE, fire, harbourArchive } from "./harbour-archive.ts";

const sitemaps = (site: Map<string, string>) =>
  [...site].flatMap(([path, content]) => (/^sitemap.*\.xml$/.test(path) ? [content] : [])).join("");

// Steps may have to share their processor with other tests.
vi.setConfig({ testTimeout: 120_000 });
afterAll(removeArchives);

describe("a first build", () => {
  let archive: ArchiveFolder;
  let site: Map<string, string>;
  beforeAll(async () => {
    archive = await ArchiveFolder.make(harbourArchive);
    const { code, stdout, stderr } = await archive.run("build");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("3 new records");
    site = await archive.files("_site");
  });

  test("makes one record for each capture, in the folder of its year", async () => {
    const records = [...(await archive.files("articles/records")).keys()];
    expect(records).toEqual([
      "2019/fire-destroys-the-old-fish-market.md",
      "2020/neue-fahre-verbindet-nordholm-mit-dem-festland.md",
      expect.stringMatching(/^undated\/.+\.md$/),
    ]);
  });

  test("reads what is there, and leaves out what is not", async () => {
    const read = async (path: string) => fieldsOf(await archive.read(path));
    expect(await read(FIRE)).toMatchObject({
      title: "Fire destroys the old fish market",
      dek: "Traders ask the council for a hall before winter",
      date: "2019-03-13T09:40Z",
      source: "harbour-courier",
      authors: ["Ada Quill"],
      language: "en",
      capture: "raw/fire.txt",
    });
    expect(await read("articles/records/2020/neue-fahre-verbindet-nordholm-mit-dem-festland.md")).toMatchObject({
      title: "Neue Fähre verbindet Nordholm mit dem Festland",
      date: expect.stringMatching(/^2020-05-04T11:15/),
      source: "hafenbote",
      authors: ["Jens Petersen"],
      language: "de",
    });
    const undated = [...(await archive.files("articles/records/undated")).keys()][0] ?? "";
    const nameless = await read(`articles/records/undated/${undated}`);
    for (const field of ["date", "source", "authors", "agency"]) expect(nameless).not.toHaveProperty(field);
  });

  test("keeps the text word for word, and furniture out of it", async () => {
    const text = await archive.read(FIRE);
    for (const paragraph of fire.split("\n").filter((line) => line.length > 120)) expect(text).toContain(paragraph);
    expect(text.split(/^---$/m)[2]).not.toContain("Related stories");
  });

  test("puts each article on its pages: front, year, month, source, topics, feed, sitemap", () => {
    const address = "articles/fire-destroys-the-old-fish-market/";
    for (const path of [
      "index.html",
      "2019/index.html",
      "2019/03/index.html",
      "sources/harbour-courier/index.html",
      "topics/harbour/index.html",
    ]) {
      const up = "../".repeat(path.split("/").length - 1);
      expect(page(site, path), path).toContain(`href="${up}${address}"`);
    }
    expect(sitemaps(site)).toContain(`https://papers.example/${address}<`);
    expect(page(site, "feed.xml")).toContain(`https://papers.example/${address}`);
    expect(page(site, "undated/index.html")).toContain("A storm closed the sea wall");
  });

  test("has what every site has: a page for what is not found, robots, a style sheet", () => {
    for (const path of ["404.html", "robots.txt", "about/index.html", "sources/index.html", "topics/index.html"])
      expect([...site.keys()]).toContain(path);
  });

  test("passes its own check, links and all", async () => {
    const { code, problems, articles, links } = await archive.report("check");
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(code).toBe(0);
    expect(articles).toBe(3);
    expect(links).toBeGreaterThan(50);
  });

  test("a second build finds nothing to do", async () => {
    expect(await archive.report("build")).toMatchObject({ code: 0, made: [], written: 0, removed: 0, articles: 3 });
  });

  test("leaves the captures as they came", async () => {
    const raw = await archive.files("articles/raw");
    expect(raw.get("fire.txt")).toBe(Buffer.from(fire).toString("latin1"));
    expect([...raw.keys()]).toEqual(["2020/ferry.txt", "fire.txt", "storm.txt"]);
  });

  test("is the same, byte for byte, at another place and time, in another language and zone", async () => {
    const other = await archive.copy();
    await rm(other.path("articles/records"), { recursive: true });
    await rm(other.path("articles/addresses"), { recursive: true });
    const env = { TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8", LANGUAGE: "de" };
    const { code } = await runCli(["build", "--root", "."], { cwd: other.root, env });
    expect(code).toBe(0);
    expect(differences(await archive.files("articles"), await other.files("articles"))).toEqual([]);
    expect(differences(site, await other.files("_site"))).toEqual([]);
  });

  test("for another address, is the same but for whole addresses, and passes its check there too", async () => {
    const output = archive.path("elsewhere");
    const { code } = await archive.run("build", "--output", output, "--url", "https://a.example/some-repo");
    expect(code).toBe(0);
    const elsewhere = await archive.files("elsewhere");
    expect([...elsewhere.keys()]).toEqual([...site.keys()]);
    expect(
      page(elsewhere, "sources/index.html").replaceAll("https://a.example/some-repo/", "https://papers.example/"),
    ).toBe(page(site, "sources/index.html"));
    expect(page(elsewhere, "404.html")).toContain('href="/some-repo/style.css"');
    expect(sitemaps(elsewhere)).toContain("https://a.example/some-repo/articles/");
    expect(sitemaps(elsewhere)).not.toContain("papers.example");
    expect((await archive.report("check", "--output", output)).code).toBe(0);
  });
});
