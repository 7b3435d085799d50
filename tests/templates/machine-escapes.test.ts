/** What stands in XML and in JSON-LD is what was to be told, whatever the words, to parsers of these formats. */
import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { XmlDocument } from "libxml2-wasm";
import { expect, test } from "vitest";
import { jsonLd } from "../../templates/parts/machine-head.ts";
import { html, xml } from "../../templates/parts/markup.ts";
import { anyText } from "../site/exports/cited.ts";

/** What XML 1.0 cannot write is U+FFFD, and its line ends are line feeds. */
const inXml = (text: string) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  const writable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
  return writable.replace(/\r\n?/g, "\n");
};

test("an XML parser finds one element with the words as its text and, but for white space, its attribute", () => {
  fc.assert(
    fc.property(anyText, (words) => {
      const document = XmlDocument.fromString(String(xml`<a b="${words}">${words}</a>`));
      try {
        const read = (path: string) => document.get(path)?.content ?? "";
        expect(document.find("//*")).toHaveLength(1);
        expect(read("/a")).toBe(inXml(words));
        expect(read("/a/@b")).toBe(inXml(words).replace(/[\n\t]/g, " "));
      } finally {
        document.dispose();
      }
    }),
  );
});

test("an HTML parser finds one script and one element more, and the script holds the words as JSON", () => {
  fc.assert(
    fc.property(anyText, fc.jsonValue(), (words, more) => {
      const data = { headline: words, more };
      const page = parseDocument(String(html`${jsonLd(data)}<meta name="x" content="${words}">`)).children;
      expect(page.map((node) => ("name" in node ? node.name : node.type))).toEqual(["script", "meta"]);
      const [script, meta] = page;
      const text = script && "children" in script && script.children[0];
      expect(JSON.parse(text && "data" in text ? text.data : "")).toEqual(JSON.parse(JSON.stringify(data)));
      expect(meta && "attribs" in meta && meta.attribs.content).toBe(words);
    }),
  );
});
