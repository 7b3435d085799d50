import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { ArchiveFolder, page, removeArchives, runHere } from "./archive-folder.ts";
import { FIRE, harbourArchive } from "./harbour-archive.ts";

afterAll(removeArchives);

const run = promisify(execFile);
const env = {
  ...process.env,
  ...{
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@a.example",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@a.example",
  },
  ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", TZ: "UTC" },
};

describe("the history of corrections", () => {
  test("comes from the commits of a complete clone, and stands on the article's page", async () => {
    const archive = await ArchiveFolder.make(harbourArchive);
    const git = (...args: string[]) => run("git", ["-C", archive.root, ...args], { env });
    const commit = async (day: string) => {
      await git("add", "articles");
      const dated = { ...env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
      await run("git", ["-C", archive.root, "commit", "-qm", "x"], { env: dated });
    };
    expect((await archive.run("history")).stderr).toContain("no repository of git");
    await archive.run("parse");
    await git("init", "-q", "-b", "main");
    await commit("2024-01-01");
    await archive.run("set", "date=2019-03-12", "authors=", "--where", "id~fish-market");
    await commit("2024-02-02");
    await git("mv", FIRE, "articles/records/2019/market-fire.md");
    await archive.edit("articles/records/2019/market-fire.md", "the roof was gone", "the roof had gone");
    await commit("2024-03-03");
    await archive.run("rename", "topic", "harbour", "port");
    await commit("2024-04-04");

    await archive.run("history");
    const history = await archive.read("articles/history.jsonl");
    expect(
      history
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: "market-fire", date: "2024-02-02", field: "date", from: "2019-03-13T09:40Z", to: "2019-03-12" },
      { id: "market-fire", date: "2024-02-02", field: "authors", removed: true },
      { id: "market-fire", date: "2024-03-03", field: "body" },
    ]);
    await archive.run("build");
    const html = page(await archive.files("_site"), "articles/market-fire/index.html");
    const [section = ""] = /<section class="corrections">.*?<\/section>/s.exec(html) ?? [];
    expect(section).toContain("2 February 2024");
    expect(section).toContain("changed from <q>13 March 2019, 09:40 (UTC)</q> to <q>12 March 2019</q>");
    expect(section).toContain("taken out");
    expect(section).not.toContain("Ada Quill");

    const shallow = archive.path("shallow");
    await run("git", ["clone", "-q", "--depth", "1", `file://${archive.root}`, shallow], { env });
    expect((await runHere(["history", "--root", shallow])).stderr).toContain("git fetch --unshallow");
  });

  test("of a file with a damaged line is told with the line, and the rest stands", async () => {
    const archive = await ArchiveFolder.make({ ...harbourArchive, "articles/history.jsonl": "{\n" });
    const { problems } = await archive.report("check");
    expect(problems).toContainEqual(expect.objectContaining({ file: "articles/history.jsonl", line: 1 }));
  });
});
