/** What is kept of the parts of a packed file. */

/** A part of a packed file. */
export interface PackedPart {
  /** Digest of all on which its text depends. */
  key: string;
  /** Bytes in the file. */
  bytes: number;
  /** Bytes of its text. */
  length: number;
  /** CRC-32 of its text. */
  crc: number;
}

/** Whether a value tells of parts. */
export function arePackedParts(value: unknown): value is PackedPart[] {
  return (
    Array.isArray(value) &&
    value.every((part) => {
      const { key, bytes, length, crc } = Object(part);
      return typeof key === "string" && [bytes, length, crc].every((number) => Number.isSafeInteger(number));
    })
  );
}
