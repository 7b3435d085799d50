import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphsOf } from "../../../src/record/paragraphs.ts";
import { processed, renderMarkdown } from "../../../src/site/body/markdown.ts";
import { quotedHtml } from "../../quoted-html.ts";

describe("rendering a body", () => {
  test("paragraphs, subheadings, quotations, lists and links become HTML", () => {
    const html = quotedHtml(
      renderMarkdown("One.\n\n## Talks\n\n> Quoted.\n\n- a\n- b\n\n[The plan](https://example.org/plan) is out."),
    );
    expect(html).toBe(
      '<p>One.</p>\n<h2>Talks</h2>\n<blockquote>\n<p>Quoted.</p>\n</blockquote>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p><a href="https://example.org/plan" rel="nofollow">The plan</a> is out.</p>',
    );
  });

  test("escaped characters appear as they are in the capture", () => {
    expect(renderMarkdown("since the summit \\[in 2019\\] 5 \\* 4 \\<b>")).toBe(
      "<p>since the summit [in 2019] 5 * 4 &#x3C;b></p>",
    );
  });

  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](data:text/html,<script>)",
    "![x](https://example.org/tracker.png)",
    "<a href='vbscript:x' onclick='y'>x</a>",
    "| <script>x</script> | [x](javascript:alert(1)) |\n| --- | --- |\n| ![x](https://example.org/x.png) | <b onclick='y'>x</b> |",
  ])("%s brings no markup of its own", (markdown) => {
    expect(renderMarkdown(`Before.\n\n${markdown}\n\nAfter.`)).not.toMatch(
      /<(?:script|img|iframe)|on\w+=|javascript:|data:|vbscript:/i,
    );
  });

  test("a table scrolls where it is wide, and its header cells name its columns", () => {
    expect(
      quotedHtml(
        renderMarkdown("Fares:\n\n| Year | Fare |\n| --- | ---: |\n| 2021 | *7.50* |\n| 2022 |\n\nAll in euros."),
      ),
    ).toBe(
      "<p>Fares:</p>\n" +
        '<section class="scroll" tabindex="0"><table><thead>\n' +
        '<tr>\n<th scope="col">Year</th>\n<th scope="col">Fare</th>\n</tr>\n</thead><tbody>\n' +
        "<tr>\n<td>2021</td>\n<td><em>7.50</em></td>\n</tr>\n<tr>\n<td>2022</td>\n<td></td>\n</tr>\n" +
        "</tbody></table></section>\n<p>All in euros.</p>",
    );
  });

  test("words between two tildes are struck, and the text keeps single and escaped ones", () => {
    expect(renderMarkdown("It costs ~~nine~~ eleven crowns.")).toBe("<p>It costs <del>nine</del> eleven crowns.</p>");
    expect(renderMarkdown("Some ~200 boats and ~30 crews, \\~~so they say~~.")).toBe(
      "<p>Some ~200 boats and ~30 crews, ~~so they say~~.</p>",
    );
  });

  test("a table that does not name its columns has no header", () => {
    const html = renderMarkdown("| | |\n| --- | --- |\n| **Boats** | 3 |");
    expect(html).toContain("<td><strong>Boats</strong></td>");
    expect(html).not.toMatch(/<t?head|<th/);
  });

  test("a link of the record is set in the cell where its words stand", () => {
    const links = [{ text: "Isle", url: "https://courier.example/isle" }];
    expect(quotedHtml(renderMarkdown("| Route | Fare |\n| --- | --- |\n| Isle | 4 |", links))).toContain(
      '<td><a href="https://courier.example/isle" rel="nofollow">Isle</a></td>',
    );
  });

  test("the short way for plain paragraphs gives what remark and rehype give", () => {
    const piece = fc.constantFrom(
      ...[
        "word",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\n\n\n",
        "- ",
        "+",
        "1. ",
        "12)",
        "#",
        "# ",
        "> ",
        "=",
        "---",
        "***",
        "*a*",
        "_b_",
        "`",
        "```",
        "~~~",
      ],
      ...[
        "[x]",
        "[x]: /y",
        "(z)",
        "&amp;",
        "&",
        "<",
        "<b>",
        "\\",
        "\\*",
        "    ",
        "\t",
        "\u00a0",
        "\u2028",
        "é",
        "한국",
        '"',
        "'",
        "!",
        "|",
        "| a | b |\n",
        "|---|\n",
        ":-",
        "-|-\n",
        "http://a.b",
        ".",
      ],
    );
    const markdown = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(markdown, (text) => {
        const numbers = new Map(paragraphsOf(text).map(({ line }, i) => [line, `${i + 1}`]));
        expect(blocksOf(renderMarkdown(text, [], numbers))).toBe(blocksOf(processed(text, [], numbers)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("addresses of paragraphs", () => {
  const MIXED =
    "One.\n\n## Talks\n\n> Quoted.\n>\n> More.\n\n- a\n- b\n\n- c\n\n  more\n\n**Two** lines\nof text.\n\n| a | b |\n| - | - |\n| c | d |\n\nLast.";
  const numbers = new Map([0, 4, 8, 11, 13, 15, 18, 22].map((line, i) => [line, `${i + 1}`]));

  test("are those of the outermost elements that begin on their lines, and have a link where their words begin", () => {
    const html = renderMarkdown(MIXED, [], numbers);
    const link = (number: number) => `<a href=#p${number} title=¶${number}></a>`;
    for (const part of [
      `<p id=p1>${link(1)}One.</p>`,
      "<h2>Talks</h2>",
      `<blockquote id=p2>\n<p>${link(2)}Quoted.</p>\n<p>More.</p>`,
      `<ul id=p3>\n<li>\n<p>${link(3)}a</p>`,
      `<li id=p4>\n<p>${link(4)}c</p>\n<p id=p5>${link(5)}more</p>`,
      `<p id=p6>${link(6)}<strong>Two</strong> lines\nof text.</p>`,
      "<table id=p7>",
      `<p id=p8>${link(8)}Last.</p>`,
    ])
      expect(html).toContain(part);
    expect(renderMarkdown(MIXED.replaceAll("\n", "\r\n"), [], numbers)).toBe(html);
    expect(renderMarkdown(MIXED, [{ text: "One", url: "https://one.example/" }], numbers)).toBe(
      html.replace("One.", "<a href=https://one.example/ rel=nofollow>One</a>."),
    );
  });
});

/** Without the blank lines that a dropped element leaves between its neighbours. */
function blocksOf(html: string): string {
  return html.trim().replace(/\n{2,}/g, "\n");
}
