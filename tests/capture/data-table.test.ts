import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCapture } from "../../src/capture/capture.ts";
import { renderMarkdown } from "../../src/site/body/markdown.ts";

const PROSE =
  "<p>The ferry to Inishskerrin will sail every day this winter for the first time, the harbour board said on Monday evening.</p>" +
  "<p>A third boat, bought second-hand from Norway, makes it possible to keep one in reserve when the sea is rough.</p>";
const page = (html: string) =>
  readCapture(
    new TextEncoder().encode(`<html><body><article>${PROSE}${html}${PROSE}</article></body></html>`),
    "p.html",
  );
/** The lines between the paragraphs. */
const linesOf = (html: string) => page(html).lines.slice(2, -2);
const markdownOf = (html: string) => linesOf(html).map(({ text, block }) => block?.markdown ?? text);
const row = (cells: readonly string[], name = "td") =>
  `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join("")}</tr>`;

const FARES = `<table><caption>Fares in <b>euros</b></caption><thead>${row(["Year", "Boats", "Fare"], "th")}</thead><tbody>${row(["2021", "2", "€7.50"])}${row(["2022", "3", "€3.75"])}</tbody></table>`;

describe("a table of data", () => {
  it("keeps its rows, and its caption as text before it", () => {
    const [caption, table, ...others] = linesOf(FARES);
    expect(others).toEqual([]);
    expect(caption).toMatchObject({ text: "Fares in euros", block: { tag: "caption", main: true } });
    expect(table).toMatchObject({
      text: "Year | Boats | Fare / 2021 | 2 | €7.50 / 2022 | 3 | €3.75",
      block: {
        tag: "table",
        main: true,
        markdown: "| Year | Boats | Fare |\n| --- | --- | --- |\n| 2021 | 2 | €7.50 |\n| 2022 | 3 | €3.75 |",
      },
    });
  });

  it("is known without markup by rows of like length with short cells; words above figures name the columns", () => {
    const rows = [
      ["Year", "Boats", "Fare"],
      ["2021", "2", "€7.50"],
      ["2022", "3", "€3.75"],
    ].map((cells) => row(cells));
    expect(markdownOf(`<table border="1">${rows.join("")}</table>`)).toEqual([
      "| Year | Boats | Fare |\n| --- | --- | --- |\n| 2021 | 2 | €7.50 |\n| 2022 | 3 | €3.75 |",
    ]);
  });

  it("that names its rows alone has an empty header, and its names strong", () => {
    const named = [
      ["Boats", "3"],
      ["Crew", "12"],
    ].map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`);
    expect(markdownOf(`<table>${named.join("")}</table>`)).toEqual([
      "| | |\n| --- | --- |\n| **Boats** | 3 |\n| **Crew** | 12 |",
    ]);
  });

  it("keeps links beside the words that carry them, and the columns where cells reach over others or are empty", () => {
    const html = `<table><tr><th rowspan="2">Route<th colspan="2">Fare<td></tr><tr><th>winter<th>summer</tr>
      <tr><td><a href="https://courier.example/isle">Isle</a><td>4<td>7</tr><tr><td>Coast<td></td><td>9</tr></table>`;
    const [table] = linesOf(html);
    expect(table?.block).toMatchObject({
      markdown:
        "| Route | Fare | |\n| --- | --- | --- |\n| | **winter** | **summer** |\n| Isle | 4 | 7 |\n| Coast | | 9 |",
      links: [{ text: "Isle", url: "https://courier.example/isle" }],
    });
  });

  it("in a figure of its own is text, as is its place among the paragraphs", () => {
    const lines = page(`<figure class="wp-block-table">${FARES}</figure>`).lines.filter(({ block }) => block?.main);
    expect(lines.map(({ block }) => block?.tag)).toEqual(["p", "p", "caption", "table", "p", "p"]);
  });

  it("shows what stands in its cells as text, whatever it is", () => {
    const cells = ["a | b", "c<br>d\n e", "&lt;b&gt;f", "\\g*h*", "<p>i</p><p>j</p>", "`k|`", "# l", "- m"];
    const [markdown = ""] = markdownOf(`<table>${row(cells, "th")}${row(cells)}</table>`);
    expect(markdown.split("\n")).toHaveLength(3);
    const shown = [...renderMarkdown(markdown).matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell);
    const words = ["a | b", "c d e", "&#x3C;b>f", "\\g*h*", "i j", "`k|`", "# l", "- m"];
    expect(shown).toEqual([...words, ...words]);
  });
});

describe("a table that is no data", () => {
  const long = `${"A third boat makes it possible to keep one in reserve when the sea is rough. ".repeat(8)}`;
  it.each([
    ["of one row", `<table>${row(["2021", "2", "7"], "th")}</table>`, 3],
    ["of one column", `<table>${row(["2021"], "th")}${row(["2022"])}${row(["2023"])}</table>`, 3],
    ["that lays out two columns of text", `<table>${row([long, long])}${row([long, "Tides"])}</table>`, 4],
    ["with long text under a heading", `<table>${row(["Tides", "Boats"], "th")}${row([long, long])}</table>`, 4],
    [
      "that says it is there for the layout",
      `<table role="presentation">${row(["a", "b"], "th")}${row(["c", "d"])}</table>`,
      4,
    ],
    ["with a byline and a date", `<table>${row(["By", "Nuala Breen"])}${row(["Date", "14 November 2023"])}</table>`, 4],
    [
      "of links, a menu",
      `<table>${[1, 2, 3].map((n) => row(["News", "Sport", "Deaths"].map((word) => `<a href="/${word}${n}">${word} ${n}</a>`))).join("")}</table>`,
      9,
    ],
    ["with headings in it", `<table>${row(["<h2>Tides</h2>", "<h2>Boats</h2>"], "th")}${row(["c", "d"])}</table>`, 4],
    ["with text beside its rows", `<table>Tides ${row(["a", "b"], "th")}${row(["c", "d"])}</table>`, 5],
  ])("(%s) is read as the blocks in it", (_, html, blocks) => {
    const lines = linesOf(html);
    expect(lines).toHaveLength(blocks);
    expect(lines.map(({ block }) => block?.markdown ?? "").join()).not.toContain("| --- |");
  });

  it("may hold one that is", () => {
    const lines = linesOf(`<table>${row(["Tides", FARES])}${row(["More", "Boats"])}</table>`);
    expect(lines.map(({ block }) => block?.tag)).toEqual(["td", "caption", "table", "td", "td"]);
  });
});

describe("a hostile table", () => {
  const many = (count: number, html: string) => html.repeat(count);
  it.each([
    ["60,000 cells", `<table><tr><th>x${many(60_000, "<td>x")}</table>`],
    ["20,000 rows", `<table>${many(20_000, "<tr><th>x<td>y")}</table>`],
    ["20,000 empty rows", `<table><tr><th>x<td>y${many(20_000, "<tr>")}<tr><td>x<td>y</table>`],
    ["cells that reach over millions", `<table>${many(5000, '<tr><td rowspan="99999999" colspan="2">x')}</table>`],
    ["columns without number", `<table>${many(99, '<tr><th colspan="99999999">x<td colspan="1e9">y')}</table>`],
    ["10,000 tables in each other", `${many(10_000, "<table><tr><th>x<td>y<tr><td>")}x${many(10_000, "</table>")}`],
    ["4,000 tables after each other", many(4000, "<table><tr><th>x<td>y<tr><td>x<td>y</table>")],
    [
      "400 tables in each other, each with 100 cells before",
      many(400, `<table><tr><th>x${many(100, "<td>x")}<tr><td>`),
    ],
  ])("of %s makes no more of the page than was there", (_, html) => {
    const { lines } = page(html);
    const made = lines.reduce((sum, { text, block }) => sum + text.length + (block?.markdown?.length ?? 0), 0);
    expect(lines.length).toBeGreaterThan(0);
    expect(made).toBeLessThan(4 * html.length);
  });

  it("loses no word and doubles none, however its cells are nested, spanned or left open", () => {
    const tags = "table /table tr /tr td /td th /th caption thead tbody /tbody p br b /b ul li h2 figure div /div";
    const piece = fc.constantFrom(
      ...["§", "§, ", "| § ", "\\§", "*§*", "[§](x)", "`§`", "&lt;§&gt;", "<td>§<td>§<tr><td>§<td>§", "<tr><th>§<td>§"],
      ...tags.split(" ").map((name) => `<${name}>`),
      ...[
        "<td colspan=3>",
        "<td rowspan=2>",
        "<th rowspan=0 colspan=-1>",
        "<td hidden>",
        "<tr hidden>",
        "<table role=none>",
      ],
    );
    const wordsIn = (text: string) => text.match(/word\d+/g)?.sort() ?? [];
    let tables = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        let number = 0;
        const html = `<table><tr><th>§${pieces.join("")}`.replaceAll("§", () => `word${number++}`);
        const { lines } = page(html);
        const laidOut = page(html.replaceAll("<table>", '<table role="presentation">')).lines;
        const words = wordsIn(lines.map(({ text }) => text).join("\n"));
        expect(words).toEqual(wordsIn(laidOut.map(({ text }) => text).join("\n")));
        expect(new Set(words).size).toBe(words.length);
        for (const { text, block } of lines) {
          if (!block?.markdown?.includes("\n| ---")) continue;
          tables++;
          const rendered = renderMarkdown(block.markdown);
          expect(wordsIn(rendered)).toEqual(wordsIn(text));
          expect(rendered.match(/<table>/g)).toHaveLength(1);
        }
      }),
      { numRuns: 1000 },
    );
    expect(tables).toBeGreaterThan(10);
  });
});
