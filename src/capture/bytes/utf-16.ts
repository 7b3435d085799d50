/** Recognises UTF-16 without a byte-order mark by the distribution of its bytes. */

/** Bytes that are looked at. */
const SAMPLE = 4096;

/** `utf-16le` or `utf-16be` where the bytes leave no doubt; otherwise `undefined`. */
export function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 8 || bytes.length % 2) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  return byZeroBytes(sample) ?? byLetters(sample);
}

/** Of Latin text and markup: many bytes at even places, or at odd ones, are zero, and hardly any at the others. */
function byZeroBytes(bytes: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const many = bytes.length / 2 / 4;
  if (odd > many && even * 20 < odd) return "utf-16le";
  if (even > many && odd * 20 < even) return "utf-16be";
  return undefined;
}

/** Least number of characters: fewer can be letters by chance. */
const FEWEST_LETTERS = 16;

/**
 * Of other scripts: in one byte order all characters are letters, in the other they are scattered over all of Unicode with its
 * unassigned parts. Some bytes are control codes, which no other encoding of text has (the low byte of an ideograph can be any). ASCII
 * into which control codes have come makes ideographs too, and is told by its own letters.
 */
function byLetters(bytes: Uint8Array): string | undefined {
  const characters = bytes.length / 2;
  if (characters < FEWEST_LETTERS || controlBytes(bytes) < Math.max(2, characters / 100)) return undefined;
  if (asciiLetters(bytes) > MOSTLY_ASCII * bytes.length) return undefined;
  const little = lettersShare(bytes, "utf-16le");
  const big = lettersShare(bytes, "utf-16be");
  if (little > NEARLY_ALL && big < MANY) return "utf-16le";
  if (big > NEARLY_ALL && little < MANY) return "utf-16be";
  return undefined;
}

/** A share that prose in ASCII has with its markup (0.7 to 0.9). Of hiragana in UTF-16 it is about 0.4, of ideographs 0.35. */
const MOSTLY_ASCII = 0.5;

/** Bytes that are a letter of ASCII or a space. */
function asciiLetters(bytes: Uint8Array): number {
  let letters = 0;
  for (const byte of bytes) {
    const lower = byte | 0x20;
    if (byte === 0x20 || (lower >= 0x61 && lower <= 0x7a)) letters++;
  }
  return letters;
}

const NEARLY_ALL = 0.98;
const MANY = 0.9;

/** The share, from 0 to 1, of letters, digits, punctuation and spaces among the characters; 0 where the bytes are no UTF-16. */
function lettersShare(bytes: Uint8Array, encoding: string): number {
  try {
    // With `stream`, because the sample may end within a surrogate pair.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    const letters = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{Sm}\p{Sc}\t\n\r]/gu)?.length ?? 0;
    return letters / [...text].length;
  } catch {
    return 0;
  }
}

/** Bytes below 0x20 that are neither white space nor ESC (ISO-2022). */
function controlBytes(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  return controls;
}
