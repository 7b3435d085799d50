import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processed, renderMarkdown } from "../../src/site/markdown.ts";

describe("rendering a body", () => {
  test("paragraphs, subheadings, quotations, lists and links become HTML", () => {
    const html = renderMarkdown(
      "One.\n\n## Talks\n\n> Quoted.\n\n- a\n- b\n\n[The plan](https://example.org/plan) is out.",
    );
    expect(html).toBe(
      '<p>One.</p>\n<h2>Talks</h2>\n<blockquote>\n<p>Quoted.</p>\n</blockquote>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p><a href="https://example.org/plan">The plan</a> is out.</p>',
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
  ])("%s brings no markup of its own", (markdown) => {
    expect(renderMarkdown(`Before.\n\n${markdown}\n\nAfter.`)).not.toMatch(
      /<(?:script|img|iframe)|on\w+=|javascript:|data:|vbscript:/i,
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
        "http://a.b",
        ".",
      ],
    );
    const markdown = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(markdown, (text) => {
        expect(blocksOf(renderMarkdown(text))).toBe(blocksOf(processed(text)));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Without the blank lines that a dropped element leaves between its neighbours. */
function blocksOf(html: string): string {
  return html.trim().replace(/\n{2,}/g, "\n");
}
