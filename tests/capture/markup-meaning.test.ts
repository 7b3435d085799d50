/** What the markup of a page means for its words: raised figures, struck words, quotations, lists, code, frames, archived copies. */
import { describe, expect, test } from "vitest";
import { readCapture } from "../../src/capture/capture.ts";
import { readPage } from "../../src/parse/read-page.ts";
import { originalAddress } from "../../src/text/original-address.ts";
import { PROSE } from "../parse/pages.ts";

const paragraphs = PROSE.split("\n\n").map((text) => `<p>${text}</p>`);

function page(inner: string, head = "", lang = "en"): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>Board shuts east pier</title>${head}</head><body>${inner}</body></html>`;
}

const captured = (html: string, name = "page.html") => readCapture(new TextEncoder().encode(html), name);
const read = (html: string) => readPage(captured(html), { sources: [], topics: [] });
/** The body of an article that has these elements among its paragraphs. */
const bodyWith = (inner: string, lang?: string) =>
  read(page(`<article><h1>Board shuts east pier</h1>${paragraphs[0]}${inner}${paragraphs[1]}</article>`, "", lang))
    .body.split(`${PROSE.split("\n\n")[0]}\n\n`)[1]
    ?.split(`\n\n${PROSE.split("\n\n")[1]}`)[0];

describe("running text", () => {
  test.each([
    ["The bay holds 10<sup>6</sup> herring, as counted by them.", "The bay holds 10⁶ herring, as counted by them."],
    [
      "CO<sub>2</sub> rose by 3 m<sup>2</sup> in the year of the great storm.",
      "CO₂ rose by 3 m² in the year of the great storm.",
    ],
    [
      "So it was,<sup><a href='#fn1'>1</a></sup> but not any more since the flood.",
      "So it was,¹ but not any more since the flood.",
    ],
    [
      "On the 1<sup>st</sup> of May the pier is to be closed for good.",
      "On the 1st of May the pier is to be closed for good.",
    ],
    [
      "The growth is e<sup>kt</sup> in the model that the board has used.",
      "The growth is e^(kt) in the model that the board has used.",
    ],
    [
      "The index x<sub>max</sub> is that of the highest tide of the year.",
      "The index x\\_(max) is that of the highest tide of the year.",
    ],
    [
      "As one source says,<sup>[4]</sup> it was closed in the winter.",
      "As one source says,\\[4] it was closed in the winter.",
    ],
    [
      "The vote was <s>unanimous</s> eight to three in the end.",
      "The vote was ~~unanimous~~ eight to three in the end.",
    ],
    [
      "It costs <del>nine</del> <ins>eleven</ins> million crowns in all.",
      "It costs ~~nine~~ eleven million crowns in all.",
    ],
    ["The board writes ~~so~~ in its minutes of the year.", "The board writes \\~~so\\~~ in its minutes of the year."],
    ["She said <q>not one boat</q> and left the hall at once.", "She said “not one boat” and left the hall at once."],
    ["She said <q>“not one boat”</q> and left the hall at once.", "She said “not one boat” and left the hall at once."],
    [
      "The mayor posted a <img class='emoji' alt='🦭' src='x.svg'> on Monday night.",
      "The mayor posted a 🦭 on Monday night.",
    ],
    [
      "The <ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby> is the harbour of the old town.",
      "The 港 is the harbour of the old town.",
    ],
    [
      "Super\u00adintendent Brill of the har\u200bbour was not there at all.",
      "Superintendent Brill of the harbour was not there at all.",
    ],
  ])("%s", (html, markdown) => {
    expect(bodyWith(`<p>${html}</p>`)).toBe(markdown);
  });

  test("has the quotation marks of its language", () => {
    expect(bodyWith("<p>Sie sagte <q>kein einziges Boot</q> und verließ den Saal sofort.</p>", "de")).toBe(
      "Sie sagte „kein einziges Boot“ und verließ den Saal sofort.",
    );
  });

  test("has no struck words in a headline, and no picture's description", () => {
    const html = page(
      `<article><h1>Board <s>opens</s> shuts east pier <img alt="Photo of a pier"></h1>${paragraphs.join("")}</article>`,
    );
    expect(read(html).fields.title?.value).toBe("Board shuts east pier");
  });
});

describe("lists", () => {
  test("keep their numbers, and items within items their indent", () => {
    expect(
      bodyWith(
        "<ol start=3><li>North quay<ul><li>two cranes</li><li>a cold store</li></ul></li><li value=7>East pier</li></ol>",
      ),
    ).toBe("3. North quay\n   - two cranes\n   - a cold store\n7. East pier");
    expect(bodyWith("<ol reversed><li>the third</li><li>the second</li><li>the first</li></ol>")).toBe(
      "3. the third\n2. the second\n1. the first",
    );
  });

  test("keep the paragraphs of an item together", () => {
    expect(
      bodyWith("<ul><li><p>The quay is open.</p><p>It has two cranes.</p></li><li>The pier is shut.</li></ul>"),
    ).toBe("- The quay is open.\n\n  It has two cranes.\n- The pier is shut.");
  });

  test("of definitions and of questions that open are all there", () => {
    expect(bodyWith("<dl><dt>Who pays?</dt><dd>The province.</dd></dl>")).toBe("Who pays?\n\nThe province.");
    expect(bodyWith("<details open><summary>Who pays?</summary><p>The province pays a third.</p></details>")).toBe(
      "Who pays?\n\nThe province pays a third.",
    );
  });

  test("of notes have no arrows back", () => {
    expect(bodyWith('<ol><li id="fn1"><p>Land register, folio 212. <a href="#r1">↩</a></p></li></ol>')).toBe(
      "1. Land register, folio 212.",
    );
  });
});

describe("code", () => {
  test("keeps its lines and indents; preformatted prose is prose", () => {
    expect(bodyWith("<pre><code>for row in rows:\n    total += 1\n</code></pre>")).toBe(
      "```\nfor row in rows:\n    total += 1\n```",
    );
    expect(bodyWith("<pre>The board met on Monday night.\nIt shut the pier.</pre>")).toBe(
      "The board met on Monday night.\n\nIt shut the pier.",
    );
  });
});

describe("an article in another container", () => {
  const article = `<h1>Board shuts east pier</h1>${paragraphs.join("")}`;
  test.each([
    ["a declarative shadow root", `<x-story><template shadowrootmode="open">${article}</template></x-story>`],
    ["a frame that was saved in the page", `<iframe srcdoc="${article.replaceAll('"', "&quot;")}"></iframe>`],
  ])("is read from %s", (_, html) => {
    const { fields, body } = read(page(html));
    expect(fields.title?.value).toBe("Board shuts east pier");
    expect(body).toBe(`${PROSE}\n`);
  });

  test("is not read from a template that browsers do not show, nor from frames without end", () => {
    expect(() => read(page(`<template>${article}</template>`))).toThrow(/shows no text/);
    let nested = article;
    for (let i = 0; i < 6; i++)
      nested = `<iframe srcdoc="${nested.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;
    expect(() => read(page(nested))).toThrow(/shows no text/);
  });

  test("is read from a piece of source in a text file, but not from a text that merely begins with a sign", () => {
    expect(captured(`${article}`, "piece.txt").format).toBe("html");
    expect(captured("<3 is what she wrote on the wall.\n\nThe board met.", "heart.txt").format).toBe("text");
    expect(captured("<p> is the tag of a paragraph, as every reader of this paper knows.", "tag.txt").format).toBe(
      "text",
    );
  });
});

describe("an archived copy", () => {
  const ORIGINAL = "https://courier.example/news/pier";
  test.each([
    `https://web.archive.org/web/20190304081000/${ORIGINAL}`,
    `https://web.archive.org/web/20190304081000id_/${ORIGINAL}`,
    `http://archive.ph/2021.07.19-101112/${ORIGINAL}`,
    `https://archive.today/o/Ab1Cd/${ORIGINAL}`,
    `https://arquivo.pt/wayback/20190304081000/${ORIGINAL}`,
    `https://webcache.googleusercontent.com/search?q=cache:Ab1CdEf:${ORIGINAL}+&cd=1`,
  ])("%s is known by the address of its original", (address) => {
    expect(originalAddress(address)).toBe(ORIGINAL);
  });

  test("that has no original in its address is left as it is, as is a page about an archive", () => {
    for (const address of [
      "https://archive.ph/Ab1Cd",
      "https://archive.org/details/harbour",
      `${ORIGINAL}?from=https://archive.ph/x`,
    ])
      expect(originalAddress(address)).toBe(address);
  });

  test("of archive.today has neither its bar nor its name and time", () => {
    const head = `<meta property="og:site_name" content="archive.ph"><meta property="og:url" content="http://archive.ph/Ab1Cd">
      <meta property="article:modified_time" content="2021-07-19T10:11:12Z">
      <link rel="canonical" href="http://archive.ph/2021.07.19-101112/${ORIGINAL}">`;
    const bar =
      '<div id="HEADER"><a href="http://archive.ph/">archive.today</a> Saved from <b>19 Jul 2021 10:11:12 UTC</b></div>';
    const { hints, lines } = captured(
      page(`${bar}<div><h1>Board shuts east pier</h1>${paragraphs.join("")}</div>`, head),
    );
    expect(hints.filter(({ field }) => /source|updated|url/.test(field)).map(({ value }) => value)).toEqual([ORIGINAL]);
    expect(lines[0]?.text).toBe("Board shuts east pier");
  });

  test.each([
    [
      "Google",
      `This is Google's cache of <a href="${ORIGINAL}">${ORIGINAL}</a>. It is a snapshot of the page as it appeared on 19 Jul 2021.`,
    ],
    [
      "Bing",
      `You have reached the cached page for <a href="${ORIGINAL}">${ORIGINAL}</a> Below is a snapshot of the Web page.`,
    ],
  ])("of %s has no bar, and the address of the original", (_, bar) => {
    const { hints, lines } = captured(page(`<div><div>${bar}</div></div><div>${paragraphs.join("")}</div>`));
    expect(hints).toContainEqual({ field: "url", value: ORIGINAL, where: "bar of the cache" });
    expect(lines[0]?.text).toBe(PROSE.split("\n\n")[0]);
  });

  test("is not what an article on caches is", () => {
    const text = `<div>The cache of herring at <a href="${ORIGINAL}">the pier</a> was found on Monday by two divers of the board.</div>`;
    expect(captured(page(text)).lines).toHaveLength(1);
  });
});

describe("the address of a page", () => {
  const addressOf = (head: string) =>
    captured(page(paragraphs.join(""), head))
      .hints.filter(({ field }) => field === "url")
      .map(({ value }) => value);

  test("is resolved against its base, and has no parameters that tell where a reader came from", () => {
    expect(addressOf('<base href="https://courier.example/"><link rel="canonical" href="/news/pier">')).toEqual([
      "https://courier.example/news/pier",
    ]);
    expect(
      addressOf('<meta property="og:url" content="https://courier.example/a?id=4&utm_source=x&fbclid=abc#top">'),
    ).toEqual(["https://courier.example/a?id=4"]);
    expect(addressOf('<meta property="og:url" content="https://courier.example/#!/a/4">')).toEqual([
      "https://courier.example/#!/a/4",
    ]);
  });

  test("is that which programs that clip pages note", () => {
    expect(addressOf('<meta name="source-url" content="https://courier.example/news/pier">')).toEqual([
      "https://courier.example/news/pier",
    ]);
  });
});
