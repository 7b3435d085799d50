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
import { firstBut } from "../../text/list.ts";
import type { Files } from "./manifest.ts";

/** The marker's name is hidden, so that neither web servers nor GitHub Pages publish it. */
export const MARKER = ".backfile-site";

/** The first line. The marker depends on the paths alone, so that two builds have the same one. It has digests, because not every page is listed for readers. */
const HEAD =
  "Backfile made those files of this folder whose paths are listed here, as SHA-256 (16 digits). It overwrites and deletes no others.";

export class Ownership {
  /** Whether a marker or manifest says that Backfile has written into the folder before. */
  readonly isKnown: boolean;
  readonly #output: string;
  readonly #files: Files | undefined;
  readonly #present: ReadonlyMap<string, string>;
  /** What the marker lists, sorted. */
  #listed: () => string[];

  /** @param files The manifest's. @param present Version by path of the files in the output folder. */
  constructor(output: string, files: Files | undefined, present: ReadonlyMap<string, string>) {
    this.isKnown = files !== undefined || markerVersion(output) !== undefined;
    this.#output = output;
    this.#files = files;
    this.#present = present;
    this.#listed = lazily(() => readMarker(output));
  }

  owns(path: string): boolean {
    const version = this.#files?.get(path)?.version;
    if (version !== undefined && version === this.#present.get(path)) return true;
    const digest = digestOf(path);
    return this.#listed()[placeOf(digest, this.#listed())] === digest;
  }

  /** Writes the marker, unless it lists these paths alone. @param paths Paths of Backfile's files, below the output folder. */
  mark(paths: Iterable<string>): void {
    const digests = Array.from(new Set(paths), digestOf).sort();
    const file = join(this.#output, MARKER);
    if (isMarker(file) && readFileSync(file, "utf8") === textOf(digests)) this.#listed = () => digests;
    else this.#write(digests);
  }

  /** Writes the marker with more paths, unless it lists them. */
  add(paths: Iterable<string>): void {
    this.#change(paths, (listed, place, digest) => listed[place] !== digest && listed.splice(place, 0, digest));
  }

  /** Writes the marker without some paths, unless it lists none of them. */
  drop(paths: Iterable<string>): void {
    this.#change(paths, (listed, place, digest) => listed[place] === digest && listed.splice(place, 1));
  }

  /** @param change Changes the list at the place of a digest, and tells whether it did. */
  #change(paths: Iterable<string>, change: (listed: string[], place: number, digest: string) => unknown): void {
    const listed = this.#listed();
    let isChanged = false;
    for (const path of paths) {
      const digest = digestOf(path);
      if (change(listed, placeOf(digest, listed), digest)) isChanged = true;
    }
    if (isChanged) this.#write(listed);
  }

  #write(digests: string[]): void {
    writeWhole(this.#output, MARKER, textOf(digests));
    this.#listed = () => digests;
  }
}

/** Writes the marker of a folder of which nothing else is known. @param paths Paths of Backfile's files, below the folder. */
export function writeMarker(output: string, paths: Iterable<string>): void {
  new Ownership(output, undefined, new Map()).mark(paths);
}

/** The version of the marker, which changes when it is written or deleted. */
export function markerVersion(output: string): string | undefined {
  return versionOf(join(output, MARKER));
}

function textOf(digests: readonly string[]): string {
  return [HEAD, ...digests, ""].join("\n");
}

/** What the marker lists, which a person may have changed, sorted. */
function readMarker(output: string): string[] {
  const file = join(output, MARKER);
  return isMarker(file) ? readFileSync(file, "utf8").split("\n").slice(1, -1).sort() : [];
}

function isMarker(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The place of a digest in a sorted list, or where it would be. */
function placeOf(digest: string, sorted: readonly string[]): number {
  return firstBut(sorted, (one) => one < digest);
}

function digestOf(path: string): string {
  return hash("sha256", path).slice(0, 16);
}
