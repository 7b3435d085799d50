import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "../../src/record/disclosure.ts";

describe("an excerpt", () => {
  test("is the first paragraph, not a heading or a table", () => {
    expect(excerptOf("| Fare |\n| --- |\n| 7 |\n\nThe ferry left.\n\nFog came.")).toBe("The ferry left.");
    expect(excerptOf("## At sea\n\nThe ferry left at *noon*.\n\nFog came.")).toBe("The ferry left at *noon*.");
  });

  test("keeps a quotation or a list whole", () => {
    expect(excerptOf("> We sail,\n> he said.\n\nFog came.")).toBe("> We sail,\n> he said.");
  });

  test("of an article that is one paragraph is half of it, cut at a word", () => {
    expect(excerptOf("The ferry left the quay at noon and came back")).toBe("The ferry left the…");
  });

  test("of a long paragraph has at most 1,000 characters and no link cut in two", () => {
    const long = `${"The ferry left. ".repeat(61)}See [the timetable](https://example.org/${"a".repeat(200)}) now.`;
    const excerpt = excerptOf(`${long}\n\nFog came.`);
    expect(excerpt.length).toBeLessThanOrEqual(1001);
    expect(excerpt).not.toContain("](");
  });

  test("of text is never the whole text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: "grapheme" }), (text) => {
        fc.pre(text.trim().length > 1);
        expect(excerptOf(text)).not.toBe(text.trim());
      }),
    );
  });
});
