/** Two commands at once in one archive. */
import { rm } from "node:fs/promises";
import { afterAll, expect, test, vi } from "vitest";
import { ArchiveFolder, differences, removeArchives, runCli } from "./archive-folder.ts";
import { harbourArchive } from "./harbour-archive.ts";

// Every step is a process of its own, and may have to share its processor.
vi.setConfig({ testTimeout: 240_000 });
afterAll(removeArchives);

test("take turns: each does its work, and archive and site are as if one had come after the other", async () => {
  const archive = await ArchiveFolder.make(harbourArchive);
  const outcomes = await Promise.all(
    // Two processes of their own, and one that is here.
    [runCli(["build", "--root", archive.root]), runCli(["build", "--root", archive.root]), archive.run("parse")],
  );
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
  // Whoever waits says so; nothing else is said there.
  for (const { stderr } of outcomes) expect(stderr).toMatch(/^(?:Waiting for process \d+, [^\n]*\n)*$/);
  expect(outcomes.filter(({ stdout }) => stdout.includes("3 new records"))).toHaveLength(1);
  const site = await archive.files("_site");
  await rm(archive.path("_site"), { recursive: true });
  await rm(archive.path(".backfile"), { recursive: true });
  expect((await archive.run("build")).code).toBe(0);
  expect(differences(site, await archive.files("_site"))).toEqual([]);
});
