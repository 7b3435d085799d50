import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateMention } from "../../../src/parse/dates/date-mention.ts";
import { dateOrder, inOrder } from "../../../src/parse/dates/date-order.ts";
import { findDates, findWeekdays } from "../../../src/parse/dates/find-dates.ts";
import { zoneOffset } from "../../../src/parse/dates/time-of-day.ts";
import { asciiDigits } from "../../../src/text/digits.ts";

/** `2024-05-03 17:32 KST Fri` in short. */
function short({ year, month, day, time, weekday }: DateMention): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return [
    `${year ?? "----"}-${pad(month)}-${day === undefined ? "--" : pad(day)}`,
    time && `${pad(time.hour)}:${pad(time.minute)}`,
    time?.zone,
    weekday !== undefined && ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][weekday],
  ]
    .filter(Boolean)
    .join(" ");
}

describe("dates in words and numerals", () => {
  it.each([
    ["en", "Posted on : 2021-01-22 17:32 KST", "2021-01-22 17:32 KST"],
    ["en", "World Dec 22, 2023 10:59 AM EST", "2023-12-22 10:59 EST"],
    ["en", "By Ward Cole | 4:30 PM on December 21, 2023", "2023-12-21 16:30"],
    ["en", "Updated 6:13 p.m. EST, Fri December 22, 2023", "2023-12-22 18:13 EST Fri"],
    ["en", "Friday, 22 Nov 2024 4:55 PM MYT", "2024-11-22 16:55 MYT Fri"],
    ["en", "The 3rd of March 2020", "2020-03-03"],
    ["en", "DEC 20, 20236:46 PM", "2023-12-20 18:46"],
    ["en", "GEARAPR 28, 2024 10:00 AM", "2024-04-28 10:00"],
    ["en", "2023-12-20T12:30:00+09:00", "2023-12-20 12:30 +09:00"],
    ["en", "Saturday, Dec 23", "-----12-23 Sat"],
    ["en", "in May 2020", "2020-05---"],
    ["en", "in May of 2020", "2020-05---"],
    ["ca", "el maig del 2020", "2020-05---"],
    ["en", "05.15.13, 22:47 / News", "2013-05-15 22:47"],
    ["en", "10/ 16/11 08:10 AM ET", "2011-10-16 08:10 ET"],
    ["de", "Donnerstag 05. Juni 2025 15:44 Uhr", "2025-06-05 15:44 Thu"],
    ["de", "Do 25.04.24 | 14:07 Uhr", "2024-04-25 14:07 Thu"],
    ["de", "27.04.24 um 07:39 Uhr", "2024-04-27 07:39"],
    ["de", "3. Jänner 2024", "2024-01-03"],
    ["fr", "Publié le 1er août 2023 à 18h05", "2023-08-01 18:05"],
    ["es", "Lunes, 13 de enero de 2025, 10:20", "2025-01-13 10:20 Mon"],
    ["pt", "terça-feira, 4 de março de 2025", "2025-03-04 Tue"],
    ["it", "4 Febbraio 2025 - 14:41", "2025-02-04 14:41"],
    ["nl", "woensdag 6 mei 2026", "2026-05-06 Wed"],
    ["da", "torsdag 06. feb 2025 17:25", "2025-02-06 17:25 Thu"],
    ["sv", "23 okt 2025 kl 10.23", "2025-10-23 10:23"],
    ["no", "06.01.2026 - 17:29", "2026-01-06 17:29"],
    ["is", "11.2.2025 | 23:55", "2025-02-11 23:55"],
    ["pl", "7 stycznia 2026, 12:10", "2026-01-07 12:10"],
    ["cs", "5. května 2024", "2024-05-05"],
    ["hu", "2024. április 25., 12:01", "2024-04-25 12:01"],
    ["lt", "2024 m. rugpjūčio 4 d. 14:21", "2024-08-04 14:21"],
    ["lv", "2024. gada 4. augusts, 14:21", "2024-08-04 14:21"],
    ["lv", "2024. gada 5. augustā", "2024-08-05"],
    ["et", "4. augustil 2024 kell 14:21", "2024-08-04"],
    ["tr", "10 Kasım 2025 17:59", "2025-11-10 17:59"],
    ["ru", "14 мая 2025, 10:22", "2025-05-14 10:22"],
    ["uk", "8 січня 2026, 17:46", "2026-01-08 17:46"],
    ["el", "3 Μαΐου 2024", "2024-05-03"],
    ["hi", "०५ जून २०२५", "2025-06-05"],
    ["ar", "٥ يونيو ٢٠٢٥", "2025-06-05"],
    ["ar", "الأحد 04 آب/أغسطس 2024 - 14:21", "2024-08-04 14:21 Sun"],
    ["ar", "04 اغسطس 2024", "2024-08-04"],
    ["ar", "12 جويلية 2024", "2024-07-12"],
    ["he", "4 באוגוסט 2024, 14:21", "2024-08-04 14:21"],
    ["id", "Minggu, 04 Agu 2024 14:21 WIB", "2024-08-04 14:21 WIB Sun"],
    ["vi", "Ngày 4 tháng 8 năm 2024", "2024-08-04"],
    ["it", "alle 09:10 di 05 agosto 2024", "2024-08-05 09:10"],
    ["th", "5 มิถุนายน 2568", "2025-06-05"],
    ["fa", "تاریخ انتشار: ۲۵ آذر ۱۴۰۳ - ۱۴:۲۱", "2024-12-15 14:21"],
    ["fa", "يکشنبه ۱ فروردین ۱۴۰۰", "2021-03-21"],
    ["fa", "۱۴۰۳/۱۲/۳۰", "2025-03-20"],
    ["fa", "۱۲ قوس ۱۴۰۲", "2023-12-03"],
    ["ja", "2025年1月13日 20時01分", "2025-01-13 20:01"],
    ["ja", "令和7年6月5日（木）", "2025-06-05 Thu"],
    ["ja", "令和元年5月1日", "2019-05-01"],
    ["ja", "２０２４年１２月３日", "2024-12-03"],
    ["ko", "입력 2025. 6. 5. 오후 3:12", "2025-06-05 15:12"],
    ["ko", "2025년 6월 5일", "2025-06-05"],
    ["zh", "2025年6月5日 星期四", "2025-06-05 Thu"],
    ["sw", "23 Desemba 2024", "2024-12-23"],
  ])("%s: %s", (language, text, expected) => {
    expect(findDates(text, [language]).map(short)[0]).toBe(expected);
  });

  it.each([
    "version 3.12.2024.1",
    "a score of 2-1-3",
    "12 May",
    "10.5.1",
    "on 31.02.2024",
    "room 2024",
  ])("finds no whole date in “%s”", (text) => {
    expect(findDates(text, ["en"]).filter(({ year, day }) => year !== undefined && day !== undefined)).toEqual([]);
  });

  it("names a weekday only by its full name", () => {
    expect(
      findWeekdays("at a meeting Thursday with the Sun and the Mon people", ["en"]).map(({ weekday }) => weekday),
    ).toEqual([4]);
    expect(findWeekdays("am Mittwoch in Bonn so do mi", ["de"]).map(({ weekday }) => weekday)).toEqual([3]);
  });

  it("knows every day of the Solar Hijri calendar", () => {
    const named = new Intl.DateTimeFormat("fa-u-ca-persian", { dateStyle: "long", timeZone: "UTC" });
    const days = fc.date({ min: new Date("1925-03-22"), max: new Date("2085-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        expect(findDates(named.format(day), ["fa"]).map(short)).toEqual([day.toISOString().slice(0, 10)]);
      }),
    );
  });

  it("reads the digits of every script place for place", () => {
    expect(asciiDigits("٢٠٢٥ ۱۴۰۳ २०२५ ２０２５ ২০২৫")).toBe("2025 1403 2025 2025 2025");
  });
});

describe("dates that may be read two ways", () => {
  const [ambiguous] = findDates("03/04/2021", ["en"]) as [DateMention];

  it("keeps both readings", () => {
    expect(ambiguous).toMatchObject({ month: 4, day: 3, swapped: { month: 3, day: 4 } });
  });

  it("decides by another date of the page that can be read in one way only", () => {
    expect(dateOrder(findDates("03/04/2021 and 03/23/2021", ["en"]), { language: "en", zones: [] })?.order).toBe(
      "month-first",
    );
    expect(dateOrder(findDates("03/04/2021 and 23/03/2021", ["en"]), { language: "en", zones: [] })?.order).toBe(
      "day-first",
    );
  });

  it("decides by the weekday beside it, the publisher's country, the language, the time zone", () => {
    expect(dateOrder(findDates("Sunday, 03/04/2021", ["en"]), { language: "en", zones: [] })).toBeUndefined();
    expect(dateOrder(findDates("Saturday, 03/04/2021", ["en"]), { language: "en", zones: [] })?.order).toBe(
      "day-first",
    );
    expect(dateOrder(findDates("Thursday, 03/04/2021", ["en"]), { language: "en", zones: [] })?.order).toBe(
      "month-first",
    );
    expect(dateOrder([ambiguous], { language: "en", country: "US", zones: [] })?.order).toBe("month-first");
    expect(dateOrder([ambiguous], { language: "fr", zones: [] })?.order).toBe("day-first");
    expect(dateOrder([ambiguous], { language: "en", zones: ["ET"] })?.order).toBe("month-first");
  });

  it("leaves the question open where nothing tells", () => {
    expect(dateOrder([ambiguous], { language: "en", zones: [] })).toBeUndefined();
    expect(inOrder(ambiguous, "month-first")).toEqual({ month: 3, day: 4 });
  });
});

describe("time zones", () => {
  it.each([
    ["KST", "2021-01-22", undefined, "+09:00"],
    ["GMT", "2021-01-22", undefined, "Z"],
    ["UTC+2", "2021-01-22", undefined, "+02:00"],
    ["-0530", "2021-01-22", undefined, "-05:30"],
    ["ET", "2021-01-22", undefined, "-05:00"],
    ["ET", "2021-07-22", undefined, "-04:00"],
    ["IST", "2021-01-22", "IN", "+05:30"],
    ["IST", "2021-01-22", "IL", "+02:00"],
    ["IST", "2021-01-22", undefined, undefined],
    ["XYZ", "2021-01-22", undefined, undefined],
  ])("%s on %s in %s is %s", (zone, day, country, offset) => {
    expect(zoneOffset(zone, day, country ? { country } : {})).toBe(offset);
  });
});
