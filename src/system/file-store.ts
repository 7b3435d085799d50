/** Reads and writes files below a folder. Files are written whole or not at all, and no link leads out of the folder. */
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type BackfileError, refusal } from "../model/problem.ts";
import { versionOfState } from "./file-list.ts";
import { temporaryName } from "./temporary-file.ts";

/** Bytes of a file. @param version The file's `version`. */
export function sizeOf(version: string): number {
  return Number(version.slice(0, version.indexOf("-")));
}

/** The `version` of a file as a list of files would give it now; `undefined` where there is no such file. */
export function versionOf(path: string): string | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? versionOfState(found) : undefined;
}

/** Paths of folders that exist and are no links, by their base. Remembered, because looking at them again costs as much as writing a file. */
const verified = new Map<string, Set<string>>();

/** Forgets which folders exist, so that each is looked at again before something is written into it. Called when a lock is taken. */
export function verifyFoldersAnew(): void {
  verified.clear();
}

/**
 * Writes a file whole: to a temporary file in the same folder, which is then renamed. Makes missing folders. Nothing is written through
 * a link: a link in the file's place is replaced, and a link in the place of a folder is an error.
 * @param base The folder outside of which nothing is written. It may itself lie behind a link.
 * @param path The file's path below `base`.
 * @throws BackfileError where a link or a file is in the place of a folder; the system's error, with the path of the file, in all other cases.
 */
export function writeWhole(base: string, path: string, content: string | Uint8Array): void {
  inFolder(base, dirname(path), (folder) => {
    const temporary = join(folder, temporaryName());
    try {
      writeFileSync(temporary, content, { flag: "wx" });
      renameSync(temporary, join(base, path));
    } catch (error) {
      rmSync(temporary, { force: true });
      throw nameFile(error, join(base, path));
    }
  });
}

/**
 * Makes the folder where it is missing and has something written into it. Does so a second time where the folder, or a temporary file in
 * it, was deleted meanwhile: a command that holds the lock deletes temporary files of commands that take none.
 * @param path The folder's path below `base`.
 */
export function inFolder<T>(base: string, path: string, write: (folder: string) => T): T {
  try {
    return write(makeFolder(base, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    verified.delete(base);
    return write(makeFolder(base, path));
  }
}

/**
 * Makes the folder below `base` where it is missing, with the folders around it.
 * @param path With the separators of the system or with slashes; `.` is `base` itself.
 * @returns Its whole path.
 * @throws The errors of `writeWhole`.
 */
function makeFolder(base: string, path: string): string {
  const known = verified.get(base) ?? new Set();
  verified.set(base, known);
  const at = join(base, path);
  if (known.has(path)) return at;
  if (path === ".") mkdirSync(base, { recursive: true });
  else {
    makeFolder(base, dirname(path));
    try {
      mkdirSync(at);
    } catch (error) {
      const found = lstatSync(at, { throwIfNoEntry: false });
      if (!found?.isDirectory()) throw whyNoFolder(at) ?? nameFile(error, at);
    }
  }
  known.add(path);
  return at;
}

/** The error of a path where a folder should be and something else is; `undefined` for a folder, and where there is nothing. */
export function whyNoFolder(path: string): BackfileError | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return undefined;
  return found.isSymbolicLink()
    ? refusal(path, "is a link where a folder should be, and is not followed", "put a folder in its place")
    : refusal(path, "is a file where a folder should be", "move the file away or delete it");
}

/** The system's error with the path of the file that was to be written in place of that of the temporary file. Other errors as they are. */
export function nameFile(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("syscall" in error)) return error;
  const { code, errno, syscall, message } = error as NodeJS.ErrnoException;
  const replacing = syscall === "rename" && REFUSED_REPLACING.includes(code ?? "");
  const isFolder = replacing && lstatSync(path, { throwIfNoEntry: false })?.isDirectory();
  const found = isFolder ? "EISDIR: a folder stands where the file should be" : message.replace(/, .*/s, "");
  return Object.assign(new Error(found, { cause: error }), { code: isFolder ? "EISDIR" : code, errno, syscall, path });
}

/** Codes of the errors that systems give when a file is renamed to the name of a folder. */
const REFUSED_REPLACING = ["EISDIR", "ENOTEMPTY", "EEXIST", "EPERM", "EACCES"];

/** The content of a cache that `writeCache` wrote; `undefined` where the file is missing, damaged or has another `cacheVersion`. */
export async function readCache<T>(path: string, cacheVersion: string): Promise<T | undefined> {
  try {
    return cacheContent<T>(await readFile(path, "utf8"), cacheVersion);
  } catch {
    return undefined;
  }
}

/** The same of a cache that has been read. */
export function cacheContent<T>(text: string, cacheVersion: string): T | undefined {
  try {
    const cache = JSON.parse(text);
    return cache.cacheVersion === cacheVersion ? cache.content : undefined;
  } catch {
    return undefined;
  }
}

/** @param content Anything that JSON can hold. @param path Must lie in a folder that is no link, such as an archive's `.backfile/`. */
export function writeCache(path: string, cacheVersion: string, content: unknown): void {
  writeCacheFile(path, JSON.stringify({ cacheVersion, content }));
}

/** Writes a cache of a format of its own, whose versions its reader tells apart. @param path As `writeCache` takes it. */
export function writeCacheFile(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  writeWhole(dirname(folder), join(basename(folder), basename(path)), content);
}
