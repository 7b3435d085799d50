/** What the commands themselves promise: serve shows edits, explain explains, all of them can be piped, helped and silenced. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { buildInNewProcess } from "../../src/cli/serve.ts";
import { fixture } from "../capture/read-file.ts";
import { ArchiveFolder, PROGRAM, removeArchives, runCli, runHere } from "./archive-folder.ts";
import { FIRE, fire, harbourArchive, island, vocabulary } from "./harbour-archive.ts";

// Every step is a process of its own, and may have to share its processor.
vi.setConfig({ testTimeout: 120_000 });
afterAll(removeArchives);

describe("serve", () => {
  test("shows an edit, and ends when it is told to", async () => {
    const archive = await ArchiveFolder.make(harbourArchive);
    const child = spawn(process.execPath, [
      join(PROGRAM, "src/cli/cli.ts"),
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
      await expect.poll(look, { timeout: 60_000, interval: 50 }).toContain(what);
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
  });

  test("builds in a new process, with its own arguments, once the program itself has changed", async () => {
    const archive = await ArchiveFolder.make(harbourArchive);
    await buildInNewProcess(["--quiet", "--port", "0", "--port=0", "--root", archive.root]);
    expect(await archive.read("_site/articles/fire-destroys-the-old-fish-market/index.html")).toContain(
      "Fire destroys",
    );
  });

  test("says so when the port is taken, before it builds", async () => {
    const archive = await ArchiveFolder.make(harbourArchive);
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const { port } = holder.address() as { port: number };
    const { code, stderr } = await archive.run("serve", "--port", String(port));
    expect(code).toBe(2);
    expect(stderr).toMatch(/in use.*--port/);
    expect([...(await archive.files(".")).keys()].filter((path) => path.startsWith("_site"))).toEqual([]);
    holder.close();
  });
});

describe("review --sources", () => {
  const saved = (name: string, host: string, title: string) => `<html lang="en"><head>
    <link rel="canonical" href="https://www.${host}/news/1"><meta property="og:site_name" content="${name}"></head>
    <body><article><h1>${title}</h1><p>By Ana Ruiz</p><p>14 November 2023</p>
    <p>The ferry to Inishskerrin will sail every day this winter for the first time, the harbour board said.</p>
    <p>A third boat makes it possible to keep one in reserve when the sea is rough, and it was bought in Norway.</p>
    </article></body></html>`;

  test("proposes entries by which the next reading knows the publishers", async () => {
    const archive = await ArchiveFolder.make({
      ...harbourArchive,
      "articles/raw/a.html": saved("The Skerrin Courier", "courier.example", "Ferry to sail through the winter"),
      "articles/raw/b.html": saved("Island News", "island.co.uk", "Third boat comes from Norway"),
    });
    await archive.run("parse");
    expect((await archive.run("review")).stdout).toContain("review --sources");
    const { code, stdout } = await archive.run("review", "--sources");
    expect(code).toBe(0);
    expect(stdout).toContain("name: The Skerrin Courier");
    expect(stdout).toContain("country: GB");
    await archive.write("articles/sources.yaml", (await archive.read("articles/sources.yaml")) + stdout);
    await archive.run("parse", "--refresh");
    expect(await archive.read("articles/records/2023/third-boat-comes-from-norway.md")).toContain("source: island");
    expect((await archive.run("review", "--sources")).stdout).not.toContain("name:");
  });
});

describe("the commands", () => {
  test.each([
    "add",
    "parse",
    "explain",
    "review",
    "build",
    "serve",
    "check",
  ])("%s tells with --help what it does and takes", async (command) => {
    const { code, stdout, stderr } = await runHere([command, "--help"]);
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
  });

  test("explain lists the articles of a crawl, and the pages that are none with the reason; each of them can be explained", async () => {
    const CRAWL = "articles/raw/courier crawl.warc.gz";
    const archive = await ArchiveFolder.make({ ...vocabulary, [CRAWL]: fixture("courier.warc.gz") });
    const { problems } = await archive.report("parse");
    const told = problems.find(({ leftOut }) => leftOut);
    expect(told).toMatchObject({ file: CRAWL, remedy: expect.stringContaining("explain FILE names them") });
    const { articles, leftOut, ...explained } = await archive.report("explain", archive.path(CRAWL));
    expect(explained).toMatchObject({ path: CRAWL, problems: [] });
    expect(leftOut).toEqual(told?.leftOut);
    expect(leftOut).toContainEqual({
      member: expect.stringMatching(/^\d+$/),
      name: expect.stringMatching(/^http:.*\/$/),
      why: "is the front page",
    });
    const { stdout } = await archive.run("explain", archive.path(CRAWL));
    expect(stdout).toMatch(
      /holds 4 articles\.\n {2}#\d+ http:.*\n.*\n.*\n.*\n4 other pages, .*:\n {2}#\d+ http:.* \[is the front page\]\n/,
    );
    const [article, other] = [articles, leftOut].map((list) => (list as { member: string }[])[0]?.member);
    for (const member of [article, other])
      expect((await archive.report("explain", archive.path(`${CRAWL}#${member}`))).roles).not.toEqual([]);
    // Whatever is stated of the keys of data since, nothing is told twice of a file that is as it was.
    await archive.write("articles/site.yaml", `${await archive.read("articles/site.yaml")}\nkeys:\n  title: kop\n`);
    expect((await archive.report("parse", "--refresh")).problems.filter(({ leftOut }) => leftOut)).toEqual([]);
  });

  test("explain marks the lines with sentences that are in no article", async () => {
    const pitch = "Sign up for our newsletter and get the best of the harbour in your inbox every morning.";
    const text = fire.replace("\n\nThe market was built", `\n\n${pitch}$&`);
    const archive = await ArchiveFolder.make({ ...vocabulary, "articles/raw/pitch.txt": text });
    const { stdout } = await archive.run("explain", archive.path("articles/raw/pitch.txt"));
    expect(stdout).toMatch(/Sign up for our newsletter.*\[leads-elsewhere, left out\]/);
    expect(stdout).toMatch(/body: 1 sentence of \d+ in the saved copy is not in the article/);
  });

  test("explain shows what its record was made from: lines that recur in the source's captures, and fields without a clue", async () => {
    const promo = "The Courier keeps you company on every one of your islands.";
    const capture = (i: number) => [
      `articles/raw/day-${i}.txt`,
      `${fire.replaceAll("harbour", `harbour ${i}`)}\n\n${promo}\n`,
    ];
    const captures = Object.fromEntries([1, 2, 3, 4].map(capture));
    const archive = await ArchiveFolder.make({ ...vocabulary, ...captures });
    await archive.run("parse");
    const { stdout } = await archive.run("explain", archive.path("articles/raw/day-1.txt"));
    expect(stdout).toMatch(/furniture +\| The Courier keeps you company.*\[recurs-in-4-of-4-captures\]/);
    await archive.write("articles/raw/bare.txt", "The quay is open again.\n");
    expect((await archive.run("explain", archive.path("articles/raw/bare.txt"))).stdout).toContain(
      "date: absent; no clue",
    );
  });

  test("end quietly when whoever reads the output has seen enough", async () => {
    // Four times what a pipe holds, which is 64 KiB.
    const minutes = Array.from(
      { length: 130 },
      (_, i) => `On day ${i} the harbour board met and spoke of ${i * 7} ships${" and their cargo".repeat(60)}.`,
    );
    const archive = await ArchiveFolder.make({
      ...harbourArchive,
      "articles/raw/long.txt": fire + minutes.join("\n\n"),
    });
    const args = [join(PROGRAM, "src/cli/cli.ts"), "explain", "articles/raw/long.txt", "--root", archive.root];
    const child = spawn(process.execPath, args, { cwd: archive.root });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.stdout.once("data", () => child.stdout.destroy());
    await once(child, "close");
    expect(stderr).not.toMatch(/EPIPE|\n\s+at /);
  });

  test("say nothing with --quiet when all is well", async () => {
    const archive = await ArchiveFolder.make(harbourArchive);
    expect(await archive.run("build", "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("keep their compiled modules, and do without where that cannot be written", async () => {
    const archive = await ArchiveFolder.make({ ...vocabulary, file: "no folder" });
    const version = (cache: string) => runCli(["--version"], { env: { NODE_COMPILE_CACHE: archive.path(cache) } });
    const first = await version("cache");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect((await archive.files("cache")).size).toBeGreaterThan(0);
    expect(await version("cache")).toEqual(first);
    expect(await version("file/cache")).toEqual(first);
  });
});
