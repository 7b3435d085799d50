import { describe, expect, it } from "vitest";
import { wholeWords, wordBeginnings } from "../../src/text/whole-words.ts";

const whole = (...words: string[]) => new RegExp(wholeWords(words), "iu");

describe("words that stand for themselves", () => {
  it.each([
    ["team", "The Courier team", "steamboat"],
    ["redaktør", "Kari Nordmann, redaktør", "redaktører"],
    ["éditions", "Les éditions du port", "rééditions"],
    ["журналист", "Анна Иванова, журналист", "журналистика"],
    ["rédact(?:eur|rice)", "Rédactrice en chef", "rédacteurs"],
  ])("`%s` is in “%s” and not in “%s”", (word, has, hasNot) => {
    const pattern = whole("other", word, "記者");
    expect([pattern.test(has), pattern.test(hasNot)]).toEqual([true, false]);
  });

  it("have no ends in scripts without spaces", () => {
    expect(whole("team", "記者").test("山田花子記者は")).toBe(true);
    expect(whole("기자").test("홍길동기자의")).toBe(true);
  });

  it("may be looked for at the beginnings of longer ones", () => {
    const beginning = new RegExp(wordBeginnings(["date", "дата", "発行"]), "iu");
    expect(["dated", "update", "дату: датам", "недата", "本日発行"].map((text) => beginning.test(text))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});
