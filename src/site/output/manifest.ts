/** What the last build wrote into the output folder, so that the next build writes only what has changed and removes what is obsolete. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sizeOf } from "../../system/file-store.ts";
import type { SectionCache } from "../../system/section-cache.ts";
import { linesOf, type Section, type SectionsByName, sectionOf } from "../../text/section.ts";
import type { FilePart } from "../exports/file-part.ts";
import type { Present } from "./present-files.ts";

export interface Manifest extends ManifestHead {
  /** Files of the sections of the plan, by their names and with their bases, and all others by the name of `OTHERS`. */
  sections: SectionsByName;
  /** Where it was read. */
  cache?: SectionCache<ManifestHead>;
}

export interface ManifestHead {
  /** Digest of what every page depends on: the program, the templates, the site's settings. */
  programVersion: string;
  /** Present where the build was finished and the manifest has all files of the site. */
  whole?: {
    /** Digest of everything from which the site is made. */
    inputs: string;
    pages: number;
    /** Version of the marker. */
    marker: string;
    /** The digest of the files of the output folder, where it has no files of others. */
    present?: string;
  };
}

/** The section of the files that are in no section of the plan. */
export const OTHERS = "";

/** By path below the output folder. */
export type Files = ReadonlyMap<string, ManifestFile>;

export interface ManifestFile {
  /** Of the page or asset; of the segment that a directory is of; `NAMED` of files that are named by their content. */
  hash: string;
  /** Of the file. */
  version: string;
  /** SHA-256 of the file's content, hexadecimal; empty where it is not written yet. */
  content: string;
  /** Of a file that is made in parts. */
  parts?: readonly FilePart[];
}

/** The hash of files whose content never changes under their path. */
export const NAMED = "named by content";

/** A section of the manifest: a line for each file, with tabs between its parts. */
export function filesSection(basis: string, files: Files): Section {
  const section = sectionOf(
    basis,
    Array.from(files, ([path, { hash, version, content, parts }]) => {
      const line = `${path}\t${hash}\t${version}\t${content}`;
      return parts ? `${line}\t${JSON.stringify(parts)}` : line;
    }),
  );
  read.set(section, files);
  return section;
}

/** The files of all sections, or of some. */
export function filesOf(
  { sections }: Pick<Manifest, "sections">,
  isMeant: (name: string) => boolean = () => true,
): Files {
  const files = new Map<string, ManifestFile>();
  for (const name in sections)
    if (isMeant(name)) for (const [path, file] of filesIn(sections[name] as Section)) files.set(path, file);
  return files;
}

/** Files of sections that have been asked for. */
const read = new WeakMap<Section, Files>();

function filesIn(section: Section): Files {
  const known = read.get(section);
  if (known) return known;
  const files = new Map<string, ManifestFile>();
  for (const line of linesOf(section)) {
    const [path = "", hash = "", version = "", content = "", parts] = line.split("\t");
    files.set(path, { hash, version, content, ...(parts !== undefined && { parts: JSON.parse(parts) }) });
  }
  read.set(section, files);
  return files;
}

export interface Changes {
  /** Paths that must be written. */
  stale: Set<string>;
  /** Paths that an earlier build wrote and that the site no longer has. */
  obsolete: string[];
}

/** Whether the output folder has the files of the manifest as they were written, and no others. */
export function isAsWritten({ whole }: Manifest, present: Present): boolean {
  return whole?.present !== undefined && whole.present === present.digest;
}

/** Whether no file has changed since it was written. */
export function isUntouched(manifest: Manifest, present: Present): boolean {
  if (isAsWritten(manifest, present)) return true;
  for (const [path, { version }] of filesOf(manifest)) if (version !== present.files.get(path)) return false;
  return true;
}

/** The manifest with the versions that files of the same content have now: a folder that was copied or restored from a cache has other ones. */
export function recognised(manifest: Manifest, output: string, present: Present): Manifest {
  if (isAsWritten(manifest, present)) return manifest;
  const sections: { [name: string]: Section } = {};
  for (const [name, section] of Object.entries(manifest.sections)) {
    const moved = new Map<string, ManifestFile>();
    for (const [path, file] of filesIn(section)) {
      const version = present.files.get(path);
      if (version === undefined || version === file.version || sizeOf(version) !== sizeOf(file.version)) continue;
      if (contentDigest(readFileSync(join(output, path))) === file.content) moved.set(path, { ...file, version });
    }
    sections[name] = moved.size > 0 ? filesSection(section.basis, new Map([...filesIn(section), ...moved])) : section;
  }
  return { ...manifest, sections };
}

/** SHA-256 of a file's content, hexadecimal. */
export function contentDigest(content: string | Uint8Array): string {
  return hash("sha256", content);
}

/**
 * Compares files of the site with those in the output folder. A file is current where the hash of its page is that of the manifest and the file
 * has not changed since it was written.
 * @param known The manifest's. @param wanted Hash by path. @param present Version by path of the files in the output folder. @param owns Whether Backfile wrote a file.
 */
export function compareManifest(
  known: Files,
  wanted: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, string>,
  owns: (path: string) => boolean,
): Changes {
  const stale = new Set<string>();
  for (const [path, digest] of wanted) if (!isCurrent(known, present, path, digest)) stale.add(path);
  const obsolete = [...present.keys()].filter((path) => !wanted.has(path) && owns(path));
  return { stale, obsolete };
}

/**
 * The segments of the search index that must be made again, and the hash by path of the files of the others, which have not changed since they were
 * written. `isWhole` tells whether a segment whose directory is in the manifest is as it was written.
 * @param known The manifest's. @param pathsOf Gives the paths of the files that a directory names. It is asked only where the directory is as it was written.
 */
export function compareIndexes<Index extends { directory: string; hash: string }>(
  known: Files,
  indexes: readonly Index[],
  present: ReadonlyMap<string, string>,
  pathsOf: (directory: string) => readonly string[],
): { stale: Index[]; kept: Map<string, string>; isWhole: (directory: string) => boolean } {
  const isThere = (path: string, digest = known.get(path)?.hash) => isCurrent(known, present, path, digest);
  const files = (directory: string, digest?: string) => {
    const paths = isThere(directory, digest) ? pathsOf(directory) : undefined;
    return paths?.every((path) => isThere(path, NAMED)) ? paths : undefined;
  };
  const stale: Index[] = [];
  const kept = new Map<string, string>();
  for (const index of indexes) {
    const paths = files(index.directory, index.hash);
    if (!paths) {
      stale.push(index);
      continue;
    }
    kept.set(index.directory, index.hash);
    for (const path of paths) kept.set(path, NAMED);
  }
  return { stale, kept, isWhole: (directory) => files(directory) !== undefined };
}

/** Whether a file is there as it was written. @param known The manifest's. @param present Version by path of the files in the output folder. */
export function isCurrent(
  known: Files,
  present: ReadonlyMap<string, string>,
  path: string,
  digest: string | undefined,
): boolean {
  const last = known.get(path);
  return last !== undefined && last.hash === digest && last.version === present.get(path);
}
