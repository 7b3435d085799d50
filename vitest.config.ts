import { globSync, readFileSync, statfsSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { findChromium } from "./tests/browser/chromium.ts";

const browser = findChromium() !== undefined;
if (!browser) {
  console.error(
    "NO BROWSER TESTS: no Chromium found, so tests/browser/ is not run. Install it, or say where it is with CHROMIUM_PATH.",
  );
}

// Archives and sites of the tests lie in memory where there is room for them: on a disk, each file that replaces another waits for it.
process.env.TMPDIR = [process.env.TMPDIR, "/dev/shm"].find((folder) => folder && hasRoom(folder)) ?? tmpdir();

/** A gibibyte and a half is three times what the tests hold at once. */
function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > 1.5 * 2 ** 30;
  } catch {
    return false;
  }
}

const env = {
  // New records bear the day that this names, so that two made at midnight are the same.
  SOURCE_DATE_EPOCH: "1760000000",
  // Processes that tests start find each module compiled by the first of them.
  NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/backfile"),
};
/** Node itself loads the modules, as it does in use, and files share a process: to load the program takes longer than most of them. */
const shared = {
  testTimeout: 30_000,
  hookTimeout: 120_000,
  setupFiles: ["tests/own-articles.ts", "tests/remove-folders.ts"],
  env,
  // Files that replace modules would need these to pass through Vitest; there are none.
  experimental: { viteModuleRunner: false, nodeLoader: false },
  // A tenth of the time went into clearing a young generation that begins with a mebibyte. Patterns are compiled as the program has it.
  execArgv: ["--min-semi-space-size=64", "--max-semi-space-size=64", "--no-regexp-tier-up"],
  isolate: false,
};
const inBrowser = "tests/browser/**/*.test.ts";
/** Files that watch the program load: nothing of it may have been loaded before them. */
const alone = globSync("tests/**/*.test.ts").filter((file) => readFileSync(file, "utf8").includes("composedPatterns("));

/** In this order: a process serves files of one project alone, and to start another, with the program loaded again, takes seconds. */
const PROJECTS = ["alone", "browser", "unit"];

/** Of a project, files that build sites, fill archives or start processes come first: the last to end is then a short one, and no core waits for it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank(file: TestSpecification): number {
  return 2 * PROJECTS.indexOf(file.project.name) + (isLong(file) ? 0 : 1);
}

function isLong({ moduleId }: TestSpecification): boolean {
  return /(?:archive-folder|(?:made|first)-archive|intake|plan)\.ts"|"node:child_process"|browser/.test(
    readFileSync(moduleId, "utf8"),
  );
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // One more than cores: files that wait for a browser or for a process leave theirs to another.
    maxWorkers: availableParallelism() + 1,
    projects: [
      { test: { ...shared, name: "unit", include: ["tests/**/*.test.ts"], exclude: [inBrowser, ...alone] } },
      {
        test: {
          ...shared,
          name: "alone",
          include: alone,
          isolate: true,
        },
      },
      ...(browser
        ? [{ test: { ...shared, name: "browser", include: [inBrowser], globalSetup: "tests/browser/built-sites.ts" } }]
        : []),
    ],
  },
});
