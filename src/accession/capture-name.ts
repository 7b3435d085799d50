/** Names for captures that every file system can hold, that are free, and that keep the whole ending of the file. */

import { dirname, extname } from "node:path/posix";
import { endingIn } from "../capture/formats.ts";
import type { Problem } from "../model/problem.ts";
import { visible } from "../text/controls.ts";
import { foldName, spareDevice, whyUnportable } from "../text/portable-name.ts";
import { beginning } from "../text/truncate.ts";
import { ORIGIN } from "./origin.ts";

/** Most characters and bytes of a name without its ending. File systems allow 255 bytes in all; letters other than ASCII have two to four. */
const LONGEST = 140;
const MOST_BYTES = 180;

/** The file name without what other systems or a terminal cannot take. At most 151 characters. */
export function safeName(name: string): string {
  const { stem, ending } = parted(name);
  let whole = `${cut(clean(stem)).replace(/^\.+/, "_") || "capture"}${clean(ending)}`;
  while (/[. ]$/.test(whole)) whole = whole.slice(0, -1);
  return spareDevice(whole || "capture");
}

/** The paths that are taken, compared as the strictest system compares them (case and form of letters do not count). */
export class TakenPaths {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  /** @param path Path of a file, with forward slashes. */
  add(path: string): void {
    this.#files.add(foldName(path));
    this.addFolder(dirname(path));
  }

  addFolder(path: string): void {
    const folded = foldName(path);
    if (folded === "." || this.#folders.has(folded)) return;
    this.#folders.add(folded);
    this.addFolder(dirname(path));
  }

  /** The path where it and that of its origin file are free; otherwise with the first number behind its name with which they are. */
  free(path: string): string {
    const folders = path.split("/");
    const last = folders.pop() ?? "";
    let folder = "";
    for (const name of folders) folder = `${numbered(folder + name, (one) => this.#files.has(one))}/`;
    return numbered(folder + last, (one) => this.#isTaken(one) || this.#isTaken(foldName(one + ORIGIN)));
  }

  #isTaken(folded: string): boolean {
    return this.#files.has(folded) || this.#folders.has(folded);
  }
}

/** Warnings of captures in the archive whose names other systems cannot hold. Only a person can rename them. */
export function unportableCaptures(paths: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  const remedy = "rename it, say with git mv, then run parse --refresh, which brings its record along";
  for (const path of paths) {
    const why = path.split("/").map(whyUnportable).find(Boolean);
    if (why)
      problems.push({ severity: "warning", file: path, found: `cannot be checked out everywhere: ${why}`, remedy });
    const folded = foldName(path);
    const other = first.get(folded);
    if (other) {
      const found = `is the same file as ${other} on systems that do not tell upper case from lower`;
      problems.push({ severity: "warning", file: path, found, remedy });
    } else first.set(folded, path);
  }
  return problems;
}

/** @param isTaken Whether a path, folded for comparison, is taken. */
function numbered(path: string, isTaken: (folded: string) => boolean): string {
  if (!isTaken(foldName(path))) return path;
  const { stem, ending } = parted(path);
  let number = 2;
  while (isTaken(foldName(`${stem}-${number}${ending}`))) number++;
  return `${stem}-${number}${ending}`;
}

/** The ending of a file name. `.html.gz` is one ending, because its first half says that the packed file is a page. */
function parted(name: string): { stem: string; ending: string } {
  const ending = endingIn(name) || extname(name).slice(0, 10);
  return { stem: name.slice(0, name.length - Math.max(ending.length, extname(name).length)), ending };
}

function clean(text: string): string {
  return visible(text.toWellFormed().normalize("NFC")).replace(/[<>:"/\\|?*#\t\ufffd]/g, "_");
}

function cut(stem: string): string {
  let kept = beginning(stem, LONGEST);
  while (Buffer.byteLength(kept) > MOST_BYTES) kept = beginning(kept, kept.length - 1);
  return kept;
}
