/** Whole archives in, whole sites out, through the command line: what an archive's keeper relies on from the first day to the tenth year. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rename, rm, unlink } from "node:fs/promises";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ArchiveFolder, PROGRAM, runCli } from "./archive-folder.ts";
import { fire, harbourArchive, island, storm } from "./harbour-archive.ts";

const FIRE = "articles/records/2019/fire-destroys-the-old-fish-market.md";
const page = (site: Map<string, string>, path: string) => Buffer.from(site.get(path) ?? "", "latin1").toString("utf8");
const sitemaps = (site: Map<string, string>) =>
  [...site].flatMap(([path, content]) => (/^sitemap.*\.xml$/.test(path) ? [content] : [])).join("");
const differences = (one: Map<string, string>, other: Map<string, string>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();

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
  afterAll(() => archive.remove());

  test("makes one record for each capture, in the folder of its year", async () => {
    const records = [...(await archive.files("articles/records")).keys()];
    expect(records).toEqual([
      "2019/fire-destroys-the-old-fish-market.md",
      "2020/neue-fahre-verbindet-nordholm-mit-dem-festland.md",
      expect.stringMatching(/^undated\/.+\.md$/),
    ]);
  });

  test("reads what is there, and leaves out what is not", async () => {
    const read = async (path: string) =>
      load((await archive.read(path)).split(/^---$/m)[1] ?? "") as Record<string, unknown>;
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
      expect(page(site, path), path).toContain(`href="/${address}"`);
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
    const env = { TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8", LANGUAGE: "de" };
    const { code } = await runCli(["build", "--root", "."], { cwd: other.root, env });
    expect(code).toBe(0);
    expect(differences(await archive.files("articles"), await other.files("articles"))).toEqual([]);
    expect(differences(site, await other.files("_site"))).toEqual([]);
    await other.remove();
  });

  test("under a path prefix, every link of every page stays below it", async () => {
    const output = archive.path("prefixed");
    const { code } = await archive.run(
      "build",
      "--output",
      output,
      "--path-prefix",
      "/some-repo/",
      "--url",
      "https://a.example/some-repo/",
    );
    expect(code).toBe(0);
    const prefixed = await archive.files("prefixed");
    expect([...prefixed.keys()]).toEqual([...site.keys()]);
    for (const [path, html] of prefixed) {
      if (!path.endsWith(".html")) continue;
      for (const [, target = ""] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const { host, pathname } = new URL(target, `https://a.example/some-repo/${path}`);
        if (host === "a.example") expect(pathname, `${target} in ${path}`).toMatch(/^\/some-repo\//);
      }
    }
    expect(sitemaps(prefixed)).toContain("https://a.example/some-repo/articles/");
    expect(sitemaps(prefixed)).not.toContain("papers.example");
    expect((await archive.report("check", "--output", output, "--path-prefix", "/some-repo/")).code).toBe(0);
  });
});

describe("an archive that lives", () => {
  let archive: ArchiveFolder;
  beforeEach(async () => {
    archive = await ArchiveFolder.make(harbourArchive);
    expect((await archive.run("build")).code).toBe(0);
  });
  afterEach(() => archive.remove());

  /** The site as it stands must be what a clean build of the same articles makes. */
  const expectAsIfBuiltAfresh = async () => {
    const fresh = await archive.copy();
    await fresh.run("build");
    expect(differences(await archive.files("_site"), await fresh.files("_site"))).toEqual([]);
    await fresh.remove();
  };

  test("shows an added capture on its source, topic and date pages", async () => {
    const inbox = await ArchiveFolder.make({ "ISLAND POST 4117.txt": island });
    const added = await archive.report("add", inbox.path("ISLAND POST 4117.txt"));
    expect(added).toMatchObject({ code: 0, added: ["articles/raw/ISLAND POST 4117.txt"] });
    const { made, written } = await archive.report("build");
    expect(made).toEqual([]);
    expect(written).toBeGreaterThan(0);
    const site = await archive.files("_site");
    const link = 'href="/articles/storms-keep-the-island-ferry-in-port-for-a-third-day/"';
    for (const path of [
      "index.html",
      "2020/index.html",
      "2020/01/index.html",
      "sources/island-post/index.html",
      "topics/ferries/index.html",
      "topics/weather/index.html",
    ]) {
      expect(page(site, path), path).toContain(link);
    }
    await expectAsIfBuiltAfresh();
    await inbox.remove();
  });

  test("shows a capture that was put into articles/raw by hand, on the next build", async () => {
    await archive.write("articles/raw/island.txt", island);
    const { made } = await archive.report("build");
    expect(made).toEqual([
      { capture: "articles/raw/island.txt", record: expect.stringMatching(/^articles\/records\/2020\/storms-keep/) },
    ]);
  });

  test("keeps what an editor changed, through parse --refresh and the next build", async () => {
    const before = await archive.read(FIRE);
    await archive.edit(FIRE, "title: Fire destroys the old fish market", "title: Fire on the quay");
    await archive.edit(FIRE, "It did not say when", "It did not say on which day");
    await archive.edit(FIRE, "---\n", "---\n# checked against the paper copy\n");
    const edited = await archive.read(FIRE);
    expect((await archive.report("parse", "--refresh")).code).toBe(0);
    const after = await archive.read(FIRE);
    expect(after).toContain("title: Fire on the quay");
    expect(after).toContain("It did not say on which day");
    expect(after).toContain("# checked against the paper copy");
    expect(after).toBe(edited);
    expect(after).not.toBe(before);
    await archive.run("build");
    const html = page(await archive.files("_site"), "articles/fire-destroys-the-old-fish-market/index.html");
    expect(html).toContain("Fire on the quay");
  });

  test("moves an article when its date is corrected, and keeps its address", async () => {
    await archive.edit(FIRE, "date: 2019-03-13T09:40Z", "date: 2018-03-13");
    await archive.run("build");
    const site = await archive.files("_site");
    expect(page(site, "2018/03/index.html")).toContain("/articles/fire-destroys-the-old-fish-market/");
    expect([...site.keys()].filter((path) => path.startsWith("2019/"))).toEqual([]);
    await expectAsIfBuiltAfresh();
  });

  test("leads from an article's earlier address to its new one", async () => {
    await archive.edit(FIRE, "---\n", "---\naliases: [fire-destroys-the-old-fish-market]\n");
    await rename(archive.path(FIRE), archive.path("articles/records/2019/market-fire.md"));
    const { code, problems } = await archive.report("build");
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    const site = await archive.files("_site");
    expect(page(site, "articles/market-fire/index.html")).toContain("Fire destroys the old fish market");
    expect(page(site, "articles/fire-destroys-the-old-fish-market/index.html")).toContain("/articles/market-fire/");
    await expectAsIfBuiltAfresh();
  });

  test("forgets an article that was deleted with its capture, everywhere", async () => {
    await unlink(archive.path(FIRE));
    await unlink(archive.path("articles/raw/fire.txt"));
    expect((await archive.report("build")).code).toBe(0);
    for (const [path, content] of await archive.files("_site")) {
      expect(content, path).not.toContain("fish-market");
      expect(path).not.toContain("fish-market");
    }
    await expectAsIfBuiltAfresh();
  });

  test("makes a deleted record again from its capture, under the same address", async () => {
    const before = await archive.read(FIRE);
    await unlink(archive.path(FIRE));
    await archive.run("build");
    expect(await archive.read(FIRE)).toBe(before);
  });

  test("follows a change of the vocabulary", async () => {
    await archive.edit("articles/sources.yaml", "name: Harbour Courier", "name: The Harbour Courier & Times");
    await archive.edit("articles/topics.yaml", "label: Weather", "label: Wind and weather");
    await archive.edit("articles/site.yaml", "title: Harbour Papers", "title: Papers of the Harbour");
    expect((await archive.report("build")).code).toBe(0);
    const html = page(await archive.files("_site"), "articles/fire-destroys-the-old-fish-market/index.html");
    expect(html).toContain("The Harbour Courier &amp; Times");
    expect(html).toContain("Papers of the Harbour");
    await expectAsIfBuiltAfresh();
  });

  test("mends a site that somebody tampered with", async () => {
    const site = await archive.files("_site");
    await archive.write("_site/index.html", "<p>Overwritten");
    await unlink(archive.path("_site/about/index.html"));
    await archive.run("build");
    expect(differences(site, await archive.files("_site"))).toEqual([]);
  });

  test("goes on without its cache, and says what it can then not judge", async () => {
    await archive.edit(FIRE, "date: 2019-03-13T09:40Z", "date: 2018-03-13");
    for (const path of (await archive.files(".backfile")).keys())
      await archive.write(`.backfile/${path}`, "{ not JSON");
    const { code, problems } = await archive.report("build");
    expect(code).toBe(0);
    expect(problems).toEqual([
      expect.objectContaining({
        severity: "warning",
        found: expect.stringContaining("2019/"),
        remedy: expect.stringContaining("delete the folder"),
      }),
    ]);
    await rm(archive.path("_site"), { recursive: true });
    await archive.run("build");
    await expectAsIfBuiltAfresh();
  });

  test("adds nothing twice", async () => {
    const inbox = await ArchiveFolder.make({
      "same-as-fire.txt": fire,
      "new/storm 2.txt": storm.replace("Thursday", "Friday"),
    });
    const { code, added, problems } = await archive.report("add", inbox.root);
    expect(code).toBe(0);
    expect(added).toEqual(["articles/raw/new/storm 2.txt"]);
    expect(problems).toEqual([
      expect.objectContaining({ severity: "warning", found: expect.stringContaining("articles/raw/fire.txt") }),
    ]);
    await inbox.remove();
  });

  test("does not let an added file replace another of its name", async () => {
    const inbox = await ArchiveFolder.make({ "fire.txt": island });
    expect(await archive.report("add", inbox.path("fire.txt"))).toMatchObject({
      code: 0,
      added: ["articles/raw/fire-2.txt"],
    });
    expect(await archive.read("articles/raw/fire.txt")).toBe(fire);
    await inbox.remove();
  });
});

describe("an interrupted build", () => {
  test("is finished by the next, as if nothing had happened", async () => {
    const archive = await ArchiveFolder.make(harbourArchive);
    for (let i = 0; i < 40; i++) {
      const day = `${1 + (i % 28)} ${["April", "May", "June"][i % 3]} 2018`;
      await archive.write(
        `articles/raw/more/${i}.txt`,
        fire.replaceAll("fish market", `market no. ${i}`).replace("Wednesday 13 March 2019, 09:40 GMT", day),
      );
    }
    const fresh = await archive.copy();
    await fresh.run("build");
    for (const patience of [900, 1300, 1800, 2400]) {
      const child = spawn(process.execPath, [join(PROGRAM, "src/cli.ts"), "build", "--root", archive.root], {
        stdio: "ignore",
      });
      const ended = once(child, "exit");
      const timer = setTimeout(() => child.kill("SIGKILL"), patience);
      await ended;
      clearTimeout(timer);
    }
    expect((await archive.report("build")).code).toBe(0);
    for (const folder of ["articles", "_site"])
      expect(differences(await archive.files(folder), await fresh.files(folder))).toEqual([]);
    await archive.remove();
    await fresh.remove();
  }, 120_000);
});

describe("serve", () => {
  test("shows an edit, and ends when it is told to", async () => {
    const archive = await ArchiveFolder.make(harbourArchive);
    const child = spawn(process.execPath, [
      join(PROGRAM, "src/cli.ts"),
      "serve",
      "--port",
      "0",
      "--root",
      archive.root,
    ]);
    const exit = once(child, "exit");
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (said += text));
    const shown = async (what: string, look: () => Promise<string>) => {
      await expect.poll(look, { timeout: 25_000, interval: 50 }).toContain(what);
    };
    await shown("Serving http://", async () => said);
    const address = said.match(/http:\S+/)?.[0] ?? "";
    const get = async (path: string) => (await fetch(new URL(path, address))).text();
    expect(await get("articles/fire-destroys-the-old-fish-market/")).toContain("Fire destroys the old fish market");
    await archive.edit(FIRE, "title: Fire destroys the old fish market", "title: Fire on the quay");
    await shown("Fire on the quay", () => get("articles/fire-destroys-the-old-fish-market/"));
    await archive.write("articles/raw/island.txt", island);
    await shown("Storms keep the island ferry in port", () => get("2020/01/"));
    await archive.edit(FIRE, "title: Fire", "title: [Fire");
    await archive.edit("articles/topics.yaml", "label: Weather", "labl: Weather");
    await archive.edit("articles/topics.yaml", "labl: Weather", "label: Weather");
    await archive.edit(FIRE, "title: [Fire", "title: A fire");
    await shown("A fire on the quay", () => get("articles/fire-destroys-the-old-fish-market/"));
    expect((await fetch(new URL("no/such/page/", address))).status).toBe(404);
    child.kill("SIGINT");
    expect(await exit).toEqual([0, null]);
    await archive.remove();
  }, 60_000);

  test("says so when the port is taken", async () => {
    const archive = await ArchiveFolder.make(harbourArchive);
    const { createServer } = await import("node:net");
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const { port } = holder.address() as { port: number };
    const { code, stderr } = await archive.run("serve", "--port", String(port));
    expect(code).toBe(1);
    expect(stderr).toMatch(/in use.*--port/);
    holder.close();
    await archive.remove();
  });
});

describe("the commands", () => {
  test.each([
    "add",
    "parse",
    "explain",
    "build",
    "serve",
    "check",
  ])("%s tells with --help what it does and takes", async (command) => {
    const { code, stdout, stderr } = await runCli([command, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const part of [`backfile ${command}`, "--root", "--json", "--quiet"]) expect(stdout).toContain(part);
  });

  test("explain shows every line of a capture with its role, and every clue", async () => {
    const archive = await ArchiveFolder.make(harbourArchive);
    const { code, stdout } = await archive.run("explain", archive.path("articles/raw/fire.txt"));
    expect(code).toBe(0);
    for (const line of fire.split("\n").filter(Boolean)) expect(stdout).toContain(line.slice(0, 40));
    for (const word of ["headline", "dek", "byline", "body", "furniture", "harbour-courier", "Ada Quill"])
      expect(stdout).toContain(word);
    await archive.remove();
  });

  test("end quietly when whoever reads the output has seen enough", async () => {
    const minutes = Array.from(
      { length: 4000 },
      (_, i) => `On day ${i} the harbour board met and spoke of ${i * 7} ships.`,
    );
    const archive = await ArchiveFolder.make({
      ...harbourArchive,
      "articles/raw/long.txt": fire + minutes.join("\n\n"),
    });
    const args = [join(PROGRAM, "src/cli.ts"), "explain", "articles/raw/long.txt", "--root", archive.root];
    const child = spawn(process.execPath, args, { cwd: archive.root });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.stdout.once("data", () => child.stdout.destroy());
    await once(child, "close");
    expect(stderr).not.toMatch(/EPIPE|\n\s+at /);
    await archive.remove();
  });

  test("say nothing with --quiet when all is well", async () => {
    const archive = await ArchiveFolder.make(harbourArchive);
    expect(await archive.run("build", "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
    await archive.remove();
  });
});
