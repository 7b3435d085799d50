import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCapture } from "../../src/capture/capture.ts";
import type { FieldName } from "../../src/model/fields.ts";
import type { Line } from "../../src/model/page-text.ts";
import { BackfileError } from "../../src/model/problem.ts";
import { anyText } from "../any-text.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const fixture = (name: string) => readCapture(readFileSync(`tests/fixtures/html/${name}`), name);
const page = (html: string, name = "page.html") => readCapture(new TextEncoder().encode(html), name);
const main = (lines: Line[]) => lines.filter((line) => line.block?.main).map((line) => line.text);
const claimed = (capture: ReturnType<typeof page>, field: FieldName) =>
  capture.hints.filter((hint) => hint.field === field).map(({ where, value }) => `${where}: ${value}`);
const problemOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof BackfileError) return error.problems[0];
    throw error;
  }
  return undefined;
};

describe("a saved page", () => {
  it.each(["page.xhtml", "page.txt", "page"])("is known by its first words where the name is %s", (name) => {
    const { format, lines } = page("<!DOCTYPE html>\n<html><body><p>The quay is open again.</p></body></html>", name);
    expect({ format, lines: lines.map(({ text }) => text).filter(Boolean) }).toEqual({
      format: "html",
      lines: ["The quay is open again."],
    });
  });

  const ferry = fixture("ferry-timetable.html");

  it("is known when packed under another name, a comment first", () => {
    const html = "<!-- saved from the archive --><html><body><p>The quay is open again.</p></body></html>";
    expect(readCapture(gzipSync(html), "page.gz").format).toBe("html");
  });

  it("becomes its visible text blocks, numbered in reading order", () => {
    expect(ferry.format).toBe("html");
    expect(ferry.lines.map((line) => line.number)).toEqual(ferry.lines.map((_, i) => i + 1));
    expect(ferry.lines.map((line) => line.text)).toEqual([
      "The Skerrin Courier",
      "News",
      "Sport",
      "Deaths",
      "Transport",
      "Island ferry to sail through the winter",
      "A third boat lets the timetable run until March.",
      "By Nuala Breen 14 November 2023",
      "The Naomh Ciarán leaving Skerrin pier on Monday. Photograph: Aoife Daly",
      "The ferry to Inishskerrin will sail every day this winter for the first time, the harbour board said on Monday.",
      "A third boat, bought second-hand from Norway for €1.2 million, makes it possible to keep one in reserve when the sea is rough.",
      "Related",
      "Pier repairs to take two years",
      "What changes",
      "Two crossings a day instead of three a week;",
      "Islanders travel at half fare.",
      "We asked for this for thirty years, and now nobody will need to move to the mainland in October.",
      "The timetable runs until 31 March, when the board will look at the numbers again & decide about next year.",
      "Most read",
      "Choir wins in Cork",
      "New bakery for Main Street",
      "© 2023 The Skerrin Courier Ltd. All rights reserved.",
    ]);
  });

  it("tells the article from what stands around it and in it", () => {
    const article = main(ferry.lines).join("\n");
    expect(article).toContain("The ferry to Inishskerrin");
    expect(article).toContain("What changes");
    expect(article).toContain("decide about next year.");
    for (const other of ["Deaths", "Pier repairs", "Choir wins", "All rights reserved", "Photograph"])
      expect(article).not.toContain(other);
  });

  it("takes all parts of a text that the page sets in several, and no other text", () => {
    const part = (...words: string[]) =>
      `<div class="body">${words.map((word) => `<p>${word} ${"and so it went on, as the harbour board said. ".repeat(3)}</p>`).join("")}</div>`;
    const rail = `<div class="links">${'<p><a href="/a">Another story of the day, and what came of it</a></p>'.repeat(9)}</div>`;
    const starts = (html: string) => main(page(html).lines).flatMap((text) => text.match(/^(?:First|Second)/) ?? []);
    const first = `<h1>Title</h1>${part("First")}${rail}`;
    const second = `<div>${part("Second", "Second")}</div>`;
    expect(starts(first + second)).toEqual(["First", "Second", "Second"]);
    expect(starts(`${first}<h1>Next</h1>${second}`)).toEqual(["Second", "Second"]);
  });

  describe("has as its article", () => {
    const quay = (n: number) =>
      `The ${n}th bollard of the quay was painted in the colours of the ferry company again, to the delight of the gulls.`;
    const said = (...numbers: number[]) => numbers.map((n) => `<p>${quay(n)}</p>`).join("");
    const read = (body: string) => main(page(`<body>${body}</body>`).lines).filter((text) => text.length > 40);

    it("the slides of a gallery, each named after its picture", () => {
      const slides = [1, 2, 3, 4, 5].map(
        (n) => `<div class="gallery-slide slide-${n}"><h4>No. ${n}</h4>${said(n)}</div>`,
      );
      expect(read(`<article><h1>Bollards</h1>${slides.join("")}</article>`)).toEqual([1, 2, 3, 4, 5].map(quay));
    });

    it("the entries of a list that are articles by their element, and not one teaser among its paragraphs", () => {
      const entry = (n: number) => `<article class="entry"><h2>No. ${n}</h2>${said(n)}</article>`;
      const list = `<article><h1>Bollards</h1>${said(9)}${[1, 2, 3, 4, 5].map(entry).join("")}</article>`;
      expect(read(list)).toEqual([9, 1, 2, 3, 4, 5].map(quay));
      const teaser = `<article><h1>Bollards</h1>${said(1, 2, 3)}<article class="next">${said(4)}</article>${said(5, 6, 7, 8, 9, 10, 11, 12)}</article>`;
      expect(read(teaser)).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12].map(quay));
    });

    it("paragraphs that lists of links outweigh", () => {
      const links = [...Array(40).keys()].map(
        (n) => `<li><a href="https://paint.example/${n}">Paint no. ${n}</a></li>`,
      );
      const text = `<div><h1>Bollards</h1>${said(1, 2)}<ul>${links.join("")}</ul>${said(3, 4)}</div>`;
      expect(read(text)).toEqual([1, 2, 3, 4].map(quay));
    });

    it("no question for consent, however much it says, and not the article below", () => {
      const consent = `<div id="cookie-consent"><div>${said(11, 12, 13, 14)}</div></div>`;
      expect(read(`<div><h1>Bollards</h1>${said(1, 2)}</div>${consent}`)).toEqual([1, 2].map(quay));
      const next = `<article><h1>Gulls</h1><div class="text">${said(21, 22, 23, 24, 25, 26)}</div></article>`;
      expect(read(`<main><article><h1>Bollards</h1>${said(1, 2)}</article>${next}</main>`)).toEqual([1, 2].map(quay));
    });

    it("nothing that stands below the element of the article in the same container", () => {
      const below = `<section><p>${quay(9)}</p></section>`;
      expect(read(`<main><p>${quay(7)}</p><article>${said(1, 2, 3, 4, 5)}</article>${below}</main>`)).toEqual(
        [7, 1, 2, 3, 4, 5].map(quay),
      );
    });
  });

  it("keeps its links beside the words that carry them, resolved to absolute addresses", () => {
    expect(ferry.lines.flatMap((line) => line.block?.links ?? [])).toEqual([
      { text: "every day", url: "https://courier.example/tides/?day=1&m=11" },
      { text: "at half fare", url: "https://courier.example/fares" },
    ]);
  });

  it("keeps structure as Markdown: emphasis, subheadings, lists, quotations", () => {
    const markdown = ferry.lines.filter((line) => line.block?.main).map((line) => line.block?.markdown ?? line.text);
    expect(markdown).toContain(
      "The ferry to Inishskerrin will sail every day this winter for the first time, the harbour board said on *Monday*.",
    );
    expect(markdown).toContain("## What changes");
    expect(markdown).toContain("- Two crossings a day instead of three a week;");
    expect(markdown).toContain("- Islanders travel at half fare.");
    expect(markdown).toContain(
      "> We asked for this for thirty years, and now nobody will need to move to the mainland in October.",
    );
  });

  it("sets the spaces at the ends of emphasis plain, so that no character reference is needed", () => {
    const { lines } = page(
      `<article><p>The <b>harbour board </b>said on<i> Monday </i>that the ferry will sail every day this winter, for the first time.</p></article>`,
    );
    expect(lines[0]?.block?.markdown).toBe(
      "The **harbour board** said on *Monday* that the ferry will sail every day this winter, for the first time.",
    );
  });

  it("says of each block where it stands and which image it captions", () => {
    const block = (text: string) => ferry.lines.find((line) => line.text.startsWith(text))?.block;
    expect(block("Sport")).toMatchObject({ tag: "li", main: false, within: ["header", "nav", "ul"] });
    expect(block("The Naomh")).toMatchObject({
      tag: "figcaption",
      image: "https://courier.example/images/ferry-1200.jpg",
      within: ["main", "article", "figure", "figcaption"],
    });
    expect(block("A third boat lets")?.marks).toContain("standfirst");
  });

  it("brings its own claims as hints that say where they were found, malformed JSON-LD included", () => {
    expect(claimed(ferry, "title")).toEqual([
      "title element: Island ferry to sail through the winter | The Skerrin Courier",
      "meta og:title: Island ferry to sail through the winter",
      "JSON-LD NewsArticle.headline: Island ferry to sail through the winter",
    ]);
    expect(claimed(ferry, "date")).toEqual([
      "meta article:published_time: 2023-11-14T06:30:00Z",
      "JSON-LD NewsArticle.datePublished: 2023-11-14T06:30:00Z",
    ]);
    expect(claimed(ferry, "authors")).toEqual([
      "meta author: Nuala Breen",
      "JSON-LD NewsArticle.author: Nuala Breen",
      "JSON-LD NewsArticle.author: Tom O'Shea",
      "a rel=author: Nuala Breen",
    ]);
    expect(claimed(ferry, "language")).toEqual(["html lang: en-IE", "JSON-LD NewsArticle.inLanguage: en-IE"]);
    expect(claimed(ferry, "url")[0]).toBe(
      "link rel=canonical: https://courier.example/news/2023/11/14/island-ferry-winter/",
    );
  });

  it("of table layout and line breaks, in the encoding that it declares, is read the same way", () => {
    const bridge = fixture("bruecke-gruenau.htm");
    expect(bridge.encoding).toBe("windows-1252");
    expect(main(bridge.lines)).toEqual(
      expect.arrayContaining([
        "Nach sieben Monaten Bauzeit ist die Straßenbrücke über die Grüne seit gestern wieder für den Verkehr frei. „Das Warten hat sich gelohnt“, sagte Bürgermeisterin Käthe Föhr.",
        "Die Kosten von 640 000 Mark tragen Stadt und Land je zur Hälfte, wie das Bauamt mitteilte.",
      ]),
    );
    expect(main(bridge.lines)).not.toContain("Startseite");
    expect(bridge.lines.map((line) => line.text)).toContain("Von Jörg Mäder, 18. Mai 2004");
    expect(claimed(bridge, "date")).toEqual(["meta dc.date.issued: 2004-05-18"]);
  });

  it("with microdata claims for its article, not for its comments", () => {
    const tram = fixture("tram-blog.html");
    expect(claimed(tram, "authors")).toEqual(["meta twitter:data1: Inès Roche", "itemprop author: Inès Roche"]);
    expect(claimed(tram, "date")).toEqual(["itemprop datePublished: 2019-03-07T10:00:00+01:00"]);
    expect(claimed(tram, "language")).toEqual(["html lang: fr-FR", "link hreflang: fr"]);
    expect(main(tram.lines).join("\n")).not.toContain("Enfin une bonne nouvelle");
    expect(main(tram.lines)).toContain(
      "La ligne, longue de quatre kilomètres, doit ouvrir en 2024 ; elle passera devant l’hôpital et le lycée.",
    );
  });

  it("with microdata of no marked article claims what comes first of a kind, and what stands beside it", () => {
    const author = (name: string) => `<span><span itemprop="author">${name}</span></span>`;
    const html = `<div>${author("Ana Ruiz")} ${author("Tom Lee")}</div><p>Text</p><ul><li>${author("Mary Jones")}</li></ul>`;
    expect(claimed(page(html), "authors")).toEqual(["itemprop author: Ana Ruiz", "itemprop author: Tom Lee"]);
  });

  it("may be packed with gzip, under any name", () => {
    const bytes = readFileSync("tests/fixtures/html/ferry-timetable.html");
    for (const name of ["ferry.html.gz", "ferry.htm", "ferry.gz"])
      expect(readCapture(gzipSync(bytes), name)).toMatchObject({ format: "html", lines: ferry.lines });
  });

  it("that shows the beginning only gives the rest from its metadata, and a warning", () => {
    const first =
      "The ferry to Inishskerrin will sail every day this winter for the first time, the harbour board said.";
    const rest = Array.from(
      { length: 8 },
      (_, i) => `Paragraph ${i + 2} of the article tells more of boats, of crews and of the winter sea.`,
    );
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: "Ferry",
      articleBody: [first, ...rest].join("\n\n"),
    });
    const capture = page(
      `<script type="application/ld+json">${data}</script><article><h1>Ferry</h1><p>${first}</p></article><p>Subscribe to read on.</p>`,
    );
    expect(main(capture.lines).slice(-9)).toEqual([first, ...rest]);
    expect(capture.lines.map((line) => line.number)).toEqual(capture.lines.map((_, i) => i + 1));
    expect(capture.warnings).toMatchObject([{ found: expect.stringContaining("articleBody") }]);
    expect(fixture("ferry-timetable.html").warnings).toEqual([]);
  });

  it("says its address where the browser noted it", () => {
    const saved = page(
      "<!DOCTYPE html>\n<!-- saved from url=(0036)https://gazette.example/2011/flood/1 -->\n<p>Flood.</p>",
    );
    expect(claimed(saved, "url")).toEqual(["saved-from comment: https://gazette.example/2011/flood/1"]);
  });
});

describe("a hostile page", () => {
  it("brings neither escapes nor markup nor script addresses into lines, Markdown or hints", () => {
    const { lines, hints } = fixture("hostile.html");
    const all = [
      ...lines.flatMap((line) => [line.text, line.block?.markdown ?? ""]),
      ...hints.map((hint) => hint.value),
    ];
    for (const text of all) {
      expect(text).not.toMatch(CONTROLS);
    }
    for (const { block } of lines)
      expect(block?.markdown ?? "").not.toMatch(/(?<!\\)\[[^\]]*\]\((?:javascript|data):/i);
    expect(hints.filter((hint) => hint.field === "url")).toEqual([]);
    expect(hints.filter((hint) => hint.field === "authors").map((hint) => hint.value)).toEqual(["Ann Lee"]);
    expect(hints.filter((hint) => hint.field === "title").map((hint) => hint.value)).toContain("Mayor resigns");
    const text = lines.map((line) => line.text).join("\n");
    for (const unseen of ["written by script", "drawn", "onclick"]) expect(text).not.toContain(unseen);
  });

  it("has its text kept as text: what looks like markup is escaped in the Markdown", () => {
    const { lines } = fixture("hostile.html");
    const markdown = lines.map((line) => line.block?.markdown ?? "").join("\n");
    expect(markdown).toContain("\\*not\\*");
    expect(markdown).toContain("\\[next election]");
    expect(markdown).toContain("\\<script>alert(1)\\</script>");
    expect(markdown).toContain("\\# No heading");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ["90,000 open elements", `${"<div>".repeat(90_000)}<p>Deep down.</p>`],
    ["90,000 elements, opened and closed", `${"<div>".repeat(90_000)}<p>Deep down.</p>${"</div>".repeat(90_000)}`],
    ["90,000 elements closed by the wrong name", `${"<b>".repeat(90_000)}<p>Deep down.</p>${"</i>".repeat(90_000)}`],
    ["scripts in the depth", `${"<div>".repeat(1000)}<script>alert("x")</script><p>Deep down.</p>`],
    ["a million entities", `<p>Deep down.</p><p hidden>${"&amp;&#x41;".repeat(500_000)}</p>`],
    ["150,000 attributes", `<p ${Array.from({ length: 150_000 }, (_, i) => `a${i}=1`).join(" ")}>Deep down.</p>`],
    [
      "JSON-LD nested 100,000 deep",
      `<script type="application/ld+json">${'{"@graph":['.repeat(100_000)}</script><p>Deep down.</p>`,
    ],
  ])("of %s is read without a stack overflow or a hang", (_, html) => {
    const { lines } = page(html);
    expect(lines.map((line) => line.text)).toEqual(["Deep down."]);
  });

  it.each([
    ["a gzip bomb", gzipSync(new Uint8Array(65 * 1024 * 1024)), "unpacks to more than 64 MiB"],
    ["a gzip file cut off", gzipSync("<p>Short</p>").subarray(0, 15), "damaged or cut off"],
    ["a page without a word", new TextEncoder().encode("<html><script>x</script><p>&nbsp;</p>"), "shows no text"],
    ["a PNG named .html", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "a PNG image"],
  ])("that is %s is refused with what was found and what to do", (_, bytes, found) => {
    const problem = problemOf(() => readCapture(bytes, "page.html.gz"));
    expect(problem?.found).toContain(found);
    expect(problem?.remedy).toBeTruthy();
  });

  it("has single spaces where what is taken out stood between them", () => {
    const { lines } = page("<p>Ferry\t\u202e\tleaves \u202d harbour\t\u202c\t</p>");
    expect(lines.map(({ text }) => text)).toEqual(["Ferry leaves harbour"]);
  });

  it("of any markup whatever is read or refused, and its lines hold no markup of their own making", () => {
    const tag = fc.constantFrom(
      "div",
      "p",
      "a href='x'",
      "h1",
      "ul",
      "li",
      "script",
      "style",
      "/p",
      "/div",
      "br",
      "table",
      "td",
      "time datetime=x",
      "!--",
      "svg",
      "/svg",
      "figure",
      "blockquote",
      "pre",
      "title",
      "meta name=author content=Jo",
      "form",
      "template",
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      anyText(),
      fc.constantFrom("&amp;", "&#27;", "&#x202e;", "\ud800", "<", '"'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          const capture = page(pieces.join(""));
          for (const { text, block } of capture.lines) {
            expect(text + (block?.markdown ?? "")).not.toMatch(CONTROLS);
            expect(text.trim()).toBe(text);
            expect(text).not.toBe("");
          }
        } catch (error) {
          expect(error).toBeInstanceOf(BackfileError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("of any bytes whatever, packed or not, is read or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, packed) => {
        try {
          readCapture(packed ? gzipSync(bytes) : bytes, "page.html");
        } catch (error) {
          expect(error).toBeInstanceOf(BackfileError);
        }
      }),
    );
  });
});
