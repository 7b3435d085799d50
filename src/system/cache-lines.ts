/** The lines of a file cache, read and written as a stream. */
import { closeSync, lstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { inFolder, nameFile } from "./file-store.ts";
import { temporaryName } from "./temporary-file.ts";

interface KeptLine {
  path: string;
  version: string;
  columns: string[];
}

/** Bytes that are read at once: some two hundred records. */
const BLOCK = 1 << 18;
const LINE_FEED = 0x0a;

/** The lines of the cache, one at a time. A cache that is missing, or has another version, has no lines. */
export class CachedLines {
  /** The present line; `undefined` after the last. */
  line: KeptLine | undefined;
  /** The text of the present line. */
  text = "";
  /** Offset of the present line, in bytes. */
  start = 0;
  readonly #file: number | undefined;
  /** What is read of the file and not told yet is between `#from` and `#to`. One buffer for all, for new memory costs more than to read into it. */
  #block = Buffer.allocUnsafe(BLOCK);
  #from = 0;
  #to = 0;
  /** Bytes read of the file. */
  #read = 0;
  #end = 0;

  constructor(at: string, cacheVersion: string) {
    this.#file = lstatSync(at, { throwIfNoEntry: false })?.isFile() ? openSync(at, "r") : undefined;
    if (this.#file !== undefined && this.#nextText() === JSON.stringify(cacheVersion)) this.advance();
  }

  advance(): void {
    this.start = this.#end;
    this.text = this.#nextText() ?? "";
    const parts = this.text.split("\t");
    this.line = undefined;
    try {
      this.line = { path: JSON.parse(parts[0] ?? ""), version: parts[1] ?? "", columns: parts.slice(2) };
    } catch {
      // The end, or a damaged line: what follows it is not used.
    }
  }

  /** Copies bytes as they are, without reading their lines again. */
  copy(start: number, end: number, to: number): void {
    const block = Buffer.alloc(BLOCK);
    for (let at = start; at < end; ) {
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
    let end = this.#lineFeed(this.#from);
    while (end === undefined) {
      const searched = this.#to - this.#from;
      if (!this.#readMore()) return undefined;
      end = this.#lineFeed(this.#from + searched);
    }
    const text = this.#block.toString("utf8", this.#from, end);
    this.#end += end + 1 - this.#from;
    this.#from = end + 1;
    return text;
  }

  #lineFeed(from: number): number | undefined {
    const at = this.#block.indexOf(LINE_FEED, from);
    return at < 0 || at >= this.#to ? undefined : at;
  }

  /** @returns Whether there was more. */
  #readMore(): boolean {
    this.#block.copyWithin(0, this.#from, this.#to);
    this.#to -= this.#from;
    this.#from = 0;
    if (this.#to === this.#block.length) this.#block = Buffer.concat([this.#block, Buffer.allocUnsafe(BLOCK)]);
    const length = readSync(this.#file as number, this.#block, this.#to, this.#block.length - this.#to, this.#read);
    this.#read += length;
    this.#to += length;
    return length > 0;
  }
}

const BARRED = ["EACCES", "EPERM", "EROFS"];

/** Writes the new cache. Nothing is written before the first difference from the present one. */
export class CacheRewrite {
  readonly #at: string;
  readonly #temporary: string;
  readonly #cacheVersion: string;
  readonly #kept: CachedLines;
  /** The folder cannot be written to, so that there is no cache. */
  #barred = false;
  #file: number | undefined;
  #lines: string[] = [];
  #size = 0;
  /** Where in the present cache the lines begin that are kept and not copied yet. */
  #from: number | undefined;

  constructor(at: string, cacheVersion: string, kept: CachedLines) {
    this.#at = at;
    this.#temporary = join(dirname(at), temporaryName());
    this.#cacheVersion = cacheVersion;
    this.#kept = kept;
  }

  keep(): void {
    if (this.#file !== undefined) this.#from ??= this.#kept.start;
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
    this.#copyKept();
    this.#flush();
    closeSync(this.#file);
    this.#file = undefined;
    try {
      renameSync(this.#temporary, this.#at);
    } catch (error) {
      rmSync(this.#temporary, { force: true });
      // A command that holds the archive's lock has deleted the temporary file: commands that only read take no lock.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw nameFile(error, this.#at);
    }
  }

  discard(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    rmSync(this.#temporary, { force: true });
  }

  #begin(): void {
    this.#copyKept();
    if (this.#file !== undefined || this.#barred) return;
    const folder = dirname(this.#at);
    try {
      this.#file = inFolder(dirname(folder), basename(folder), () => openSync(this.#temporary, "wx"));
    } catch (error) {
      // A read-only archive is read without a cache.
      this.#barred = BARRED.includes((error as NodeJS.ErrnoException).code ?? "");
      if (this.#barred) return;
      throw nameFile(error, this.#at);
    }
    if (this.#kept.start > 0) this.#kept.copy(0, this.#kept.start, this.#file);
    else this.#write(JSON.stringify(this.#cacheVersion));
  }

  #copyKept(): void {
    if (this.#file === undefined || this.#from === undefined) return;
    this.#flush();
    this.#kept.copy(this.#from, this.#kept.start, this.#file);
    this.#from = undefined;
  }

  #write(line: string): void {
    if (this.#file === undefined) return;
    this.#lines.push(line);
    this.#size += line.length;
    if (this.#size > BLOCK) this.#flush();
  }

  #flush(): void {
    if (this.#lines.length === 0) return;
    try {
      writeFileSync(this.#file as number, `${this.#lines.join("\n")}\n`);
    } catch (error) {
      throw nameFile(error, this.#at);
    }
    this.#lines = [];
    this.#size = 0;
  }
}
