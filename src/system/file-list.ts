/** The files of a folder, as they were found. */
import type { BigIntStats } from "node:fs";
import type { Problem } from "../model/problem.ts";

export interface StoredFile {
  /** Path below the root, with forward slashes. */
  path: string;
  /** Size, mtime and ctime (in nanoseconds): changes whenever the file is written. Differs between machines, so no output may hold it. */
  version: string;
}

/**
 * Files, and links that cannot be followed. The files are one text until somebody asks for them: a build after no change needs its digest alone,
 * and to keep as many small objects takes as long as to look at the files.
 */
export class FileList {
  /** `lineOf` each file. */
  readonly text: string;
  readonly problems: Problem[];
  #files: StoredFile[] | undefined;

  /** @param text Sorted by the code units of the paths. */
  constructor(text = "", problems: Problem[] = []) {
    this.text = text;
    this.problems = problems;
  }

  /** @param files Sorted as in the text. */
  static of(files: readonly StoredFile[], problems?: Problem[]): FileList {
    return new FileList(files.map(({ path, version }) => lineOf(path, version)).join(""), problems);
  }

  /** Sorted by the code units of their paths. */
  get files(): StoredFile[] {
    if (!this.#files) {
      const files: StoredFile[] = [];
      eachFile(this.text, (path, version) => void files.push({ path, version }));
      this.#files = files;
    }
    return this.#files;
  }
}

/** No path has it. */
const NUL = "\0";

export function lineOf(path: string, version: string): string {
  return `${path}${NUL}${version}${NUL}`;
}

/** @param text Made of `lineOf` files. */
export function eachFile(text: string, tell: (path: string, version: string) => void): void {
  const parts = text.split(NUL);
  for (let i = 0; i + 1 < parts.length; i += 2) tell(parts[i] as string, parts[i + 1] as string);
}

/**
 * The text with other versions of some files.
 * @param text Of a `FileList`. @param versions By path; `undefined` of files that are gone.
 */
export function withVersions(text: string, versions: ReadonlyMap<string, string | undefined>): string {
  const pieces: string[] = [];
  let [taken, at] = [0, 0];
  for (const path of [...versions.keys()].sort()) {
    let end = text.indexOf(NUL, at);
    while (end >= 0 && text.slice(at, end) < path) {
      at = text.indexOf(NUL, end + 1) + 1;
      end = text.indexOf(NUL, at);
    }
    pieces.push(text.slice(taken, at));
    const version = versions.get(path);
    if (version !== undefined) pieces.push(lineOf(path, version));
    if (end >= 0 && text.slice(at, end) === path) at = text.indexOf(NUL, end + 1) + 1;
    taken = at;
  }
  pieces.push(text.slice(taken));
  return pieces.join("");
}

/** The `version` of a file. */
export function versionOfState({ size, mtimeNs, ctimeNs }: Pick<BigIntStats, "size" | "mtimeNs" | "ctimeNs">): string {
  return `${size}-${mtimeNs}-${ctimeNs}`;
}
