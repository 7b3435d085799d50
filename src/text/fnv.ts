/** FNV-1a of 32 bits, as a whole and step by step. */

/** FNV-1a, spread by the finalizer of MurmurHash3, so that the smallest hashes of a text are a sample of its sentences. */
export function fnv1a(text: string): number {
  let hash = BASIS;
  for (let i = 0; i < text.length; i++) hash = hashed(hash, text.charCodeAt(i));
  return spread(hash);
}

/** What a hash begins with. */
export const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A hash and one more code unit. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** What `fnv1a` does when all code units are hashed. 0 to 2^32 - 1. */
export function spread(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
