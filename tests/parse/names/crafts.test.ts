import { describe, expect, it } from "vitest";
import { craftHeadings, craftsAt, isCrafts } from "../../../src/parse/names/crafts.ts";

describe("what somebody made", () => {
  it.each(["Words", "Story and photos", "글·사진", "Text, Fotos & Video", "words"])("is all of `%s`", (text) => {
    expect(isCrafts(text)).toBe(true);
  });

  it.each([
    "",
    "Wordsworth",
    "Mara Quillfeather",
    "Words by",
    "Text, Foto, Video, Grafik",
  ])("is not all of `%s`", (text) => {
    expect(isCrafts(text)).toBe(false);
  });

  it("is looked for where it is asked for alone", () => {
    expect([craftsAt("The words", 0), craftsAt("The words", 4)]).toEqual([undefined, 9]);
  });

  it("is found as headings before names", () => {
    const text = "Words: Mara Quillfeather. Story and photos by Hanne Brill";
    expect(craftHeadings(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Words: ",
      "Story and photos by ",
    ]);
  });
});
