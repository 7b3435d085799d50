/** Every regular expression of the program: those written as literals, and those that it composes when it runs. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { getCallSites } from "node:util";
import { parseAst } from "vitest/node";

export interface ProgramPattern {
  /** Below the program's folder. */
  file: string;
  source: string;
  flags: string;
}

const PROGRAM = join(import.meta.dirname, "..");

const FILES = [
  ".eleventy.ts",
  ...["src", "templates", "public"].flatMap((folder) =>
    readdirSync(join(PROGRAM, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  ),
].filter((file) => /(?<!\.d)\.[jt]s$/.test(file));

const NODES = FILES.flatMap((file) =>
  nodesOf(parseAst(readFileSync(join(PROGRAM, file), "utf8"), { lang: "ts" }, file)).map((node) => ({ file, node })),
);

/** @returns All literals, each once for every file that it stands in. */
export function literalPatterns(): ProgramPattern[] {
  return NODES.flatMap(({ file, node }) => {
    const { pattern: source, flags } = (node.regex ?? {}) as { pattern?: string; flags?: string };
    return source === undefined || flags === undefined ? [] : [{ file, source, flags }];
  });
}

/**
 * Records what the files that compose patterns compose, when they are loaded and when `use` is run.
 * @returns The patterns, and how many places that compose one were not come by, by file.
 */
export async function composedPatterns(use: () => Promise<void>): Promise<{
  patterns: ProgramPattern[];
  unused: { [file: string]: number };
}> {
  const sites = NODES.filter(({ node }) => {
    const { name } = (node.callee ?? {}) as { name?: string };
    return name === "RegExp" && /^(?:New|Call)Expression$/.test(String(node.type));
  });
  const byFile = Map.groupBy(sites, ({ file }) => file);
  const patterns: ProgramPattern[] = [];
  const places = new Map([...byFile.keys()].map((file) => [file, new Set<string>()]));
  const original = globalThis.RegExp;
  const record = (made: RegExp): RegExp => {
    const site = getCallSites(4).find(({ scriptName }) => places.has(below(scriptName)));
    if (site) {
      const file = below(site.scriptName);
      places.get(file)?.add(`${site.lineNumber}:${site.columnNumber}`);
      patterns.push({ file, source: made.source, flags: made.flags });
    }
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given) => record(Reflect.construct(target, given)),
    apply: (target, self, given) => record(Reflect.apply(target, self, given)),
  });
  try {
    for (const file of byFile.keys()) await import(join(PROGRAM, file));
    await use();
  } finally {
    globalThis.RegExp = original;
  }
  const unused = [...byFile].flatMap(([file, all]) => {
    const missing = all.length - (places.get(file)?.size ?? 0);
    return missing === 0 ? [] : [[file, missing] as const];
  });
  return { patterns, unused: Object.fromEntries(unused) };
}

function below(script: string): string {
  const path = script.replace(/\?.*$/, "");
  return relative(PROGRAM, path.startsWith("file:") ? fileURLToPath(path) : path);
}

type Node = { [key: string]: unknown };

function nodesOf(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(nodesOf);
  return Array.isArray(value) ? inner : [value as Node, ...inner];
}
