/**
 * Parts of a site: the pages, data files and segments of the search index of some volumes, made by one of several machines. The file
 * `backfile-part.json` in the folder of a part tells what it is, so that the machine that joins the parts can take over what is whole.
 */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentDigest } from "./manifest.ts";

export const PART = "backfile-part.json";

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
  /** SHA-256 of the content, hexadecimal. */
  content: string;
}

const FORMAT = "1";

/** The text of a part's file. @param hashes Hash by path of all files of the part. @param contentOf Gives the digest of their content. */
export function partText(
  programVersion: string,
  hashes: ReadonlyMap<string, string>,
  contentOf: (path: string) => string,
): string {
  const files: Part["files"] = {};
  for (const path of [...hashes.keys()].filter((path) => path !== PART).sort())
    files[path] = { hash: hashes.get(path) ?? "", content: contentOf(path) };
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
