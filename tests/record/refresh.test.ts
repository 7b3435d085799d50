import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding, Reading } from "../../src/model/reading.ts";
import { composeRecord } from "../../src/record/compose.ts";
import { joinFile, splitFile } from "../../src/record/front-matter.ts";
import { paragraphNumbers, paragraphsOf } from "../../src/record/paragraphs.ts";
import { readRecord } from "../../src/record/read-record.ts";
import { refreshRecord, standingOf } from "../../src/record/refresh.ts";
import { summarise } from "../../src/record/summary.ts";
import { toYaml } from "../../src/system/yaml/yaml-text.ts";

const CAPTURE = { path: "raw/a.txt", sha256: "0".repeat(64), encoding: "utf-8" };
const NOTHING_KNOWN = { sources: [], topics: [] };

function finding<T>(value: T): Finding<T> {
  return { value, certainty: "medium", rule: "test", lines: [1], quote: String(value) };
}

function reading(
  fields: Reading["fields"],
  body = "First paragraph.\n\nSecond.",
  conflicts: Reading["conflicts"] = [],
): Reading {
  const bodyFinding = { certainty: "high" as const, rule: "prose", lines: [], quote: "" };
  return { fields, body, bodyFinding, roles: [], clues: [], conflicts, warnings: [] };
}

function fileOf(read: Reading): string {
  const { frontMatter, body } = composeRecord(read, CAPTURE);
  return joinFile(toYaml(frontMatter), body);
}

const first = reading({ title: finding("Moon speaks"), date: finding("2022-01-21"), authors: finding(["Lee Wan"]) });
const better = reading({
  title: finding("Moon speaks at last"),
  date: finding("2021-01-21"),
  authors: finding(["Lee Wan"]),
});
const refreshed = (text: string, read: Reading) => refreshRecord(text, "r.md", composeRecord(read, CAPTURE));
const dataOf = (text: string) => splitFile(text, "r.md").data;

describe("refreshing a record", () => {
  test("takes over what the parser reads better today", () => {
    expect(dataOf(refreshed(fileOf(first), better))).toMatchObject({
      title: "Moon speaks at last",
      date: "2021-01-21",
    });
  });

  test("changes no byte when the parser reads the same", () => {
    const text = fileOf(first).replace("title:", "# seen in print\ntitle:");
    expect(refreshed(text, first)).toBe(text);
  });

  test("keeps a title that a person corrected, and refreshes the rest", () => {
    const text = fileOf(first).replace("title: Moon speaks\n", "title: Moon speaks out\n");
    expect(dataOf(refreshed(text, better))).toMatchObject({ title: "Moon speaks out", date: "2021-01-21" });
  });

  test("keeps a field that a person deleted deleted", () => {
    const text = fileOf(first).replace("authors:\n  - Lee Wan\n", "");
    expect(dataOf(refreshed(text, better))).not.toHaveProperty("authors");
  });

  test("keeps a field that a person added", () => {
    const text = fileOf(first).replace("title:", "agency: Yonhap\ntitle:");
    const withAgency = reading({ ...better.fields, agency: finding("AFP") });
    expect(dataOf(refreshed(text, withAgency))).toMatchObject({ agency: "Yonhap" });
  });

  test("keeps a corrected value even after the parser has once read the same", () => {
    const corrected = fileOf(first).replace("date: 2022-01-21\n", "date: 2021-01-21\n");
    const agreed = refreshed(corrected, better);
    expect(dataOf(refreshed(agreed, first))).toMatchObject({ date: "2021-01-21" });
  });

  test("keeps the numbers of paragraphs, of which an older record has as many as it shows", () => {
    const numbersOf = (text: string) => {
      const { data, body } = splitFile(text, "r.md");
      const { paragraphs } = (data.evidence as { body: { paragraphs: string } }).body;
      return paragraphNumbers(paragraphsOf(body), paragraphs);
    };
    const longer = reading(first.fields, "A line above all others.\n\nFirst paragraph.\n\nSecond.");
    expect(numbersOf(refreshed(fileOf(first), longer))).toEqual(["0-1", "1", "2"]);
    const older = fileOf(first).replace(/\n {4}paragraphs: .*/, "");
    expect(numbersOf(refreshed(older, longer))).toEqual(["0-1", "1", "2"]);
    const edited = older.replace("First paragraph.\n\n", "");
    expect(numbersOf(refreshed(edited, longer))).toEqual(["1"]);
  });

  test("keeps an edited body, and replaces one that nobody touched", () => {
    const longer = reading(first.fields, "First paragraph.\n\nSecond.\n\nThird.");
    expect(splitFile(refreshed(fileOf(first), longer), "r.md").body).toContain("Third.");
    const edited = fileOf(first).replace("Second.", "Second, corrected.");
    expect(splitFile(refreshed(edited, longer), "r.md").body).toBe("First paragraph.\n\nSecond, corrected.");
  });

  test("does not bring back a contradiction that a person removed as settled", () => {
    const disputed = reading(first.fields, undefined, [
      {
        field: "updated",
        kind: "update-before-publication",
        values: { updated: "2021-01-20", published: "2021-01-21" },
      },
    ]);
    const text = fileOf(disputed);
    const settled = text.replace(/^conflicts:\n(?: .*\n)+/m, "");
    expect(dataOf(settled)).not.toHaveProperty("conflicts");
    expect(dataOf(refreshed(settled, disputed))).not.toHaveProperty("conflicts");
    expect(dataOf(refreshed(text, disputed))).toHaveProperty("conflicts");
  });

  test("keeps keys that Backfile does not know", () => {
    const text = fileOf(first).replace("title:", "shelfmark: 'B 12'\ntitle:");
    expect(dataOf(refreshed(text, better))).toMatchObject({ shelfmark: "B 12" });
  });

  test("never loses an edit, whatever is edited and whatever the parser reads next", () => {
    const word = fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/);
    const edits = fc.record({ title: word, dek: word, section: word, note: word, body: word }, { requiredKeys: [] });
    const fields = fc.record(
      { title: word.map(finding), dek: word.map(finding), section: word.map(finding) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fields,
        edits,
        fc.array(fields, { minLength: 1, maxLength: 3 }),
        (before, { body, ...edit }, later) => {
          const { data, body: oldBody } = splitFile(fileOf(reading(before)), "r.md");
          let text = joinFile(toYaml({ ...data, ...edit }), body ?? oldBody);
          const changed = Object.entries(edit).filter(([field, value]) => data[field] !== value);
          for (const next of later) text = refreshed(text, reading(next, "Another body."));
          for (const [field, value] of changed) expect(dataOf(text)[field]).toBe(value);
          if (body !== undefined && body !== oldBody) expect(splitFile(text, "r.md").body).toBe(body);
        },
      ),
    );
  });

  test("tells what a person set from what the parser read", () => {
    const { record } = readRecord(
      fileOf(first).replace("title: Moon speaks\n", "title: Moon!\n"),
      "r.md",
      NOTHING_KNOWN,
    );
    expect([standingOf(record, "title"), standingOf(record, "date"), standingOf(record, "body")]).toEqual([
      "edited",
      "read",
      "read",
    ]);
  });
});

describe("what a person has found right", () => {
  const reviewed = (value: string) => fileOf(first).replace("capture:", `reviewed: ${value}\ncapture:`);

  test("stands when the parser reads otherwise, and is asked about again", () => {
    const text = refreshed(reviewed("[date, title]"), better);
    expect(dataOf(text)).toMatchObject({ date: "2022-01-21", title: "Moon speaks" });
    expect(dataOf(text)).not.toHaveProperty("reviewed");
    expect(doubtsOf(text)).toMatchObject({
      changed: ["title", "date"],
      places: { title: { line: 2, reread: "Moon speaks at last" }, date: { line: 3, reread: "2021-01-21" } },
    });
    expect(refreshed(text, better)).toBe(text);
  });

  test("is settled by saying so again, until the parser reads something else again", () => {
    const asked = refreshed(reviewed("[date, title]"), better);
    const again = asked.replace("capture:", "reviewed: [date, title]\ncapture:");
    expect(doubtsOf(again)?.changed).toBeUndefined();
    expect(refreshed(again, better)).toBe(again);
    const third = reading({ ...better.fields, date: finding("2023-01-21") });
    expect(dataOf(refreshed(again, third))).toMatchObject({ date: "2022-01-21", reviewed: ["title"] });
    expect(dataOf(refreshed(again, first)).evidence).not.toHaveProperty("date.reread");
  });

  test("is found right as before once it is read as before", () => {
    const again = refreshed(refreshed(reviewed("[date, title]"), better), first);
    expect(dataOf(again)).toMatchObject({ reviewed: ["title", "date"], date: "2022-01-21" });
    expect(dataOf(refreshed(again, better))).toMatchObject({ date: "2022-01-21", title: "Moon speaks" });
  });

  test("is settled by writing what is read today", () => {
    const asked = refreshed(reviewed("[date]"), better).replace("date: 2022-01-21\n", "date: 2021-01-21\n");
    expect(doubtsOf(asked)?.changed).toBeUndefined();
    expect(dataOf(refreshed(asked, better))).toMatchObject({ date: "2021-01-21" });
  });

  test("as a whole becomes a list of what still is, once a part is read otherwise", () => {
    const other = reading({ ...first.fields, date: finding("2021-01-21") });
    const { reviewed: left } = dataOf(refreshed(reviewed("true"), other));
    expect(left).toEqual(["title", "source", "authors", "language", "body"]);
  });

  test("as a whole lets topics go with the vocabulary, and by their name does not", () => {
    const tagged = reading({ ...first.fields, topics: finding(["ferries"]) });
    expect(dataOf(refreshed(reviewed("true"), tagged))).toMatchObject({ topics: ["ferries"], reviewed: "true" });
    const named = dataOf(refreshed(reviewed("[topics]"), tagged));
    expect(named).not.toHaveProperty("topics");
    expect(named).not.toHaveProperty("reviewed");
  });

  test("by the name of topics holds them, also where the answer to what is read today is that all is right", () => {
    const tagged = (topic: string) => reading({ ...first.fields, topics: finding([topic]) });
    const named = fileOf(tagged("ferries")).replace("capture:", "reviewed: [topics]\ncapture:");
    const asked = refreshed(named, tagged("harbour"));
    expect(dataOf(asked)).toMatchObject({ topics: ["ferries"], evidence: { topics: { reread: ["harbour"] } } });
    const answered = asked.replace("capture:", "reviewed: true\ncapture:");
    expect(dataOf(refreshed(answered, tagged("weather")))).toMatchObject({ topics: ["ferries"] });
  });

  test("holds where it is that nothing is there", () => {
    const { date: _, ...undated } = first.fields;
    const text = fileOf(reading(undated)).replace("capture:", "reviewed: [date]\ncapture:");
    const asked = refreshed(text, first);
    expect(dataOf(asked)).not.toHaveProperty("date");
    expect(doubtsOf(asked)).toMatchObject({ changed: ["date"], places: { date: { reread: "2022-01-21" } } });
  });

  test("takes contradictions and weak clues off the list, and brings them back when they say something else", () => {
    const against = (other: string, line: number): Reading["conflicts"][number] => ({
      field: "date",
      kind: "two-dates",
      values: {
        recorded: { value: "2022-01-21", rule: "a", line },
        other: { value: other, rule: "b" },
        strength: "stated",
      },
    });
    const disputed = reading(first.fields, undefined, [against("2022-01-22", 3)]);
    const text = fileOf(disputed);
    expect(doubtsOf(text)?.conflicts).toHaveLength(1);
    const looked = text.replace("capture:", "reviewed: true\ncapture:");
    expect(doubtsOf(looked)?.conflicts).toEqual([]);
    const moved = refreshed(looked, reading(first.fields, undefined, [against("2022-01-22", 7)]));
    expect(dataOf(moved)).toMatchObject({ reviewed: "true" });
    const renewed = refreshed(looked, reading(first.fields, undefined, [against("2022-01-23", 3)]));
    expect(dataOf(renewed).reviewed).not.toContain("date");
    expect(doubtsOf(renewed)?.conflicts).toHaveLength(1);
  });

  test("needs no word where a person has corrected the field", () => {
    const weak = { ...first.fields, title: { ...finding("Moon speaks"), certainty: "low" as const } };
    expect(doubtsOf(fileOf(reading(weak)))?.weak).toEqual(["title"]);
    const corrected = fileOf(reading(weak)).replace("title: Moon speaks\n", "title: Moon!\n");
    expect(doubtsOf(corrected)?.weak).toEqual([]);
  });
});

function doubtsOf(text: string) {
  const { record, problems } = readRecord(text, "r.md", NOTHING_KNOWN);
  expect(problems).toEqual([]);
  return summarise(record, text).doubts;
}
