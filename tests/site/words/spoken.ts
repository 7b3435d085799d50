/** All that a table of words says, for tests that hold for every word: each by its path, functions given what they are given on pages. */
import { WEEKDAYS } from "../../../src/model/conflict.ts";
import type { Words } from "../../../src/site/words/table.ts";

/** What stands for names, dates and the like: no word of any language. */
export const NAME = "Ω";

/** Arguments where a function takes others than counts and names, in place of which a count does as well. */
const OTHERS: { [path: string]: (count: number) => readonly unknown[][] } = {
  "calendar.weekday": () => days().map((day) => [day]),
  "calendar.day": () => days().map((day) => [day]),
  "calendar.dayOfYear": () => days().map((day) => [day]),
  "calendar.month": () => days().map((day) => [day.slice(0, 7)]),
  "dates.clock": () => [
    ["17:32", undefined],
    ["17:32", "UTC+9"],
  ],
  "lists.coverage": (count) => [
    [count, undefined, 0],
    [count, NAME, count],
  ],
  "charts.label": () => [
    ["month", NAME],
    ["year", NAME],
  ],
  "charts.caption": (count) =>
    ["month", "year"].flatMap((unit) => [0, count].map((empty) => [{ unit, count, name: NAME, empty }])),
  "article.whole": () => [[undefined], [NAME]],
  "evidence.printed": () => [
    ["3", false],
    ["3, 5–9", true],
  ],
  "evidence.lines": () => [
    ["3", false],
    ["3, 5–9", true],
  ],
  "conflicts.variants.title": () => [[SAID]],
  "conflicts.variants.url": () => [[SAID]],
  "conflicts.variants.language": () => [[SAID]],
  "conflicts.twoPublishers": () => [
    [NAME, NAME, NAME],
    [NAME, NAME, "3"],
  ],
  "conflicts.twoNames": () => [
    [SAID, SAID],
    [SAID, { ...SAID, where: "3" }],
  ],
  "conflicts.twoDates": () => [
    [SAID, SAID],
    [SAID, { ...SAID, where: "3" }],
  ],
  "conflicts.captionAgainstWeekday": (line) => [
    [
      { ...SAID, line },
      { ...SAID, line },
    ],
  ],
  "conflicts.textLeftOut": (count) => [[count, count, NAME, NAME]],
  "conflicts.dateAgainstWeekday": (line) => [[line, NAME, SAID, NAME]],
  "conflicts.briefly.date": () => [[SAID]],
  "conflicts.briefly.names": () => [[SAID]],
  "conflicts.briefly.caption": () => [[NAME, NAME, NAME]],
  "conflicts.briefly.weekday": (line) => [[line, NAME, NAME]],
  "calendar.dayName": () => WEEKDAYS.map((weekday) => [weekday]),
  "review.missing": () => [[[NAMED]], [[NAMED, NAMED]]],
  "review.weak": () => [[[NAMED]], [[NAMED, NAMED]]],
  "review.changed": () => [
    [[NAMED], NAME],
    [[NAMED], ""],
  ],
};

const NAMED = { key: NAME, label: NAME };
const SAID = { value: NAME, rule: NAME, day: NAME, weekday: NAME, where: NAME };

/** Of every month, and every day of a week. */
function days(): string[] {
  const month = (number: number) => `2021-${String(number).padStart(2, "0")}`;
  const ofMonths = Array.from({ length: 12 }, (_, i) => `${month(i + 1)}-01`);
  return [...ofMonths, ...Array.from({ length: 7 }, (_, i) => `${month(3)}-${10 + i}`)];
}

/** Each sentence that the table can say, by its path; counted ones once for each count. */
export function spoken(table: Words, counts: readonly number[] = [0, 1, 2, 5, 1000]): Map<string, string[]> {
  const said = new Map<string, string[]>();
  visit(table, "");
  return said;

  function visit(value: unknown, path: string): void {
    if (typeof value === "string") said.set(path, [value]);
    else if (typeof value === "function") {
      const word = value as (...given: unknown[]) => string;
      said.set(
        path,
        counts.flatMap((count) => answers(word, path, count)),
      );
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key);
    }
  }

  function answers(word: (...args: unknown[]) => string, path: string, count: number): string[] {
    const given = OTHERS[path]?.(count) ?? [Array.from({ length: word.length }, () => count)];
    return given.map((args) => word(...args));
  }
}

/** The words themselves, in small letters: runs of letters, with the marks within them. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
}
