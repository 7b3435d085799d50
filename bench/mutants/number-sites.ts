/** Numbers in the code that decide something: weights and thresholds. */
import { stripTypeScriptTypes } from "node:module";
import { childrenOf, constantAbove, isFunction, isNode, type Node, nameOf, plain, WRAPPERS } from "./syntax.ts";
import { isTableKey, WEIGHTS } from "./table-sites.ts";

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

export function numberKind(
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

/** Whether a number is a constant, or a property of a table, that is made when the file is loaded. */
export function placeOf(above: readonly Node[]): Pick<NumberSite, "constant" | "property"> {
  if (above.some(isFunction)) return {};
  const parent = above.at(-1);
  if (parent?.type === "VariableDeclarator") return { constant: nameOf(parent.id) ?? "" };
  const property = above.findLast(({ type }) => type !== "UnaryExpression");
  if (property?.type !== "Property" || property.computed) return {};
  const { start, end } = property;
  return { property: { start, key: (property.key as Node).end, value: (property.value as Node).start, end } };
}

/** A constant where its value is asked for. */
export function useOf(text: string, node: Node, above: readonly Node[]): Use | undefined {
  const name = node.type === "Identifier" ? (node.name as string) : "";
  const parent = above.at(-1);
  if (!CONSTANT.test(name) || !parent || /Specifier$/.test(parent.type)) return undefined;
  const isName = parent.property === node || parent.key === node || parent.id === node || parent.shorthand === true;
  if (isName) return undefined;
  const against = comparedWith(text, node, above);
  return { name, start: node.start, end: node.end, ...(against && { against }) };
}

/** The other side of the comparison that a number is one side of. What is beyond a bound is the bound itself, so that it is compared with nothing. */
export function comparedWith(text: string, node: Node, above: readonly Node[]): string | undefined {
  const parent = above.at(-1);
  if (parent?.type !== "BinaryExpression" || !COMPARISONS.has(parent.operator)) return undefined;
  const { start, end } = (parent.left === node ? parent.right : parent.left) as Node;
  return stripTypeScriptTypes(`(${text.slice(start, end)});`).slice(0, -1);
}

/** Names of the constants that the file compares with something. */
export function comparedNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === "BinaryExpression" && COMPARISONS.has(node.operator))
      for (const side of [node.left, node.right]) names.add(nameOf(isNode(side) ? plain(side) : side) ?? "");
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program);
  return names;
}

/** The code around a number that tells it from others of the same function. */
export function surroundings(text: string, node: Node, above: readonly Node[]): string {
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

const COMPARISONS: ReadonlySet<unknown> = new Set(["<", "<=", ">", ">="]);
/** Expressions that return one of their parts unchanged. */
const HANDS_ON: ReadonlySet<string> = new Set([
  ...WRAPPERS,
  "UnaryExpression",
  "ConditionalExpression",
  "LogicalExpression",
]);
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

/** `.sort(…)`: its numbers say which comes first, and not how much. */
function isOrder({ callee }: Node): boolean {
  return /^(?:sort|toSorted)$/.test(nameOf((callee as { property?: unknown } | undefined)?.property) ?? "");
}

/** `Math.min(…)`, `Math.max(…)` */
function isBound({ callee }: Node): boolean {
  const { object, property } = callee as { object?: unknown; property?: unknown };
  return nameOf(object) === "Math" && /^(?:min|max)$/.test(nameOf(property) ?? "");
}
