/** What is kept of the last plan of a site, which the next build takes over where nothing on which it depends has changed. */
import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeCacheFile } from "../system/file-store.ts";
import { readSections, type SectionCache, writeSections } from "../system/section-cache.ts";
import { comparisonBytes, readComparisons } from "./kept-comparisons.ts";
import type { KeptPlan } from "./plan/plan.ts";

/** A plan as it was read. */
export interface ReadPlan extends KeptPlan {
  cache?: SectionCache<null>;
}

/** None where another version of the program made the plan. */
export function readKeptPlan(root: string, output: string, programVersion: string): ReadPlan {
  const version = versionOf(programVersion);
  const cache = readSections<null>(cacheOf(root, output, "sections"), version);
  const file = cacheOf(root, output, "comparisons");
  const comparisons = existsSync(file) && readComparisons(readFileSync(file), version);
  return { sections: cache?.sections ?? {}, ...(cache && { cache }), ...(comparisons && { comparisons }) };
}

/** @param before The result of `readKeptPlan`. */
export function writeKeptPlan(
  root: string,
  output: string,
  { programVersion, sections, comparisons }: KeptPlan & { programVersion: string },
  { sections: last, comparisons: compared, cache }: ReadPlan,
): void {
  const version = versionOf(programVersion);
  if (!isSame(last, sections)) writeSections(cacheOf(root, output, "sections"), version, null, sections, cache);
  if (!comparisons || comparisons === compared) return;
  writeCacheFile(cacheOf(root, output, "comparisons"), comparisonBytes(version, comparisons));
}

function isSame(before: KeptPlan["sections"], now: KeptPlan["sections"]): boolean {
  const names = Object.keys(now);
  return names.length === Object.keys(before).length && names.every((name) => now[name] === before[name]);
}

const FORMAT = "7";

function versionOf(programVersion: string): string {
  return `${FORMAT} ${programVersion}`;
}

function cacheOf(root: string, output: string, ending: string): string {
  return join(root, ".backfile", `plan-${hash("sha256", resolve(output)).slice(0, 16)}.${ending}`);
}
