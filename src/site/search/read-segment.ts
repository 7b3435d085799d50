/** Reads a built segment of the search index back, so that a part of it can be exchanged. */
import { inflateSync } from "node:zlib";
import { readHead } from "../../../public/search/head.ts";
import { MARK } from "../../../public/search/packing.ts";
import type { Directory } from "../../../public/search/root.ts";
import { CARDS, type Card, readCards } from "../../../public/search/segment.ts";
import { type BuiltWords, readBuiltWords } from "./built-words.ts";
import { type CountedArticle, DIRECTORY, PackedFiles } from "./segment-files.ts";

export interface BuiltSegment {
  words: BuiltWords;
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
  const filesOf = (letter: string, { length }: { length: number }) =>
    Array.from({ length }, (_, i) => read(`${letter}${i}.bin`));
  const [terms, places] = [filesOf("t", directory.terms), filesOf("p", directory.places)];
  const words = readBuiltWords(terms.map(unpackedHere), places.map(unpackedHere), articles.length);
  packed.addWords("t", terms, words.words, words.lengths.terms);
  packed.addWords("p", places, words.words, words.lengths.places);
  contents("w", directory.words);
  contents("e", directory.ends);
  return { words, articles, packed };
}

/** As `unpacked` of the reader, without the streams of browsers, which Node takes a tenth of a second of a processor to load. */
export function unpackedHere(file: Uint8Array): Uint8Array {
  const whole = inflateSync(file);
  if (MARK.some((byte, i) => whole[i] !== byte)) throw new Error("a file of the search index has another format");
  return whole.subarray(MARK.length);
}
