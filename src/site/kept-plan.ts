/** What is kept of the last plan of a site, which the next build takes over where nothing on which it depends has changed. */
import { hash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { crc32 } from "node:zlib";
import { writeCacheFile } from "../system/file-store.ts";
import { comparisonBytes, readComparisons } from "./kept-comparisons.ts";
import type { KeptPlan } from "./plan/plan.ts";
import type { KeptSections } from "./plan/sections.ts";

/** A plan as it was read. */
export interface ReadPlan extends KeptPlan {
  /** The sections as they were last written whole: of 10,000 articles they take 1.9 MB, so that a small change is written by itself. */
  base?: SectionsFile;
}

interface SectionsFile {
  sections: KeptSections;
  /** Of the file's text, which is so long. */
  checksum: number;
  length: number;
}

/** None where another version of the program made the plan. */
export function readKeptPlan(root: string, output: string, programVersion: string): ReadPlan {
  const version = versionOf(programVersion);
  const base = readSections<KeptSections>(cacheOf(root, output, "sections"), version);
  const since =
    base && readSections<ChangedSections>(cacheOf(root, output, "changes"), `${version} ${base.checksum}`)?.sections;
  const sections = { ...base?.sections };
  for (const name in since) {
    const section = since[name];
    if (section) sections[name] = section;
    else delete sections[name];
  }
  const file = cacheOf(root, output, "comparisons");
  const comparisons = existsSync(file) && readComparisons(readFileSync(file), version);
  return { sections, ...(base && { base }), ...(comparisons && { comparisons }) };
}

/** Sections that are others than in the file that is whole; `null` for those that are gone. */
type ChangedSections = { readonly [name: string]: KeptSections[string] | null };

/** Changes are written by themselves where that file is more than so many times shorter than the one that is whole. */
const FEW = 4;

/** @param before The result of `readKeptPlan`. */
export function writeKeptPlan(
  root: string,
  output: string,
  { programVersion, sections, comparisons }: KeptPlan & { programVersion: string },
  { sections: last, comparisons: compared, base }: ReadPlan,
): void {
  const version = versionOf(programVersion);
  const isSame = Object.keys(changedSections(last, sections)).length === 0;
  if (!isSame) {
    const changes = base && sectionsText(`${version} ${base.checksum}`, changedSections(base.sections, sections));
    const at = cacheOf(root, output, "changes");
    if (changes && changes.length * FEW < base.length) writeCacheFile(at, changes);
    else {
      writeCacheFile(cacheOf(root, output, "sections"), sectionsText(version, sections));
      rmSync(at, { force: true });
    }
  }
  if (!comparisons || comparisons === compared) return;
  writeCacheFile(cacheOf(root, output, "comparisons"), comparisonBytes(version, comparisons));
}

function changedSections(before: KeptSections, now: KeptSections): ChangedSections {
  const changed: { [name: string]: KeptSections[string] | null } = {};
  for (const name in now) if (now[name] !== before[name]) changed[name] = now[name] ?? null;
  for (const name in before) if (!now[name]) changed[name] = null;
  return changed;
}

/** Three lines: a checksum of the others, because pages are made from what is kept; the version; the sections. */
function sectionsText(version: string, sections: ChangedSections): string {
  const content = `${version}\n${JSON.stringify(sections)}`;
  return `${crc32(content)}\n${content}`;
}

/** `undefined` where there is no such file, or it is damaged or of another version. */
function readSections<S>(path: string, version: string): (SectionsFile & { sections: S }) | undefined {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const start = text.indexOf("\n") + 1;
  const content = text.slice(start);
  const checksum = crc32(content);
  if (!content.startsWith(`${version}\n`) || text.slice(0, start) !== `${checksum}\n`) return undefined;
  return { sections: JSON.parse(content.slice(version.length + 1)), checksum, length: text.length };
}

const FORMAT = "6";

function versionOf(programVersion: string): string {
  return `${FORMAT} ${programVersion}`;
}

function cacheOf(root: string, output: string, ending: string): string {
  return join(root, ".backfile", `plan-${hash("sha256", resolve(output)).slice(0, 16)}.${ending}`);
}
