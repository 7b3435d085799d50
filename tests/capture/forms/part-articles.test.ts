import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCapture } from "../../../src/capture/capture.ts";
import { partArticles } from "../../../src/capture/forms/part-articles.ts";

const linesOf = (text: string) => text.split("\n").map((line, i) => ({ number: i + 1, text: line }));
const part = (text: string) => partArticles(linesOf(text));
const FERRY =
  "The ferries of Lindmouth sailed again on Monday after a winter in the yard at Dunmere, and were met by a band.\n\n" +
  "The yard had asked for two more years, but the harbour board would not hear of it, and the crews had waited long enough.";
const BUS =
  "School bus drivers in Dunmere went back to work on Tuesday after a strike of nine days, and the children with them.\n\n" +
  "About six hundred of them had been brought to school by their parents, by bicycle or, as it is told, not at all.";

const nexis = (n: number, of: number, title: string, text: string) =>
  `${n} of ${of} DOCUMENTS\n\nThe Lindmouth Courier\n\nMarch ${n}, 2013 Thursday\n\n${title}\n\nBYLINE: Ada Quill\n\n${text}\n\nLOAD-DATE: May 1, 2013\n`;
const uni = (title: string, text: string) =>
  `${title}\nThe Lindmouth Courier\nMarch 1, 2013 Thursday\n\nByline: Ada Quill\nBody\n\n${text}\n\nLoad-Date: May 1, 2013\n\nEnd of Document\n`;
const factiva = (title: string, text: string, id: string) =>
  `${title}\n\nBy Ada Quill\n312 words\n19 November 2017\nThe Lindmouth Courier\nLINDCO\nEnglish\n(c) 2017 Lindmouth Press\n\n${text}\n\nDocument LINDCO0020171119edbj0${id}\n`;
const coded = (title: string, text: string) =>
  `SE\nNews\nHD\n${title}\nPD\n19 November 2017\nSN\nThe Courier\nLP\n${text}\nTD\n\n`;
const trove = (title: string, text: string, page: number) =>
  `Lindmouth Courier (Lind. : 1888 - 1954), Saturday 8 June 1912, page ${page}\n\n${title}\n\n${text}\n\nArticle identifier\nhttp://nla.example/nla.news-article6100000${page}\n`;
const typed = (title: string, text: string) => `Title: ${title}\nAuthor: Ada Quill\nDate: 4 March 2019\n\n${text}\n`;
const plain = (title: string, text: string) => `${title}\nBy Ada Quill\n4 March 2019\n\n${text}\n`;

const TWO: readonly [kind: string, text: string][] = [
  ["numbered documents", nexis(1, 2, "Ferries return", FERRY) + nexis(2, 2, "Drivers end their strike", BUS)],
  ["ends of documents", uni("Ferries return", FERRY) + uni("Drivers end their strike", BUS)],
  [
    "numbers of a database",
    factiva("Ferries return", FERRY, "001p") + factiva("Drivers end their strike", BUS, "002p"),
  ],
  ["codes", coded("Ferries return", FERRY) + coded("Drivers end their strike", BUS)],
  ["lines of reference", trove("FERRIES RETURN.", FERRY, 4) + trove("DRIVERS END STRIKE.", BUS, 5)],
  ["labels that people type", `${typed("Ferries return", FERRY)}\n${typed("Drivers end their strike", BUS)}`],
  [
    "headlines with byline and date",
    `${plain("Ferries return to Lindmouth", FERRY)}\n* * *\n\n${plain("Drivers end their strike", BUS)}`,
  ],
];

const clipping = (day: string, title: string, text: string) =>
  `Głos Nadodrza, ${day}\n\n${title}\n\nAda Quill\n\n${text}\n`;
const counted = (one: string, two: string): [kind: string, text: string] => [
  `lines such as ${one}`,
  `${one}\nA14 | News | Courier | 2011-11-11\nFerries return\n${FERRY}\n\n${two}\nA8 | News | Courier | 2011-11-14\nDrivers end their strike\n${BUS}\n`,
];
const COUNTED = [
  counted("文章 1", "文章 2"),
  counted("Article 1", "Article 2"),
  counted("Dokument Nr. 1:", "Dokument Nr. 2:"),
  counted("第1篇", "第2篇"),
];
const CLIPPINGS: readonly [kind: string, text: string][] = [
  [
    "the newspaper and its day after empty lines",
    `${clipping("30.04.2014", "Ferries return", FERRY)}\n\n${clipping("12.05.2014", "Drivers end their strike", BUS)}`,
  ],
  [
    "the newspaper and its day with the page",
    `${clipping("30 April 2014, p. 4", "Ferries return", FERRY)}\n${clipping("12 May 2014, p. A5", "Drivers end their strike", BUS)}`,
  ],
  [
    "the newspaper and its day after rules",
    `${clipping("30. April 2014", "Ferries return", FERRY)}\n-----\n${clipping("12. Mai 2014", "Drivers end their strike", BUS)}`,
  ],
];

describe("a file of several articles", () => {
  test.each([...TWO, ...COUNTED, ...CLIPPINGS])("is parted at %s, and no line is lost", (_, text) => {
    const { parts, doubt } = part(text);
    expect(parts).toHaveLength(2);
    expect(doubt).toBeUndefined();
    expect(parts.flat()).toEqual(linesOf(text));
    const [first = "", second = ""] = parts.map((lines) => lines.map((line) => line.text).join("\n"));
    expect([first.includes("ferries"), first.includes("bus drivers")]).toEqual([true, false]);
    expect([second.includes("bus drivers"), second.includes("Drivers end") || second.includes("DRIVERS END")]).toEqual([
      true,
      true,
    ]);
  });

  test("is parted into as many as it counts", () => {
    const text = Array.from({ length: 12 }, (_, i) => nexis(i + 1, 12, `Ferry number ${i + 1} returns`, FERRY)).join(
      "\n",
    );
    expect(part(text).parts).toHaveLength(12);
  });

  test("keeps the numbers of its lines, and of each article the member", () => {
    const bytes = new TextEncoder().encode(TWO[0]?.[1]);
    const second = readCapture(bytes, "export.txt", {}, "2");
    expect(second.member).toBe("2");
    expect(second.lines[0]?.number).toBe(16);
    expect(second.hints.find(({ field }) => field === "title")).toMatchObject({
      value: "Drivers end their strike",
      line: 22,
    });
    expect(() => readCapture(bytes, "export.txt", {}, "3")).toThrow("the file holds no article #3");
    expect(readCapture(bytes, "export.txt").lines).toHaveLength(linesOf(TWO[0]?.[1] ?? "").length - 1);
  });

  test("that is a page is parted as text is", () => {
    const page = (TWO[0]?.[1] ?? "")
      .split("\n")
      .filter(Boolean)
      .map((line) => `<p>${line}</p>`)
      .join("");
    const bytes = new TextEncoder().encode(`<html><title>Delivery</title><body>${page}`);
    expect(
      ["1", "2"].map(
        (member) => readCapture(bytes, "export.html", {}, member).hints.find(({ field }) => field === "title")?.value,
      ),
    ).toEqual(["Ferries return", "Drivers end their strike"]);
  });
});

describe("one article", () => {
  test.each([
    [
      "counts pictures",
      `Ferries return to Lindmouth\nBy Ada Quill\n4 March 2019\n\n${FERRY}\n\n1 of 2\n\nThe quay\n\n2 of 2\n\nThe band\n\n${BUS}`,
    ],
    [
      "has a break of three stars and subheadings",
      `${plain("Ferries return to Lindmouth", FERRY)}\n* * *\n\nWhat the drivers say\n\n${BUS}`,
    ],
    [
      "is an entry of a blog under the time of another",
      `${plain("Ferries return to Lindmouth", FERRY)}\n21.40 GMT\nDrivers end their strike\n\n${BUS}`,
    ],
    ["counts the articles of a law", `Ferries return to Lindmouth\n\nArticle 1\n\n${FERRY}\n\nArticle 2\n\n${BUS}`],
    ["has letters under place and day", `Port Ellis, 3 May 1934\n\n${FERRY}\n\n\n\nPort Ellis, 9 May 1934\n\n${BUS}`],
    [
      "is a chronicle of days",
      `3 May 1934\n\nFerries return\n\n${FERRY}\n\n\n\n9 May 1934\n\nDrivers end their strike\n\n${BUS}`,
    ],
    [
      "names two sources under it",
      `Ferries return to Lindmouth\n\n${FERRY}\n\n${BUS}\n\nLindmouth Gazette, 3 May 1934\n\nLindmouth Gazette, 9 May 1934`,
    ],
    [
      "speaks of documents",
      `Ferries return to Lindmouth\n\nPage 1 of 2 documents is missing.\n\n${FERRY}\n\nEnd of Document is what the clerk wrote.\n\n${BUS}`,
    ],
    [
      "has teasers with bylines and dates under it",
      `${plain("Ferries return to Lindmouth", `${FERRY}\n\n${BUS}`)}\nMore stories\n\n${plain("Mill to be a library", "The old mill is to become a library.")}\n${plain("Seals come back", "Seals were seen.")}`,
    ],
  ])("is not parted where it %s", (_, text) => {
    expect(part(text).parts).toHaveLength(1);
  });

  test("of which another may follow is not parted, and an editor is told", () => {
    const text = `${plain("Ferries return to Lindmouth", FERRY)}\nDrivers end their strike\n2 April 2019\n\n${BUS}`;
    expect(part(text)).toMatchObject({ doubt: 2 });
    expect(readCapture(new TextEncoder().encode(text), "two.txt").warnings).toMatchObject([
      { found: expect.stringContaining("may hold 2 articles") },
    ]);
  });

  test("is not told to an editor of one that a forwarded mail has under its headers", () => {
    const headers = (subject: string) =>
      `From: Ada Quill with the harbour archive <ada@archive.example>\nDate: Fri, 27 Nov 2026 06:44:11 +0000\nSubject: ${subject}\nTo: the reading room of the town <archive@town.example>\n`;
    const article = `Ferries return to Lindmouth\n\nBy Ada Quill\nLindmouth Courier, 4 March 2019\n\n${FERRY}\n`;
    const mail = `${headers("Fwd: Ferries return")}\n---------- Forwarded message ----------\n${headers("Ferries return")}\n${article}`;
    expect(part(mail)).not.toHaveProperty("doubt");
    const two = `${mail}\n${plain("Drivers end their strike", BUS)}`;
    expect(part(two).doubt ?? part(two).parts.length).toBe(2);
  });

  test("under the newspaper's day again, close to the text before, is not parted, and an editor is told", () => {
    const text = `${clipping("30.04.2014", "Ferries return", FERRY)}\n${clipping("12.05.2014", "Drivers end", BUS)}`;
    expect(part(text)).toMatchObject({ doubt: 2 });
    expect(part(text).parts).toHaveLength(1);
  });

  test("never loses or repeats a line, whatever stands in it", () => {
    const lines = fc.array(
      fc.constantFrom(
        "1 of 2 DOCUMENTS",
        "2 of 2 DOCUMENTS",
        "End of Document",
        "HD",
        "LP",
        "Ferries return to Lindmouth",
        "By Ada Quill",
        "4 March 2019",
        "",
        "Title: Ferries",
        "文章 1",
        "文章 2",
        "Głos Nadodrza, 30.04.2014",
        "Author: Ada Quill",
        ...FERRY.split("\n"),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(lines, (all) => {
        expect(part(all.join("\n")).parts.flat()).toEqual(linesOf(all.join("\n")));
      }),
    );
  });
});
