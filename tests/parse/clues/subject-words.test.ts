import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subjectWords } from "../../../src/parse/clues/title/subject-words.ts";

describe("the words that tell what a line is about", () => {
  it.each([
    ["The harbour's 2 new boats of 2024: Århus, naïve Œuvre", ["harbour", "boats", "2024", "århus", "naïve", "œuvre"]],
    ["Порт утвердил план", ["порт", "утверди", "план"]],
    ["東京の港 2024", ["東京", "京の", "の港", "2024"]],
  ])("of %j are %j", (text, words) => expect(subjectWords(text)).toEqual(words));

  it("are the same whatever script stands beside them", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(..."aéßŁø9²ª 'ʼ-İıǅ٣ж東가ά"), maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, (some) => {
        expect(subjectWords(`${some} план`)).toEqual([...subjectWords(some), "план"]);
      }),
      { numRuns: 3000 },
    );
  });
});
