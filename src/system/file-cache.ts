/**
 * What this program has found out about each file of a folder, kept so that only files that changed are read again. One line for
 * each, in the order of their paths: the path, the file's version and some columns, as JSON between tabs. Read and written as a
 * stream, so that it takes no memory, however many files there are.
 */
import { closeSync, lstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { inFolder, nameFile, type StoredFile } from "./file-store.ts";
import { temporaryName } from "./temporary-file.ts";

export interface FileCacheOptions<T> {
  /** The file that holds them. */
  at: string;
  /** Notes of another cacheVersion count for nothing. */
  cacheVersion: string;
  /** What is to be kept of a file that is new or changed; a value for each column. Nothing is kept where it is `undefined`. */
  take(file: StoredFile): readonly unknown[] | undefined;
  /** What is wanted of the columns. @param columns JSON. */
  read(columns: readonly string[]): T;
}

/** What is known of every file, in the order given, which is that of their paths. New cache are kept once the last was asked for. */
export function* readFileCache<T>(files: readonly StoredFile[], cache: FileCacheOptions<T>): Generator<T> {
  const kept = new CachedLines(cache.at, cache.cacheVersion);
  const copy = new CacheRewrite(cache.at, cache.cacheVersion, kept);
  try {
    for (const file of files) {
      while (kept.line && kept.line.path < file.path) copy.drop();
      if (kept.line?.path === file.path) {
        const known = kept.line.version === file.version && contentOf(cache, kept.line.columns);
        if (known) {
          yield known.content;
          copy.keep();
          continue;
        }
        copy.drop();
      }
      const columns = cache.take(file)?.map((value) => JSON.stringify(value));
      if (!columns) continue;
      copy.add([JSON.stringify(file.path), file.version, ...columns].join("\t"));
      yield cache.read(columns);
    }
    while (kept.line) copy.drop();
    copy.finish();
  } finally {
    copy.discard();
    kept.close();
  }
}

function contentOf<T>({ read }: FileCacheOptions<T>, columns: readonly string[]): { content: T } | undefined {
  try {
    return { content: read(columns) };
  } catch {
    // A line that somebody has damaged.
    return undefined;
  }
}

interface KeptLine {
  path: string;
  version: string;
  columns: string[];
}

const BLOCK = 1 << 16;
const LINE_FEED = 0x0a;

/** The lines of a file of cache, one at a time. A file that is missing, or of another cacheVersion, has none. */
class CachedLines {
  /** Absent after the last. */
  line: KeptLine | undefined;
  /** As it stands in the file. */
  text = "";
  /** Where the line begins, in bytes. */
  start = 0;
  readonly #file: number | undefined;
  #block = Buffer.alloc(0);
  #read = 0;
  #end = 0;

  constructor(at: string, cacheVersion: string) {
    this.#file = lstatSync(at, { throwIfNoEntry: false })?.isFile() ? openSync(at, "r") : undefined;
    if (this.#file !== undefined && this.#nextText() === JSON.stringify(cacheVersion)) this.advance();
  }

  advance(): void {
    this.start = this.#end;
    this.text = this.#nextText() ?? "";
    const [path = "", version = "", ...columns] = this.text.split("\t");
    this.line = undefined;
    try {
      this.line = { path: JSON.parse(path), version, columns };
    } catch {
      // The end, or what somebody has damaged: what follows is not trusted.
    }
  }

  copyUpTo(end: number, to: number): void {
    const block = Buffer.alloc(BLOCK);
    for (let at = 0; at < end; ) {
      const length = readSync(this.#file as number, block, 0, Math.min(BLOCK, end - at), at);
      if (length === 0) break;
      writeFileSync(to, block.subarray(0, length));
      at += length;
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }

  #nextText(): string | undefined {
    let end = this.#block.indexOf(LINE_FEED);
    while (end < 0) {
      const more = Buffer.alloc(BLOCK);
      const length = readSync(this.#file as number, more, 0, BLOCK, this.#read);
      if (length === 0) return undefined;
      this.#read += length;
      const searched = this.#block.length;
      this.#block = Buffer.concat([this.#block, more.subarray(0, length)]);
      end = this.#block.indexOf(LINE_FEED, searched);
    }
    const text = this.#block.toString("utf8", 0, end);
    this.#block = this.#block.subarray(end + 1);
    this.#end += end + 1;
    return text;
  }
}

const BARRED = ["EACCES", "EPERM", "EROFS"];

/** The cache as they are now: nothing is written before the first difference from what is kept. */
class CacheRewrite {
  readonly #at: string;
  readonly #temporary: string;
  readonly #cacheVersion: string;
  readonly #kept: CachedLines;
  /** Whether the folder may not be written to. */
  #barred = false;
  #file: number | undefined;
  #lines: string[] = [];
  #size = 0;

  constructor(at: string, cacheVersion: string, kept: CachedLines) {
    this.#at = at;
    this.#temporary = join(dirname(at), temporaryName());
    this.#cacheVersion = cacheVersion;
    this.#kept = kept;
  }

  keep(): void {
    if (this.#file !== undefined) this.#write(this.#kept.text);
    this.#kept.advance();
  }

  drop(): void {
    this.#begin();
    this.#kept.advance();
  }

  add(line: string): void {
    this.#begin();
    this.#write(line);
  }

  finish(): void {
    if (this.#file === undefined) return;
    this.#flush();
    closeSync(this.#file);
    this.#file = undefined;
    try {
      renameSync(this.#temporary, this.#at);
    } catch (error) {
      rmSync(this.#temporary, { force: true });
      // A run that holds the archive's lock has swept it, for who only reads takes none.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw nameFile(error, this.#at);
    }
  }

  discard(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    rmSync(this.#temporary, { force: true });
  }

  #begin(): void {
    if (this.#file !== undefined || this.#barred) return;
    const folder = dirname(this.#at);
    try {
      this.#file = inFolder(dirname(folder), basename(folder), () => openSync(this.#temporary, "wx"));
    } catch (error) {
      // An archive that may only be read can be read without cache.
      this.#barred = BARRED.includes((error as NodeJS.ErrnoException).code ?? "");
      if (this.#barred) return;
      throw nameFile(error, this.#at);
    }
    if (this.#kept.start > 0) this.#kept.copyUpTo(this.#kept.start, this.#file);
    else this.#write(JSON.stringify(this.#cacheVersion));
  }

  #write(line: string): void {
    if (this.#file === undefined) return;
    this.#lines.push(line);
    this.#size += line.length;
    if (this.#size > BLOCK) this.#flush();
  }

  #flush(): void {
    try {
      writeFileSync(this.#file as number, `${this.#lines.join("\n")}\n`);
    } catch (error) {
      throw nameFile(error, this.#at);
    }
    this.#lines = [];
    this.#size = 0;
  }
}
