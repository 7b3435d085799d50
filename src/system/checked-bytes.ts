/** Bytes of a cache with a checksum, because what is kept decides what is made, written and deleted: a line with it, a line of JSON, and any bytes. */
import { crc32 } from "node:zlib";

export interface CheckedBytes<Head> {
  head: Head;
  /** What follows the head. */
  rest: Buffer;
  /** CRC-32 of all but itself. */
  checksum: number;
}

/** @param head Anything that JSON can hold. @param rest Parts of what follows it. */
export function withChecksum(head: unknown, rest: readonly Uint8Array[]): Buffer {
  const parts = [Buffer.from(`${JSON.stringify(head)}\n`), ...rest];
  const checksum = parts.reduce((sum, part) => crc32(part, sum), 0);
  return Buffer.concat([Buffer.from(`${checksum}\n`), ...parts]);
}

/** @returns `undefined` where the bytes are damaged, or in a form with the same checksum but no JSON. */
export function readChecked<Head>(bytes: Uint8Array): CheckedBytes<Head> | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = file.indexOf("\n") + 1;
  const content = file.subarray(start);
  const checksum = crc32(content);
  if (file.toString("latin1", 0, start) !== `${checksum}\n`) return undefined;
  const end = content.indexOf("\n") + 1;
  try {
    return { head: JSON.parse(content.toString("utf8", 0, end)), rest: content.subarray(end), checksum };
  } catch {
    return undefined;
  }
}
