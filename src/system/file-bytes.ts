/** The bytes of a file, read where they are asked for, so that a file need not fit into memory. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

export interface FileBytes {
  /** Number of bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`, which is left out; fewer where the file ends before. */
  at(start: number, end: number): Uint8Array;
}

/** A file of the disk. Must be closed. */
export class OpenFile implements FileBytes {
  readonly size: number;
  readonly #descriptor: number;

  /** @throws The system's error where it cannot be opened. */
  constructor(path: string) {
    this.#descriptor = openSync(path, "r");
    this.size = fstatSync(this.#descriptor).size;
  }

  at(start: number, end: number): Uint8Array {
    const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(end, this.size) - start));
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(this.#descriptor, bytes, length, bytes.length - length, start + length);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

export function bytesInMemory(bytes: Uint8Array): FileBytes {
  return { size: bytes.length, at: (start, end) => bytes.subarray(start, Math.max(start, end)) };
}

/** A part of a file, as a file of its own. */
export function partOf(file: FileBytes, start: number, end: number): FileBytes {
  const size = Math.max(0, Math.min(end, file.size) - start);
  return { size, at: (from, to) => file.at(start + from, start + Math.min(to, size)) };
}

/** Bytes that are read at a time. */
const BLOCK = 1 << 20;

/** The file in blocks of 1 MiB, in order. */
export function* blocksOf(file: FileBytes): Generator<Uint8Array> {
  for (let at = 0; at < file.size; at += BLOCK) {
    const block = file.at(at, at + BLOCK);
    if (block.length === 0) return;
    yield block;
  }
}
