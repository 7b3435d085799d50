/** The modules of src/parse as bodies of functions, so that all of them are one function that makes a parser. */
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import { isNode, type Node, nameOf, parseModule } from "./syntax.ts";

export const PROGRAM = join(import.meta.dirname, "../..");
export const ROOM = join(PROGRAM, "src/parse");

export type Modules = { [path: string]: { [name: string]: unknown } };

export interface LinkedModule {
  path: string;
  code: string;
  /** What it exports. */
  names: string[];
  /** Paths of the modules of the room that it imports. */
  needs: string[];
  /** What it imports from elsewhere, as it names it. */
  outside: { key: string; specifier: string }[];
}

/** The modules of the room that these need, themselves included. */
export function modulesOf(entries: readonly string[]): { path: string; text: string }[] {
  const modules = new Map<string, string>();
  const visit = (path: string): void => {
    if (modules.has(path) || !path.startsWith(`${ROOM}/`)) return;
    const text = readFileSync(path, "utf8");
    modules.set(path, text);
    for (const { type, source, importKind } of parseModule(text, path).body as Node[]) {
      const target = type === "ImportDeclaration" && importKind !== "type" ? (source as { value: string }).value : "";
      if (target.startsWith(".")) visit(join(dirname(path), target));
    }
  };
  for (const path of entries) visit(path);
  return [...modules].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A module as the body of a function: imports read what other modules returned, exports are returned. */
export function linkModule(path: string, text: string): LinkedModule {
  const code = stripTypeScriptTypes(text);
  const program = parseModule(code, path, "js");
  const linked: LinkedModule = { path, code: "", names: [], needs: [], outside: [] };
  let from = 0;
  for (const node of program.body as Node[]) {
    const replaced = node.type === "ImportDeclaration" ? importOf(node, linked) : exportOf(node, linked);
    if (replaced === undefined) continue;
    linked.code += code.slice(from, node.start) + replaced.text;
    from = replaced.from;
  }
  linked.code += code.slice(from);
  return linked;
}

export async function loadOutside(modules: readonly LinkedModule[]): Promise<Modules> {
  const keys = new Set(modules.flatMap(({ outside }) => outside.map(({ key }) => key)));
  return Object.fromEntries(await Promise.all([...keys].map(async (key) => [key, await import(key)] as const)));
}

/** The modules, each after those that it imports. */
export function inOrder(modules: ReadonlyMap<string, LinkedModule>): LinkedModule[] {
  const ordered = new Set<LinkedModule>();
  const visit = (path: string): void => {
    const module = modules.get(path);
    if (!module || ordered.has(module)) return;
    for (const need of module.needs) visit(need);
    ordered.add(module);
  };
  for (const path of modules.keys()) visit(path);
  return [...ordered];
}

function importOf(node: Node, linked: LinkedModule): { text: string; from: number } {
  const specifier = (node.source as { value: string }).value;
  const target = specifier.startsWith(".") ? join(dirname(linked.path), specifier) : specifier;
  const inRoom = target.startsWith(`${ROOM}/`);
  if (inRoom) linked.needs.push(target);
  else linked.outside.push({ key: target, specifier: target });
  const names = (node.specifiers as Node[]).map(({ type, imported, local }) => {
    if (type === "ImportDefaultSpecifier") return `default: ${nameOf(local)}`;
    return `${nameOf(imported)}: ${nameOf(local)}`;
  });
  return {
    text: `const { ${names.join(", ")} } = ${inRoom ? "modules" : "outside"}[${JSON.stringify(target)}];`,
    from: node.end,
  };
}

function exportOf(node: Node, linked: LinkedModule): { text: string; from: number } | undefined {
  if (node.type !== "ExportNamedDeclaration") return undefined;
  const { declaration, specifiers } = node as { declaration?: unknown; specifiers?: Node[] };
  if (!isNode(declaration)) {
    for (const { local, exported } of specifiers ?? []) linked.names.push(`${nameOf(exported)}: ${nameOf(local)}`);
    return { text: "", from: node.end };
  }
  const declared = (declaration.declarations as Node[] | undefined)?.map(({ id }) => id) ?? [declaration.id];
  for (const id of declared) linked.names.push(nameOf(id) as string);
  return { text: "", from: declaration.start };
}
