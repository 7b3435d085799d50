/** What is told above the text: the fullest sentence that has room. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Conflict } from "../../../src/model/conflict.ts";
import { disputeInWords } from "../../../src/site/words/dispute.ts";
import { ENGLISH, TABLES } from "../../../src/site/words/words.ts";

const ADDRESS = { rule: "date-in-address" };
const twoDates = (recorded: string, other: string): Conflict => ({
  ...{ field: "date", kind: "two-dates" },
  values: {
    recorded: { value: recorded, ...ADDRESS },
    other: { value: other, rule: "x", line: 12 },
    strength: "stated",
  },
});
const twoNames = (recorded: string[], other: string[]): Conflict => ({
  ...{ field: "authors", kind: "two-values" },
  values: { recorded: { value: recorded, rule: "byline", line: 3 }, other: { value: other, rule: "meta author" } },
});
const brief = (conflict: Conflict, room = 74) => disputeInWords(conflict, ENGLISH, room);

describe("a dispute", () => {
  it("of dates names both, without the year where there is less room, and then the other alone", () => {
    const more = "This archive follows the first.";
    const dates = twoDates("2026-05-17", "2026-05-18");
    const says = "The page’s data for machines says 17 May 2026; line 12 says 18 May 2026.";
    expect(brief(dates)).toEqual({ says, more, whole: true });
    expect(brief(dates, 70)).toEqual({
      says: "The page’s data for machines says 17 May; line 12 says 18 May.",
      more,
      whole: true,
    });
    expect(brief(dates, 60)).toEqual({ says: "Line 12 of the page says 18 May.", whole: false });
    expect(brief(twoDates("2025-05-17", "2026-05-18"), 60).says).toBe("Line 12 of the page says 18 May 2026.");
  });

  it("of authors names both, or the others alone, and of these as many as there is room for", () => {
    const says = "Line 3 of the page names Ada Quill; its data for machines names Jo Reed.";
    expect(brief(twoNames(["Ada Quill"], ["Jo Reed"]))).toMatchObject({ says, whole: true });
    const many = ["Jo Reed", "Margaret Hale", "Lee Wan", "Kim Young-nam"];
    expect(brief(twoNames(["Ada Quill"], many))).toEqual({
      ...{ says: "The page’s data for machines names Jo Reed and 3 more.", whole: false },
    });
  });

  it("of sources names the other, with the words that point to it", () => {
    const other = { value: "courier", name: "The Courier", quote: "© The Courier of Lindmouth" };
    const conflict: Conflict = {
      ...{ field: "source", kind: "two-publishers" },
      values: { recorded: { value: "herald", quote: "The Herald of Saturday, printed by H. Quill & Sons" }, other },
    };
    expect(brief(conflict)).toEqual({
      ...{ says: "“© The Courier of Lindmouth” points to The Courier as well.", whole: false },
    });
  });

  it("of a weekday says what the day was", () => {
    const values = { quote: "Monday, 3 May 2022", line: 4, date: "2022-05-03", weekday: "Monday" as const };
    expect(brief({ field: "date", kind: "date-against-weekday", values }).says).toBe(
      "Line 4 says “Monday, 3 May 2022”, but that was a Tuesday.",
    );
  });

  it("has room in every language, whatever stands against what", () => {
    const name = fc.string({ minLength: 1, maxLength: 60 });
    const names = fc.array(name, { minLength: 1, maxLength: 5 });
    const day = fc.constantFrom("2021-09-22", "2022-12-31", "2021-01-01");
    const conflict = fc.oneof(
      fc.tuple(day, day).map(([a, b]) => twoDates(a, b)),
      fc.tuple(names, names).map(([a, b]) => twoNames(a, b)),
      name.map((says): Conflict => ({ field: "date", kind: "other", values: { says: says.repeat(3) } })),
    );
    fc.assert(
      fc.property(conflict, fc.constantFrom(...Object.values(TABLES)), (one, words) => {
        expect(disputeInWords(one, words, 72).says.length).toBeLessThanOrEqual(72);
      }),
    );
  });
});
