/**
 * Which files of the output folder are Backfile's own, and may be overwritten and deleted. A marker in the folder lists them: it says so
 * wherever the folder is taken, and where the archive's manifest is lost. Where the marker is missing, those are ours that are as the
 * manifest left them.
 */
import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { versionOf, writeWhole } from "../../system/file-store.ts";
import type { Manifest } from "./manifest.ts";

/** Hidden, so that neither a web server nor GitHub Pages shows it. */
export const MARKER = ".backfile-site";

/** A function of the paths alone: two builds of one archive have the same. Digests, for not every page of a site is listed for its readers. */
const HEAD =
  "Backfile made those files of this folder whose paths are listed here, as SHA-256 (16 digits). It overwrites and deletes no others.";

export class Ownership {
  /** Whether Backfile has written here before, as far as anybody can tell. */
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

/** Says that the files are ours. @param paths Below the output folder. */
export function writeMarker(output: string, paths: Iterable<string>): void {
  const text = [HEAD, ...Array.from(paths, digestOf).sort(), ""].join("\n");
  if (readMarker(output) !== text) writeWhole(output, MARKER, text);
}

/** Of the marker; changes when somebody writes or deletes it. */
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
