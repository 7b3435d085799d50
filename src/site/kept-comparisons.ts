/** The form in which comparisons are kept in a file: a checksum, a line of JSON, and then the numbers, which are most of it, as they are in memory. */
import { endianness } from "node:os";
import { crc32 } from "node:zlib";
import type { KeptComparisons, KeptTexts } from "../archive/comparisons.ts";

interface Head extends Pick<KeptComparisons, "common"> {
  version: string;
  byteOrder: string;
  texts: Pick<KeptTexts, "keys" | "pairs">[];
  alike: KeptComparisons["alike"]["pairs"];
  /** How many numbers each list of them has. */
  lengths: number[];
}

const LINE_FEED = 0x0a;

/** @param version Of the program. */
export function comparisonBytes(version: string, { all, shown, alike, common }: KeptComparisons): Uint8Array {
  const texts = shown ? [all, shown] : [all];
  const lists = [...texts.flatMap(({ counts, hashes, addresses }) => [counts, hashes, addresses]), alike.sketches];
  const head: Head = {
    ...{ version, byteOrder: endianness(), common, alike: alike.pairs },
    texts: texts.map(({ keys, pairs }) => ({ keys, pairs })),
    lengths: lists.map(({ length }) => length),
  };
  const parts = lists.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts]);
  return Buffer.concat([Buffer.from(`${crc32(content)}\n`), content]);
}

/** `undefined` where the bytes are damaged, or of another version of the program. */
export function readComparisons(bytes: Uint8Array, version: string): KeptComparisons | undefined {
  const start = bytes.indexOf(LINE_FEED) + 1;
  const content = bytes.subarray(start);
  if (textOf(bytes.subarray(0, start)) !== `${crc32(content)}\n`) return undefined;
  const end = content.indexOf(LINE_FEED);
  const head: Head = JSON.parse(textOf(content.subarray(0, end)));
  if (head.version !== version || head.byteOrder !== endianness()) return undefined;
  let at = end + 1;
  const lists = head.lengths.map((length) => {
    const list = new Uint32Array(length);
    new Uint8Array(list.buffer).set(content.subarray(at, at + list.byteLength));
    at += list.byteLength;
    return list;
  });
  const next = () => lists.shift() ?? new Uint32Array();
  const [all, shown] = head.texts.map((rest) => ({ ...rest, counts: next(), hashes: next(), addresses: next() }));
  const sketches = new Int32Array(next().buffer);
  return all && { common: head.common, all, ...(shown && { shown }), alike: { sketches, pairs: head.alike } };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}
