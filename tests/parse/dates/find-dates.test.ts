import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateMention } from "../../../src/parse/dates/date-mention.ts";
import { dateOrder, inOrder } from "../../../src/parse/dates/date-order.ts";
import { findDates, findWeekdays } from "../../../src/parse/dates/find-dates.ts";
import { zoneOffset } from "../../../src/parse/dates/time-of-day.ts";
import { asciiDigits } from "../../../src/text/digits.ts";
import { hanNumber } from "../../../src/text/han-numerals.ts";

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

describe("dates of other eras, calendars and centuries", () => {
  it.each([
    ["ja", "昭和60年（1985年）1月5日（土曜日）", "1985-01-05 Sat"],
    ["ja", "1985年（昭和60年）1月5日", "1985-01-05"],
    ["ja", "昭和60(1985)年1月5日", "1985-01-05"],
    ["ja", "昭和 60 年 1 月 5 日", "1985-01-05"],
    ["ja", "大正十二年九月二日", "1923-09-02"],
    ["ja", "明治四十五年七月三十日", "1912-07-30"],
    ["ja", "二〇一九年三月四日", "2019-03-04"],
    ["ja", "S60.1.5", "1985-01-05"],
    ["zh", "民國108年3月4日", "2019-03-04"],
    ["zh", "中華民國一百零八年三月四日", "2019-03-04"],
    ["zh", "民國廿三年五月三日", "1934-05-03"],
    ["zh", "民國一〇八年三月四日", "2019-03-04"],
    ["zh", "民國108.03.04", "2019-03-04"],
    ["zh", "108年3月4日", "2019-03-04"],
    ["zh", "一九四九年十月一日", "1949-10-01"],
    ["ko", "주체108(2019)년 3월 4일 월요일", "2019-03-04 Mon"],
    ["ko", "주체108년 3월 4일", "2019-03-04"],
    ["ko", "단기 4292년 3월 4일", "1959-03-04"],
    ["en", "March 4, Juche 108 (2019)", "2019-03-04"],
    ["th", "12 มี.ค. 66", "2023-03-12"],
    ["th", "12/03/2566", "2023-03-12"],
    ["th", "วันที่ 12 มีนาคม พ.ศ. 2566", "2023-03-12"],
    ["th", "12 มีนาคม 2460", "1918-03-12"],
    ["ar", "الأحد 20 شعبان 1444 هـ الموافق 12 مارس 2023 م", "2023-03-12"],
    ["pl", "4 III 2019 r.", "2019-03-04"],
    ["de", "4.XII.1934", "1934-12-04"],
    ["hu", "2019. III. 4.", "2019-03-04"],
    ["ru", "4/III 1934", "1934-03-04"],
    ["en", "Mar 4 '19", "2019-03-04"],
    ["en", "4 Mar ’19", "2019-03-04"],
    ["en", "4-Mar-19", "2019-03-04"],
    ["en", "20190304", "2019-03-04"],
    ["en", "Date: 20190304T081000", "2019-03-04"],
    ["en", "Mon Mar 4 08:10:00 EST 2019", "2019-03-04 08:10 EST Mon"],
    ["en", "2019-Mar-04", "2019-03-04"],
    ["sv", "4/3 2019", "2019-03-04"],
    ["da", "4/3-2019", "2019-03-04"],
    ["fi", "4/3/2019", "2019-03-04"],
    ["en", "VOL. XII.—No. 3,456.] LINDMOUTH, SATURDAY, MARCH 12, 1887. [PRICE ONE PENNY", "1887-03-12 Sat"],
    ["en", "Saturday Evening, March 12, 1887", "1887-03-12 Sat"],
    ["en", "THURSDAY, MAY 3rd, A.D. 1934", "1934-05-03 Thu"],
    ["en", "the 3d of May, 1834", "1834-05-03"],
    ["en", "Saturday, Auguſt 12, 1710", "1710-08-12 Sat"],
    ["en", "Monday, February 11, 1688/9", "1689-02-11 Mon"],
    ["en", "Febr. 11. 1688-89", "1689-02-11"],
    ["en", "7ber 12, 1710", "1710-09-12"],
    ["en", "12 Xber 1701", "1701-12-12"],
    ["de", "Sonnabend, den 13. Mai 1911", "1911-05-13 Sat"],
    ["de", "Lindmünde, Sonnabends den 13ten May 1791", "1791-05-13 Sat"],
    ["de", "Freytag, den 4. Jenner 1788", "1788-01-04 Fri"],
    ["de", "Mittwochs, den 12. Julii 1724", "1724-07-12 Wed"],
    ["de", "12. Hornung 1802", "1802-02-12"],
    ["fr", "Samedi 13 Aoust 1672", "1672-08-13 Sat"],
    ["fr", "le 12 7bre 1710", "1710-09-12"],
    ["it", "Sabato 12 gennajo 1848", "1848-01-12 Sat"],
    ["it", "Lunedì 4 marzo 1929 - Anno VII", "1929-03-04 Mon"],
    ["nl", "Zaturdag den 12 Julij 1834", "1834-07-12 Sat"],
    ["es", "Jueves 3 de henero de 1765", "1765-01-03 Thu"],
    ["sv", "Lördagen den 12 Mars 1887", "1887-03-12 Sat"],
    ["fi", "12 p. maaliskuuta 1887", "1887-03-12"],
    ["hu", "1887. márczius 12.", "1887-03-12"],
    ["ru", "12 (24) марта 1887 г.", "1887-03-24"],
    ["ru", "Понедѣльникъ, 12-го (25-го) Іюля 1905 года", "1905-07-25 Mon"],
    ["ru", "28 февраля (12 марта) 1887 г.", "1887-03-12"],
  ])("%s: %s", (language, text, expected) => {
    const whole = findDates(text, [language]).filter(({ year, day }) => year !== undefined && day !== undefined);
    expect(whole.map(short)).toEqual([expected]);
  });

  it.each([
    // Months of the moon, before Japan and China reckoned by the sun.
    ["ja", "明治五年五月三日"],
    ["zh", "光緒二十四年七月初三日"],
    // The Hijri and the Bikram Sambat.
    ["ar", "نشر في 20 شعبان 1444 هـ"],
    ["ne", "२०७५ फागुन २० गते सोमबार ८:१०"],
    ["ne", "२०७५/११/२०"],
    ["ja", "全長108年3月4日"],
    ["en", "March 4, 1745-60"],
    ["en", "12 (15) March 1887"],
    ["en", "Section S60.1.5 of the code"],
    ["en", "World War II 1939"],
    ["en", "telephone 20190304"],
    ["en", "article 20190304-b"],
    ["en", "the class of March '19"],
    ["en", "He was 4 and she 'twas said"],
  ])("%s: none in “%s”", (language, text) => {
    expect(findDates(text, [language]).filter(({ year, day }) => year !== undefined && day !== undefined)).toEqual([]);
  });

  it("counts the years of an era from its first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 110 }), (year) => {
        expect(findDates(`民國${year}年1月2日`, ["zh"]).map(short)).toEqual([`${1911 + year}-01-02`]);
        expect(hanNumber([...String(year)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join(""))).toBe(year);
      }),
    );
    expect(["十", "十二", "二十", "一百零八", "一百二十", "廿三", "卅一", "元"].map(hanNumber)).toEqual([
      10, 12, 20, 108, 120, 23, 31, 1,
    ]);
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
