/**
 * Whatever is read again, renamed and changed in the vocabularies: what a person decided stands. `npm run bench:laws` plays more such
 * histories, with builds.
 */
import { afterAll, expect, test, vi } from "vitest";
import { chances } from "../chances.ts";
import { ArchiveFolder, removeArchives } from "../cli/archive-folder.ts";
import { DecidedArchive } from "../decided-archive.ts";
import { DECISIONS, EVENTS, writeArchive } from "../decisions.ts";

vi.setConfig({ testTimeout: 60_000 });
afterAll(removeArchives);

test.each([6, 7])("what a person decided stands in history %i", async (seed) => {
  const chance = chances(seed);
  const folder = await ArchiveFolder.make({});
  await writeArchive(folder.root, chance, 5);
  const archive = new DecidedArchive(folder.root, async (...args) => (await folder.run(...args)).code);
  await archive.run(["parse"]);
  const done: string[] = [];
  for (let i = 0; i < 25; i++) {
    const among = chance() < 0.6 ? DECISIONS : EVENTS;
    const step = among[Math.floor(chance() * among.length)] as (typeof among)[number];
    done.push(step.name);
    await step.act(archive, chance);
    expect(await archive.broken(), `seed ${seed}: ${done.join(", ")}`).toEqual([]);
  }
  await archive.run(["parse", "--refresh"]);
  const before = await folder.files("articles");
  expect((await folder.report("parse", "--refresh")).refreshed, done.join(", ")).toEqual([]);
  expect(await folder.files("articles")).toEqual(before);
});
