import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarUnit, readEdtf, sortKey } from "../../src/model/edtf.ts";
import { anyText } from "../any-text.ts";

describe("EDTF dates", () => {
  test.each([
    ["2021-01-22T17:32+09:00", "minute", "2021-01-22"],
    ["2021-01-22T17:32:05Z", "minute", "2021-01-22"],
    ["2021-01-21", "day", "2021-01-21"],
    ["2021-01-21?", "day", "2021-01-21"],
    ["2021-01", "month", "2021-01"],
    ["2021~", "year", "2021"],
    ["2021-01-2X", "month", "2021-01"],
    ["2021-01-20/2021-01-22", "day", "2021-01-20"],
    ["2021-21", "day", "2021-03-01"],
    ["2021-24", "day", "2021-12-01"],
    ["2021-03/2021-04", "day", "2021-03-01"],
  ])("%s is known to the %s", (text, precision, unit) => {
    const date = readEdtf(text);
    expect(date?.precision).toBe(precision);
    expect(date && calendarUnit(date)).toBe(unit);
  });

  test.each([
    "2021-13-40",
    "2021-02-30",
    "0000",
    "21 January 2021",
    "",
    "2021-01-22T25:00",
    "2021-01-22T10:00?",
    "\u0000",
  ])("%j is no date", (text) => expect(readEdtf(text)).toBeUndefined());

  test("the day is the one at the place of publication, whatever the zone", () => {
    expect(readEdtf("2021-01-22T00:30+09:00")).toMatchObject({ day: "2021-01-22", time: "00:30", offset: "+09:00" });
  });

  test("a qualifier, an open digit or an open end makes a date uncertain, a span between two days or a season does not", () => {
    const isUncertain = (text: string) => readEdtf(text)?.uncertain;
    const uncertain = ["2021-01-21?", "2021~", "2021-01-2X", "2021-21?", "2021/2022~", "2021-01-21/..", "[2021, 2022]"];
    expect(uncertain.filter((text) => !isUncertain(text))).toEqual([]);
    expect(["2021-01-21", "2021-21", "2021/2022", "2021-03-04/2021-03-10"].filter(isUncertain)).toEqual([]);
  });

  test("dates sort by day, those of a day by time", () => {
    const dates = ["2021-01-22T17:32+09:00", "2021-01-21", "2020-12", "2021-01-22"].map((text) => readEdtf(text));
    const sorted = dates.map((date) => (date ? sortKey(date) : "")).sort();
    expect(sorted).toEqual(["2020-12", "2021-01-21", "2021-01-22", "2021-01-22T17:32"]);
  });

  test("no text makes it throw", () => {
    fc.assert(fc.property(anyText(), (text) => void readEdtf(text)));
  });
});
