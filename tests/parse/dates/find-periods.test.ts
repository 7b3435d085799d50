import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEdtf } from "../../../src/model/edtf.ts";
import { isoDay, laterDay } from "../../../src/parse/dates/calendar-day.ts";
import { findPeriods } from "../../../src/parse/dates/find-periods.ts";

describe("periods by which issues are dated", () => {
  it.each([
    ["en", "March 2019 issue", "2019-03"],
    ["en", "Spring 2019 Issue · Vol. 12, No. 1", "2019-21"],
    ["en", "Fall 2019", "2019-23"],
    ["en", "Winter 2018/19", "2018-24"],
    ["en", "March/April 2019", "2019-03/2019-04"],
    ["en", "Dec 2018–Jan 2019", "2018-12/2019-01"],
    ["en", "December/January 2019", "2018-12/2019-01"],
    ["en", "March 4–10, 2019", "2019-03-04/2019-03-10"],
    ["en", "Feb. 25 - March 3, 2019", "2019-02-25/2019-03-03"],
    ["en", "2019-W10", "2019-03-04/2019-03-10"],
    ["en", "Week 10, 2019", "2019-03-04/2019-03-10"],
    ["de", "KW 10/2019", "2019-03-04/2019-03-10"],
    ["de", "4. bis 10. März 2019", "2019-03-04/2019-03-10"],
    ["de", "Heft 1 / Frühjahr 2019", "2019-21"],
    ["fr", "du 4 au 10 mars 2019", "2019-03-04/2019-03-10"],
    ["fr", "Été 2019", "2019-22"],
    ["es", "del 4 al 10 de marzo de 2019", "2019-03-04/2019-03-10"],
    ["sv", "Vecka 10, 2019", "2019-03-04/2019-03-10"],
    ["ru", "Весна 2019", "2019-21"],
    ["ja", "2019年春号", "2019-21"],
    ["ko", "2019년 3월호", "2019-03"],
  ])("%s: %s", (language, text, edtf) => {
    expect(findPeriods(text, [language]).map((period) => period.edtf)).toEqual([edtf]);
    expect(readEdtf(edtf)?.uncertain).toBe(false);
  });

  it.each([
    ["en", "5 March 2019"],
    ["en", "March 5, 2019"],
    ["en", "Week 53, 2019"],
    ["en", "March 10–4, 2019"],
    ["en", "Summer 2018/19"],
    ["en", "spring of the year"],
    ["es", "10 de marzo de 2019"],
    ["ja", "2019年3月4日"],
  ])("%s: none in “%s”", (language, text) => expect(findPeriods(text, [language])).toEqual([]));

  it("begins the weeks of a year with the one of its first Thursday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2090 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const first = [1, 2, 3, 4, 5, 6, 7].find((day) => new Date(Date.UTC(year, 0, day)).getUTCDay() === 4) as number;
        const monday = laterDay({ year, month: 1, day: first }, (week - 1) * 7 - 3);
        const edtf = `${isoDay(monday)}/${isoDay(laterDay(monday, 6))}`;
        expect(findPeriods(`${year}-W${String(week).padStart(2, "0")}`, ["en"])[0]?.edtf).toBe(edtf);
      }),
    );
  });
});
