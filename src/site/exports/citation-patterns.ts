/** Patterns of citations by their shape. Builds keep them, because the engine that makes them takes a quarter of a second of a processor to load. */
import { join } from "node:path";
import { readCache, writeCache } from "../../system/file-store.ts";

/** What this process knows: `serve` builds again and again. */
const known = new Map<string, string>();
let isMoreThanKept = false;

/** @param shape Tells apart all on which a pattern depends besides the program. */
export function patternOf(shape: string, make: () => string): string {
  const pattern = known.get(shape);
  if (pattern !== undefined) return pattern;
  const made = make();
  known.set(shape, made);
  isMoreThanKept = true;
  return made;
}

/** By shape. */
export type Patterns = { readonly [shape: string]: string };

interface Kept {
  programVersion: string;
  patterns: Patterns;
}

/** All that this process knows. */
export function knownPatterns(): Patterns {
  return Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Learns patterns that another process has made. */
export function learnPatterns(patterns: Patterns): void {
  for (const shape in patterns) patternOf(shape, () => patterns[shape] ?? "");
}

/** Learns the patterns that an earlier build by the same program kept. @param root The archive's folder. */
export async function readPatterns(root: string, programVersion: string): Promise<void> {
  const kept = await readCache<Kept>(join(root, CACHE), FORMAT);
  if (kept?.programVersion !== programVersion) return;
  for (const [shape, pattern] of Object.entries(kept.patterns)) if (!known.has(shape)) known.set(shape, pattern);
}

/** Keeps the patterns where there are new ones. */
export function keepPatterns(root: string, programVersion: string): void {
  if (!isMoreThanKept) return;
  writeCache(join(root, CACHE), FORMAT, { programVersion, patterns: knownPatterns() } satisfies Kept);
  isMoreThanKept = false;
}

const FORMAT = "1";
const CACHE = ".backfile/citations.json";
