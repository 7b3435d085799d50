/** Lists and records in the code whose elements are rows of patterns, phrases or rules. */
import { constantAbove, isFunction, isNode, type Node, nameOf, numberOf, pathOf, plain } from "./syntax.ts";

/** A list or a record in the code whose elements can be left out one by one. */
export interface TableSite {
  kind: "row" | "word";
  start: number;
  end: number;
  /** Name of the constant and the keys that lead to the table: `ASIDE_LINES.de`. */
  label: string;
  line: number;
  /** Line of each element, where the elements are written apart. */
  lines?: number[];
  /** Of a record: the keys that can be left out. */
  keys?: string[];
  /** Set where the elements are words that a page must hold for them to matter. */
  literal?: true;
}

interface Table {
  kind: TableSite["kind"];
  elements?: Node[];
  keys?: string[];
  literal?: true;
}

export function tableOf(node: Node, above: readonly Node[]): Table | undefined {
  const top = !above.some(isFunction);
  if (node.type === "CallExpression" && top) return splitWords(node);
  if (node.type === "TaggedTemplateExpression" && top && nameOf(node.tag) === "words")
    return LINES.test(pathOf(above).at(-1) ?? "") ? { kind: "row", literal: true } : { kind: "word" };
  if (node.type === "ArrayExpression") {
    const elements = (node.elements as (Node | null)[]).filter((element) => element !== null);
    const rows = elements.filter(isRow);
    if (rows.length !== elements.length || elements.length === 0) return undefined;
    const nested = above.some(({ type }) => type === "ArrayExpression");
    if (top) return nested && elements.length === 1 ? undefined : { kind: "row", elements };
    const rules = elements.length > 1 && elements.every((element) => hasKey(plain(element), "pattern"));
    return rules ? { kind: "row", elements } : undefined;
  }
  if (node.type === "ObjectExpression" && top) {
    const keys = (node.properties as Node[]).flatMap((property) => isTableKey([...above, node], property) ?? []);
    return keys.length > 0 ? { kind: "row", keys } : undefined;
  }
  return undefined;
}

/**
 * The key of a property that is a row of a record: a pattern or phrase by its language, a number by its word. Rows of lists are
 * left out whole; their properties are none, and neither are weights.
 */
export function isTableKey(above: readonly Node[], property?: Node): string | undefined {
  if (above.some(({ type }) => type === "ArrayExpression")) return undefined;
  const owner = constantAbove(above);
  if (owner === undefined || WEIGHTS.test(owner) || LIMITS.test(owner)) return undefined;
  if (!property) {
    // A number in a record of records, or in a record of many: a table by words.
    const record = above.at(-1) as Node;
    return ((record.properties ?? []) as Node[]).every((one) => isNode(one.value) && numberOf(one.value) !== undefined)
      ? owner
      : undefined;
  }
  const key = nameOf(property.key);
  if (key === undefined || NAMES.test(key) || !isNode(property.value)) return undefined;
  const value = plain(property.value);
  const numbers = isTableKey(above) !== undefined;
  return isText(value) || "regex" in value || (numbers && numberOf(value) !== undefined) ? key : undefined;
}

/** Names of constants that are weights. */
export const WEIGHTS = /weight|trust/i;
/** Names of constants that are limits, whatever they are keyed by. */
const LIMITS = /^(?:LONGEST|WIDEST|NARROWEST|SHORTEST|MOST|LEAST)/;

/** Keys that name or explain a row, or a table. */
const NAMES = /^(?:tag|rule|name|language|example|unlike|lead|kind|role|meaning|field)$/;

/** Keys of lists that hold whole lines and their beginnings, and no patterns (see `Lines` in the tables of languages). */
const LINES = /^(?:closing|ending|aside|signedLeads|leadsAway)$/;

/** Words written as one string: `"a b".split(" ")`. */
function splitWords(node: Node): Table | undefined {
  const { object, property } = node.callee as { object?: Node; property?: Node };
  return nameOf(property) === "split" && object && isText(object) ? { kind: "word", literal: true } : undefined;
}

/** Whether the node is a string, or several joined. */
function isText(node: Node): boolean {
  const inner = plain(node);
  if (inner.type === "BinaryExpression") return isText(inner.left as Node) && isText(inner.right as Node);
  return inner.type === "TemplateLiteral" || typeof inner.value === "string";
}

/** Whether an element of a list is a phrase, a pattern or a rule. */
function isRow(node: Node): boolean {
  const inner = plain(node);
  if (inner.type === "ObjectExpression" || inner.type === "NewExpression") return true;
  return isText(inner) || "regex" in inner;
}

function hasKey(node: Node, key: string): boolean {
  const properties = (node.properties ?? []) as Node[];
  return properties.some((property) => nameOf(property.key) === key);
}
