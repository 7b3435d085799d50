import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostOf, nameOfHost } from "../../src/text/host-name.ts";
import { romanisedKana } from "../../src/text/kana.ts";
import { romanised } from "../../src/text/romanised.ts";

describe("kana", () => {
  test.each([
    ["きょう", "kyou"],
    ["しゃしん", "shashin"],
    ["ハーバー", "haba"],
    ["サッカー", "sakka"],
    ["マッチ", "matchi"],
    ["ジュネーブ", "junebu"],
    ["シェア", "shea"],
    ["ファン", "fan"],
    ["パーティー", "pati"],
    ["ウィーン", "win"],
    ["ヴァイオリン", "vaiorin"],
    ["クォーター", "kota"],
    ["チェコ", "cheko"],
    ["ﾊﾞｽ", "basu"],
    ["っ", ""],
  ])("%s is %s", (kana, sounds) => expect(romanisedKana(kana)).toBe(sounds));
});

describe("a text in Latin letters", () => {
  test.each([
    ["zh", "港口火灾", "GangKouHuoZai"],
    ["zh-Hant-TW", "港口", "GangKou"],
    ["ja", "港の火災", " "],
    ["yue", "港口", " "],
    ["zh-yue", "港口", " "],
    ["ko", "北 미사일", "  MiSaIl"],
    [undefined, "港口", " "],
    ["en", "What 加油 means", "What   means"],
    ["ja", "トヨタ、EV 発表", "toyota,EV  "],
    ["uk", "Київ", "Kiiv"],
  ])("%s: %s is %j", (language, text, latin) => expect(romanised(text, language).text).toBe(latin));

  test("has no Han character read but in Chinese, and no letter that is not ASCII", () => {
    const text = fc.string({ unit: fc.constantFrom(..."港口火災国北京の漢カナ한국abcé "), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.constantFrom("ja", "ko", "yue", "en", undefined), (title, language) => {
        const readable = title.replace(/[\p{L}\p{M}]*\p{Script=Han}[\p{L}\p{M}]*/gu, " ");
        expect(romanised(title, language).text.trim()).toBe(romanised(readable, "zh").text.trim());
        expect(romanised(title, language).text).toMatch(/^[ -~]*$/);
      }),
    );
  });
});

describe("the name of a host", () => {
  test.each([
    ["courier.example", "courier"],
    ["asahi.com", "asahi"],
    ["english.hani.co.kr", "english-hani"],
    ["bbc.co.uk", "bbc"],
    ["co.uk", "co"],
    ["city.yokohama.lg.jp", "city-yokohama-lg"],
    ["courier.blogspot.com", "courier-blogspot"],
    ["xn--fsq.example", "xn-fsq"],
    ["localhost", "localhost"],
    ["192.0.2.1", undefined],
    ["[2001:db8::1]", undefined],
  ])("%s is %s", (host, name) => expect(nameOfHost(host)).toBe(name));

  test("is asked of web addresses, without www", () => {
    expect(hostOf("https://www.Asahi.com/articles/1")).toBe("asahi.com");
    expect(hostOf("mailto:ana@courier.example")).toBeUndefined();
    expect(hostOf("courier.example")).toBeUndefined();
    expect(hostOf(undefined)).toBeUndefined();
  });
});
