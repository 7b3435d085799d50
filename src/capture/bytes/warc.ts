/** Records of web archives (WARC 1.0 and 1.1, ISO 28500), packed with gzip record by record or plain, and the HTTP answers in them (RFC 9112). */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import type { FileBytes } from "../../system/file-bytes.ts";
import { isGzip } from "./gzip.ts";
import { LIMITS } from "./limits.ts";

export interface WarcRecord {
  /** In the file: the first byte, and that behind the last. Of a packed record, of its packed bytes. */
  start: number;
  end: number;
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  /** What the record holds; absent where it is larger than a capture may be. */
  block?: Uint8Array;
}

/** What cannot be read, and where. */
export class WarcDamage extends Error {
  readonly isEnd: boolean;

  constructor(isEnd: boolean) {
    super(isEnd ? "the file is cut off" : "a record is damaged");
    this.isEnd = isEnd;
  }
}

/**
 * The records of a file in order; what is damaged is skipped.
 * @param onDamage Called where a record cannot be read.
 */
export function* warcRecords(file: FileBytes, onDamage: (damage: WarcDamage) => void): Generator<WarcRecord> {
  for (let at = 0; at < file.size; ) {
    const found = recordAt(file, at);
    if (found instanceof WarcDamage) {
      onDamage(found);
      const next = nextRecord(file, at + 1);
      if (next === undefined) return;
      at = next;
    } else {
      if (found.headers.size > 0) yield found;
      at = found.end;
    }
  }
}

/** The record at a place. */
export function recordAt(file: FileBytes, start: number): WarcRecord | WarcDamage {
  return isGzip(file.at(start, start + 3)) ? packedRecord(file, start) : plainRecord(file, start, file.size);
}

/** Bytes of a block of headers at most. */
const LONGEST_HEAD = 65_536;

function plainRecord(file: FileBytes, from: number, size: number): WarcRecord | WarcDamage {
  const head = Buffer.from(file.at(from, from + LONGEST_HEAD));
  const blank = /^[\r\n]{1,8}/.exec(head.toString("latin1", 0, 8))?.[0].length ?? 0;
  const start = from + blank;
  if (start >= size) return { start, end: size, headers: new Map() };
  const length = headLength(head, blank);
  const text = head.toString("latin1", blank, blank + length);
  if (!text.startsWith("WARC/")) return new WarcDamage(false);
  if (length === 0) return new WarcDamage(start + LONGEST_HEAD >= size);
  const headers = headersIn(text);
  const bytes = Number(headers.get("content-length"));
  if (!Number.isSafeInteger(bytes) || bytes < 0) return new WarcDamage(false);
  const end = start + length + bytes;
  if (end > size) return new WarcDamage(true);
  return { start, end, headers, ...(bytes <= LIMITS.bytes && { block: file.at(start + length, end) }) };
}

/** Bytes that are unpacked at first, and by how much more where that is not enough. */
const FIRST = 1 << 18;
const MORE = 8;

function packedRecord(file: FileBytes, start: number): WarcRecord | WarcDamage {
  const head = gzipHead(file.at(start, start + LONGEST_HEAD));
  if (head === undefined) return new WarcDamage(start + LONGEST_HEAD >= file.size);
  for (let size = FIRST; ; size *= MORE) {
    const packed = file.at(start + head, start + head + size);
    try {
      const unpacked = inflateRawSync(packed, { info: true, maxOutputLength: LIMITS.bytes });
      const record = plainRecord(inMemory(unpacked.buffer), 0, unpacked.buffer.length);
      if (record instanceof WarcDamage) return record;
      return { ...record, start, end: start + head + unpacked.engine.bytesWritten + GZIP_TRAILER };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const isAll = start + head + size >= file.size;
      if (code === "ERR_BUFFER_TOO_LARGE") return new WarcDamage(false);
      if (code !== "Z_BUF_ERROR" || isAll || size > LIMITS.bytes)
        return new WarcDamage(code === "Z_BUF_ERROR" && isAll);
    }
  }
}

function inMemory(bytes: Uint8Array): FileBytes {
  return { size: bytes.length, at: (start, end) => bytes.subarray(start, end) };
}

/** Check sum and size behind the packed bytes (RFC 1952). */
const GZIP_TRAILER = 8;

/** Length of the head of a gzip member; `undefined` where it is not whole. */
function gzipHead(bytes: Uint8Array): number | undefined {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || bytes.length;
  if (flags & 2) at += 2;
  return at < bytes.length ? at : undefined;
}

const SCANNED = 1 << 20;

/** Where the next record may begin behind a damaged one; `undefined` where none does. */
function nextRecord(file: FileBytes, from: number): number | undefined {
  for (let at = from; at < file.size; at += SCANNED) {
    const block = Buffer.from(file.at(at, at + SCANNED + 16));
    for (const sign of [GZIP, WARC]) {
      for (let found = block.indexOf(sign); found >= 0; found = block.indexOf(sign, found + 1))
        if (!(recordAt(file, at + found) instanceof WarcDamage)) return at + found;
    }
  }
  return undefined;
}

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
const WARC = Buffer.from("WARC/1.");

export interface HttpAnswer {
  status: number;
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  /** Unpacked. */
  body: Uint8Array;
}

/** The answer in the block of a response; `undefined` where it is none, or its body cannot be unpacked. */
export function httpAnswer(block: Uint8Array): HttpAnswer | undefined {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  const length = headLength(bytes, 0);
  const head = bytes.toString("latin1", 0, length);
  const status = Number(/^HTTP\/[\d.]{1,5} (\d{3})/.exec(head)?.[1]);
  if (length === 0 || Number.isNaN(status)) return undefined;
  const headers = headersIn(head);
  const sent = bytes.subarray(length);
  const isChunked = /chunked/i.test(headers.get("transfer-encoding") ?? "");
  const body = unpacked(isChunked ? withoutChunks(sent) : sent, headers.get("content-encoding"));
  return body && { status, headers, body };
}

/** Bytes up to and with the blank line; 0 where there is none. */
function headLength(bytes: Buffer, from: number): number {
  const within = bytes.subarray(from, from + LONGEST_HEAD);
  const [crlf, lf] = [within.indexOf("\r\n\r\n"), within.indexOf("\n\n")];
  if (crlf < 0 && lf < 0) return 0;
  return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf + 2;
}

/** Of several headers with one name the first counts. */
function headersIn(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]{1,100}/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** The body without the sizes of its chunks. Some programs keep the header and not the chunks: such a body stays as it is. */
function withoutChunks(sent: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < sent.length; ) {
    const end = sent.indexOf("\n", at);
    const size = /^([\da-f]{1,8})\s{0,9}(?:;.{0,200})?\r?$/i.exec(
      sent.toString("latin1", at, Math.min(end, at + 300)),
    )?.[1];
    if (size === undefined) return chunks.length === 0 ? sent : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(sent.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (sent[at] === 13) at++;
    if (sent[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}

/** Some programs keep the header of a body that they have unpacked: such a body stays as it is. */
function unpacked(body: Buffer, coding = ""): Uint8Array | undefined {
  const unpack = DECODERS[coding.trim().toLowerCase().replace(/^x-/, "")];
  if (!unpack || body.length === 0) return body;
  try {
    return unpack(body, { maxOutputLength: LIMITS.bytes });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge || isGzip(body) ? undefined : body;
  }
}

const DECODERS: {
  readonly [coding: string]: ((body: Uint8Array, options: { maxOutputLength: number }) => Buffer) | undefined;
} = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
  zstd: zstdDecompressSync,
};
