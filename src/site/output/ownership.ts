/**
 * Which files of the output folder Backfile wrote, so that it may overwrite and delete them. A marker in the folder lists them, which works
 * where the folder is moved or the manifest is missing. Without a marker, they are the files that have not changed since the
 * manifest was written.
 */
import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { versionOf, writeWhole } from "../../system/file-store.ts";
import { lazily } from "../../text/lazily.ts";
import type { Manifest } from "./manifest.ts";

/** The marker's name is hidden, so that neither web servers nor GitHub Pages publish it. */
export const MARKER = ".backfile-site";

/** The first line. The marker depends on the paths alone, so that two builds have the same one. It has digests, because not every page is listed for readers. */
const HEAD =
  "Backfile made those files of this folder whose paths are listed here, as SHA-256 (16 digits). It overwrites and deletes no others.";

export class Ownership {
  /** Whether a marker or manifest says that Backfile has written into the folder before. */
  readonly isKnown: boolean;
  readonly #output: string;
  readonly #manifest: Manifest | undefined;
  readonly #present: ReadonlyMap<string, string>;
  #marker: string | undefined;
  /** The paths that the marker lists, where they are known. */
  #listed: ReadonlySet<string> | undefined;
  readonly #marked: () => ReadonlySet<string>;

  /** @param present Version by path of the files in the output folder. */
  constructor(output: string, manifest: Manifest | undefined, present: ReadonlyMap<string, string>) {
    const marker = readMarker(output);
    this.isKnown = marker !== undefined || manifest !== undefined;
    this.#output = output;
    this.#manifest = manifest;
    this.#present = present;
    this.#marker = marker;
    const { marker: version } = manifest?.whole ?? {};
    if (manifest && version !== undefined && version === markerVersion(output))
      this.#listed = new Set(Object.keys(manifest.files));
    this.#marked = lazily(() => new Set(digestsIn(marker)));
  }

  owns(path: string): boolean {
    const version = this.#manifest?.files[path]?.version;
    return (version !== undefined && version === this.#present.get(path)) || this.#marked().has(digestOf(path));
  }

  /** Writes the marker. @param paths Paths of Backfile's files, below the output folder. */
  mark(paths: Iterable<string>): void {
    const wanted = new Set(paths);
    const listed = this.#listed ?? new Set();
    const added = Array.from(wanted).flatMap((path) => (listed.has(path) ? [] : [digestOf(path)]));
    const gone = new Set(Array.from(listed).flatMap((path) => (wanted.has(path) ? [] : [digestOf(path)])));
    const kept = this.#listed ? digestsIn(this.#marker).filter((digest) => !gone.has(digest)) : [];
    const marker = [HEAD, ...[...kept, ...added].sort(), ""].join("\n");
    if (marker !== this.#marker) writeWhole(this.#output, MARKER, marker);
    this.#marker = marker;
    this.#listed = wanted;
  }
}

/** Writes the marker of a folder of which nothing else is known. @param paths Paths of Backfile's files, below the folder. */
export function writeMarker(output: string, paths: Iterable<string>): void {
  new Ownership(output, undefined, new Map()).mark(paths);
}

function digestsIn(marker = ""): string[] {
  return marker.split("\n").slice(1, -1);
}

/** The version of the marker, which changes when it is written or deleted. */
export function markerVersion(output: string): string | undefined {
  return versionOf(join(output, MARKER));
}

function readMarker(output: string): string | undefined {
  const file = join(output, MARKER);
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, "utf8") : undefined;
}

function digestOf(path: string): string {
  return hash("sha256", path).slice(0, 16);
}
