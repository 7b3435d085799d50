/**
 * Finds what can be changed in a source file of the parser, by rule:
 *
 * - weights: numbers under `weight:`, in constants named for weights or trust, fractions that others are multiplied by or that
 *   are passed on, and numbers that a function returns;
 * - thresholds: numbers that something is compared with, the bounds of `Math.min` and `Math.max`, and named constants;
 * - rows: elements of tables of phrases, patterns and rules, wherever the table stands;
 * - words: elements of lists of words that are written as one string, such as those of the tables of languages, of which patterns
 *   are made.
 */
import { stripTypeScriptTypes } from "node:module";
import { childrenOf, isFunction, isNode, type Node, nameOf, parseModule, plain, WRAPPERS } from "./syntax.ts";

/** A number in the code. */
export interface NumberSite {
  kind: "weight" | "threshold";
  value: number;
  start: number;
  end: number;
  /** What it belongs to, for reports and for the list of equivalent mutants: `isProse: line.width >= 50`. */
  label: string;
  /** 1-based. */
  line: number;
  /** The code of what it is compared with, where it stands in a comparison. */
  against?: string;
  /** Set where the number is all that a constant of the file is. */
  constant?: string;
  /** Set where it is a property of a table that is made when the file is loaded. */
  property?: { start: number; key: number; value: number; end: number };
}

/** A place where a constant of a file is used. */
export interface Use {
  name: string;
  start: number;
  end: number;
  against?: string;
}

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

export interface Sites {
  numbers: NumberSite[];
  tables: TableSite[];
  /** Where names in capitals are used, those of other files included. */
  uses: Use[];
}

export function findSites(text: string, file: string): Sites {
  const sites: Sites = { numbers: [], tables: [], uses: [] };
  const program = parseModule(text, file);
  const compared = comparedNames(program);
  const lineAt = lineFinder(text);
  const visit = (node: Node, above: readonly Node[]): void => {
    const number = numberOf(node);
    if (number !== undefined) {
      const kind = numberKind(number, node, above, compared);
      if (kind) {
        const { start, end } = node;
        const label = `${ownerOf(above)}: ${surroundings(text, node, above)}`;
        const against = comparedWith(text, node, above);
        const place = { ...(against && { against }), ...placeOf(above) };
        sites.numbers.push({ kind, value: number, start, end, label, line: lineAt(start), ...place });
      }
      return;
    }
    const used = useOf(text, node, above);
    if (used) sites.uses.push(used);
    const table = tableOf(node, above);
    if (table) {
      const { elements, ...rest } = table;
      sites.tables.push({
        ...rest,
        start: node.start,
        end: node.end,
        label: [ownerOf(above), ...pathOf(above)].join("."),
        line: lineAt(node.start),
        ...(elements && { lines: elements.map(({ start }) => lineAt(start)) }),
      });
    }
    for (const child of childrenOf(node)) visit(child, [...above, node]);
  };
  visit(program, []);
  return sites;
}

/** The number that a node is. Written to the base of 16 it is a character's in Unicode, and decides nothing by its size. */
function numberOf(node: Node): number | undefined {
  if (node.type !== "Literal" || typeof node.value !== "number" || String(node.raw).startsWith("0x")) return undefined;
  return node.value;
}

const COMPARISONS: ReadonlySet<unknown> = new Set(["<", "<=", ">", ">="]);
/** Expressions that return one of their parts unchanged. */
const HANDS_ON: ReadonlySet<string> = new Set([
  ...WRAPPERS,
  "UnaryExpression",
  "ConditionalExpression",
  "LogicalExpression",
]);
const WEIGHTS = /weight|trust/i;
/** Names of constants that are limits, whatever they are keyed by. */
const LIMITS = /^(?:LONGEST|WIDEST|NARROWEST|SHORTEST|MOST|LEAST)/;
const CONSTANT = /^[A-Z][A-Z\d_]*$/;

/** A number that may decide something, and where it stands. */
interface NumberUse {
  value: number;
  /** The expression that asks for it, past those that hand it on. */
  parent: Node;
  above: readonly Node[];
  /** The place of `parent` among `above`. */
  at: number;
  /** Whether it is no mere index, count or sign: 2 or more, or a fraction. */
  decides: boolean;
  fraction: boolean;
  /** Constants that are compared with something in the file. */
  compared: ReadonlySet<string>;
}

type KindOf = (use: NumberUse) => NumberSite["kind"] | undefined;

const ofFraction: KindOf = ({ fraction }) => (fraction ? "weight" : undefined);
const ofBound: KindOf = ({ decides }) => (decides ? "threshold" : undefined);

/** What a number is, by the kind of expression that asks for it. */
const KINDS: { readonly [type: string]: KindOf } = {
  BinaryExpression: (use) => (COMPARISONS.has(use.parent.operator) ? ofBound(use) : ofFraction(use)),
  Property(use) {
    const key = nameOf(use.parent.key) ?? "";
    if (use.fraction || WEIGHTS.test(key) || WEIGHTS.test(constantAbove(use.above) ?? "")) return "weight";
    return isTableKey(use.above.slice(0, use.at)) === undefined ? ofBound(use) : undefined;
  },
  VariableDeclarator(use) {
    const name = nameOf(use.parent.id) ?? "";
    if (!CONSTANT.test(name)) return undefined;
    if (use.compared.has(name)) return "threshold";
    return WEIGHTS.test(name) || use.value < 1 ? "weight" : ofBound(use);
  },
  ArrayExpression: (use) => (use.above[use.at - 1]?.type === "VariableDeclarator" ? ofBound(use) : undefined),
  CallExpression: (use) => (isBound(use.parent) ? ofBound(use) : ofFraction(use)),
  ReturnStatement: () => "weight",
  ArrowFunctionExpression: () => "weight",
};

function numberKind(
  value: number,
  node: Node,
  above: readonly Node[],
  compared: ReadonlySet<string>,
): NumberSite["kind"] | undefined {
  if (value === 0 || above.some(isOrder)) return undefined;
  let at = above.length - 1;
  let inner = node;
  while (at >= 0 && HANDS_ON.has((above[at] as Node).type) && (above[at] as Node).test !== inner) {
    inner = above[at] as Node;
    at--;
  }
  const parent = above[at];
  if (!parent) return undefined;
  const fraction = !Number.isInteger(value);
  const kindOf = KINDS[parent.type] ?? ofFraction;
  return kindOf({ value, parent, above, at, decides: value >= 2 || fraction, fraction, compared });
}

/** `.sort(…)`: its numbers say which comes first, and not how much. */
function isOrder({ callee }: Node): boolean {
  return /^(?:sort|toSorted)$/.test(nameOf((callee as { property?: unknown } | undefined)?.property) ?? "");
}

/** Whether a number is a constant, or a property of a table, that is made when the file is loaded. */
function placeOf(above: readonly Node[]): Pick<NumberSite, "constant" | "property"> {
  if (above.some(isFunction)) return {};
  const parent = above.at(-1);
  if (parent?.type === "VariableDeclarator") return { constant: nameOf(parent.id) ?? "" };
  const property = above.findLast(({ type }) => type !== "UnaryExpression");
  if (property?.type !== "Property" || property.computed) return {};
  const { start, end } = property;
  return { property: { start, key: (property.key as Node).end, value: (property.value as Node).start, end } };
}

/** A constant where its value is asked for. */
function useOf(text: string, node: Node, above: readonly Node[]): Use | undefined {
  const name = node.type === "Identifier" ? (node.name as string) : "";
  const parent = above.at(-1);
  if (!CONSTANT.test(name) || !parent || /Specifier$/.test(parent.type)) return undefined;
  const isName = parent.property === node || parent.key === node || parent.id === node || parent.shorthand === true;
  if (isName) return undefined;
  const against = comparedWith(text, node, above);
  return { name, start: node.start, end: node.end, ...(against && { against }) };
}

/** The other side of the comparison that a number is one side of. What is beyond a bound is the bound itself, so that it is compared with nothing. */
function comparedWith(text: string, node: Node, above: readonly Node[]): string | undefined {
  const parent = above.at(-1);
  if (parent?.type !== "BinaryExpression" || !COMPARISONS.has(parent.operator)) return undefined;
  const { start, end } = (parent.left === node ? parent.right : parent.left) as Node;
  return stripTypeScriptTypes(`(${text.slice(start, end)});`).slice(0, -1);
}

/** `Math.min(…)`, `Math.max(…)` */
function isBound({ callee }: Node): boolean {
  const { object, property } = callee as { object?: unknown; property?: unknown };
  return nameOf(object) === "Math" && /^(?:min|max)$/.test(nameOf(property) ?? "");
}

/** Names of the constants that the file compares with something. */
function comparedNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === "BinaryExpression" && COMPARISONS.has(node.operator))
      for (const side of [node.left, node.right]) names.add(nameOf(isNode(side) ? plain(side) : side) ?? "");
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program);
  return names;
}

/** Name of the constant of the file that a node stands in, if it stands in one and in no function. */
function constantAbove(above: readonly Node[]): string | undefined {
  if (above.some(isFunction)) return undefined;
  return nameOf(above.find(({ type }) => type === "VariableDeclarator")?.id);
}

/** Name of the function or constant that a node stands in. */
function ownerOf(above: readonly Node[]): string {
  const declared = above.filter(({ type }) => type === "FunctionDeclaration" || type === "MethodDefinition").at(-1);
  const name = nameOf(declared?.id ?? declared?.key);
  return name ?? nameOf(above.find(({ type }) => type === "VariableDeclarator")?.id) ?? "module";
}

/** The keys that lead from the constant to a node. */
function pathOf(above: readonly Node[]): string[] {
  return above.flatMap((node) => (node.type === "Property" ? [nameOf(node.key) ?? ""] : []));
}

/** The code around a number that tells it from others of the same function. */
function surroundings(text: string, node: Node, above: readonly Node[]): string {
  const around =
    above.findLast(({ type }) =>
      ["BinaryExpression", "Property", "VariableDeclarator", "CallExpression"].includes(type),
    ) ??
    above.findLast(({ type }) => type === "ReturnStatement" || type === "ConditionalExpression") ??
    node;
  const code = text.slice(around.start, around.end).replace(/\s+/g, " ");
  if (code.length <= 90) return code;
  const at = node.start - around.start;
  return code.slice(Math.max(0, at - 50), at + 30);
}

interface Table {
  kind: TableSite["kind"];
  elements?: Node[];
  keys?: string[];
  literal?: true;
}

function tableOf(node: Node, above: readonly Node[]): Table | undefined {
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

/** Keys that name or explain a row, or a table. */
const NAMES = /^(?:tag|rule|name|language|example|unlike|lead|kind|role|meaning|field)$/;

/**
 * The key of a property that is a row of a record: a pattern or phrase by its language, a number by its word. Rows of lists are
 * left out whole; their properties are none, and neither are weights.
 */
function isTableKey(above: readonly Node[], property?: Node): string | undefined {
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

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1;
}
