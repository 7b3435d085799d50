import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOf } from "../../src/text/any-of.ts";

/** Sources with all that the union of patterns has to see through: leads, alternatives, groups, classes, escapes. */
const PIECES = [
  "a",
  "b",
  "|",
  "^",
  "$",
  String.raw`\b`,
  String.raw`\|`,
  String.raw`\(`,
  String.raw`\\`,
  "(?:a|b)",
  "[|(]",
  "[^)|]",
  String.raw`[\]|]`,
  "(b)",
  "a?",
  " ",
];
const pattern = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }), fc.constantFrom("", "i", "u", "iu", "g"))
  .filter(([pieces, flags]) => isPattern(pieces.join(""), flags))
  .map(([pieces, flags]) => new RegExp(pieces.join(""), flags));
const text = fc.string({ unit: fc.constantFrom("a", "b", "A", "|", "(", ")", "]", "\\", " ", "é"), maxLength: 8 });

function isPattern(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

const oneByOne = (patterns: readonly RegExp[], said: string) =>
  patterns.some(({ source, flags }) => new RegExp(source, flags.replace("g", "")).test(said));

describe("one question for many patterns", () => {
  it("has the answer that asking them one by one has", () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { maxLength: 5 }),
        fc.array(text, { minLength: 1, maxLength: 5 }),
        (patterns, texts) => {
          const ask = anyOf(patterns);
          for (const said of texts) expect(ask(said)).toBe(oneByOne(patterns, said));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    { patterns: [/^a|b/, /^c/], says: "xb", answer: true },
    { patterns: [/^a|b/, /^c/], says: "xc", answer: false },
    { patterns: [/\ba/, /\bb|c/], says: "xc", answer: true },
    { patterns: [/^[|]a/, /^b/], says: "x|a", answer: false },
    { patterns: [/^\(a|b/], says: "xb", answer: true },
    { patterns: [/a/i, /b/], says: "B", answer: false },
    { patterns: [/a/g], says: "a", answer: true },
    { patterns: [], says: "", answer: false },
  ])("of $patterns, `$says` is answered with $answer", ({ patterns, says, answer }) => {
    const ask = anyOf(patterns);
    expect([ask(says), ask(says)]).toEqual([answer, answer]);
  });
});
