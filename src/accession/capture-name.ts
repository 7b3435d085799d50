/** Names of captures: fit for any file system, unlike any that is taken, and with the whole ending that tells what is in the file. */
import { dirname, extname } from "node:path/posix";
import { endingIn } from "../capture/formats.ts";
import type { Problem } from "../model/problem.ts";
import { visible } from "../text/controls.ts";
import { foldName, spareDevice, whyUnportable } from "../text/portable-name.ts";
import { beginning } from "../text/truncate.ts";
import { ORIGIN } from "./capture-folder.ts";

/** Characters and, for names in other letters than Latin, bytes of a name without its ending; a file system takes 255 bytes in all. */
const LONGEST = 140;
const MOST_BYTES = 180;

/** A file name without what another system or a terminal would stumble over; at most 151 characters. */
export function safeName(name: string): string {
  const { stem, ending } = parted(name);
  let whole = `${cut(clean(stem)).replace(/^\.+/, "_") || "capture"}${clean(ending)}`;
  while (/[. ]$/.test(whole)) whole = whole.slice(0, -1);
  return spareDevice(whole || "capture");
}

/** The paths that are taken in a folder, as the system sees them that tells the fewest names apart. */
export class TakenPaths {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  /** @param path Of a file, with slashes. */
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

  /** The path, or where it or the place beside it is taken, with the first number behind its name that makes it another. */
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

/** What another system would make of captures that lie in the archive already: nothing can be renamed but by a person. */
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

/** @param isTaken Of a folded path. */
function numbered(path: string, isTaken: (folded: string) => boolean): string {
  if (!isTaken(foldName(path))) return path;
  const { stem, ending } = parted(path);
  let number = 2;
  while (isTaken(foldName(`${stem}-${number}${ending}`))) number++;
  return `${stem}-${number}${ending}`;
}

/** `.html.gz` is one ending: without the first half of it a packed page would not be known for one. */
function parted(name: string): { stem: string; ending: string } {
  const ending = endingIn(name) || extname(name).slice(0, 10);
  return { stem: name.slice(0, name.length - Math.max(ending.length, extname(name).length)), ending };
}

function clean(text: string): string {
  return visible(text.toWellFormed().normalize("NFC")).replace(/[<>:"/\\|?*\t\ufffd]/g, "_");
}

function cut(stem: string): string {
  let kept = beginning(stem, LONGEST);
  while (Buffer.byteLength(kept) > MOST_BYTES) kept = beginning(kept, kept.length - 1);
  return kept;
}
