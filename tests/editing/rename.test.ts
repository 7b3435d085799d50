import { afterAll, describe, expect, test } from "vitest";
import { withEntries } from "../../src/editing/edit-list.ts";
import { renameInRecord } from "../../src/editing/rename-term.ts";
import { ArchiveFolder, fieldsOf, removeArchives } from "../cli/archive-folder.ts";
import { FIRE, harbourArchive, island } from "../cli/harbour-archive.ts";

afterAll(removeArchives);

describe("a list of entries", () => {
  const LIST = "# head\n\n- id: a # first\n  label: A\n\n# second\n- id: b\n  label: B\n";

  test("keeps the comments and entries that are not concerned", () => {
    expect(
      withEntries(LIST, [
        { id: "a", label: "A" },
        { id: "c", label: "B", aliases: ["b"] },
      ]),
    ).toBe("# head\n\n- id: a # first\n  label: A\n\n# second\n- id: c\n  label: B\n  aliases: [b]\n");
  });

  test("begins below the comments of an empty file", () => {
    expect(withEntries("# head\n", [{ name: "A", variants: ["B"] }])).toBe("# head\n- name: A\n  variants: [B]\n");
    expect(withEntries("", [{ name: "A" }])).toBe("- name: A\n");
  });
});

describe("renaming", () => {
  const archive = (async () => {
    const made = await ArchiveFolder.make(harbourArchive);
    await made.run("parse");
    return made;
  })();

  test("a topic leaves values that were read as they were read, and a refresh has nothing to do", async () => {
    const folder = await archive;
    const before = await folder.read(FIRE);
    const { stdout } = await folder.run("rename", "topic", "harbour", "port", "--dry-run");
    expect(stdout).toContain("+- id: port");
    expect(stdout).toContain('readers still see the label "Harbour"');
    expect(await folder.read(FIRE)).toBe(before);
    const { changed, problems } = await folder.report("rename", "topic", "harbour", "port");
    expect(problems).toEqual([]);
    expect(changed).toContain(FIRE);
    expect(await folder.read("articles/topics.yaml")).toContain("  broader: port\n");
    const after = await folder.read(FIRE);
    expect(after).toBe(
      before.replaceAll("- harbour\n", "- port\n").replaceAll("[harbour", "[port").replace("'harbour: ", "'port: "),
    );
    expect((await folder.report("parse", "--refresh")).refreshed).toEqual([]);
  });

  test("an author is remembered: a later capture with the other form comes out right", async () => {
    const folder = await archive;
    await folder.run("rename", "author", "Ada Quill", "A. Quill");
    expect(fieldsOf(await folder.read(FIRE)).authors).toEqual(["A. Quill"]);
    await folder.run("rename", "author", "Orla Byrne", "Órla Ní Bhroin");
    await folder.write("articles/raw/island.txt", island);
    const { made, refreshed } = await folder.report("parse", "--refresh");
    expect(refreshed).toEqual([]);
    expect(fieldsOf(await folder.read(made[0]?.record ?? "")).authors).toEqual(["Órla Ní Bhroin"]);
  });

  test("into the name that a person gave an article leaves it that person's", () => {
    const data = { authors: ["A. Quill"], evidence: { authors: { read: ["Ada Quill"], rule: "byline" } } };
    const renaming = { kind: "author", from: "Ada Quill", to: "A. Quill" } as const;
    expect(renameInRecord(data, renaming)).toEqual(new Map());
    const read = { authors: ["Ada Quill"], evidence: data.evidence };
    expect(renameInRecord(read, renaming).get("evidence")).toEqual({
      authors: { read: ["A. Quill"], rule: "byline" },
    });
  });

  test("merges two sources: signs are joined, records and pages of the earlier lead on, and so do its feeds", async () => {
    const folder = await archive;
    const { problems } = await folder.report("rename", "source", "island-post", "harbour-courier");
    expect(problems).toEqual([]);
    const sources = await folder.read("articles/sources.yaml");
    expect(sources).not.toContain("id: island-post");
    expect(sources).toContain("domain: islandpost.example");
    const report = await folder.report("build");
    expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const site = await folder.files("_site");
    expect(site.get("sources/island-post/index.html")).toContain("url=../harbour-courier/");
    expect(site.get("sources/island-post/feed.xml")).toBe(site.get("sources/harbour-courier/feed.xml"));
    expect(site.get("topics/harbour/index.html")).toContain("url=../port/");
    expect(site.get("authors/ada-quill/index.html")).toContain("url=../a-quill/");
    expect((await folder.report("check")).problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("is refused where there is nothing of that name", async () => {
    const folder = await archive;
    expect((await folder.run("rename", "topic", "wether", "rain")).stderr).toContain("did you mean weather");
    expect((await folder.run("rename", "topic", "weather", "Rain & Storm")).stderr).toContain("part of an address");
  });
});
