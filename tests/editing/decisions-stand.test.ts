/** Whatever is read again, renamed and changed in the vocabularies: what a person decided stands. */
import { afterAll, expect, test, vi } from "vitest";
import { chances } from "../chances.ts";
import { ArchiveFolder, removeArchives } from "../cli/archive-folder.ts";
import { DECISIONS, DecidedArchive, EVENTS, writeCaptures } from "../decisions.ts";
import { makeArchive } from "../made-archive.ts";

vi.setConfig({ testTimeout: 60_000 });
afterAll(removeArchives);

const SEEDS = process.env.SEEDS ? Array.from({ length: Number(process.env.SEEDS) }, (_, i) => i + 1) : [1, 2, 3];

test.each(SEEDS)("what a person decided stands in history %i", async (seed) => {
  const chance = chances(seed);
  const folder = await ArchiveFolder.make({});
  await makeArchive(folder.root, { articles: 0 });
  await writeCaptures(folder.path("articles/raw"), chance, 7);
  const archive = new DecidedArchive(folder.root, async (...args) => (await folder.run(...args)).code);
  await archive.run(["parse"]);
  const done: string[] = [];
  for (let i = 0; i < 14; i++) {
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
