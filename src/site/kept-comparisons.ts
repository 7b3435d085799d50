/** The form in which comparisons are kept in a file: a checksum, a line of JSON, and then the numbers, which are most of it, as they are in memory. */
import { endianness } from "node:os";
import type { KeptComparisons, KeptTexts } from "../archive/comparisons.ts";
import { readChecked, withChecksum } from "../system/checked-bytes.ts";

interface Head extends Pick<KeptComparisons, "common"> {
  version: string;
  byteOrder: string;
  texts: Pick<KeptTexts, "keys" | "pairs">[];
  alike: KeptComparisons["alike"]["pairs"];
  /** How many numbers each list of them has. */
  lengths: number[];
}

/** @param version Of the program. */
export function comparisonBytes(version: string, { all, shown, alike, common }: KeptComparisons): Uint8Array {
  const texts = shown ? [all, shown] : [all];
  const lists = [...texts.flatMap(({ counts, hashes, addresses }) => [counts, hashes, addresses]), alike.sketches];
  const head: Head = {
    ...{ version, byteOrder: endianness(), common, alike: alike.pairs },
    texts: texts.map(({ keys, pairs }) => ({ keys, pairs })),
    lengths: lists.map(({ length }) => length),
  };
  return withChecksum(
    head,
    lists.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}

/** `undefined` where the bytes are damaged, or of another version of the program. */
export function readComparisons(bytes: Uint8Array, version: string): KeptComparisons | undefined {
  const { head, rest } = readChecked<Head>(bytes) ?? {};
  if (!rest || head?.version !== version || head.byteOrder !== endianness()) return undefined;
  let at = 0;
  const lists = head.lengths.map((length) => {
    const list = new Uint32Array(length);
    new Uint8Array(list.buffer).set(rest.subarray(at, at + list.byteLength));
    at += list.byteLength;
    return list;
  });
  const next = () => lists.shift() ?? new Uint32Array();
  const [all, shown] = head.texts.map((texts) => ({ ...texts, counts: next(), hashes: next(), addresses: next() }));
  const sketches = new Int32Array(next().buffer);
  return all && { common: head.common, all, ...(shown && { shown }), alike: { sketches, pairs: head.alike } };
}
