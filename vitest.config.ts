import { defineConfig } from "vitest/config";
import { findChromium } from "./tests/browser/chromium.ts";

const browser = findChromium() !== undefined;
if (!browser) {
  console.error(
    "NO BROWSER TESTS: no Chromium found, so tests/browser/ is not run. Install it, or say where it is with CHROMIUM_PATH.",
  );
}

// New records bear the day that this names, so that two made at midnight are the same.
const env = { SOURCE_DATE_EPOCH: "1760000000" };
const shared = { testTimeout: 30_000, hookTimeout: 120_000, setupFiles: "tests/own-articles.ts", env };
const inBrowser = "tests/browser/**/*.test.ts";
/** Of functions that keep nothing of one call for another: their files share a process, for starting one takes longer than most of them. */
const pure = ["capture", "parse", "templates", "vocabulary"].map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    // Left to itself, Vitest keeps one core free: on two cores the files would run one after the other.
    maxWorkers: "100%",
    projects: [
      { test: { ...shared, name: "unit", include: ["tests/**/*.test.ts"], exclude: [inBrowser, ...pure] } },
      { test: { ...shared, name: "pure", include: pure, isolate: false } },
      ...(browser
        ? [{ test: { ...shared, name: "browser", include: [inBrowser], globalSetup: "tests/browser/built-sites.ts" } }]
        : []),
    ],
  },
});
