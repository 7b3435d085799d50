import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/capture/bytes/limits.ts";
import { type Capture, readCapture } from "../../src/capture/capture.ts";
import { BackfileError } from "../../src/model/problem.ts";

const SENTENCE = "The harbour authority approved a plan on Tuesday to dredge the channel before the winter. ";
const STORY = `<article><h1>Harbour to be dredged</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}</article>`;

const read = (text: string, name = "page.html"): Capture => readCapture(Buffer.from(text), name);

function refusalOf(bytes: Uint8Array, name: string): string[] {
  try {
    readCapture(bytes, name);
    return [];
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    return error.problems.map(({ found }) => found);
  }
}

describe("a capture is refused, with the limit in words, where it has more", () => {
  const numbered = (count: number, one: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => one(i)).join("");

  test.each([
    ["opening tags", "page.html", "<i>".repeat(LIMITS.tags + 1), "200,000 tags"],
    ["closing tags", "page.html", "</i>".repeat(LIMITS.tags + 1), "200,000 tags"],
    ["tags too deep to be kept", "page.html", "<div>".repeat(LIMITS.tags + 1), "200,000 tags"],
    ["attributes", "page.html", `<p ${numbered(LIMITS.attributes + 1, (i) => `a${i} `)}>`, "200,000 attributes"],
    ["paragraphs", "page.html", "<p>a".repeat(LIMITS.lines + 1), "100,000 lines"],
    ["set lines", "page.html", `<pre>${"\n".repeat(LIMITS.lines)}a</pre>`, "100,000 lines"],
    ["words shown", "page.html", `<p>${"word ".repeat(LIMITS.characters / 5 + 1)}`, "5,000,000 characters"],
    ["lines of text", "text.txt", "a\n".repeat(LIMITS.lines + 1), "100,000 lines"],
    ["blank lines of text", "text.txt", `${"\r".repeat(LIMITS.lines + 1)}a`, "100,000 lines"],
    ["words of text", "text.txt", "word ".repeat(LIMITS.characters / 5 + 1), "5,000,000 characters"],
  ])("%s", (_, name, text, limit) => {
    expect(refusalOf(Buffer.from(text), name)).toEqual([expect.stringContaining(`more than ${limit}`)]);
  });

  test("even if it takes up little room: seven million elements packed into 20 KB", () => {
    const packed = gzipSync("<b>".repeat(7_000_000));
    expect(packed.length).toBeLessThan(100_000);
    expect(refusalOf(packed, "page.html.gz")).toEqual([expect.stringContaining("200,000 tags")]);
  });

  test("but ten times the largest page seen is read", () => {
    const page = read(`${STORY}${'<ul class=a id=b><li><a href="/x">Next</a></ul>'.repeat(13_000)}`);
    expect(page.lines.filter(({ block }) => block?.main).length).toBeGreaterThanOrEqual(5);
    expect(page.lines).toHaveLength(13_006);
    // A page saved with its pictures in it is large, and has no more to read.
    expect(read(`${STORY}<img src="data:image/png;base64,${"A".repeat(20_000_000)}">`).lines).toHaveLength(6);
  });
});

/** Pages of a few megabytes at most; each would take minutes or hours if the time grew with the square of its size. */
describe("a page takes time in proportion to its size, with", () => {
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const article = (rest: object) => ({ "@type": "NewsArticle", headline: "Harbour to be dredged", ...rest });

  test.each([
    ["metadata without end", '<meta name="author" content="Jane &amp; Doe">'.repeat(30_000)],
    ["a property of a million names", `<meta name="${"author ".repeat(1e6)}" content="${"a &amp; b".repeat(800)}">`],
    ["an item of a million properties", `<i itemprop="${"author ".repeat(1e6)}">${"<b></b>".repeat(30_000)}</i>`],
    ["authors nested in authors", `${"<i itemprop=author>".repeat(500)}${"<b></b>".repeat(30_000)}`],
    [
      "a hundred authors of twenty thousand names each",
      jsonLd([
        article({ author: Array(50).fill({ "@id": "x" }), creator: Array(50).fill({ "@id": "x" }) }),
        { "@id": "x", name: Array(20_000).fill("Jane Doe") },
      ]),
    ],
    ["JSON nested 200,000 deep", `<script type="application/ld+json">${"[".repeat(2e5)}${"]".repeat(2e5)}</script>`],
    ["an address of a million slashes", jsonLd(article({ url: `${"/".repeat(1e6)}x` }))],
    ["an article within its metadata", jsonLd(article({ articleBody: SENTENCE.repeat(100_000) }))],
    [
      "headings beside nested articles",
      `${"<article>".repeat(500)}<p>${SENTENCE}${"</article>".repeat(500)}${"<h1>a</h1>".repeat(30_000)}`,
    ],
    [
      "a class of a million letters",
      `<div class="${"w".repeat(1e6)}">${`<div><p>${SENTENCE}</p></div>`.repeat(20_000)}</div>`,
    ],
    [
      "classes, ids and data of many words",
      `<div class="${"a ".repeat(250)}" id="${"b ".repeat(250)}">${"<p>a".repeat(30_000)}</div>`,
    ],
    ["closing tags of nothing", `${"<div>".repeat(500)}${"</x>".repeat(150_000)}`],
    ["signs of markup in the text", `<p>${"< & ".repeat(200_000)}</p>`],
    ["an unclosed comment", "<!-- ".repeat(4_000_000)],
  ])("%s", (_, hostile) => {
    const { lines, hints } = read(`<link rel=canonical href="https://a.example/x">${STORY}${hostile}`);
    expect(lines.some(({ text }) => text === "Harbour to be dredged")).toBe(true);
    expect(hints.length).toBeLessThanOrEqual(500);
  });

  test("a claimed text in which every line shown is looked for", () => {
    const shown = Array.from({ length: 20_000 }, (_, i) => `<p>The harbour was closed, said line ${i}`).join("");
    const { lines } = read(`${jsonLd(article({ articleBody: SENTENCE.repeat(30_000) }))}<article>${shown}</article>`);
    expect(lines).toHaveLength(20_000);
  });
});
