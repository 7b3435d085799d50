/**
 * The parser in a form of which parts can be switched: every number that decides something and every table goes through a
 * function that knows which mutant is on. All modules of src/parse are joined into one function, so that a parser whose tables
 * are made anew costs some milliseconds, and the engine keeps what it has compiled.
 */
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join, relative } from "node:path";
import { compileFunction } from "node:vm";
import type { learnFurniture } from "../../src/parse/page/furniture.ts";
import type { readPage } from "../../src/parse/read-page.ts";
import { findSites, type NumberSite, type TableSite, type Use } from "./find-mutants.ts";
import { isNode, type Node, nameOf, parseModule } from "./syntax.ts";

const PROGRAM = join(import.meta.dirname, "../..");
const ROOM = join(PROGRAM, "src/parse");

export interface Parser {
  readPage: typeof readPage;
  learnFurniture: typeof learnFurniture;
}

export type Site = (NumberSite | TableSite) & { id: number; file: string };

/** The change that is on: another number in the place of one, or a table without one of its elements. */
export type Change = { site: number; value: number } | { site: number; without: number | string };

export interface MutableParser {
  sites: Site[];
  /** What a table holds, as the program makes it; of a record its keys. */
  elements: ReadonlyMap<number, readonly unknown[]>;
  /** Sites that are read when the modules are loaded: a change of these needs a new parser. */
  atLoad: ReadonlySet<number>;
  /** The parser with this change, or as it is. */
  make(change?: Change): Parser;
  /** Sets a change in the parser made last. */
  set(change: Change | undefined): void;
  /** Which sites were read since it was last asked, and how. */
  read(): ReadSites;
}

/** Sites that were read; of one that something is compared with, the numbers next to its own that it was compared with. */
export type ReadSites = Map<number, { below: number; above: number } | undefined>;

type Modules = { [path: string]: { [name: string]: unknown } };

/** Takes the exports of a module of the parser, and gives those that other modules import. `file`: below src/parse. */
export type Wrap = (file: string, exports: Modules[string]) => Modules[string];

/** What is asked of the parser. */
const ENTRIES = ["read-page.ts", "page/furniture.ts"];

/** The modules of the room that these need, themselves included. */
function modulesOf(entries: readonly string[]): { path: string; text: string }[] {
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

/** @returns The parser of src/parse, wherever its tables lie. */
export async function mutableParser(wrap: Wrap = (_, exports) => exports): Promise<MutableParser> {
  const modules = modulesOf(ENTRIES.map((file) => join(ROOM, file)));
  const sites: Site[] = [];
  const files = modules.map(({ path, text }) => {
    const file = relative(PROGRAM, path);
    const found = findSites(text, file);
    const numbers = found.numbers.map((site) => addSite(sites, { ...site, file }));
    const tables = found.tables.map((site) => addSite(sites, { ...site, file }));
    return { path, text, numbers, tables, uses: found.uses };
  });
  const constants = new Map(
    files.flatMap(({ path, numbers }) =>
      numbers.flatMap((site) => (site.constant ? [[`${path} ${site.constant}`, site]] : [])),
    ),
  );
  const linked = new Map<string, LinkedModule>();
  for (const file of files) linked.set(file.path, linkModule(file.path, instrument(file, constants)));
  const outside = await loadOutside([...linked.values()]);
  const code = inOrder(linked)
    .map(
      ({ path, code, names }) =>
        `modules[${JSON.stringify(path)}] = $made(${JSON.stringify(relative(ROOM, path))}, (() => {${code}\nreturn { ${names.join(", ")} };})());`,
    )
    .join("\n");
  const factory = compileFunction(code, ["modules", "outside", "$n", "$t", "$made"], { filename: "parser.js" }) as (
    modules: Modules,
    outside: Modules,
    $n: (id: number, value: number, against?: number) => number,
    $t: (id: number, table: unknown) => unknown,
    $made: Wrap,
  ) => void;

  let current: Change | undefined;
  let site = -1;
  let read: ReadSites = new Map();
  let recording = true;
  const elements = new Map<number, readonly unknown[]>();
  const $n = (id: number, value: number, against?: number): number => {
    if (recording) note(read, id, value, against);
    return id === site ? (current as { value: number }).value : value;
  };
  const $t = (id: number, table: unknown): unknown => {
    if (recording) {
      read.set(id, undefined);
      elements.set(id, Array.isArray(table) ? table : Object.keys(table as object));
    }
    return id === site ? without(table, (current as { without: number | string }).without) : table;
  };
  const set = (change: Change | undefined) => {
    current = change;
    site = change?.site ?? -1;
  };
  const make = (change?: Change): Parser => {
    set(change);
    const made: Modules = {};
    factory(made, outside, $n, $t, wrap);
    return Object.assign({}, ...ENTRIES.map((file) => made[join(ROOM, file)])) as Parser;
  };
  make();
  const atLoad = new Set(read.keys());
  return {
    sites,
    elements,
    atLoad,
    make: (change) => {
      recording = change === undefined;
      return make(change);
    },
    set: (change) => {
      recording = change === undefined;
      set(change);
    },
    read: () => {
      const all = read;
      read = new Map();
      return all;
    },
  };
}

/** Whether a change may be noticed by what was read: no comparison comes out otherwise if nothing lies between both numbers. */
export function tellsApart(read: ReadSites, change: Change): boolean {
  const known = read.get(change.site);
  if (known === undefined || !("value" in change)) return read.has(change.site);
  return known.below >= change.value || known.above <= change.value;
}

/**
 * How far a page is from noticing a change: 0 where a comparison comes out otherwise, or where it is not known what the number does;
 * 1 for as much as the numbers differ; infinite where the number was not read at all, or not compared on that side.
 */
export function distance(read: ReadSites, change: Change, value: number): number {
  if (!read.has(change.site)) return Number.POSITIVE_INFINITY;
  if (tellsApart(read, change) || !("value" in change)) return 0;
  const known = read.get(change.site) as { below: number; above: number };
  const missing = change.value > value ? known.above - change.value : change.value - known.below;
  return missing / Math.abs(change.value - value);
}

function note(read: ReadSites, id: number, value: number, against: number | undefined): void {
  const known = read.get(id);
  if (against === undefined || (known === undefined && read.has(id))) {
    read.set(id, undefined);
    return;
  }
  const { below, above } = known ?? { below: Number.NEGATIVE_INFINITY, above: Number.POSITIVE_INFINITY };
  read.set(id, {
    below: against <= value ? Math.max(below, against) : below,
    above: against >= value ? Math.min(above, against) : above,
  });
}

function without(table: unknown, key: number | string): unknown {
  if (Array.isArray(table)) return table.toSpliced(key as number, 1);
  return Object.fromEntries(Object.entries(table as object).filter(([name]) => name !== key));
}

function addSite<T extends object>(sites: Site[], site: T): T & { id: number } {
  const added = { ...site, id: sites.length };
  sites.push(added as unknown as Site);
  return added;
}

type Numbered<T> = T & { id: number };

interface SourceFile {
  path: string;
  text: string;
  numbers: Numbered<NumberSite>[];
  tables: Numbered<TableSite>[];
  uses: readonly Use[];
}

/**
 * Puts every number and table of a file through a function. A constant is asked for where it is used, and the number of a table
 * by a getter, so that they can be changed in a parser that is loaded already.
 */
function instrument(
  { path, text, numbers, tables, uses }: SourceFile,
  constants: ReadonlyMap<string, Numbered<NumberSite>>,
): string {
  const edits: { start: number; end: number; text: string; order: number }[] = [];
  const around = (start: number, end: number, before: string, after: string) => {
    edits.push({ start, end: start, text: before, order: 1 }, { start: end, end, text: after, order: -1 });
  };
  for (const { id, start, end, against, constant, property } of numbers) {
    if (constant) continue;
    if (property) {
      edits.push({ start: property.start, end: property.start, text: "get ", order: 1 });
      edits.push({ start: property.key, end: property.value, text: "() { return ", order: 0 });
    }
    around(start, end, `$n(${id}, `, against ? `, ${against})` : ")");
    if (property) edits.push({ start: property.end, end: property.end, text: "; }", order: -1 });
  }
  for (const { id, start, end } of tables) around(start, end, `$t(${id}, `, ")");
  const imported = importsOf(path, text);
  for (const { name, start, end, against } of uses) {
    const site = constants.get(`${path} ${name}`) ?? constants.get(imported.get(name) ?? "");
    if (site)
      edits.push({ start, end, text: `$n(${site.id}, ${site.value}${against ? `, ${against}` : ""})`, order: 0 });
  }
  // Where one ends and another begins, the end comes first; of two that begin together, the outer one was found first.
  edits.sort((a, b) => a.start - b.start || a.order - b.order);
  let out = "";
  let from = 0;
  for (const { start, end, text: more } of edits) {
    out += text.slice(from, start) + more;
    from = end;
  }
  return out + text.slice(from);
}

/** By the name that a file gives it: path and name of what it imports from the room. */
function importsOf(path: string, text: string): Map<string, string> {
  const declarations = (parseModule(text, path).body as Node[]).filter(({ type }) => type === "ImportDeclaration");
  return new Map(
    declarations.flatMap(({ source, specifiers }) =>
      (specifiers as Node[]).map(({ local, imported }): [string, string] => [
        nameOf(local) ?? "",
        `${join(dirname(path), (source as { value: string }).value)} ${nameOf(imported) ?? ""}`,
      ]),
    ),
  );
}

interface LinkedModule {
  path: string;
  code: string;
  /** What it exports. */
  names: string[];
  /** Paths of the modules of the room that it imports. */
  needs: string[];
  /** What it imports from elsewhere, as it names it. */
  outside: { key: string; specifier: string }[];
}

/** A module as the body of a function: imports read what other modules returned, exports are returned. */
function linkModule(path: string, text: string): LinkedModule {
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

async function loadOutside(modules: readonly LinkedModule[]): Promise<Modules> {
  const keys = new Set(modules.flatMap(({ outside }) => outside.map(({ key }) => key)));
  return Object.fromEntries(await Promise.all([...keys].map(async (key) => [key, await import(key)] as const)));
}

/** The modules, each after those that it imports. */
function inOrder(modules: ReadonlyMap<string, LinkedModule>): LinkedModule[] {
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
