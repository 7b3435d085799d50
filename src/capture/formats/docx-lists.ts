/** The definitions of the lists of a Word document: `numbering.xml`, and the styles that make a paragraph an item. */
import { type DomUtils, parseDocument } from "htmlparser2";
import type { NumeralFormat } from "../../text/list-numerals.ts";
import type { ListLevel } from "./list-numbers.ts";

export type XmlElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;
type XmlNode = XmlElement["children"][number];

export interface DocxList {
  /** Lists of one definition count on from each other. */
  definition: string;
  levels: readonly (ListLevel | undefined)[];
  /** Numbers from which the list counts at a depth, whatever other lists of its definition have counted. */
  restarts: readonly [depth: number, start: number][];
}

export interface DocxLists {
  byId(list: string): DocxList | undefined;
  /** The list and depth that a style of paragraphs gives. */
  ofStyle(style: string): { list: string | undefined; level: string | undefined } | undefined;
}

/** @param numbering, styles parts of the document, as XML; empty where it has none */
export function listsOf(numbering: string, styles: string): DocxLists {
  const { definitions, lists } = definitionsOf(numbering);
  const stylesById = stylesOf(styles);
  return {
    byId: (list) => lists.get(list),
    ofStyle(style) {
      let next: string | undefined = style;
      for (let steps = 0; next !== undefined && steps < MOST_STYLES; steps++) {
        const { list, level, basedOn }: Style = stylesById.get(next) ?? {};
        if (list !== undefined) {
          const depth = level ?? definitions.get(lists.get(list)?.definition ?? "")?.depthsByStyle.get(style);
          return { list, level: depth };
        }
        next = basedOn;
      }
      return undefined;
    },
  };
}

export function isElement(node: XmlNode): node is XmlElement {
  return "attribs" in node;
}

/** The children of a name. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(isElement).filter((child) => child.name === name);
}

/** The value that a child of a name has. */
export function statedOf(element: XmlElement, name: string): string | undefined {
  return elementsOf(element, name)[0]?.attribs["w:val"];
}

/** Styles that are made of each other. */
const MOST_STYLES = 20;

/** Formats (17.18.59). What is not here is counted in decimal numbers, but for `bullet` and `none`. */
const FORMATS: { readonly [name: string]: NumeralFormat } = {
  ...{ decimalZero: "padded", lowerLetter: "lower-letter", upperLetter: "upper-letter" },
  ...{ lowerRoman: "lower-roman", upperRoman: "upper-roman" },
};

interface Definition {
  levels: (ListLevel | undefined)[];
  depthsByStyle: Map<string, string>;
  /** Name of the style whose definition this is, and of the one whose definition stands for this. */
  styleLink: string | undefined;
  numStyleLink: string | undefined;
}

function definitionsOf(xml: string): { definitions: Map<string, Definition>; lists: Map<string, DocxList> } {
  const definitions = new Map<string, Definition>();
  const lists = new Map<string, DocxList>();
  const elements = childrenOfRoot(xml);
  for (const element of elements) {
    if (element.name !== "w:abstractNum") continue;
    const levels = elementsOf(element, "w:lvl");
    definitions.set(element.attribs["w:abstractNumId"] ?? "", {
      levels: byDepth(levels),
      depthsByStyle: new Map(
        levels.flatMap((level): [string, string][] => {
          const style = statedOf(level, "w:pStyle");
          return style === undefined ? [] : [[style, level.attribs["w:ilvl"] ?? "0"]];
        }),
      ),
      styleLink: statedOf(element, "w:styleLink"),
      numStyleLink: statedOf(element, "w:numStyleLink"),
    });
  }
  const linked = new Map([...definitions].map(([id, { styleLink }]) => [styleLink, id]));
  for (const element of elements) {
    if (element.name !== "w:num") continue;
    const stated = statedOf(element, "w:abstractNumId") ?? "";
    const link = definitions.get(stated)?.numStyleLink;
    const definition = (link === undefined ? undefined : linked.get(link)) ?? stated;
    const levels = [...(definitions.get(definition)?.levels ?? [])];
    const restarts: [number, number][] = [];
    for (const override of elementsOf(element, "w:lvlOverride")) {
      const depth = depthOf(override);
      const own = elementsOf(override, "w:lvl")[0];
      if (own) levels[depth] = levelOf(own);
      const start = numberOf(statedOf(override, "w:startOverride"));
      if (start !== undefined) restarts.push([depth, start]);
    }
    lists.set(element.attribs["w:numId"] ?? "", { definition, levels, restarts });
  }
  return { definitions, lists };
}

function byDepth(elements: readonly XmlElement[]): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const element of elements) levels[depthOf(element)] = levelOf(element);
  return levels;
}

function levelOf(element: XmlElement): ListLevel {
  const format = statedOf(element, "w:numFmt") ?? "decimal";
  const isCounted = format !== "bullet" && format !== "none";
  // Formats with words of their own stand within the newer of two ways to write them.
  const isLegal = elementsOf(element, "w:isLgl").length > 0;
  return {
    start: numberOf(statedOf(element, "w:start")) ?? 1,
    format: isCounted ? (!isLegal && FORMATS[format]) || "decimal" : undefined,
    pattern: statedOf(element, "w:lvlText") ?? "",
  };
}

/** Depths are 0 to 8. */
function depthOf(element: XmlElement): number {
  return Math.min(8, numberOf(element.attribs["w:ilvl"]) ?? 0);
}

interface Style {
  list?: string | undefined;
  level?: string | undefined;
  basedOn?: string | undefined;
}

function stylesOf(xml: string): Map<string, Style> {
  return new Map(
    childrenOfRoot(xml)
      .filter(({ name }) => name === "w:style")
      .map((style) => {
        const [properties] = elementsOf(style, "w:pPr");
        const [item] = properties ? elementsOf(properties, "w:numPr") : [];
        const list = item && statedOf(item, "w:numId");
        const level = item && statedOf(item, "w:ilvl");
        return [style.attribs["w:styleId"] ?? "", { list, level, basedOn: statedOf(style, "w:basedOn") }];
      }),
  );
}

function childrenOfRoot(xml: string): XmlElement[] {
  const root = parseDocument(xml, { xmlMode: true }).children.find(isElement);
  return root ? root.children.filter(isElement) : [];
}

function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
