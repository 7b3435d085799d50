/** The captures of `tests/fixtures/cases` and `more-cases`, each folder as one archive. `npm run accuracy` tells what differs in those that are not right. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureCases } from "../cases.ts";

/** By folder, the captures that do not come out right yet. One that does must be taken off the list, and none may come onto it. */
const SHORT: { [folder: string]: { [verdict: string]: string[] } } = {
  cases: {
    absent: ["35-lazy-gallery.html"],
    wrong: ["52-nepali-bs.txt", "54-transcript.txt", "f5-poem-text.txt", "g8-live-text.txt"],
  },
  "more-cases": {
    absent: ["k04-joplin-raw.txt", "k08-chinese-editors.txt", "k09-breadcrumb-greek.txt", "k13-first-appeared.txt"],
    wrong: [
      "k01-german-mail-72.txt",
      "k01-magazine-pdf-continued.txt",
      "k01-typescript-60-indents.txt",
      "k02-letters-spanish.txt",
      "k02-liveticker-german.txt",
      "k02-match-report-scorers.txt",
      "k02-recipe-dutch.txt",
      "k03-taiwan-end-mark.txt",
      "k03-teletype-nnnn.txt",
      "k05-proquest-underscores.txt",
      "k09-portal-h1.html",
      "k09-square-mark.txt",
    ],
  },
};

test.each(Object.keys(SHORT))("the captures of %s come out right, but for those that are known", async (folder) => {
  const results = await measureCases(join(import.meta.dirname, "../fixtures", folder));
  const short = results.filter(({ verdict }) => verdict !== "right");
  const byVerdict = Object.groupBy(short, ({ verdict }) => verdict);
  const names = Object.entries(byVerdict).map(([verdict, some]) => [verdict, some.map(({ name }) => name).sort()]);
  expect(Object.fromEntries(names)).toEqual(SHORT[folder]);
  expect(results.length).toBeGreaterThanOrEqual(100);
}, 120_000);
