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

export interface SegmentEntry extends Directory {
  /** Below the folder of the index: its volumes and the digest of all that it is made from. */
  folder: string;
  articles: number;
  /** The newest and the oldest of its volumes. */
  volumes: readonly [newest: string, oldest: string];
}

/** What the making of a segment tells of its files. */
export interface Directory {
  /** BCP 47, of articles; empty where some have none. */
  languages: string[];
  /** The first key of each file of postings, `t0.bin` and so on. */
  terms: string[];
  /** The ordinal of the first entry of each of these files. */
  ordinals: number[];
  /** The ordinal of the first entry of each file of places, `p0.bin` and so on. */
  places: number[];
  /** The plain letters of the first word of each list of words, `w0.bin` and so on. */
  words: string[];
  /** The same from behind, of words that may be compounds, `e0.bin` and so on. */
  ends: string[];
}

/** The name of the root in the folder of the index. */
export const ROOT = "root.bin";
