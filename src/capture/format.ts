/** What a format of captures is: how a file of it is told from others, and how the articles in it are read. */
import type { PageText } from "../model/page-text.ts";
import type { Problem } from "../model/problem.ts";

export interface Format {
  /** `html`. */
  name: string;
  /** Of its files, in lower case; a fetched file is given the first. Of packed files `.gz` follows. */
  endings: readonly [string, ...string[]];
  /** IANA media types that a web server is asked for. */
  mediaTypes: readonly string[];
  /** Those that are taken where a server sends them unasked. */
  unasked?: readonly string[];
  /** Whether a file, unpacked, is plainly of this format, whatever its name. */
  begins?(content: Uint8Array): boolean;
  /** The articles in a file, in order. @throws BackfileError when there is none that can be read. */
  read(content: Uint8Array, origin: Origin): Iterable<CapturedArticle>;
}

/** What is known of a capture besides its bytes. */
export interface Origin {
  /** http(s) address that it was fetched from. */
  address?: string;
  /** WHATWG name of the encoding that the server declared. */
  encoding?: string;
}

export interface CapturedArticle extends PageText {
  /** WHATWG encoding label that the bytes were decoded with: `utf-8`, `euc-kr`. */
  encoding: string;
  /** What was odd but could be read: an encoding that had to be guessed, a NUL byte. Without `file`, which the caller knows. */
  warnings: Problem[];
}
