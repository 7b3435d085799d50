import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../src/site/body/markdown.ts";
import { quotedHtml } from "../../quoted-html.ts";

const link = (text: string, url = `https://courier.example/${text.replaceAll(" ", "-")}`) => ({ text, url });

describe("the links of a record", () => {
  it("stand where their words stand, in the order of the text", () => {
    const body = "The board met. Read what the board said.\n\n- Tickets at *half fare* & a day pass.";
    expect(quotedHtml(renderMarkdown(body, [link("the board"), link("half fare"), link("day pass")]))).toBe(
      '<p>The board met. Read what <a href="https://courier.example/the-board" rel="nofollow">the board</a> said.</p>\n<ul>\n' +
        '<li>Tickets at <em><a href="https://courier.example/half-fare" rel="nofollow">half fare</a></em> &#x26; a <a href="https://courier.example/day-pass" rel="nofollow">day pass</a>.</li>\n</ul>',
    );
  });

  it("go with the words that an editor takes out, and leave the others in place", () => {
    expect(quotedHtml(renderMarkdown("Only the harbour is left.", [link("the pier"), link("the harbour")]))).toBe(
      '<p>Only <a href="https://courier.example/the-harbour" rel="nofollow">the harbour</a> is left.</p>',
    );
  });

  it("are never set into another link, and never lead to a script", () => {
    expect(quotedHtml(renderMarkdown("See [the pier](https://pier.example/).", [link("pier")]))).toBe(
      '<p>See <a href="https://pier.example/" rel="nofollow">the pier</a>.</p>',
    );
    expect(quotedHtml(renderMarkdown("See the pier.", [link("pier", "javascript:alert(1)")]))).not.toContain(
      "javascript",
    );
  });
});
