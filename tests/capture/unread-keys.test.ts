/** Keys and columns of data whose text is of no field: told once for a file, and only where something is left out. */
import { expect, test } from "vitest";
import { membersOf } from "../../src/capture/members.ts";
import { bytesInMemory } from "../../src/system/file-bytes.ts";
import { fieldsOfKeys } from "../../src/vocabulary/data-keys.ts";
import { fixture, readFile, valuesOf } from "./read-file.ts";

const STORY =
  "Die Fähre nach Inishskerrin fährt diesen Winter zum ersten Mal jeden Tag, sagte der Hafenrat am Montagabend.";
const told = async (content: string | Uint8Array, name: string, fields?: ReadonlyMap<string, string>) =>
  (await membersOf(bytesInMemory(Buffer.from(content)), name, fields)).problems;

test("columns with text of no field are told once for the file, with what to write", async () => {
  const row = `Fähre fährt;Lindmouther Bote;14. März 1923;"${STORY}"`;
  const table = `Titel;Blattname;Zeitpunkt;Text\n${row}\n${row.replace("Bote", "Kurier")}\n`;
  expect(await told(table, "a.csv")).toEqual([
    {
      severity: "warning",
      found:
        '2 columns hold text that is of no field, and are left out: "Blattname" ("Lindmouther Bote"), "Zeitpunkt" ("14. März 1923")',
      remedy: expect.stringContaining('keys: {date: "Zeitpunkt", FIELD: "Blattname"}'),
    },
  ]);
  const mapping = fieldsOfKeys({ source: "Blattname", date: "Zeitpunkt" });
  expect(await told(table, "a.csv", mapping)).toEqual([]);
});

test.each([
  ["a number", "7"],
  ["a hash", "9f86d081884c7d65"],
  ["an identifier", "seite_07"],
  ["an address", "https://c.example/a.jpg"],
  ["the name of a picture", "Hafen.jpg"],
  ["a state", "publish"],
  ["nothing", " "],
  ["the text in HTML", `<p>${STORY.replace("é", "&eacute;")}</p>`],
  ["the title once more", "Fähre fährt"],
  ["a moment beside a date", "2020-01-01T00:00:00Z"],
])("a key that holds %s needs no word", async (_, value) => {
  const record = { title: "Fähre fährt", date: "1923-03-14", text: STORY };
  const own = [record, { ...record, note2: { deep: [value] } }, { ...record, note3: value }];
  expect(await told(JSON.stringify(own), "a.json")).toEqual([]);
});

test.each([
  ["a name", "Reuters"],
  ["words in a script without capitals", "부두"],
  ["another text", `${STORY} Der zweite Satz steht nur hier.`],
])("a key that holds %s is told", async (_, value) => {
  const [problem] = await told(JSON.stringify([{ title: "Fähre", content: STORY.repeat(2), blob: value }]), "a.json");
  expect(problem?.found).toMatch(/^the key "blob" \(".{2,40}"\) holds text that is of no field/);
});

test("a second text and the only day of an article are told", async () => {
  const [problem] = await told(
    JSON.stringify([{ title: "Fähre", text: STORY.repeat(2), body: `Anders. ${STORY}`, when: "14.03.1923" }]),
    "a.json",
  );
  expect(problem?.found).toMatch(/^2 keys .*"body" .*"when" \("14\.03\.1923"\)/);
});

test("what lies in things without a name has an address of its own, by which it is told and stated", async () => {
  const bytes = Buffer.from(
    JSON.stringify([
      { title: "Fähre", text: STORY, print: { place: "Lindmouth", writer: "Ada Quill", parts: [{ part: "Beilage" }] } },
    ]),
  );
  expect((await told(bytes, "a.json"))[0]?.found).toMatch(/"print\.place" .*"print\.parts\.part" \("Beilage"\)/);
  const fields = fieldsOfKeys({ authors: "print.writer", section: "print.parts.part" });
  const [article] = (await readFile(bytes, "a.json", { fields })).articles;
  expect(article && valuesOf(article)).toMatchObject({ section: "Beilage", authors: ["Ada Quill"] });
});

test.each(["articles.json", "articles.jsonl", "articles.csv"])("nothing is left out of %s", async (name) => {
  expect(await told(fixture(name), name)).toEqual([]);
});
