/**
 * Which files of the output folder Backfile wrote, so that it may overwrite and delete them. A marker in the folder lists them, which works
 * where the folder is moved or the manifest is missing. Without a marker, they are the files that have not changed since the
 * manifest was written.
 */
import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { versionOf, writeWhole } from "../../system/file-store.ts";
import type { Manifest } from "./manifest.ts";

/** The marker's name is hidden, so that neither web servers nor GitHub Pages publish it. */
export const MARKER = ".backfile-site";

/** The first line. The marker depends on the paths alone, so that two builds have the same one. It has digests, because not every page is listed for readers. */
const HEAD =
  "Backfile made those files of this folder whose paths are listed here, as SHA-256 (16 digits). It overwrites and deletes no others.";

export class Ownership {
  /** Whether a marker or manifest says that Backfile has written into the folder before. */
  readonly isKnown: boolean;
  readonly #marked: ReadonlySet<string>;
  readonly #manifest: Manifest | undefined;
  readonly #present: ReadonlyMap<string, string>;

  /** @param present Version by path of the files in the output folder. */
  constructor(output: string, manifest: Manifest | undefined, present: ReadonlyMap<string, string>) {
    const text = readMarker(output);
    this.isKnown = text !== undefined || manifest !== undefined;
    this.#marked = new Set(text?.split("\n").slice(1));
    this.#manifest = manifest;
    this.#present = present;
  }

  owns(path: string): boolean {
    const version = this.#manifest?.files[path]?.version;
    return (version !== undefined && version === this.#present.get(path)) || this.#marked.has(digestOf(path));
  }
}

/** Writes the marker. @param paths Paths of Backfile's files, below the output folder. */
export function writeMarker(output: string, paths: Iterable<string>): void {
  const before = readMarker(output);
  const wanted = new Set(Array.from(paths, digestOf));
  // Those that were there come in order, so that there is little to sort.
  const kept = (before?.split("\n") ?? []).filter((digest) => wanted.delete(digest));
  const text = [HEAD, ...[...kept, ...[...wanted].sort()].sort(), ""].join("\n");
  if (before !== text) writeWhole(output, MARKER, text);
}

/** The version of the marker, which changes when it is written or deleted. */
export function markerVersion(output: string): string | undefined {
  return versionOf(join(output, MARKER));
}

function readMarker(output: string): string | undefined {
  const file = join(output, MARKER);
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, "utf8") : undefined;
}

/** Remembered, because a build writes the marker two or three times. */
const digests = new Map<string, string>();

function digestOf(path: string): string {
  const known = digests.get(path) ?? hash("sha256", path).slice(0, 16);
  digests.set(path, known);
  return known;
}
