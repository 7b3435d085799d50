/** Documents of LibreOffice and others (OpenDocument text, ISO/IEC 26300). */
import { Parser } from "htmlparser2";
import { refusal } from "../../model/problem.ts";
import { bytesInMemory } from "../../system/file-bytes.ts";
import { latin1 } from "../bytes/latin1.ts";
import { LIMITS, tooMuch } from "../bytes/limits.ts";
import { openZip } from "../bytes/zip.ts";
import { articlePage, htmlText } from "./article-page.ts";
import type { DocumentFormat } from "./format.ts";
import { OdtListStyles, OdtLists } from "./odt-lists.ts";
import { officeXml } from "./office-xml.ts";

const MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

export const ODT: DocumentFormat = {
  name: "odt",
  endings: [".odt", ".fodt", ".ott"],
  whenLarge: "save it without its pictures",
  mediaTypes: [],
  unasked: [MEDIA_TYPE],
  begins: (head) => {
    const beginning = latin1(head.subarray(0, 4000));
    return beginning.startsWith("PK\x03\x04")
      ? beginning.slice(0, 200).includes(MEDIA_TYPE)
      : /^\s{0,99}<\?xml[^>]{0,200}>\s{0,99}<office:document\s/.test(beginning);
  },
  async convert(content) {
    if (content[0] !== 0x50) return { as: { html: articlePage(htmlOf(officeXml(content), "")) } };
    const zip = await openZip(bytesInMemory(content));
    const part = async (wanted: string) => {
      const entry = zip.entries.find(({ name }) => name === wanted);
      return entry && officeXml(await zip.read(entry));
    };
    const xml = await part("content.xml");
    if (xml === undefined)
      throw refusal("", "the document has no text in it", "open it with a word processor and save it again");
    return { as: { html: articlePage(htmlOf(xml, (await part("styles.xml")) ?? "")) } };
  },
};

/** HTML elements by those of OpenDocument. What is not here is passed through: its text counts. */
const ELEMENTS: { readonly [name: string]: string } = {
  "text:p": "p",
  "table:table": "table",
  "table:table-row": "tr",
  "table:table-cell": "td",
  "text:line-break": "br",
};

/** What is not of the text: remarks, deleted words, notes at the foot, lists of contents, what is written by a field's program. */
const APART: ReadonlySet<string> = new Set([
  ...["office:annotation", "text:tracked-changes", "text:note", "text:table-of-content", "office:settings"],
  // The number that stands before a heading or item, which follows from its list as well.
  "text:number",
  ...["office:meta", "office:scripts", "office:master-styles", "svg:desc", "svg:title"],
]);

/** Paragraph styles that are no paragraphs of text, by the beginning of their names. */
const STYLED: readonly [style: string, element: string][] = [
  ["Title", "h1"],
  ["Subtitle", 'p class="subtitle"'],
  ["Author", 'p class="byline"'],
  ["Quotations", "blockquote"],
];

/** @param named XML of the styles that have names, where the document keeps them apart */
function htmlOf(xml: string, named: string): string {
  const out: string[] = [];
  const styles = new Styles();
  const listStyles = new OdtListStyles();
  const lists = new OdtLists(listStyles, out);
  const open: string[] = [];
  let apart = 0;
  let inBody = false;
  let tags = 0;
  const readStyle = (name: string, attributes: Attributes): void => {
    if (++tags > LIMITS.tags) throw tooMuch("tags");
    styles.read(name, attributes);
    listStyles.read(name, attributes);
  };
  const options = { xmlMode: true, decodeEntities: true };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        readStyle(name, attributes);
        if (name === "office:text") inBody = true;
        if (apart > 0 || APART.has(name)) {
          apart++;
          return;
        }
        const [before, after] = inBody ? tagsOf(name, attributes, styles, lists) : ["", ""];
        out.push(before);
        open.push(after);
      },
      ontext(text) {
        if (inBody && apart === 0) out.push(htmlText(text));
      },
      onclosetag(name) {
        if (apart > 0) {
          apart--;
          return;
        }
        out.push(open.pop() ?? "");
        if (name === "text:list") lists.closeList();
        if (name === "office:text") inBody = false;
      },
    },
    options,
  );
  const styleParser = new Parser({ onopentag: readStyle }, options);
  styleParser.end(named);
  parser.end(xml);
  return out.join("");
}

type Attributes = { readonly [name: string]: string };

/** @returns What stands before the content of an element and behind it. */
function tagsOf(
  name: string,
  attributes: Attributes,
  styles: Styles,
  lists: OdtLists,
): [before: string, after: string] {
  if (name === "text:list") return lists.openList(attributes);
  if (name === "text:list-item") return lists.openItem(attributes);
  if (name === "text:s") return [" ".repeat(Math.min(100, Number(attributes["text:c"]) || 1)), ""];
  if (name === "text:tab") return ["\t", ""];
  if (name === "text:h") {
    const level = Math.min(6, Math.max(1, Number(attributes["text:outline-level"]) || 1));
    return [`<h${level}>${lists.beginText(attributes)}`, `</h${level}>`];
  }
  if (name === "text:a") return [`<a href="${htmlText(attributes["xlink:href"] ?? "")}">`, "</a>"];
  if (name === "text:span") return styles.marks(attributes["text:style-name"] ?? "");
  const styled = name === "text:p" && styles.paragraph(attributes["text:style-name"] ?? "");
  const element = styled || ELEMENTS[name];
  if (!element) return ["", ""];
  return [
    `<${element}>${name === "text:p" ? lists.beginText(undefined) : ""}`,
    element === "br" ? "" : `</${element.split(" ")[0]}>`,
  ];
}

/** What the automatic styles of the document say: emphasis, and which named style they are made of. */
class Styles {
  readonly #bold = new Set<string>();
  readonly #italic = new Set<string>();
  readonly #parents = new Map<string, string>();
  #current = "";

  read(name: string, attributes: Attributes): void {
    if (name === "style:style") {
      this.#current = attributes["style:name"] ?? "";
      this.#parents.set(this.#current, attributes["style:parent-style-name"] ?? "");
    } else if (name === "style:text-properties") {
      if (attributes["fo:font-weight"] === "bold") this.#bold.add(this.#current);
      if (attributes["fo:font-style"] === "italic") this.#italic.add(this.#current);
    }
  }

  /** The element of a paragraph of the style; `undefined` where it is an ordinary one. */
  paragraph(style: string): string | undefined {
    const names = [style, this.#parents.get(style) ?? ""];
    return STYLED.find(([start]) => names.some((name) => name.startsWith(start)))?.[1];
  }

  marks(style: string): [before: string, after: string] {
    const names = [this.#bold.has(style) ? "b" : "", this.#italic.has(style) ? "i" : ""].filter(Boolean);
    return [
      names.map((name) => `<${name}>`).join(""),
      names
        .reverse()
        .map((name) => `</${name}>`)
        .join(""),
    ];
  }
}
