/** The root of the index: its segments and which words each of their files begins with, so that a question loads only what it needs. */

export interface Root {
  /** Number of articles in all segments. */
  articles: number;
  /** Ids, names and other names. */
  sources: (readonly [id: string, name: string, ...aliases: string[]])[];
  topics: (readonly [id: string, name: string])[];
  /** Newest first: the articles of one follow those of the other in the order of the archive. */
  segments: SegmentEntry[];
}

export interface SegmentEntry extends Omit<Directory, keyof LaterFiles | "texts"> {
  /** Below the folder of the index: its volumes. */
  folder: string;
  articles: number;
  /** The newest and the oldest of its volumes. */
  volumes: readonly [newest: string, oldest: string];
}

/** What the making of a segment tells of its files. */
export interface Directory extends LaterFiles {
  /** BCP 47, of articles; empty where some have none. */
  languages: string[];
  /** For each kind of files that a question begins with the digests of their contents, in order, without anything between them. */
  files: { [K in Exclude<Kind, LaterKind>]: string };
  /** The first key of each file of postings. */
  terms: string[];
  /** The ordinal of the first entry of each of these files. */
  ordinals: number[];
  /** The plain letters of the first word of each list of words. */
  words: string[];
  /** The same from behind, of words that may be compounds. */
  ends: string[];
  /** For each article a digest of what is searched of it besides its headline, in order, without anything between them. */
  texts: string;
}

/** The files that are asked for when postings are known. The head names them, because readers wait for the root. */
export interface LaterFiles {
  /** As `files` of the directory. */
  later: { [K in LaterKind]: string };
  /** The ordinal of the first entry of each file of places. */
  places: number[];
}

/** Letters of the kinds of files: the head, postings, places, lists of words, those from behind, cards. */
export type Kind = "h" | "t" | "w" | "e" | LaterKind;
type LaterKind = "p" | "c";

/** Letters of a digest of 50 bits: of some hundred files of a kind in a folder two have the same once in a hundred thousand million. */
export const DIGEST = 10;

/** @param digests Of all files of the kind. @param place Of the file among them. */
export function fileName(kind: Kind, digests: string, place: number): string {
  return `${kind}-${digests.slice(DIGEST * place, DIGEST * (place + 1))}.bin`;
}

/** The name of the root in the folder of the index. */
export const ROOT = "root.bin";
