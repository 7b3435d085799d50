import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Conflict } from "../../src/model/conflict.ts";
import { baseOf } from "../../src/record/compose.ts";
import { disclose, excerptOf } from "../../src/record/disclosure.ts";
import { standingOf } from "../../src/record/refresh.ts";

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

describe("what the body lacks", () => {
  const early: Conflict = {
    field: "updated",
    kind: "update-before-publication",
    values: { updated: "2021-01-20", published: "2021-01-21" },
  };
  const lacking: Conflict = {
    field: "body",
    kind: "text-left-out",
    values: { sentences: 1, of: 9, lines: [[7, 7]], first: "Fog came." },
  };
  const recorded = (conflicts: Conflict[], publish: "full" | "excerpt") => {
    const evidence = { conflicts: { certainty: "high", rule: "r", read: baseOf("conflicts", conflicts) } } as const;
    return disclose({ id: "a", file: "a.md", body: "Text.", conflicts, evidence, publish }, undefined);
  };

  test("is quoted of an article that is published in full, and of no other", () => {
    expect(recorded([early, lacking], "full").conflicts).toEqual([early, lacking]);
    const excerpt = recorded([early, lacking], "excerpt");
    expect(excerpt.conflicts).toEqual([early]);
    expect(standingOf(excerpt, "conflicts")).toBe("read");
    expect(JSON.stringify(recorded([lacking], "excerpt"))).not.toMatch(/Fog|conflicts/);
  });
});
