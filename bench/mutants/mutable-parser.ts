/**
 * The parser in a form of which parts can be switched: every number that decides something and every table goes through a
 * function that knows which mutant is on. All modules of src/parse are joined into one function, so that a parser whose tables
 * are made anew costs some milliseconds, and the engine keeps what it has compiled.
 */
import { join, relative } from "node:path";
import { compileFunction } from "node:vm";
import type { learnFurniture } from "../../src/parse/page/furniture.ts";
import type { readPage } from "../../src/parse/read-page.ts";
import { findSites } from "./find-mutants.ts";
import { instrument, type Numbered } from "./instrumented-source.ts";
import {
  inOrder,
  type LinkedModule,
  linkModule,
  loadOutside,
  type Modules,
  modulesOf,
  PROGRAM,
  ROOM,
} from "./linked-modules.ts";
import type { NumberSite } from "./number-sites.ts";
import { type Change, note, type ReadSites } from "./read-sites.ts";
import type { TableSite } from "./table-sites.ts";

export interface Parser {
  readPage: typeof readPage;
  learnFurniture: typeof learnFurniture;
}

export type Site = (NumberSite | TableSite) & { id: number; file: string };

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

/** Takes the exports of a module of the parser, and gives those that other modules import. `file`: below src/parse. */
export type Wrap = (file: string, exports: Modules[string]) => Modules[string];

/** What is asked of the parser. */
const ENTRIES = ["read-page.ts", "page/furniture.ts"];

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

function without(table: unknown, key: number | string): unknown {
  if (Array.isArray(table)) return table.toSpliced(key as number, 1);
  return Object.fromEntries(Object.entries(table as object).filter(([name]) => name !== key));
}

function addSite<T extends NumberSite | TableSite>(sites: Site[], site: T & { file: string }): Numbered<T> {
  const added = { ...site, id: sites.length };
  sites.push(added);
  return added;
}
