/**
 * Parts of a site: the pages, data files and segments of the search index of some volumes, made by one of several machines. The file
 * `backfile-part.json` in the folder of a part tells what it is, so that the machine that joins the parts can take over what is whole.
 */
import { hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UNDATED } from "../../archive/archive.ts";

/** The volumes of a part. */
export interface Volumes {
  /** As it was typed: `2019..2021,undated`. */
  text: string;
  /** @param volume `2021` or `undated`. */
  include(volume: string): boolean;
}

export const PART = "backfile-part.json";

/** @param text Years, ranges of years (`2019..2021`, `..1999`, `2020..`) and `undated`, with commas between them. @returns `undefined` where it is anything else. */
export function volumesOf(text: string): Volumes | undefined {
  const tests = text.split(",").map((part) => volumeTest(part.trim()));
  if (!tests.every((test) => test !== undefined)) return undefined;
  return { text, include: (volume) => tests.some((test) => test(volume)) };
}

function volumeTest(part: string): ((volume: string) => boolean) | undefined {
  if (part === UNDATED) return (volume) => volume === UNDATED;
  const [, first = "", range, last = ""] = /^(\d{4})?(?:(\.\.)(\d{4})?)?$/.exec(part) ?? [];
  if (!first && !last) return undefined;
  const end = range ? last || "9999" : first;
  return (volume) => volume !== UNDATED && first <= volume && volume <= end;
}

export interface Part {
  /** Path of its folder. */
  folder: string;
  programVersion: string;
  /** By path below the folder. */
  files: { [path: string]: PartFile };
}

interface PartFile {
  /** The hash of the page or of the segment. */
  hash: string;
  /** SHA-256 of the content, 32 hexadecimal digits. */
  content: string;
}

const FORMAT = "1";

/** The text of a part's file. @param hashes Hash by path of all files of the part. @param read Gives their content. */
export function partText(
  programVersion: string,
  hashes: ReadonlyMap<string, string>,
  read: (path: string) => Uint8Array,
): string {
  const files: Part["files"] = {};
  for (const path of [...hashes.keys()].filter((path) => path !== PART).sort())
    files[path] = { hash: hashes.get(path) ?? "", content: contentDigest(read(path)) };
  return `${JSON.stringify({ format: FORMAT, programVersion, files })}\n`;
}

/** Whether the part has the file as it was written. */
export function isWhole({ folder, files }: Part, path: string): boolean {
  const at = join(folder, path);
  const file = lstatSync(at, { throwIfNoEntry: false })?.isFile() ? readFileSync(at) : undefined;
  return file !== undefined && contentDigest(file) === files[path]?.content;
}

/** The parts in a folder, which is one itself or has a folder for each. */
export function readParts(folder: string): Part[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...names.map(({ name }) => join(folder, name)).sort()].flatMap((at) => readPart(at) ?? []);
}

function readPart(folder: string): Part | undefined {
  try {
    const { format, programVersion, files } = Object(JSON.parse(readFileSync(join(folder, PART), "utf8")));
    const isPart = format === FORMAT && typeof programVersion === "string" && typeof files === "object" && files;
    return isPart ? { folder, programVersion, files } : undefined;
  } catch {
    return undefined;
  }
}

function contentDigest(content: Uint8Array): string {
  return hash("sha256", content).slice(0, 32);
}
