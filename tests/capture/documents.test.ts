/** Documents of word processors and printed pages, made by programs of others. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { BackfileError } from "../../src/model/problem.ts";
import { fixture, readFile, valuesOf } from "./read-file.ts";

const FERRY = {
  title: "Ferries return to Lindmouth after a winter in the yard",
  authors: ["Ada Quill"],
  date: "2013-03-14",
  dateline: "LINDMOUTH",
  language: "en",
};
const one = async (bytes: Uint8Array, name: string) => {
  const { articles } = await readFile(bytes, name);
  expect(articles).toHaveLength(1);
  return valuesOf(articles[0] as (typeof articles)[0]);
};
const latin = (text: string) => Buffer.from(text, "latin1");
const problemOf = async (bytes: Uint8Array, name: string) => {
  const error = await readFile(bytes, name).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(BackfileError);
  return (error as BackfileError).problems[0];
};

describe("a document", () => {
  test.each([
    "ferry.docx",
    "ferry.odt",
    "ferry.rtf",
    "ferry.pdf",
  ])("%s is an article with all that it says", async (name) => {
    const values = await one(fixture(name), name);
    expect(values).toMatchObject(FERRY);
    expect(values.body).toMatch(/^LINDMOUTH — The ferries of Lindmouth sailed again on Thursday/);
    expect(values.body).toMatch(/## What it cost\n\nThe repairs cost 1\.2 million crowns/);
    expect(values.body).toMatch(/last voyage on Wednesday night with its lamps lit\.\n$/);
    expect(values.body).toMatch(/a\s\*?brass band\*? and some two hundred people/);
  });

  test.each([
    ["quay.docx", "Dunmere", 1, "2011-03-02"],
    ["quay.odt", "Kelby", 4, "2014-03-05"],
    ["quay.rtf", "Dunmere", 7, "2017-03-08"],
    ["quay.pdf", "Kelby", 10, "2010-03-11"],
  ])("%s of another program is one too, and its headline over two lines is one", async (name, place, cost, date) => {
    const title = `Board mends the quay of ${place} for ${cost} million crowns`;
    expect(await one(fixture(name), name)).toMatchObject({ title, authors: ["Ada Quill"], date });
  });

  test.each([
    "ferry.docx",
    "ferry.odt",
    "ferry.rtf",
  ])("%s keeps its emphasis, its lists and its links", async (name) => {
    const { body, links } = await one(fixture(name), name);
    expect(body).toContain("said **Odile Marrow**, who");
    expect(body).toMatch(/^[-•] The \*Gannet\* sails at six and at noon\.$/m);
    expect(links).toEqual([{ text: "harbour board", url: "https://harbour.example/board" }]);
  });

  test.each([
    "ferry.docx",
    "ferry.odt",
    "ferry.rtf",
    "ferry.pdf",
  ])("%s is known by its first bytes, and packed", async (name) => {
    expect(await one(fixture(name), "ferry.txt")).toMatchObject(FERRY);
    expect(await one(gzipSync(fixture(name)), `${name}.gz`)).toMatchObject(FERRY);
  });
});

describe("RTF", () => {
  const body = (rtf: string) => one(latin(rtf), "a.rtf").then((values) => String(values.body));
  const story = "The ferry left the quay at noon, as it had done on every day of the long winter before. ".repeat(3);

  test("is read in the code pages and the Unicode that it has", async () => {
    const text = await body(
      `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 Gothic;}}\\f0 ${story}\\par ` +
        `Caf\\'e9 M\\u252\\'fcller \\u-10179?\\u-8704? \\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2 \\f2 \\'8e\\'52\\'93\\'fa \\f0 {\\uc0\\u8220}end\\rdblquote . ${story}\\par}`,
    );
    expect(text).toContain("Café Müller 😀 Привет 山日 “end”.");
  });

  test("shows neither headers, pictures, deleted fields nor hidden text", async () => {
    const text = await body(
      `{\\rtf1{\\info{\\title Secret}}{\\header Courier}{\\pict\\bin4 }}}}{\\*\\unknown gone}${story}{\\v hidden}` +
        `{\\field{\\*\\fldinst HYPERLINK "https://x.example/"}{\\fldrslt the quay}}. ${story}\\par}`,
    );
    expect(text).not.toMatch(/Secret|Courier|gone|hidden|HYPERLINK|\}/);
    expect(text).toContain("the quay");
  });
});

test("a document of a press database holds an article for each of its headings", async () => {
  const { articles } = await readFile(fixture("nexis.rtf"), "nexis.rtf");
  expect(articles.map((article) => article.member)).toEqual(["1", "2"]);
  expect(articles.map(valuesOf)).toMatchObject([
    { title: "Ferries return to Lindmouth", date: "2013-03-14", authors: ["Ada Quill"], section: "NEWS", page: "4" },
    { title: "Old mill to become a library", date: "2013-03-21", authors: ["Tom Ridge"], section: "NEWS", page: "1" },
  ]);
});

describe("a PDF", () => {
  const pdf = (stream: string) =>
    latin(
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n" +
        `4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n` +
        "trailer<</Root 1 0 R>>\n%%EOF",
    );
  const line = (x: number, y: number, text: string, size = 10) => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;

  test("without text is refused, with what to do", async () => {
    expect(await problemOf(pdf("0 0 600 800 re f"), "scan.pdf")).toMatchObject({
      found: expect.stringContaining("a scan"),
      remedy: expect.stringContaining("text recognition"),
    });
    // A browser prints the name of the picture over it, and its address under it.
    const printed =
      `0 0 600 700 re f\n${line(20, 780, "11/26/26, 6:45 AM")}${line(250, 780, "clipping of the harbour courier.png")}` +
      `${line(20, 20, "file:///home/ada/saved/clipping-of-the-harbour-courier.png")}${line(560, 20, "1/1")}`;
    expect(await problemOf(pdf(printed), "scan.pdf")).toMatchObject({ found: expect.stringContaining("a scan") });
  });

  test("of three columns is read column by column, though their lines were drawn across", async () => {
    const rows = Array.from({ length: 12 }, (_, i) => i);
    const text = (column: string, i: number) => `${column} ${i} of the news told here`;
    const drawn = rows.flatMap((i) =>
      ["left", "middle", "right"].map((column, k) => line(40 + k * 180, 700 - i * 12, text(column, i))),
    );
    const { articles } = await readFile(
      pdf(line(40, 740, "Harbour to be dredged before the winter storms come", 20) + drawn.join("")),
      "a.pdf",
    );
    const lines = articles[0]?.lines.map((one) => one.text).filter(Boolean);
    expect(lines).toEqual([
      "Harbour to be dredged before the winter storms come",
      ...["left", "middle", "right"].flatMap((column) => rows.map((i) => text(column, i))),
    ]);
  });

  test("printed by a browser has the address at its foot, and not the day of printing", async () => {
    const story = Array.from({ length: 8 }, (_, i) =>
      line(40, 650 - i * 12, "The ferry left the quay at noon, as it had done on every day of the long winter."),
    );
    const page = [
      line(30, 780, "11/26/26, 8:06 PM", 7) + line(280, 780, "The Lindmouth Courier", 7),
      line(40, 700, "Ferries return to Lindmouth", 20) + line(40, 675, "14 March 2013") + story.join(""),
      line(30, 20, "https://courier.example/ferries", 7) + line(560, 20, "1/1", 7),
    ];
    expect(await one(pdf(page.join("")), "a.pdf")).toMatchObject({
      url: "https://courier.example/ferries",
      date: "2013-03-14",
      title: "Ferries return to Lindmouth",
    });
  });
});
