/** The directory of a segment, which names all of its files. They are named by their content, so that those that an edit leaves alone stay. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIGEST, type Directory, fileName, type Kind } from "../../../public/search/root.ts";
import { packed, unpackedHere } from "./packed-files.ts";

/** The files of a segment as they are made. */
export class NamedFiles {
  /** Content by name. */
  readonly files = new Map<string, Uint8Array>();
  /** Those of each kind, in order, without anything between them. */
  readonly digests: Record<Kind, string> = { h: "", t: "", p: "", w: "", e: "", c: "" };

  /** The next file of its kind. */
  add(kind: Kind, file: Uint8Array): void {
    const digest = contentName(file);
    this.files.set(fileName(kind, digest, 0), file);
    this.digests[kind] += digest;
  }
}

/** The first 50 bits of the digest, in digits and small letters alone, since for some file systems large ones are the same. */
function contentName(file: Uint8Array): string {
  const bits52 = Number.parseInt(hash("sha256", file).slice(0, 13), 16);
  return Math.floor(bits52 / 4)
    .toString(32)
    .padStart(DIGEST, "0");
}

export function writeDirectory(directory: Directory): Uint8Array {
  return packed(new TextEncoder().encode(JSON.stringify(directory)));
}

/** @throws Error where the file is damaged. */
export function readDirectory(file: Uint8Array): Directory {
  return JSON.parse(new TextDecoder().decode(unpackedHere(file)));
}

/** The names of all files of a segment besides its directory. */
export function namesIn({ files, later }: Directory): string[] {
  return Object.entries({ ...files, ...later }).flatMap(([kind, digests]) =>
    Array.from({ length: digests.length / DIGEST }, (_, place) => fileName(kind as Kind, digests, place)),
  );
}

/** Gives the paths of all files of a segment besides its directory. @param output The output folder. @param directory Path of the directory below it. */
export function segmentPaths(output: string, directory: string): string[] {
  const folder = directory.slice(0, directory.lastIndexOf("/") + 1);
  return namesIn(readDirectory(readFileSync(join(output, directory)))).map((name) => folder + name);
}
