/**
 * What of a site a build compares with the output folder: all of it, or where the folder is as the last build left it, the sections of the plan
 * that are others than they were then, and what is in no section.
 */

import type { Section, SectionsByName } from "../text/section.ts";
import { manifestOf, PENDING } from "./output/kept-manifest.ts";
import {
  type Files,
  filesOf,
  filesSection,
  isAsWritten,
  type Manifest,
  type ManifestFile,
  OTHERS,
} from "./output/manifest.ts";
import { outputFile } from "./output/output-file.ts";
import { markerVersion } from "./output/ownership.ts";
import type { Present } from "./output/present-files.ts";
import type { PlannedPage } from "./pages/planned-page.ts";
import type { PlannedSection } from "./plan/sections.ts";

export interface ComparedSite {
  /** Whether the output folder is as the last build left it, so that what is said here of files is said of the compared sections alone. */
  isAsLeft: boolean;
  /** The sections that are compared, and those that are not, because all of their files are there. */
  sections: readonly PlannedSection[];
  same: readonly PlannedSection[];
  /** By path. */
  pages: ReadonlyMap<string, PlannedPage>;
  /** The manifest's files, whichever version of the program wrote them. */
  files: Files;
  /** Version by path of the files in the output folder. */
  present: ReadonlyMap<string, string>;
}

/** @param others Pages of no section. */
export function comparedSite(
  output: string,
  { sections, others }: { sections: readonly PlannedSection[]; others: readonly PlannedPage[] },
  { before, present, programVersion }: { before: Manifest | undefined; present: Present; programVersion: string },
): ComparedSite {
  const isAsLeft =
    before?.programVersion === programVersion &&
    isAsWritten(before, present) &&
    before.whole?.marker === markerVersion(output);
  const isSame = ({ name, basis }: PlannedSection) => isAsLeft && before.sections[name]?.basis === basis;
  const same = sections.filter(isSame);
  const names = new Set(same.map(({ name }) => name));
  const compared = sections.filter(({ name }) => !names.has(name));
  const files: Files = before ? filesOf(before, (name) => !names.has(name)) : new Map();
  return {
    ...{ isAsLeft, sections: compared, same, files },
    pages: byPath([...compared.flatMap(({ pages }) => pages), ...others]),
    present: isAsLeft ? new Map(Array.from(files, ([path, { version }]) => [path, version])) : present.files,
  };
}

export function byPath(pages: readonly PlannedPage[]): Map<string, PlannedPage> {
  return new Map(pages.map((page) => [outputFile(page.url), page]));
}

/**
 * The manifest after a build. @param marker Version of the marker; `undefined` where a file has been deleted meanwhile, so that the next build must
 * compare all files. @param files Those of the compared sections and of no section, as they are now.
 */
export function manifestAfter(
  {
    programVersion,
    marker,
    ...made
  }: { programVersion: string; marker: string | undefined; inputs: string; pages: number },
  compared: ComparedSite,
  files: Files,
  before: Manifest | undefined,
  present: Present,
): Manifest {
  const isOurs = compared.isAsLeft || present.files.size === files.size;
  return {
    programVersion,
    sections: sectionsAfter(compared, files, before),
    ...(marker !== undefined && { whole: { ...made, marker, ...(isOurs && { present: present.digest }) } }),
    ...(before?.cache && { cache: before.cache }),
  };
}

/** The manifest of a build that was stopped. @param pending Paths of files that it was about to write. @param current Files that are as they are to be. */
export function manifestOfStopped(
  programVersion: string,
  before: Manifest | undefined,
  pending: Iterable<string>,
  current: Files,
): Manifest {
  const files = new Map<string, ManifestFile>();
  const isUpdate = before?.programVersion === programVersion;
  for (const [path, file] of before ? filesOf(before) : []) files.set(path, isUpdate ? file : PENDING);
  for (const path of pending) files.set(path, PENDING);
  for (const [path, file] of current) files.set(path, file);
  return manifestOf(programVersion, files);
}

/** The sections of the manifest after a build. @param files Those of the compared sections and of no section, as they are now. */
function sectionsAfter(
  { same, sections }: Pick<ComparedSite, "same" | "sections">,
  files: Files,
  before: Manifest | undefined,
): SectionsByName {
  const after: { [name: string]: Section } = {};
  const add = (name: string, basis: string, own: Files) => {
    const section = filesSection(basis, own);
    const last = before?.sections[name];
    after[name] = last?.basis === basis && last.text === section.text ? last : section;
  };
  for (const { name } of same) after[name] = before?.sections[name] as Section;
  const others = new Map(files);
  for (const { name, basis, pages } of sections) {
    const own = new Map<string, ManifestFile>();
    for (const { url } of pages) {
      const path = outputFile(url);
      const file = files.get(path);
      if (file) own.set(path, file);
      others.delete(path);
    }
    add(name, basis, own);
  }
  add(OTHERS, "", others);
  return after;
}
