/** Patterns of citations are made once for each shape, and by no later build of the same program. */
import { expect, test } from "vitest";
import { temporaryFolder } from "../../temporary-folder.ts";

type Patterns = typeof import("../../../src/site/exports/citation-patterns.ts");

/** As in another process, of which nothing is remembered. */
async function anew(process: number): Promise<Patterns> {
  return await import(`../../../src/site/exports/citation-patterns.ts?${process}`);
}

test("a build learns the patterns of the one before, but none of another version of the program", async () => {
  const root = await temporaryFolder();
  const unmade = () => {
    throw new Error("is made a second time");
  };
  const first = await anew(1);
  expect(first.patternOf("two names", () => "A and B")).toBe("A and B");
  expect(first.patternOf("two names", unmade)).toBe("A and B");
  first.keepPatterns(root, "1");

  const second = await anew(2);
  await second.readPatterns(root, "1");
  expect(second.patternOf("two names", unmade)).toBe("A and B");
  expect(second.patternOf("no name", () => "C")).toBe("C");
  second.keepPatterns(root, "1");

  const third = await anew(3);
  await third.readPatterns(root, "2");
  expect(third.patternOf("two names", () => "A & B")).toBe("A & B");
});
