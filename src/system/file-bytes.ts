/** The bytes of a file, read where they are asked for, so that a file need not fit into memory. */
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

export interface FileBytes {
  /** Number of bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`, which is left out; fewer where the file ends before. */
  at(start: number, end: number): Uint8Array;
}

/** A file of the disk. It is opened for each reading, so that none stays open however many are read at once. */
export class FileOnDisk implements FileBytes {
  readonly size: number;
  readonly #path: string;

  /** @throws The system's error where it cannot be opened. */
  constructor(path: string) {
    this.#path = path;
    const descriptor = openSync(path, "r");
    try {
      this.size = fstatSync(descriptor).size;
    } finally {
      closeSync(descriptor);
    }
  }

  at(start: number, end: number): Uint8Array {
    const descriptor = openSync(this.#path, "r");
    try {
      return bytesAt(descriptor, start, Math.min(end, this.size));
    } finally {
      closeSync(descriptor);
    }
  }
}

function bytesAt(descriptor: number, start: number, end: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(Math.max(0, end - start));
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, start + length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

/** The file, in memory where it is small: it is read once, and not for each question about it. @throws as `FileOnDisk`. */
export function openFile(path: string): FileBytes {
  const descriptor = openSync(path, "r");
  try {
    const { size } = fstatSync(descriptor);
    return size > SMALL ? new FileOnDisk(path) : bytesInMemory(bytesAt(descriptor, 0, size));
  } finally {
    closeSync(descriptor);
  }
}

const SMALL = 4 << 20;

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

/** SHA-256 of the whole file, hexadecimal. */
export function sha256Of(file: FileBytes): string {
  const digest = createHash("sha256");
  for (const block of blocksOf(file)) digest.update(block);
  return digest.digest("hex");
}

/** Opens each file once, and gives what was opened for as long as the file is held. */
export function oncePerFile<T>(open: (file: FileBytes) => T): (file: FileBytes) => T {
  const opened = new WeakMap<FileBytes, T>();
  return (file) => {
    const known = opened.get(file) ?? open(file);
    opened.set(file, known);
    return known;
  };
}
