/** Commands that are killed at each of their writes: what was written is whole, and the same command finishes its work. */
import { cp, mkdir } from "node:fs/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { killedAfter } from "../killed-process.ts";
import { ArchiveFolder, differences, removeArchives } from "./archive-folder.ts";
import { fire, harbourArchive, island } from "./harbour-archive.ts";

vi.setConfig({ testTimeout: 120_000 });
afterAll(removeArchives);

let archive: ArchiveFolder;
beforeAll(async () => {
  archive = await ArchiveFolder.make(harbourArchive);
  await archive.run("parse");
  await archive.write("inbox/island.txt", island);
  await archive.write("inbox/again.txt", fire.replace("Tuesday", "Monday"));
  await archive.edit("articles/topics.yaml", "match: [storm, ", "match: [fire, storm, ");
});

const COMMANDS: readonly (readonly string[])[] = [
  ["add", "inbox"],
  ["parse", "--refresh"],
  ["set", "reviewed=true", "topics+=weather", "note=Seen.", "--where", "topics"],
  ["rename", "topic", "harbour", "port"],
  ["rename", "topic", "ferries", "harbour"],
  ["rename", "source", "hafenbote", "harbour-courier"],
  ["rename", "author", "Ada Quill", "Jens Petersen"],
  ["topics", "suggest", "--accept", "3"],
];

test.each(
  COMMANDS.map((args) => ({ args, name: args.join(" ") })),
)("$name, killed at any write, is finished by the next", async ({ args }) => {
  const before = await archive.files("articles");
  const undisturbed = await copied();
  const run = (folder: ArchiveFolder) => folder.run(...args.map((arg) => (arg === "inbox" ? folder.path(arg) : arg)));
  const { renamings: writes } = await killedAfter(Number.POSITIVE_INFINITY, () => run(undisturbed));
  const after = await undisturbed.files("articles");
  expect(writes).toBeGreaterThan(0);
  for (let renamings = 0; renamings < writes; renamings++) {
    const killed = await copied();
    expect(await killedAfter(renamings, () => run(killed))).toMatchObject({ isDead: true });
    for (const [path, text] of await killed.files("articles"))
      if (!/(?:^|\/)\./.test(path))
        expect([before.get(path), after.get(path)], `${path} after ${renamings}`).toContain(text);
    expect((await run(killed)).code).toBe(0);
    expect(differences(await killed.files("articles"), after), `after ${renamings} of ${writes}`).toEqual([]);
  }
});

/** The archive elsewhere, with its caches. */
async function copied(): Promise<ArchiveFolder> {
  const copy = await archive.copy();
  for (const folder of [".backfile", "inbox"]) {
    await mkdir(copy.path(folder));
    await cp(archive.path(folder), copy.path(folder), { recursive: true });
  }
  return copy;
}
