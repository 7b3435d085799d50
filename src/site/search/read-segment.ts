/** Reads a built segment of the search index back, so that a part of it can be exchanged. */
import { inflateSync } from "node:zlib";
import { BitReader, ByteReader } from "../../../public/search/bits.ts";
import { readHead } from "../../../public/search/head.ts";
import { MARK } from "../../../public/search/packing.ts";
import { type Entry, readEntries } from "../../../public/search/postings.ts";
import type { Directory } from "../../../public/search/root.ts";
import { CARDS, type Card, readCards } from "../../../public/search/segment.ts";
import { type CountedArticle, DIRECTORY, PackedFiles } from "./segment-files.ts";

export interface BuiltSegment {
  /** In order. */
  entries: Entry[];
  articles: CountedArticle[];
  /** Its files of lists, as they are. */
  packed: PackedFiles;
}

/** @param read Gives the content of a file by its name. @throws Error where a file is damaged. */
export function readSegment(read: (name: string) => Uint8Array): BuiltSegment {
  const packed = new PackedFiles();
  const content = (name: string) => {
    const file = read(`${name}.bin`);
    const unpacked = unpackedHere(file);
    packed.add(name, unpacked, file);
    return unpacked;
  };
  const directory: Directory = JSON.parse(new TextDecoder().decode(unpackedHere(read(DIRECTORY))));
  const contents = (letter: string, { length }: { length: number }) =>
    Array.from({ length }, (_, i) => content(`${letter}${i}`));
  const heads = readHead(content("head"));
  const cards = contents("c", { length: Math.ceil(heads.length / CARDS) }).flatMap(readCards);
  const articles = heads.map((head, i) => ({ ...head, card: cards[i] as Card }));
  const places = bitsOf(contents("p", directory.places));
  const entries = contents("t", directory.terms).flatMap((file) => readEntries(file, articles.length, places));
  contents("w", directory.words);
  contents("e", directory.ends);
  return { entries, articles, packed };
}

/** Gives the reader of the bits of the next entry. @param files Files of places, in order. */
function bitsOf(files: readonly Uint8Array[]): () => BitReader {
  let left = 0;
  let bits: BitReader | undefined;
  let next = 0;
  return () => {
    while (left === 0 || !bits) {
      const file = files[next++];
      if (!file) throw new RangeError("the search index has too few files of places");
      const header = new ByteReader(file);
      left = header.number();
      for (let i = 0; i < left; i++) header.number();
      bits = new BitReader(file, 8 * header.at);
    }
    left--;
    return bits;
  };
}

function unpackedHere(file: Uint8Array): Uint8Array {
  const whole = inflateSync(file);
  if (MARK.some((byte, i) => whole[i] !== byte)) throw new Error("a file of the search index has another format");
  return whole.subarray(MARK.length);
}
