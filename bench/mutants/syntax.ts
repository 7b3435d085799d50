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

/** The number that a node is. Written to the base of 16 it is a character's in Unicode, and decides nothing by its size. */
export function numberOf(node: Node): number | undefined {
  if (node.type !== "Literal" || typeof node.value !== "number" || String(node.raw).startsWith("0x")) return undefined;
  return node.value;
}

/** Name of the constant of the file that a node stands in, if it stands in one and in no function. */
export function constantAbove(above: readonly Node[]): string | undefined {
  if (above.some(isFunction)) return undefined;
  return nameOf(above.find(({ type }) => type === "VariableDeclarator")?.id);
}

/** Name of the function or constant that a node stands in. */
export function ownerOf(above: readonly Node[]): string {
  const declared = above.filter(({ type }) => type === "FunctionDeclaration" || type === "MethodDefinition").at(-1);
  const name = nameOf(declared?.id ?? declared?.key);
  return name ?? nameOf(above.find(({ type }) => type === "VariableDeclarator")?.id) ?? "module";
}

/** The keys that lead from the constant to a node. */
export function pathOf(above: readonly Node[]): string[] {
  return above.flatMap((node) => (node.type === "Property" ? [nameOf(node.key) ?? ""] : []));
}
