/** In which order a served site shows a change, makes it found, and builds. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Builds } from "../../src/site/served-builds.ts";
import { temporaryFolder } from "../temporary-folder.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ROOT = "search/root.json";

/** Builds of a site, and what they have done so far. */
async function served() {
  const done: string[] = [];
  const content = new Uint8Array();
  const builds = new Builds(
    {
      output: await temporaryFolder(),
      preview: {
        warm: async () => {},
        show: async (file) => done.push(`shown ${file.at(-4)}`) > 0,
        index: async () => {
          done.push("found");
          return { root: undefined, files: new Map([[ROOT, content]]), made: [] };
        },
      },
      rebuild: async () => void done.push("built"),
      rebuildInNewProcess: async () => {},
    },
    () => done.push("reload"),
  );
  builds.release();
  return { builds, done, content };
}

test("browsers can ask for a page that is shown before the search index is made, and can search before the site is built", async () => {
  const { builds, done, content } = await served();
  builds.request(false, "articles/records/2021/a.md");
  await vi.advanceTimersToNextTimerAsync();
  expect(done).toEqual(["shown a", "reload"]);
  await vi.advanceTimersToNextTimerAsync();
  expect(done).toEqual(["shown a", "reload", "found"]);
  expect(builds.newer(ROOT)).toBe(content);
  await vi.advanceTimersToNextTimerAsync();
  await builds.idle();
  expect(done).toEqual(["shown a", "reload", "found", "built"]);
});

test("a change that comes while browsers ask is shown before the search index is made, which is made once", async () => {
  const { builds, done } = await served();
  builds.request(false, "articles/records/2021/a.md");
  await vi.advanceTimersToNextTimerAsync();
  builds.request(false, "articles/records/2021/b.md");
  await vi.runAllTimersAsync();
  await builds.idle();
  expect(done).toEqual(["shown a", "reload", "shown b", "reload", "found", "built"]);
});
