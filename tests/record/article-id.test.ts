import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleId } from "../../src/record/article-id.ts";

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

  test("is numbered when another article has it", () => {
    expect(articleId("Moon", "", new Set(["moon", "moon-2"]))).toBe("moon-3");
  });

  test("is a safe file name and address for any title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (title) => {
        expect(articleId(title, "capture-0", none)).toMatch(/^(?=.{1,88}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});
