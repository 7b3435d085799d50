import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleId, recordId } from "../../src/record/article-id.ts";

const none = new Set<string>();

describe("the id of an article", () => {
  test.each([
    [
      "Moon reaffirms commitment to engagement with North Korea",
      "moon-reaffirms-commitment-to-engagement-with-north-korea",
    ],
    [": # \" ' <script> ---", "script"],
    ["../../etc/passwd", "etc-passwd"],
    ["Côte d’Ivoire: l'été", "cote-divoire-lete"],
    ["한국 소식", "hangug-sosig"],
    ["CON", "con-article"],
  ])("of %j is %s", (title, id) => expect(articleId(title, "capture-0", none)).toBe(id));

  test("of a title of 400 characters is cut between words", () => {
    const id = articleId("negotiations ".repeat(31), "capture-0", none);
    expect(id.length).toBeLessThanOrEqual(80);
    expect(id).toMatch(/^(?:negotiations-)*negotiations$/);
  });

  test("without a letter in the title is that of the capture", () => {
    expect(articleId("…!?", "capture-1f2e3d4c", none)).toBe("capture-1f2e3d4c");
    expect(articleId(undefined, "capture-1f2e3d4c", none)).toBe("capture-1f2e3d4c");
  });

  test.each([
    ["ja", "港で火災、けが人なし", "asahi-2021-01-21"],
    ["ja", "NHK会長が辞任", "asahi-2021-01-21"],
    ["ja", "トヨタ、EV「ビーゼット」発表", "toyota-ev-bizetto"],
    ["zh", "港口火灾", "gangkouhuozai"],
    ["yue", "港口大火", "asahi-2021-01-21"],
    ["ko", "北 미사일 발사", "misail-balsa"],
    ["ko", "大統領 發表", "asahi-2021-01-21"],
    ["en", "Fire at the 港 kills nobody", "fire-at-the-kills-nobody"],
  ])("in %s of %s is %s", (language, title, id) => {
    expect(articleId(title, "asahi-2021-01-21", none, language)).toBe(id);
  });

  test("whose title cannot be read is publisher and day, as far as known", () => {
    const sha256 = "1f2e3d4c".repeat(8);
    const title = "港で火災";
    const address = { url: "https://www.asahi.com/articles/1.html" };
    const idOf = (fields: object) => recordId({ title, language: "ja", ...fields }, sha256, none);
    expect(idOf({ ...address, date: "2021-01-21T08:30+09:00" })).toBe("asahi-2021-01-21");
    expect(idOf({ ...address, date: "2021-01?" })).toBe("asahi-2021-01");
    expect(idOf({ ...address, source: "asahi-shimbun", date: "2021-01-21" })).toBe("asahi-shimbun-2021-01-21");
    expect(idOf(address)).toBe("asahi-1f2e3d4c");
    expect(idOf({ date: "2021-01-21" })).toBe("capture-1f2e3d4c");
    expect(recordId({ ...address, date: "2021-01-21" }, sha256, new Set(["asahi-2021-01-21"]))).toBe(
      "asahi-2021-01-21-2",
    );
  });

  test("is numbered when another article has it", () => {
    expect(articleId("Moon", "", new Set(["moon", "moon-2"]))).toBe("moon-3");
  });

  test("is a safe file name and address for any title", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 400 }),
        fc.constantFrom("ja", "zh", "en"),
        (title, language) => {
          expect(articleId(title, "capture-0", none, language)).toMatch(/^(?=.{1,88}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
        },
      ),
    );
  });
});
