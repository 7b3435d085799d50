import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { PhraseIndex } from "../../../src/parse/clues/phrase-index.ts";
import { phraseWords, withoutParticles, writtenWords } from "../../../src/parse/clues/phrase-words.ts";

/** The phrases found in a text, in its order. */
function found(text: string, ...phrases: string[]): string[] {
  const index = new PhraseIndex<string>();
  for (const phrase of phrases) index.add(phrase, phrase);
  return index.find(writtenWords(text)).map(({ value }) => value);
}

describe("a phrase", () => {
  it.each([
    [
      "is found whatever capitals, signs and spaces are between its words",
      "The INTER-Korean “dialogue”",
      "inter-Korean dialogue",
      true,
    ],
    ["is not found within a word", "The warden was forward", "war", false],
    ["is found before the sign of the genitive", "Marlow’s tax", "Marlow", true],
    ["does not go on beyond the end of a part of a sentence", "talks, with Pyongyang", "talks with Pyongyang", false],
    ["may hold abbreviations", "as U.S. forces left", "U.S. forces", true],
    ["that is an acronym is not the word of the same letters", "Give it to us", "US", false],
    ["that is an acronym is found in capitals", "The US left", "US", true],
    ["that is a longer acronym may be written as a name", "What is Nato?", "NATO", true],
    ["in Korean has particles after its last word", "항만공사에서는 말이 없다", "항만공사", true],
    ["in Korean is not found within another word", "대항만공사장 이야기", "항만공사", false],
    ["in Korean may have several words", "문재인 대통령은 말했다", "문재인 대통령", true],
    ["in Arabic has particles before it", "مصر والسودان", "السودان", true],
    ["in Arabic has particles that are one with the article", "مهم للسودان", "السودان", true],
    ["in Arabic is found with points or without", "السُّودان", "السودان", true],
    ["in Japanese is found among other letters", "東京の警視庁は火曜日", "警視庁", true],
    ["in katakana is a whole word", "アイスランドへ", "アイス", false],
    ["in katakana is found beside other letters", "アイスを食べる", "アイス", true],
    ["in Chinese is found among Latin letters", "Apple在中国发布iPhone", "中国", true],
    ["in Thai is found among other letters", "ข่าวกรุงเทพวันนี้", "กรุงเทพ", true],
    ["in Thai does not end within a letter and its signs", "กี", "ก", false],
    ["in German has umlauts", "Die Behörde für Küstenschutz", "küstenschutz", true],
    ["in Cyrillic is a whole word", "Войнаровский", "война", false],
    ["in full-width letters is the same", "ＵＮの会議", "UN", true],
  ])("%s", (_, text, phrase, isFound) => {
    expect(found(text, phrase)).toEqual(isFound ? [phrase] : []);
  });

  it("is found among many, with those within it", () => {
    expect(found("ballistic missile launches", "missile launches", "ballistic missile", "launches")).toEqual([
      "ballistic missile",
      "missile launches",
      "launches",
    ]);
  });
});

test("a word without its particles keeps letters of its own", () => {
  expect(withoutParticles("서울에서")).toEqual(["서울"]);
  expect(withoutParticles("이가")).toEqual([]);
  expect(withoutParticles("والسودان")).toContain("السودان");
  expect(withoutParticles("harbour")).toEqual([]);
});

test("a phrase is found in every text in which its words stand", () => {
  const word = fc.constantFrom("harbour", "Tax", "地", "震", "김서연", "US", "السودان", "アイス", "é", "1887");
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
  const before = fc.constantFrom("", "Then ", "(", "“");
  fc.assert(
    fc.property(before, words, fc.constantFrom("", " then", ")", "."), (start, phrase, end) => {
      expect(phraseWords(phrase).length).toBeGreaterThan(0);
      expect(found(start + phrase + end, phrase)).toContain(phrase);
    }),
  );
});
