/** What is kept of the last plan of a site, which the next build takes over where nothing on which they depend has changed. */
import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { crc32 } from "node:zlib";
import { writeCacheFile } from "../system/file-store.ts";
import { comparisonBytes, readComparisons } from "./kept-comparisons.ts";
import type { KeptPlan } from "./plan/plan.ts";
import type { KeptSections } from "./plan/sections.ts";

/** None where another version of the program made the plan. */
export async function readKeptPlan(root: string, output: string, programVersion: string): Promise<KeptPlan> {
  const text = await readFile(cacheOf(root, output, "sections"), "utf8").catch(() => "");
  const sections = sectionsOf(text, versionOf(programVersion));
  const file = cacheOf(root, output, "comparisons");
  const comparisons = existsSync(file) && readComparisons(readFileSync(file), versionOf(programVersion));
  return { sections, ...(comparisons && { comparisons }) };
}

/** Three lines: a checksum of the others, because pages are made from what is kept; the version; the sections. */
function sectionsText(sections: KeptSections, version: string): string {
  const content = `${version}\n${JSON.stringify(sections)}`;
  return `${crc32(content)}\n${content}`;
}

/** None where the text is damaged, or of another version of the program. */
function sectionsOf(text: string, version: string): KeptSections {
  const start = text.indexOf("\n") + 1;
  const content = text.slice(start);
  if (!content.startsWith(`${version}\n`) || text.slice(0, start) !== `${crc32(content)}\n`) return {};
  return JSON.parse(content.slice(version.length + 1));
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
  if (!isSame) writeCacheFile(cacheOf(root, output, "sections"), sectionsText(sections, versionOf(programVersion)));
  if (!comparisons || (isSame && before.comparisons)) return;
  writeCacheFile(cacheOf(root, output, "comparisons"), comparisonBytes(versionOf(programVersion), comparisons));
}

const FORMAT = "6";

function versionOf(programVersion: string): string {
  return `${FORMAT} ${programVersion}`;
}

function cacheOf(root: string, output: string, ending: string): string {
  return join(root, ".backfile", `plan-${hash("sha256", resolve(output)).slice(0, 16)}.${ending}`);
}
