/** A folder of files of every form, made by programs of others, brought in with one `add`. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Added, addCaptures } from "../../src/accession/add-captures.ts";
import { NamedCaptures } from "../../src/accession/named-captures.ts";
import { type IntakeReport, intake } from "../../src/intake/intake.ts";
import { splitFile } from "../../src/record/front-matter.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/formats");
const VOCABULARY: Vocabulary = {
  site: { title: "Test", description: "Test", language: "en", url: "https://example.org/", branch: "main" },
  sources: [],
  topics: [],
};
const REFERENCES = `TY  - NEWS
TI  - Old mill to become a library, says the mayor
AU  - Ridge, Tom
T2  - The Lindmouth Courier
PY  - 2019
UR  - https://courier.example/mill
ER  -
`;
const GOOD = [
  ...[
    "articles.csv",
    "articles.json",
    "courier.warc.gz",
    "feed.xml",
    "ferry.docx",
    "ferry.mhtml",
    "ferry.odt",
    "ferry.pdf",
  ],
  ...[
    "ferry.rtf",
    "ferry.u.zip.html",
    "ferry.webarchive",
    "forward.eml",
    "letters.mbox",
    "newsletter.eml",
    "notes.md",
    "page.html.zip",
  ],
];

let root: string;
let added: Added;
let report: IntakeReport;
const run = () => intake(root, VOCABULARY, { workers: 1 });
const records = async () => {
  const files = await readdir(join(root, "articles/records"), { recursive: true });
  const texts = files
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFile(join(root, "articles/records", name), "utf8"));
  const all = await Promise.all(texts);
  return new Map(
    all.map((text) => {
      const { data, body } = splitFile(text, "x.md");
      return [String(data.capture), { ...(data as { [key: string]: unknown }), body: body.trim() }];
    }),
  );
};

beforeAll(async () => {
  root = await temporaryFolder();
  const folder = await temporaryFolder();
  for (const name of GOOD) await cp(join(FIXTURES, name), join(folder, name));
  await writeFile(join(folder, "references.ris"), REFERENCES);
  await writeFile(
    join(folder, "tabel.csv"),
    "kop;verhaal\nVeerboten varen weer;De veerboten van Lindmouth voeren donderdag weer uit na een winter op de werf in Dunmere, en werden op de kade opgewacht door een fanfare en tweehonderd mensen. De reparatie kostte 1,2 miljoen kronen, waarvan de provincie een derde draagt.\n",
  );
  await writeFile(join(folder, "tabel.csv.origin.yaml"), "Fields:\n  title: kop\n  text: verhaal\n");
  await writeFile(join(folder, "photo.png"), Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  await writeFile(join(folder, "broken.docx"), "PK\x03\x04 no document");
  await writeFile(join(folder, "data.json"), '{"name": "settings", "version": 3}');
  added = await addCaptures(root, new NamedCaptures(root, [folder]));
  report = await run();
}, 120_000);

describe("a folder of files of every form", () => {
  test("comes in with one command, each file byte for byte", async () => {
    expect(added.added.map((path) => path.replace("articles/raw/", "")).sort()).toEqual(
      [...GOOD, "references.ris", "tabel.csv"].sort(),
    );
    for (const name of GOOD)
      expect(
        (await readFile(join(root, "articles/raw", name))).equals(await readFile(join(FIXTURES, name))),
        name,
      ).toBe(true);
  });

  test("gives every article a record, known by its file and its place in that", async () => {
    const captures = [...(await records()).keys()];
    for (const name of GOOD)
      expect(captures.filter((capture) => capture.startsWith(`raw/${name}`)).length, name).toBeGreaterThan(0);
    expect(captures).toEqual(
      expect.arrayContaining(["raw/articles.csv#3", "raw/letters.mbox#2", "raw/page.html.zip#1", "raw/ferry.pdf"]),
    );
    expect(captures.filter((capture) => capture.startsWith("raw/courier.warc.gz#"))).toHaveLength(4);
  });

  test("leaves out what is none of these, before it lies in the archive, and says what to do", async () => {
    const refused = added.problems.filter(({ severity }) => severity === "error");
    expect(refused.map(({ file }) => file).sort()).toEqual(["broken.docx", "data.json", "photo.png"]);
    for (const { remedy } of refused) expect(remedy).toMatch(/\w/);
    expect(await readdir(join(root, "articles/raw"))).not.toEqual(expect.arrayContaining(["broken.docx"]));
    expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("names what in a file does not come in", () => {
    const told = added.problems
      .filter(({ severity }) => severity === "warning")
      .map(({ file, found }) => `${file}: ${found}`);
    expect(told.sort()).toEqual([
      "courier.warc.gz: 4 of 8 pages are no articles, but fronts, lists and the like",
      "feed.xml: record #2 holds no text of an article",
      "letters.mbox: #3: the mail shows no text",
    ]);
  });

  test("names nothing again of a file that the archive has", async () => {
    const again = new NamedCaptures(root, [join(FIXTURES, "courier.warc.gz")]);
    expect(await addCaptures(root, again)).toMatchObject({ added: [], problems: [] });
  });

  test("lists a reference without its text", async () => {
    expect((await records()).get("raw/references.ris#1")).toMatchObject({
      title: "Old mill to become a library, says the mayor",
      authors: ["Tom Ridge"],
      date: "2019",
      url: "https://courier.example/mill",
      publish: "listing",
      body: "",
    });
  });

  test("is read by the keys that are stated beside a file", async () => {
    expect((await records()).get("raw/tabel.csv#1")).toMatchObject({
      title: "Veerboten varen weer",
      body: expect.stringMatching(/^De veerboten/),
    });
  });

  test("gives no other record in a later run, nor in a fresh clone", async () => {
    const before = await records();
    expect(await run()).toMatchObject({ made: [], refreshed: [] });
    await rm(join(root, ".backfile"), { recursive: true });
    expect(await run()).toMatchObject({ made: [], refreshed: [] });
    await intake(root, VOCABULARY, { workers: 1, refresh: true });
    expect(await records()).toEqual(before);
  });
});

describe("a container that changes", () => {
  test("keeps the records of its articles, wherever these are in it now", async () => {
    const place = await temporaryFolder();
    await mkdir(join(place, "articles/raw"), { recursive: true });
    const line = (title: string) =>
      JSON.stringify({
        headline: title,
        body: `${title}: the council of Lindmouth decided on Wednesday by nine votes to two that it is to be so.`,
      });
    const put = (...titles: string[]) =>
      writeFile(join(place, "articles/raw/all.jsonl"), `${titles.map(line).join("\n")}\n`);
    await put("Ferries return to Lindmouth", "Old mill to become a library");
    await intake(place, VOCABULARY, { workers: 1 });
    await put("School bus drivers end their strike", "Old mill to become a library", "Ferries return to Lindmouth");
    const { made } = await intake(place, VOCABULARY, { workers: 1, refresh: true });
    expect(made.map(({ capture }) => capture)).toEqual(["articles/raw/all.jsonl#1"]);
    const files = (await readdir(join(place, "articles/records"), { recursive: true })).filter((name) =>
      name.endsWith(".md"),
    );
    expect(files).toHaveLength(3);
    expect(await readFile(join(place, "articles/records/undated/ferries-return-to-lindmouth.md"), "utf8")).toContain(
      "raw/all.jsonl#3",
    );
  });
});
