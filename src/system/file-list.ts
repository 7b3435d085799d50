/** The files of a folder, as they were found. */
import type { BigIntStats } from "node:fs";
import type { Problem } from "../model/problem.ts";

export interface StoredFile {
  /** Path below the root, with forward slashes. */
  path: string;
  /** Size, mtime and ctime (in nanoseconds): changes whenever the file is written. Differs between machines, so no output may hold it. */
  version: string;
  /** Bytes. */
  size: number;
}

type State = Pick<BigIntStats, "size" | "mtimeNs" | "ctimeNs">;

/**
 * Files, and links that cannot be followed. Paths and figures lie in two large values until somebody asks for all files: a build after no
 * change goes over them once, and to keep as many small objects takes as long as to look at the files.
 */
export class FileList implements Iterable<StoredFile> {
  readonly problems: Problem[];
  readonly #paths: string[] = [];
  #states = new BigInt64Array(FIRST);
  #files: StoredFile[] | undefined;

  /** @param files Sorted by the code units of their paths; absent where they are yet to be added. */
  constructor(problems: Problem[] = [], files?: StoredFile[]) {
    this.problems = problems;
    this.#files = files;
  }

  /** Adds a file whose path comes after those of all others, before any is asked for. */
  add(path: string, { size, mtimeNs, ctimeNs }: State): void {
    const at = PER_FILE * this.#paths.push(path);
    if (at > this.#states.length) {
      const more = new BigInt64Array(2 * this.#states.length);
      more.set(this.#states);
      this.#states = more;
    }
    this.#states[at - 3] = size;
    this.#states[at - 2] = mtimeNs;
    this.#states[at - 1] = ctimeNs;
  }

  /** Sorted by the code units of their paths. */
  get files(): StoredFile[] {
    this.#files ??= [...this.#made()];
    return this.#files;
  }

  /** As `files`, where none is kept. */
  [Symbol.iterator](): Iterator<StoredFile> {
    return this.#files?.values() ?? this.#made();
  }

  *#made(): Generator<StoredFile, undefined> {
    const states = this.#states;
    let at = 0;
    for (const path of this.#paths) {
      const size = states[at++] as bigint;
      const version = versionOfState({ size, mtimeNs: states[at++] as bigint, ctimeNs: states[at++] as bigint });
      yield { path, version, size: Number(size) };
    }
  }
}

const PER_FILE = 3;
const FIRST = PER_FILE * 256;

/** The `version` of a file. */
export function versionOfState({ size, mtimeNs, ctimeNs }: State): string {
  return `${size}-${mtimeNs}-${ctimeNs}`;
}
