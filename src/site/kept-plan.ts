/** What is kept of the last plan of a site, which the next build takes over where nothing on which they depend has changed. */
import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readCache, writeCache, writeCacheFile } from "../system/file-store.ts";
import { comparisonBytes, readComparisons } from "./kept-comparisons.ts";
import type { KeptPlan } from "./plan/plan.ts";
import { areKeptSections, type KeptSections } from "./plan/sections.ts";

/** None where another version of the program made the plan. */
export async function readKeptPlan(root: string, output: string, programVersion: string): Promise<KeptPlan> {
  const cache = await readCache<Cached>(cacheOf(root, output, "json"), FORMAT);
  const isOurs = cache?.programVersion === programVersion && areKeptSections(cache.sections);
  const file = cacheOf(root, output, "comparisons");
  const comparisons = existsSync(file) && readComparisons(readFileSync(file), versionOf(programVersion));
  return { sections: isOurs ? cache.sections : {}, ...(comparisons && { comparisons }) };
}

interface Cached {
  programVersion: string;
  sections: KeptSections;
}

/** @param before The result of `readKeptPlan`. */
export function writeKeptPlan(
  root: string,
  output: string,
  { programVersion, sections, comparisons }: KeptPlan & { programVersion: string },
  before: KeptPlan,
): void {
  const names = Object.keys(sections);
  const isSame =
    names.length === Object.keys(before.sections).length &&
    names.every((name) => sections[name] === before.sections[name]);
  if (!isSame) writeCache(cacheOf(root, output, "json"), FORMAT, { programVersion, sections } satisfies Cached);
  if (!comparisons || (isSame && before.comparisons)) return;
  writeCacheFile(cacheOf(root, output, "comparisons"), comparisonBytes(versionOf(programVersion), comparisons));
}

const FORMAT = "5";

function versionOf(programVersion: string): string {
  return `${FORMAT} ${programVersion}`;
}

function cacheOf(root: string, output: string, ending: string): string {
  return join(root, ".backfile", `plan-${hash("sha256", resolve(output)).slice(0, 16)}.${ending}`);
}
