import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "../../src/record/disclosure.ts";
import { leadOf } from "../../src/record/summary.ts";
import { beginning, truncate } from "../../src/text/truncate.ts";
import { excerpt } from "../../templates/parts/excerpt.ts";

/** Letters with marks, pairs of surrogates, and characters of several code points. */
const CHARACTERS = ["a", "é", "q\u0323", "字", "𠮷", "👩‍🚒", "🇰🇷", "क्षि", " "];
const text = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 120 }).map((all) => all.join(""));
const charactersOf = (text: string) =>
  [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);

describe("a text cut short", () => {
  test("fits, begins as the text does, and ends between characters", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 120 }), fc.boolean(), (text, limit, words) => {
        const cut = truncate(text, limit, { words });
        expect(cut.length).toBeLessThanOrEqual(limit);
        fc.pre(text.length > limit);
        const kept = charactersOf(cut.slice(0, -1));
        expect(cut.at(-1)).toBe("…");
        expect(charactersOf(text).slice(0, kept.length)).toEqual(kept);
      }),
    );
  });

  test("is the text where it fits", () => {
    fc.assert(fc.property(text, (text) => truncate(text, Math.max(1, text.length)) === text));
  });

  test("keeps words whole, as many as fit, without the signs between them", () => {
    const words = { words: true, without: ",;" };
    expect(truncate("The ferry, which left", 11, words)).toBe("The ferry…");
    expect(truncate("The ferry left at noon", 15, words)).toBe("The ferry left…");
    expect(truncate("The ferry left at noon", 14, words)).toBe("The ferry…");
  });

  test("keeps letters where words would leave too little", () => {
    expect(truncate("On Donaudampfschifffahrtsgesellschaft", 20, { words: true })).toBe("On Donaudampfschiff…");
    expect(truncate("On Donaudampfschifffahrtsgesellschaft", 20, { words: true, least: 0 })).toBe("On…");
  });

  test("of a character that has no end is cut at the length", () => {
    expect(beginning(`a${"\u0301".repeat(500)}`, 200)).toHaveLength(200);
  });

  test("is well formed wherever it comes from", () => {
    for (let shift = 0; shift < 2; shift++) {
      const ferries = "x".repeat(shift) + "🚢".repeat(600);
      for (const cut of [leadOf(ferries), excerptOf(ferries), excerpt(ferries, 72)]) {
        expect(cut.isWellFormed()).toBe(true);
        expect(cut.length).toBeLessThan(ferries.length);
      }
    }
  });
});
