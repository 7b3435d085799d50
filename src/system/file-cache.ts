/**
 * A cache of what was found out about each file of a folder, so that only files that changed are read again.
 *
 * The cache is a text file. Its first line is the cache version; each other line has the path of a file, the file's version and any
 * number of columns, separated by tabs; the path and the columns are JSON. Lines are in the order of the paths. It is read and written
 * as a stream, so that memory holds the items alone.
 */
import { CachedLines, CacheRewrite } from "./cache-lines.ts";
import type { StoredFile } from "./file-list.ts";

export interface FileCacheOptions<T> {
  /** Path of the cache. */
  at: string;
  /** A cache with another version is not used. Changes whenever the columns mean something else. */
  cacheVersion: string;
  /**
   * Whether a file of another version still has the content from which the columns were made, so that it need not be taken again: versions
   * change when an archive is copied. Absent where that costs as much as taking it. May throw where the columns are damaged.
   */
  isSame?(file: StoredFile, columns: readonly string[]): boolean;
  /** Reads a file that is new or changed. @returns Its columns, as JSON; `undefined` where nothing is to be cached, and the file is left out of the result. */
  take(file: StoredFile): readonly string[] | undefined | Promise<readonly string[] | undefined>;
  /** Makes an item of the result. @param columns The columns as JSON. May throw where they are damaged. */
  read(columns: readonly string[]): T;
}

/**
 * The item of every file, in the order of `files`, which must be that of their paths.
 * @throws The system's error, with the path of the cache, where it cannot be written. In a folder without write permission there is no cache.
 */
export async function readFileCache<T>(files: readonly StoredFile[], cache: FileCacheOptions<T>): Promise<T[]> {
  const items: T[] = [];
  const kept = new CachedLines(cache.at, cache.cacheVersion);
  const copy = new CacheRewrite(cache.at, cache.cacheVersion, kept);
  try {
    for (const file of files) {
      while (kept.line && kept.line.path < file.path) copy.drop();
      if (kept.line?.path === file.path) {
        const { version, columns } = kept.line;
        const known = (version === file.version || isSame(file, cache, columns)) && itemOf(cache, columns);
        if (known) {
          items.push(known.item);
          if (version === file.version) copy.keep();
          else {
            copy.drop();
            copy.add(lineOf(file, columns));
          }
          continue;
        }
        copy.drop();
      }
      const taken = cache.take(file);
      const columns = taken instanceof Promise ? await taken : taken;
      if (!columns) continue;
      copy.add(lineOf(file, columns));
      items.push(cache.read(columns));
    }
    while (kept.line) copy.drop();
    copy.finish();
    return items;
  } finally {
    copy.discard();
    kept.close();
  }
}

/** The line of a file: with few letters beyond ASCII these are escaped as JSON allows, because text of ASCII alone is decoded several times faster. */
function lineOf({ path, version }: StoredFile, columns: readonly string[]): string {
  const texts = [JSON.stringify(path), ...columns];
  const all = texts.join("");
  const beyond = all.match(BEYOND_ASCII)?.length ?? 0;
  const [ofPath, ...others] = beyond > 0 && beyond <= all.length / FEW ? texts.map(inAscii) : texts;
  return [ofPath, version, ...others].join("\t");
}

function inAscii(json: string): string {
  return json.replace(BEYOND_ASCII, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const BEYOND_ASCII = /[\u0080-\uffff]/g;
/** Of so many letters at most one is escaped on average: escaped it takes six bytes in place of two or three. */
const FEW = 16;

function isSame<T>(file: StoredFile, cache: FileCacheOptions<T>, columns: readonly string[]): boolean {
  try {
    return cache.isSame?.(file, columns) ?? false;
  } catch {
    return false;
  }
}

function itemOf<T>({ read }: FileCacheOptions<T>, columns: readonly string[]): { item: T } | undefined {
  try {
    return { item: read(columns) };
  } catch {
    // The line is damaged.
    return undefined;
  }
}
