/** An archive over the years: captures come, records are corrected, renamed and deleted, builds are interrupted. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ArchiveFolder, differences, PROGRAM, page, removeArchives } from "./archive-folder.ts";
import { FIRE, fire, harbourArchive, island, storm } from "./harbour-archive.ts";

// Steps may have to share their processor with other tests.
vi.setConfig({ testTimeout: 120_000 });
afterAll(removeArchives);

describe("an archive that lives", () => {
  let built: ArchiveFolder;
  let archive: ArchiveFolder;
  beforeAll(async () => {
    built = await ArchiveFolder.make(harbourArchive);
    expect((await built.run("build")).code).toBe(0);
  });
  beforeEach(async () => {
    archive = await built.copy("with its site");
  });

  /** The site as it stands must be what a clean build of the same articles makes. */
  const expectAsIfBuiltAfresh = async () => {
    const fresh = await archive.copy();
    await fresh.run("build");
    expect(differences(await archive.files("_site"), await fresh.files("_site"))).toEqual([]);
  };

  test("shows an added capture on its source, topic and date pages", async () => {
    const inbox = await ArchiveFolder.make({ "ISLAND POST 4117.txt": island });
    const added = await archive.report("add", inbox.path("ISLAND POST 4117.txt"));
    expect(added).toMatchObject({ code: 0, added: ["articles/raw/ISLAND POST 4117.txt"] });
    const { made, written } = await archive.report("build");
    expect(made).toEqual([]);
    expect(written).toBeGreaterThan(0);
    const site = await archive.files("_site");
    const link = 'articles/storms-keep-the-island-ferry-in-port-for-a-third-day/"';
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
      // Its address says that it was removed.
      const isNotice = path === "articles/fire-destroys-the-old-fish-market/index.html";
      expect(content, path).not.toContain(isNotice ? "forty traders" : "fish-market");
      if (!isNotice) expect(path).not.toContain("fish-market");
    }
    await expectAsIfBuiltAfresh();
  });

  test("makes a deleted record again from its capture once nothing says that it is unwanted, under the same address", async () => {
    const before = await archive.read(FIRE);
    await unlink(archive.path(FIRE));
    await unlink(archive.path("articles/addresses/2019.txt"));
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

  test("goes on without its cache, and still knows which files of the site are its own", async () => {
    await archive.edit(FIRE, "date: 2019-03-13T09:40Z", "date: 2018-03-13");
    for (const path of (await archive.files(".backfile")).keys())
      await archive.write(`.backfile/${path}`, "{ not JSON");
    const { code, problems } = await archive.report("build");
    expect(code).toBe(0);
    expect(problems).toEqual([]);
    await expectAsIfBuiltAfresh();
  });

  test("adds nothing twice", async () => {
    const inbox = await ArchiveFolder.make({
      "same-as-fire.txt": fire,
      "new/storm 2.txt": storm.replace("Thursday", "Friday"),
    });
    const { code, added, present, problems } = await archive.report("add", inbox.root);
    expect(code).toBe(0);
    expect(added).toEqual(["articles/raw/new/storm 2.txt"]);
    expect(present).toEqual([{ name: "same-as-fire.txt", capture: "articles/raw/fire.txt" }]);
    expect(problems).toEqual([
      // The same story with one word changed comes in, and is told.
      expect.objectContaining({ severity: "warning", found: expect.stringMatching(/^much like .*a-storm-closed/) }),
    ]);
  });

  test("does not let an added file replace another of its name", async () => {
    const inbox = await ArchiveFolder.make({ "fire.txt": island });
    expect(await archive.report("add", inbox.path("fire.txt"))).toMatchObject({
      code: 0,
      added: ["articles/raw/fire-2.txt"],
    });
    expect(await archive.read("articles/raw/fire.txt")).toBe(fire);
  });
});

describe("an interrupted build", () => {
  test("is finished by the next, as if nothing had happened", async () => {
    const archive = await ArchiveFolder.make(harbourArchive);
    for (let i = 0; i < 12; i++) {
      const day = `${1 + (i % 28)} ${["April", "May", "June"][i % 3]} 2018`;
      await archive.write(
        `articles/raw/more/${i}.txt`,
        fire.replaceAll("fish market", `market no. ${i}`).replace("Wednesday 13 March 2019, 09:40 GMT", day),
      );
    }
    const fresh = await archive.copy();
    await fresh.run("build");
    const signals: unknown[] = [];
    // While records are made, while pages are, and when half of the site is there.
    for (const [folder, count] of [["articles/records", 4] as const, ["_site", 10] as const, ["_site", 150] as const]) {
      const child = spawn(process.execPath, [join(PROGRAM, "src/cli/cli.ts"), "build", "--root", archive.root], {
        stdio: "ignore",
      });
      const ended = once(child, "exit");
      const watch = setInterval(() => {
        if (countFiles(archive.path(folder)) >= count) child.kill("SIGKILL");
      }, 5);
      signals.push((await ended)[1]);
      clearInterval(watch);
    }
    expect(signals).toContain("SIGKILL");
    expect((await archive.report("build")).code).toBe(0);
    for (const folder of ["articles", "_site"])
      expect(differences(await archive.files(folder), await fresh.files(folder))).toEqual([]);
  });
});

function countFiles(folder: string): number {
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).length : 0;
}
