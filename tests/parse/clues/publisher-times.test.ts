import { describe, expect, it } from "vitest";
import type { Hint } from "../../../src/model/page-text.ts";
import { inZone, zoneOffset } from "../../../src/parse/dates/time-of-day.ts";
import type { Source } from "../../../src/vocabulary/source.ts";
import { PROSE, reading } from "../pages.ts";

const HEADLINE = "Port Ellis approves plan to dredge the eastern channel";

function courier(timezone?: string): Source {
  const sign = { phrase: "Island Voices", certainty: "high" as const, why: "test" };
  const source: Source = { id: "courier", name: "The Courier", aliases: [], recognise: [sign], publish: "full" };
  return { ...source, ...(timezone && { timezone }) };
}

function read(timezone: string | undefined, published: string, header: string, address?: string) {
  const hints: Hint[] = [{ field: "date", value: published, where: "JSON-LD datePublished" }];
  if (address) hints.push({ field: "url", value: address, where: "link canonical" });
  const text = `${HEADLINE}\nBy Ana Ruiz\n${header}\n\n${PROSE}\n\nIsland Voices`;
  return reading(text, { sources: [courier(timezone)] }, hints);
}

describe("a moment in UTC", () => {
  it.each([
    ["is the newspaper's own day", "Asia/Seoul", "2021-01-21T23:30:00Z", "", "2021-01-22T08:30+09:00"],
    ["is so in summer", "America/New_York", "2021-07-02T02:30:00Z", "", "2021-07-01T22:30-04:00"],
    ["is so in winter", "America/New_York", "2021-01-02T02:30:00Z", "", "2021-01-01T21:30-05:00"],
    ["is so in seconds since 1970", "Asia/Seoul", "1611271800", "", "2021-01-22T08:30+09:00"],
    ["stays where the paper keeps UTC", "Europe/London", "2021-01-21T23:30:00Z", "", "2021-01-21T23:30Z"],
    ["stays where its zone is not known", undefined, "2021-01-21T23:30:00Z", "", "2021-01-21T23:30Z"],
    ["agrees with the day shown", "Asia/Seoul", "2021-01-21T23:30Z", "January 22, 2021", "2021-01-22T08:30+09:00"],
    ["stays where the page shows its day", "Asia/Seoul", "2021-01-21T23:30Z", "January 21, 2021", "2021-01-21T23:30Z"],
    [
      "stays where the page shows its clock",
      "Asia/Seoul",
      "2021-01-22T08:00Z",
      "January 22, 2021 08:00",
      "2021-01-22T08:00Z",
    ],
  ])("%s", (_, timezone, published, header, expected) => {
    const { fields, conflicts } = read(timezone, published, header);
    expect(fields.date?.value).toBe(expected);
    expect(conflicts).toEqual([]);
  });

  it("is left alone where another zone is stated", () => {
    expect(read("Asia/Seoul", "2021-01-21T23:30:00-05:00", "").fields.date?.value).toBe("2021-01-21T23:30-05:00");
    expect(read("Asia/Seoul", "2021-01-21T23:30:00", "").fields.date?.value).toBe("2021-01-21T23:30");
  });

  it("stays where the page's address has its day, and nothing on the page tells", () => {
    const address = "https://courier.example/2021/01/21/channel";
    const { fields, conflicts } = read("Asia/Seoul", "2021-01-21T23:30Z", "", address);
    expect(fields.date?.value).toBe("2021-01-21T23:30Z");
    expect(conflicts).toEqual([]);
  });

  it("says in the clue what it was", () => {
    const { fields, clues } = read("Asia/Seoul", "2021-01-21T23:30:00Z", "");
    expect(fields.date?.quote).toBe("2021-01-21T23:30:00Z");
    expect(clues.find(({ field }) => field === "date")?.remark).toMatch(/23:30Z is .*08:30\+09:00 where The Courier/);
  });
});

describe("the zone of a publisher", () => {
  it.each([
    ["IST", "Asia/Kolkata", "IL", "+05:30"],
    ["IST", "Asia/Seoul", "IL", "+02:00"],
    ["IST", "Asia/Seoul", undefined, undefined],
    ["CST", "Asia/Shanghai", undefined, "+08:00"],
    ["KST", "America/Chicago", undefined, "+09:00"],
  ])("%s in %s, %s, is %s", (zone, timezone, country, offset) => {
    expect(zoneOffset(zone, "2021-01-22", { timezone, ...(country && { country }) })).toBe(offset);
  });

  it("may lie a part of an hour, or a day, from UTC", () => {
    expect(inZone("2020-12-31T18:30Z", "Asia/Kathmandu")).toBe("2021-01-01T00:15+05:45");
    expect(inZone("2021-01-01T01:00Z", "America/St_Johns")).toBe("2020-12-31T21:30-03:30");
    expect(inZone("2021-01-01T12:00Z", "Pacific/Kiritimati")).toBe("2021-01-02T02:00+14:00");
    expect(inZone("2021-01-01T12:00Z", "Africa/Abidjan")).toBeUndefined();
  });
});
