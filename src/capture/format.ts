/** A format of captures: how its files are recognised, and how the articles in them are read. */
import type { PageText } from "../model/page-text.ts";
import type { Problem } from "../model/problem.ts";

export interface Format {
  /** `html`. */
  name: string;
  /** Endings of its files, in lower case. A fetched file is given the first. A packed file has `.gz` behind it. */
  endings: readonly [string, ...string[]];
  /** IANA media types that a web server is asked for. */
  mediaTypes: readonly string[];
  /** Media types that are accepted, but not asked for. */
  unasked?: readonly string[];
  /** Whether the unpacked content of a file shows that it is of this format, whatever its name is. */
  begins?(content: Uint8Array): boolean;
  /**
   * The articles in a file, in order.
   * @param whole Whether the file is read as one article, however many it holds.
   * @throws BackfileError where none can be read.
   */
  read(content: Uint8Array, origin: Origin, whole: boolean): Iterable<CapturedArticle>;
  /** How many articles the file holds, found without reading them. @throws BackfileError where nothing can be read. */
  count(content: Uint8Array): number;
}

/** What is known of a capture besides its bytes. */
export interface Origin {
  /** http(s) address that it was fetched from. */
  address?: string;
  /** WHATWG name of the encoding that the server declared. */
  encoding?: string;
}

export interface CapturedArticle extends PageText {
  /** Which of the file's articles it is: its number, from 1. Absent where the file is one article. */
  member?: string;
  /** WHATWG encoding label that the bytes were decoded with: `utf-8`, `euc-kr`. */
  encoding: string;
  /** What could be read but looks wrong: a guessed encoding, a NUL byte. `file` is absent, because the caller knows it. */
  warnings: Problem[];
}
