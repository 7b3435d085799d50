/** Reads a built segment of the search index back, so that a part of it can be exchanged. */
import { readHead } from "../../../public/search/head.ts";
import { DIGEST, type Directory, fileName, type Kind } from "../../../public/search/root.ts";
import { type Card, readCards } from "../../../public/search/segment.ts";
import { type BuiltWords, readBuiltWords } from "./built-words.ts";
import { TEXT_DIGEST } from "./index-segment.ts";
import { PackedFiles, unpackedHere } from "./packed-files.ts";
import type { CountedArticle } from "./segment-files.ts";

export interface BuiltSegment {
  words: BuiltWords;
  articles: CountedArticle[];
  /** Its files of lists, as they are. */
  packed: PackedFiles;
}

/** @param read Gives the content of a file by its name. @throws Error where a file is damaged. */
export function readSegment({ files, later, texts }: Directory, read: (name: string) => Uint8Array): BuiltSegment {
  const packed = new PackedFiles();
  const digests: Record<Kind, string> = { ...files, ...later };
  const filesOf = (kind: Kind) =>
    Array.from({ length: digests[kind].length / DIGEST }, (_, i) => read(fileName(kind, digests[kind], i)));
  const contents = (kind: Kind) =>
    filesOf(kind).map((file) => {
      const content = unpackedHere(file);
      packed.add(kind, content, file);
      return content;
    });
  const cards = contents("c").flatMap(readCards);
  const articles = contents("h")
    .flatMap((head) => readHead(head).articles)
    .map((head, i) => ({
      ...head,
      card: cards[i] as Card,
      text: texts.slice(TEXT_DIGEST * i, TEXT_DIGEST * (i + 1)),
    }));
  const [terms, places] = [filesOf("t"), filesOf("p")];
  const words = readBuiltWords(terms.map(unpackedHere), places.map(unpackedHere), articles.length);
  packed.addWords("t", terms, words.words, words.lengths.terms);
  packed.addWords("p", places, words.words, words.lengths.places);
  contents("w");
  contents("e");
  return { words, articles, packed };
}
