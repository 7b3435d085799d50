/** The templates' own HTML: escaped, tight, and parsed as it was meant. */
import fc from "fast-check";
import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { html, raw, xml } from "../../templates/parts/markup.ts";
import { anyText } from "../any-text.ts";

/** Any string, and many that look like markup. */
const anything = fc.oneof(
  anyText(),
  fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "=", "/", "b", " ", ";", "amp", "-", "!") }),
);

describe("an attribute", () => {
  it("stands without quotation marks only where its value allows", () => {
    expect(String(html`<a href="${"/papers/2021/#2021-01"}" class="name">x</a>`)).toBe(
      "<a href=/papers/2021/#2021-01 class=name>x</a>",
    );
    expect(String(html`<td class="t${3}"><a href="#${"p2"}" id="${"a"}-b">`)).toBe("<td class=t3><a href=#p2 id=a-b>");
    for (const value of ["", "a b", "a=b", "a>b", "`", "é", "a\nb"]) {
      expect(String(html`<a href="${value}">x</a>`)).toContain('href="');
      if (value) expect(String(html`<a href="#${value}">x</a>`)).toContain('href="#');
    }
    expect(String(html`<path d="${"M0"}"/>`)).toBe('<path d="M0"/>');
    expect(String(html`<i class="sure ${"high"}">x</i>`)).toBe('<i class="sure high">x</i>');
  });

  it("has the value that was put in, whatever that is, and no other attribute or element beside it", () => {
    fc.assert(
      fc.property(anything, anything, (one, two) => {
        const page = String(
          html`<a href="${one}" title="${two}" id="p${one}" rel="${two}-s"${raw(" lang=ko")}>${two}</a>`,
        );
        const { children } = parseDocument(page);
        const [link] = children as unknown as { attribs: Record<string, string>; children: unknown[] }[];
        expect(link?.attribs).toEqual({ href: one, title: two, id: `p${one}`, rel: `${two}-s`, lang: "ko" });
        expect(link && DomUtils.textContent(link as never)).toBe(two);
        expect(link?.children.length).toBe(two === "" ? 0 : 1);
      }),
    );
  });
});

describe("a line break of the source", () => {
  it("draws nothing beside a tag or a value, and a space between words", () => {
    const drawn = html`
      <p>
      ${"One"}
      </p>
      <p>two
      three</p>`;
    expect(String(drawn)).toBe("<p>One</p><p>two three</p>");
    expect(String(html`<p>${"two\n three"}</p>`)).toBe("<p>two\n three</p>");
  });
});

describe("XML", () => {
  it("keeps its quotation marks", () => {
    expect(String(xml`<link href="${"/a"}" rel="self"/>`)).toBe('<link href="/a" rel="self"/>');
  });
});
