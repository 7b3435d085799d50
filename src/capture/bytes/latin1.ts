/** Bytes as text, a character for each: for signatures, of which ASCII alone counts, and for formats that are written so. */

/** The character of each byte's number (ISO 8859-1). */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

// To make one takes longer than to decode the beginning of a file.
const decoder = new TextDecoder("windows-1252");

export function windows1252(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
