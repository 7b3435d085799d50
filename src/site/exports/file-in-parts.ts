/**
 * Files that are made in parts, of which those of the file before that are the same today are taken over as the bytes that they are. A plain file is
 * the texts of its parts. A file that is packed by gzip (RFC 1952) has for each part a run of blocks (RFC 1951) that refers to no other part and ends at
 * a byte; all are one member, so that every program unpacks the file.
 *
 * Files are packed by `fflate`, whose output depends on no version of Node, and without a time.
 */
import { crc32 } from "node:zlib";
import { Deflate } from "fflate";
import type { FilePart } from "./file-part.ts";

export interface FileInParts {
  content: Uint8Array;
  parts: readonly FilePart[];
}

export interface PartDraft {
  key: string;
  /** Called where no part before has the key. */
  text(): string;
}

/** @param before The file before, whole and with its own parts. The result has the same bytes without it. */
export function packedFile(drafts: Iterable<PartDraft>, before?: FileInParts): FileInParts {
  const made = partsOf(drafts, before, HEADER.length, packed);
  const parts = made.map(({ part }) => part);
  return { content: Buffer.concat([HEADER, ...made.map(({ bytes }) => bytes), END, trailerOf(parts)]), parts };
}

/** As `packedFile`, of a file that is not packed. */
export function plainFile(drafts: Iterable<PartDraft>, before?: FileInParts): FileInParts {
  const made = partsOf(drafts, before, 0, (text) => text);
  return { content: Buffer.concat(made.map(({ bytes }) => bytes)), parts: made.map(({ part }) => part) };
}

interface MadePart {
  part: FilePart;
  bytes: Uint8Array;
}

/** @param start Where the first part begins. @param form Of a text, the bytes in the file. */
function partsOf(
  drafts: Iterable<PartDraft>,
  before: FileInParts | undefined,
  start: number,
  form: (text: Uint8Array) => Uint8Array,
): MadePart[] {
  const known = new Map<string, MadePart>();
  let at = start;
  for (const part of before?.parts ?? []) {
    known.set(part.key, { part, bytes: before?.content.subarray(at, at + part.bytes) ?? HEADER });
    at += part.bytes;
  }
  return Array.from(drafts, ({ key, text }) => {
    const found = known.get(key);
    return found && isWhole(found) ? found : partOf(key, text(), form);
  });
}

function partOf(key: string, text: string, form: (text: Uint8Array) => Uint8Array): MadePart {
  const whole = new TextEncoder().encode(text);
  const bytes = form(whole);
  const part = { key, bytes: bytes.length, length: whole.length, crc: crc32(whole) };
  return { part: { ...part, check: checkOf(part, bytes) }, bytes };
}

/** Whether the bytes are those of the part. */
function isWhole({ part, bytes }: MadePart): boolean {
  return checkOf(part, bytes) === part.check;
}

function checkOf({ key, bytes: count, length, crc }: Omit<FilePart, "check">, bytes: Uint8Array): number {
  return crc32(JSON.stringify([key, count, length, crc]), crc32(bytes));
}

/** No name, no time, no extra field; made on Unix, as `fflate` says everywhere. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);
/** The last block, which is empty. */
const END = Uint8Array.of(3, 0);

function packed(text: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = [];
  const deflate = new Deflate({ mem: MEMORY }, (block) => blocks.push(block));
  deflate.push(text, false);
  deflate.flush();
  deflate.push(new Uint8Array(), true);
  return endedAtByte(Buffer.concat(blocks));
}

/**
 * The blocks with an empty stored block, which ends at a byte, in place of the last one. That is the last of the stream, empty and with fixed
 * codes: the bits 1, 1 and eight times 0. (`flush(true)` of `fflate` 0.8.3 is to do the same, and writes a block that no program reads.)
 */
function endedAtByte(stream: Uint8Array): Uint8Array {
  const end = stream.findLastIndex((byte) => byte !== 0);
  const start = 8 * end + 30 - Math.clz32(stream[end] ?? 0);
  const blocks = new Uint8Array(Math.ceil((start + 3) / 8) + EMPTY.length);
  blocks.set(stream.subarray(0, Math.ceil(start / 8)));
  if (start % 8 > 0) blocks[Math.floor(start / 8)] = (stream[Math.floor(start / 8)] ?? 0) & ((1 << (start % 8)) - 1);
  blocks.set(EMPTY, blocks.length - EMPTY.length);
  return blocks;
}

/** Length of an empty stored block, and the same with each bit turned. */
const EMPTY = Uint8Array.of(0, 0, 0xff, 0xff);

/** Of `fflate`: 2 ** (12 + 6) places for hashes. It fits a part of some 200 KB; more take longer to clear than they save. */
const MEMORY = 6;

/** CRC-32 and length of the text of all parts. */
function trailerOf(parts: readonly FilePart[]): Uint8Array {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(parts.reduce((crc, part) => joinedCrc(crc, part), 0));
  trailer.writeUInt32LE(parts.reduce((sum, { length }) => sum + length, 0) % 2 ** 32, 4);
  return trailer;
}

/**
 * CRC-32 of one text and then another: that of the first, moved by the length of the second, and that of the second. As polynomials over
 * GF(2), whose lowest power is the highest bit, moving by a bit is multiplying by x modulo that of the CRC; after `crc32_combine` of zlib.
 */
function joinedCrc(first: number, { crc, length }: Pick<FilePart, "crc" | "length">): number {
  let moved = first;
  // x to the power of eight, for each byte; squared for each bit of the length.
  let factor = 1 << (31 - 8);
  for (let left = length; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) moved = product(factor, moved);
    factor = product(factor, factor);
  }
  return (moved ^ crc) >>> 0;
}

const POLYNOMIAL = 0xedb88320;

function product(a: number, b: number): number {
  let sum = 0;
  let shifted = b;
  for (let bit = 31; bit >= 0; bit--) {
    if ((a >>> bit) & 1) sum ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
  }
  return sum;
}
