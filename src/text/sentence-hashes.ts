/** Sentences of a text as numbers, by which texts are compared without being kept. */

/** A sentence and its hash. */
export interface HashedSentence {
  text: string;
  /** 32 bits; equal for sentences that differ only in case, punctuation and spaces. */
  hash: number;
}

/** The sentences of CommonMark that are long enough to tell texts apart, in their order. */
export function hashedSentences(markdown: string): HashedSentence[] {
  const plain = markdown.replace(/\]\([^()\s]{1,2000}\)/g, "]");
  const parted = plain.replace(/[.!?…][”"’»)]?\s|[。！？]/g, "$&\n");
  return parted.split("\n").flatMap((sentence) => {
    const letters = sentence
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
    const isLong = letters.length >= (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(letters) ? 10 : 24);
    return isLong
      ? [
          {
            text: sentence
              .replace(/^[#>*\s-]{1,9}/, "")
              .replace(/[*_[\]\\]/g, "")
              .trim(),
            hash: fnv1a(letters),
          },
        ]
      : [];
  });
}

/** FNV-1a, 32 bits, spread by the finalizer of MurmurHash3, so that the smallest hashes of a text are a sample of its sentences. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Hashes in a sketch: an article of 600 words has about as many sentences, and a sketch takes 172 characters. */
export const SKETCH = 32;

/** The smallest hashes of a text's sentences (a bottom-k sketch, Broder 1997) in base64; empty where it has fewer than three. */
export function sketchOf(markdown: string): string {
  const hashes = [...new Set(hashedSentences(markdown).map(({ hash }) => hash))].sort((a, b) => a - b).slice(0, SKETCH);
  if (hashes.length < 3) return "";
  const bytes = new DataView(new ArrayBuffer(4 * hashes.length));
  for (const [i, hash] of hashes.entries()) bytes.setUint32(4 * i, hash);
  return Buffer.from(bytes.buffer).toString("base64");
}

/** Reads the hashes of a sketch, the smallest first. @param into Takes them; what has no room is left out. @returns Their number. */
export function readHashes(sketch: string, into: Uint32Array): number {
  const bytes = Buffer.from(into.buffer, into.byteOffset, into.byteLength);
  const count = Math.floor(bytes.write(sketch, "base64") / 4);
  for (let i = 0; i < count; i++) into[i] = bytes.readUInt32BE(4 * i);
  return count;
}
