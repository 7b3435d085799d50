import { afterAll, describe, expect, test } from "vitest";
import { assigned, readAssignments } from "../../src/editing/assignment.ts";
import { type Condition, readCondition, satisfies } from "../../src/editing/condition.ts";
import { readVocabulary } from "../../src/vocabulary/vocabulary.ts";
import { ArchiveFolder, fieldsOf, removeArchives } from "../cli/archive-folder.ts";
import { vocabulary } from "../cli/harbour-archive.ts";

afterAll(removeArchives);

const RECORD = `---
# seen on microfilm
title: Fire destroys the old fish market
date: 2019-03-13   # the Wednesday
topics: [harbour, weather] # by hand
authors:
  - Ada Quill
evidence:
  date: { certainty: low, rule: r, read: 2019-03-13 }
---

A fire destroyed the market.
`;

const record = {
  id: "fire",
  file: "articles/records/2019/fire.md",
  data: { title: "Fire", date: "2019-03-13", authors: ["Ada Quill", "Maud Ferris"], evidence: { date: { rule: "r" } } },
  body: "A fire destroyed the market.",
};

describe("a condition", () => {
  const holds = (text: string) => satisfies(record, [readCondition(text)]);

  test.each<[string, boolean]>([
    ["title=Fire", true],
    ["title=fire", false],
    ["title~FIR", true],
    ["title!~FIR", false],
    ["authors=Maud Ferris", true],
    ["authors!=Maud Ferris", false],
    ["authors~ferris", true],
    ["source!=x", true],
    ["date", true],
    ["source", false],
    ["!source", true],
    ["year=2019", true],
    ["id~fir", true],
    ["id=other,fire", true],
    ["id!=other,fire", false],
    ["id=fir,e", false],
    ["body~market", true],
    ["evidence.date.rule=r", true],
    ["evidence.title.rule", false],
  ])("%s is %s", (text, wanted) => {
    expect(holds(text)).toBe(wanted);
  });

  test("must name a field", () => {
    expect(() => readCondition("sorce=x")).toThrow("did you mean source");
    expect(() => readCondition("!source=x")).toThrow("is no condition");
    expect(() => readCondition("=x")).toThrow("is no condition");
  });

  test("holds together with others only where all hold", () => {
    const both: Condition[] = [readCondition("year=2019"), readCondition("title~ferry")];
    expect(satisfies(record, both)).toBe(false);
  });
});

describe("an assignment", () => {
  const known = readVocabulary({
    site: vocabulary["articles/site.yaml"],
    sources: vocabulary["articles/sources.yaml"],
    topics: vocabulary["articles/topics.yaml"],
  });
  test.each([
    ["evidence=x", "reviewed+=FIELD"],
    ["sha256=x", "not set by hand"],
    ["titel=x", "did you mean title"],
    ["date=13 March", "no EDTF date"],
    ["source=herald", "no source"],
    ["topics+=wether", "did you mean weather"],
    ["title+=x", "has one value"],
    ["reviewed+=dates", "no field that is read"],
    ["withheld=x", "cannot be used"],
    ["title", "is no assignment"],
  ])("%s is refused", (text, why) => {
    expect(() => readAssignments([text], known)).toThrow(why);
  });
});

test("a record is told apart from others and not from itself, whatever else it is given", () => {
  const known = { sources: [], topics: [] };
  const given = (...texts: string[]) =>
    Object.fromEntries(assigned({ id: "fire", data: { "same-as": "tide" } }, readAssignments(texts, known)));
  expect(given("distinct-from+=fire", "distinct-from+=gale")).toEqual({ "distinct-from": ["gale"] });
  expect(given("distinct-from+=fire")).toEqual({});
  expect(given("same-as=fire")).toEqual({});
  expect(given("same-as=gale")).toEqual({ "same-as": "gale" });
});

describe("set", () => {
  const archive = ArchiveFolder.make({
    ...vocabulary,
    "articles/records/2019/fire.md": RECORD,
    "articles/records/2019/other.md": "---\ntitle: Other\ndate: 2019-04-01\nsource: island-post\n---\n\nText.\n",
    "articles/records/2019/broken.md": "---\ntitle: [\n---\n\nText.\n",
  });
  const FIRE = "articles/records/2019/fire.md";

  test("prints the difference, and with --dry-run writes nothing", async () => {
    const folder = await archive;
    const { stdout } = await folder.run("set", "source=harbour-courier", "--where", "id=fire", "--dry-run");
    expect(stdout).toContain(`+++ ${FIRE}\n@@ -4,0 +5 @@\n+source: harbour-courier\n`);
    expect(await folder.read(FIRE)).toBe(RECORD);
  });

  test("writes what an editor would have written, and keeps comments and order", async () => {
    const folder = await archive;
    const changes = [
      "source=harbour-courier",
      "topics-=weather",
      "topics+=ferries",
      "authors=Ada Quill",
      "authors=Bo Lin",
    ];
    const { changed, problems } = await folder.report("set", ...changes, "reviewed=true", "--where", "id=fire");
    expect(problems).toMatchObject([{ file: "articles/records/2019/broken.md" }]);
    expect(changed).toEqual([FIRE]);
    expect(await folder.read(FIRE)).toBe(
      RECORD.replace("topics: [harbour, weather]", "topics: [harbour, ferries]")
        .replace("  - Ada Quill\n", "  - Ada Quill\n  - Bo Lin\n")
        .replace("topics:", "source: harbour-courier\ntopics:")
        .replace("evidence:", "reviewed: true\nevidence:"),
    );
  });

  test("changes nothing where all is as wanted, and nothing without condition or field", async () => {
    const folder = await archive;
    const before = await folder.files("articles");
    expect((await folder.report("set", "reviewed+=date", "--where", "id=fire")).changed).toEqual([]);
    expect((await folder.run("set", "dek=x")).code).toBe(2);
    expect((await folder.run("set", "--where", "id=fire")).code).toBe(2);
    expect(await folder.files("articles")).toEqual(before);
  });

  test("takes one field out of a record that was found right as a whole, and removes a field", async () => {
    const folder = await archive;
    await folder.run("set", "reviewed-=date", "dek=", "authors=", "--where", "title~fish", "year=2019");
    const fields = fieldsOf(await folder.read(FIRE));
    expect(fields.reviewed).toEqual(["title", "source", "authors", "language", "topics", "body"]);
    expect(fields).not.toHaveProperty("authors");
  });
});
