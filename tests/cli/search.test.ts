/** The command `search`: what the search page of a built site finds, without a browser. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ArchiveFolder, removeArchives, runHere } from "./archive-folder.ts";
import { fire, harbourArchive, island, vocabulary } from "./harbour-archive.ts";

let archive: ArchiveFolder;
beforeAll(async () => {
  archive = await ArchiveFolder.make({ ...harbourArchive, "articles/raw/island.txt": island });
  await runHere(["build", "--root", archive.root, "--quiet"]);
});
afterAll(removeArchives);

const search = async (...words: string[]) => {
  const { stdout, code } = await runHere(["search", ...words, "--root", archive.root, "--json"]);
  return { code, ...JSON.parse(stdout) };
};

describe("search", () => {
  test("finds articles by their words, with the lines of their pages that have them", async () => {
    const { articles, results, code } = await search("islands", "ferries");
    expect(code).toBe(0);
    expect(articles).toBe(1);
    expect(results[0]).toMatchObject({ id: "storms-keep-the-island-ferry-in-port-for-a-third-day" });
    expect(results[0].extract).toMatch(/ferry/i);
    expect(island).toContain(results[0].extract.replace(/^… | …$/g, "").slice(0, 40));
  });

  test("finds all articles without words, in the order and the span that are asked for", async () => {
    const newest = (await search()).results.map(({ id }: { id: string }) => id);
    expect(newest.length).toBeGreaterThan(1);
    const oldest = (await search("--order", "oldest")).results.map(({ id }: { id: string }) => id);
    // One has no date, and is last in both.
    expect(oldest).toEqual([...newest.slice(0, -1).toReversed(), newest.at(-1)]);
    expect((await search("--from", "2020", "--to", "2020-02")).results.map(({ id }: { id: string }) => id)).toEqual([
      "storms-keep-the-island-ferry-in-port-for-a-third-day",
    ]);
    expect((await search("--limit", "1")).results).toHaveLength(1);
  });

  test("suggests words of the archive for misspelt ones", async () => {
    const { stdout } = await runHere(["search", "islnad ferry", "--root", archive.root]);
    expect(stdout).toContain("Did you mean: island ferry");
  });

  test("refuses what it does not know, and says what to do", async () => {
    const wrong = await runHere(["search", "ferry", "--from", "yesterday", "--root", archive.root]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('--from: "yesterday" is no date; write YYYY, YYYY-MM or YYYY-MM-DD');
    const unbuilt = await ArchiveFolder.make(vocabulary);
    await unbuilt.write("articles/raw/fire.txt", fire);
    const { code, stderr } = await runHere(["search", "ferry", "--root", unbuilt.root]);
    expect(code).toBe(2);
    expect(stderr).toContain("has no search index; run build first");
  });
});
