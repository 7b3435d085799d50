/** The syntax tree of a source file, as far as the search for mutants needs it. */
import { parseAst } from "vitest/node";

/** A node of ESTree, with its place in the text. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** @throws SyntaxError where the text is no module. */
export function parseModule(text: string, file: string, lang: "ts" | "js" = "ts"): Node {
  return parseAst(text, { lang }, file) as unknown as Node;
}

/** The nodes directly below one, in the order of the text; those of types are left out, for they are no code. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter(isNode)
    .filter(({ type }) => !type.startsWith("TS") || WRAPPERS.has(type));
}

/** Nodes that say something of the expression within them, and are no code themselves. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "ParenthesizedExpression",
]);

/** The expression itself, without what is said of its type. */
export function plain(node: Node): Node {
  return WRAPPERS.has(node.type) ? plain(node.expression as Node) : node;
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** The name of a property or identifier, where it is written out. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Identifier") return node.name as string;
  return typeof node.value === "string" || typeof node.value === "number" ? String(node.value) : undefined;
}

export function isFunction({ type }: Node): boolean {
  return /Function/.test(type);
}
