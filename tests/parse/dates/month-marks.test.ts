import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/parse/dates/find-dates.ts";
import { MONTH_MARK, MonthMarks } from "../../../src/parse/dates/month-marks.ts";
import { calendarWords } from "../../../src/parse/languages/calendar-words.ts";

const marks = new MonthMarks(calendarWords(["de"]).months);
const MARK = new RegExp(`(${MONTH_MARK})`, "u");

describe("marks for the names of months", () => {
  it.each([
    ["am 3. März 2019", 3],
    ["4 MAY 2019", 5],
    ["Dezember", 12],
    ["7ber 1688", 9],
  ])("in `%s` stand for month %i", (text, month) => {
    const match = MARK.exec(marks.marked(text) ?? "");
    const [, name = ""] = match ? marks.named(match) : [];
    expect(calendarWords(["de"]).months.get(name)).toBe(month);
  });

  it.each(["no month", "a marble", "1234", ""])("are not in `%s`", (text) => {
    expect(marks.marked(text)).toBeUndefined();
  });

  it("leave the text as long as it was, so that places in it stay", () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom("März", "May", "İ", "ꀃ", "3.", " "), fc.string({ unit: "grapheme" })),
    );
    fc.assert(
      fc.property(words, (some) => {
        const text = some.join("");
        expect(marks.marked(text)?.length ?? text.length).toBe(text.length);
      }),
    );
  });

  it("are no letters that a text has of its own", () => {
    expect(findDates("4 ꀃꀐꀐ 2019 and ꀅ 5, 2020; May 2018", ["en"])).toMatchObject([{ year: 2018, month: 5 }]);
  });
});
