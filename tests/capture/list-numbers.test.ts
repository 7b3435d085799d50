/** Numbers of list items, which documents keep apart from their text. */
import { describe, expect, test } from "vitest";
import { numberedItems, withNumbers } from "../../src/capture/formats/docx-numbers.ts";
import { officeXml } from "../../src/capture/formats/office-xml.ts";
import { listNumeral } from "../../src/text/list-numerals.ts";
import { fixture, readFile, valuesOf } from "./read-file.ts";

const read = async (bytes: Uint8Array, name: string) => {
  const { articles } = await readFile(bytes, name);
  return valuesOf(articles[0] as (typeof articles)[0]);
};

/** The words of a body, however its lists are marked. */
const wordsOf = (body: unknown) => String(body).replace(/^ +/gm, "").replaceAll("\\", "").split(/\n+/).filter(Boolean);

test.each(["shipyard.docx", "shipyard.odt"])("%s keeps its date and the numbers of all its items", async (name) => {
  const { date, body } = await read(fixture(name), name);
  expect(date).toBe("2022-03-22");
  expect(wordsOf(body).map((line) => line.slice(0, 18))).toEqual([
    ...["Die Werft in Lindm", "Drei Gründe nennt ", "3. Das Dock ist gr", "4. Die Leute der W"],
    ...["a) vom Bau der Bar", "b) vom Umbau der a", "5. Der Preis war d", "Die Regeln des Ver"],
    ...["i) Das Schiff wird", "ii) Die Werft haft", "(A) Der Hafen blei", "(B) Die Lärmwerte ", "Die Arbeiten begin"],
  ]);
});

describe("a page", () => {
  const story = "<p>The ferry left the quay at noon, as it had done on every day of the long winter before.</p>".repeat(
    4,
  );
  const bodyOf = async (html: string) => {
    const page = `<!doctype html><html><body><article><h1>Ferries return</h1>${story}${html}${story}</article></body></html>`;
    return wordsOf((await read(Buffer.from(page), "a.html")).body).filter((line) => !line.startsWith("The ferry"));
  };

  test.each([
    ["<ol type=a><li>the mast</li><li><p>the keel</p></li></ol>", ["a. the mast", "b. the keel"]],
    ["<ol type=I start=3><li>the mast</li><li>the keel</li></ol>", ["III. the mast", "IV. the keel"]],
    ['<ol style="list-style-type: lower-alpha"><li></li><li>the keel</li></ol>', ["b. the keel"]],
    ["<ol start=22><li><p>March 2022</p></li></ol>", ["22. March 2022"]],
    ["<ol><li value=5>the mast</li><li>the keel</li></ol>", ["5. the mast", "6. the keel"]],
    ["<ol start=4><li> </li></ol><p>The mast was broken.</p>", ["The mast was broken."]],
  ])("shows %s as a browser does", async (html, shown) => {
    expect(await bodyOf(html)).toEqual(shown);
  });
});

describe("Word", () => {
  const level = (depth: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering>
    <w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "lowerRoman", "(%3)")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, "upperLetter", "Annex %1:", '<w:pStyle w:val="Annex"/>')}${level(1, "bullet", "o")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const styles = `<w:styles><w:style w:styleId="Annex"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Small"><w:basedOn w:val="Annex"/></w:style></w:styles>`;
  const item = (list: number, depth: number, text = "<w:r><w:t>word</w:t></w:r>") =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${text}</w:p>`;
  const styled = (style: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>word</w:t></w:r></w:p>`;
  const shown = (...paragraphs: string[]) => {
    const document = `<w:document><w:body>${paragraphs.join("")}</w:body></w:document>`;
    const xml = withNumbers({ document, numbering, styles });
    const texts = xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
    return texts.map((one) => numberedItems(one.replace(/<(?!w:t\b|\/w:t>)[^>]*>/g, "").replace(/<[^>]*>/g, "")));
  };

  test("counts a list on behind its deeper items, and these anew", () => {
    const all = shown(item(1, 0), item(1, 1), item(1, 1), item(1, 2), item(1, 0), item(1, 1));
    expect(all).toEqual(["1. word", "1.1 word", "1.2 word", "(i) word", "2. word", "2.1 word"]);
  });

  test("begins a list anew where it says so, and goes on with one of the same definition where it does not", () => {
    expect(shown(item(1, 0), item(2, 0), item(2, 0), item(1, 0))).toEqual(["1. word", "7. word", "8. word", "9. word"]);
  });

  test("numbers by styles, and neither bullets nor empty paragraphs", () => {
    expect(shown(styled("Annex"), styled("Small"), item(3, 1), item(3, 0, ""), item(1, 0, ""), item(9, 0))).toEqual([
      ...["Annex A: word", "Annex B: word", "word", "", "", "word"],
    ]);
  });

  test("takes an item whose number is text out of its list, and lets the others be items", () => {
    const xml = (one: string) => withNumbers({ document: `<w:document>${one}</w:document>`, numbering, styles });
    expect(xml(item(1, 1))).toContain('<w:numId w:val="0"/>');
    expect(xml(item(1, 1))).not.toContain('<w:numId w:val="1"/>');
    expect(xml(styled("Annex"))).toContain('<w:numId w:val="0"/>');
    expect(numberedItems(`<ol><li>${/\ufdd0\d+\ufdd0/.exec(xml(item(1, 0)))?.[0]}word`)).toBe('<ol><li value="1">word');
  });
});

test("OpenDocument shows the numbers of headings and those of lists that go on", async () => {
  const story =
    "<text:p>The ferry left the quay at noon, as it had done on every day of the long winter before.</text:p>".repeat(
      4,
    );
  const xml = `<?xml version="1.0"?><office:document><office:styles><text:outline-style>
    <text:outline-level-style text:level="1" style:num-format=""/><text:outline-level-style text:level="2" style:num-format="I" style:num-suffix="."/>
    </text:outline-style><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=")"/>
    <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style></office:styles>
    <office:body><office:text><text:h text:outline-level="1">Ferries return</text:h>${story}
    <text:list text:style-name="L"><text:list-item><text:p>mast</text:p><text:p>and sail</text:p>
    <text:list><text:list-item><text:p>boom</text:p></text:list-item></text:list></text:list-item></text:list>${story}
    <text:h text:outline-level="2">The quay</text:h>${story}<text:h text:outline-level="2"><text:number>II.</text:number>The cranes</text:h>${story}
    <text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>keel</text:p></text:list-item></text:list>
    <text:list text:style-name="L"><text:list-item text:start-value="9"><text:p>hull</text:p></text:list-item><text:list-header><text:p>loose</text:p></text:list-header></text:list>${story}
    </office:text></office:body></office:document>`;
  const lines = wordsOf((await read(Buffer.from(xml), "a.fodt")).body).filter((line) => !line.startsWith("The ferry"));
  expect(lines).toEqual([
    ...["1) mast", "and sail", "1.1 boom", "## I. The quay", "## II. The cranes", "2) keel", "9) hull", "loose"],
  ]);
});

test("RTF shows the number that older programs write before an item", async () => {
  const story = "The ferry left the quay at noon, as it had done on every day of the long winter before. ".repeat(3);
  const rtf = `{\\rtf1\\ansi Ferries return\\par ${story}\\par{\\pntext\\f0 22.\\tab}{\\*\\pn\\pnlvlbody\\pnstart22\\pndec{\\pntxta.}}the mast\\par ${story}\\par}`;
  expect((await read(Buffer.from(rtf, "latin1"), "a.rtf")).body).toMatch(/22\\?\.\s+the mast/);
});

test.each([
  [4, "lower-letter", "d"],
  [28, "upper-letter", "BB"],
  [0, "lower-letter", "0"],
  [1994, "upper-roman", "MCMXCIV"],
  [4000, "lower-roman", "4000"],
  [7, "padded", "07"],
  [7, "decimal", "7"],
] as const)("%i is written as %s: %s", (number, format, numeral) => {
  expect(listNumeral(number, format)).toBe(numeral);
});

test("a document that nests without end is refused before it is read, and one that does not is text", () => {
  const nested = (depth: number) =>
    Buffer.from(`<?xml version="1.0"?><a>${"<w:p>".repeat(depth)}<b/>${"</w:p>".repeat(depth)}</a>`);
  expect(officeXml(nested(900))).toContain("<b/>");
  expect(() => officeXml(nested(100_000))).toThrow("nests without end");
  expect(officeXml(Buffer.from(`<a>${"<b/>".repeat(5000)}</a>`))).toContain("<b/>");
});
