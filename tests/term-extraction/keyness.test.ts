import { expect, test } from "vitest";
import { logLikelihood, logRatio, SIGNIFICANT } from "../../src/term-extraction/keyness.ts";
import { rulesOf } from "../../src/term-extraction/language-rules.ts";

test("a word as frequent as in general language is not characteristic, one more frequent is", () => {
  expect(logLikelihood(100, 1e6, 100)).toBeCloseTo(0, 6);
  expect(logRatio(100, 1e6, 100)).toBe(0);
  expect(logLikelihood(400, 1e6, 100)).toBeGreaterThan(SIGNIFICANT);
  expect(logRatio(400, 1e6, 100)).toBe(2);
  expect(logLikelihood(1, 1e4, 100)).toBeLessThan(SIGNIFICANT);
  // Rayson and Garside's measure, worked out by hand for 120 in a million against 50 in a million of 50 million words.
  expect(logLikelihood(120, 1e6, 50)).toBeCloseTo(
    2 * (120 * Math.log(120 / (2620 / 51)) + 2500 * Math.log(2500 / ((2620 * 50) / 51))),
    6,
  );
});

test("general English is known by its frequencies, and which of its words are nouns", async () => {
  const { general, isEmpty, isGeneral, stem } = await rulesOf("en");
  expect(general?.frequency("the")).toBeGreaterThan(general?.frequency("house") ?? 0);
  expect(general?.frequency("house")).toBeGreaterThan(general?.frequency("earthquake") ?? 0);
  expect(general?.frequency("seamicro")).toBe(1);
  expect([general?.isNoNoun("announced"), general?.isNoNoun("earthquake")]).toEqual([true, false]);
  expect([isEmpty("the"), isEmpty("monday"), isGeneral("spokesman"), isGeneral("earthquake")]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(["policies", "churches", "taxes", "crisis", "congress", "elections"].map(stem)).toEqual([
    "policy",
    "church",
    "tax",
    "crisis",
    "congress",
    "election",
  ]);
});

test.each([
  "ar",
  "bg",
  "da",
  "de",
  "el",
  "es",
  "fi",
  "fr",
  "ga",
  "hi",
  "hu",
  "hy",
  "id",
  "it",
  "ja",
  "lt",
  "nb",
  "ne",
  "nl",
  "nn",
  "no",
  "pt",
  "ro",
  "ru",
  "sa",
  "sr",
  "sv",
  "ta",
  "tr",
  "uk",
  "zh",
  "ko",
  "th",
  "und",
])("%s has rules of its own or those of no language", async (language) => {
  expect((await rulesOf(language)).isEmpty("harbour")).toBe(false);
});
