/** Reads a built segment of the search index back, so that a part of it can be exchanged. */
import type { Kind } from "../../../public/search/root.ts";
import { type Card, readCards } from "../../../public/search/segment.ts";
import type { BuiltFiles } from "./built-files.ts";
import { type BuiltWords, readBuiltWords } from "./built-words.ts";
import { PackedFiles, unpackedHere } from "./packed-files.ts";
import type { CountedArticle } from "./segment-files.ts";

export interface BuiltSegment {
  words: BuiltWords;
  articles: CountedArticle[];
  /** Its files of lists, as they are. */
  packed: PackedFiles;
}

/** @throws Error where a file is damaged. */
export function readSegment(files: BuiltFiles): BuiltSegment {
  const packed = new PackedFiles();
  const filesOf = (kind: Kind) => Array.from({ length: files.count(kind) }, (_, i) => files.file(kind, i));
  const contents = (kind: Kind) =>
    filesOf(kind).map((file) => {
      const content = unpackedHere(file);
      packed.add(kind, content, file);
      return content;
    });
  const cards = contents("c").flatMap(readCards);
  const articles = files.articles.map((article, i) => ({ ...article, card: cards[i] as Card }));
  const [terms, places] = [filesOf("t"), filesOf("p")];
  const words = readBuiltWords(terms.map(unpackedHere), places.map(unpackedHere), articles.length);
  packed.addWords("t", terms, words.words, words.lengths.terms);
  packed.addWords("p", places, words.words, words.lengths.places);
  for (const kind of ["h", "w", "e"] as const) contents(kind);
  return { words, articles, packed };
}
