/** What is kept of the parts of a file. */

/** A part of a file that is made in parts. */
export interface FilePart {
  /** Digest of all on which its text depends. */
  key: string;
  /** Bytes in the file. */
  bytes: number;
  /** Bytes of its text: as many where the file is not packed. */
  length: number;
  /** CRC-32 of its text. */
  crc: number;
  /** CRC-32 of its bytes in the file, followed by the other values: what was kept can be damaged. */
  check: number;
}
