/** The sections of the last plan of a site, which the next build takes over where nothing on which they depend has changed. */
import { hash } from "node:crypto";
import { join, resolve } from "node:path";
import { readCache, writeCache } from "../system/file-store.ts";
import { areKeptSections, type KeptSections } from "./plan/sections.ts";

interface KeptPlan {
  programVersion: string;
  sections: KeptSections;
}

/** None where another version of the program made the plan. */
export async function readKeptSections(root: string, output: string, programVersion: string): Promise<KeptSections> {
  const kept = await readCache<KeptPlan>(cacheOf(root, output), FORMAT);
  return kept?.programVersion === programVersion && areKeptSections(kept.sections) ? kept.sections : {};
}

/** @param before The result of `readKeptSections`. */
export function writeKeptSections(
  root: string,
  output: string,
  { programVersion, sections }: KeptPlan,
  before: KeptSections,
): void {
  const names = Object.keys(sections);
  const isSame = names.length === Object.keys(before).length && names.every((name) => sections[name] === before[name]);
  if (!isSame) writeCache(cacheOf(root, output), FORMAT, { programVersion, sections } satisfies KeptPlan);
}

const FORMAT = "2";

function cacheOf(root: string, output: string): string {
  return join(root, ".backfile", `plan-${hash("sha256", resolve(output)).slice(0, 16)}.json`);
}
