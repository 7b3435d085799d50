/** A format of captures: how its files are recognised, and how the articles in them are read. */
import type { Hint, Line, PageText } from "../../model/page-text.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileBytes } from "../../system/file-bytes.ts";

/** Whether a file is a page (text or HTML), a document that becomes a page, or a container of other files or records. */
export type Format = PageFormat | DocumentFormat | ContainerFormat;

interface Signs {
  /** `html`. */
  name: string;
  /** Endings of its files, in lower case. A fetched file is given the first. A packed file has `.gz` behind it. */
  endings: readonly [string, ...string[]];
  /** IANA media types that a web server is asked for. */
  mediaTypes: readonly string[];
  /** Media types that are accepted, but not asked for. */
  unasked?: readonly string[];
  /** What a person does with a file that is too large, where dividing it is not the way. */
  whenLarge?: string;
  /** Whether the beginning of a file shows that it is of this format, whatever its name is. @param head Its first bytes, unpacked. */
  begins?(head: Uint8Array): boolean;
}

export interface PageFormat extends Signs {
  /**
   * The articles in a file, in order.
   * @param whole Whether the file is read as one article, however many it holds.
   * @throws BackfileError where none can be read.
   */
  read(content: Uint8Array, origin: Origin, whole: boolean): Iterable<CapturedArticle>;
  /** How many articles the file holds, found without reading them. @throws BackfileError where nothing can be read. */
  count(content: Uint8Array): number;
}

/** A format whose files are read whole, with a library that is loaded when such a file comes. */
export interface DocumentFormat extends Signs {
  /** @throws BackfileError where it cannot be read, or shows no text. */
  convert(content: Uint8Array): Promise<Content>;
}

/** A format of files that hold others, or records. They are read piece by piece, and may be larger than the memory. */
export interface ContainerFormat extends Signs {
  /** What a person does with a file in which nothing can be an article. */
  whenEmpty: string;
  /** Whether its files may be packed with gzip record by record, which the format unpacks itself. */
  readsPacked?: true;
  /**
   * The pieces of the file that may be articles, in order, found without keeping any of them.
   * @param tell Takes what is wrong with a piece; the others are read. `file` is absent.
   * @param fields The field of each key that a person states; only of data.
   * @throws BackfileError where the file is not of this format.
   */
  pieces(file: FileBytes, tell: (problem: Problem) => void, fields?: Origin["fields"]): AsyncIterable<Piece>;
  /** @throws BackfileError where the piece cannot be read. */
  open(file: FileBytes, place: Place, origin: Origin): Promise<Content>;
  /** Where the pieces of a file that is too large for one can be parted, and what each part begins with. Absent where it cannot be parted. */
  parts?(file: FileBytes, most: number): Iterable<Uint8Array>;
}

/** Where a piece is in its file, in numbers that the format understands: its first byte and the one behind its last. */
export type Place = readonly number[];

export interface Piece {
  /** Which it is among all that the file holds, from 1, articles or not. So the number stays, whatever is taken for an article. */
  number: number;
  place: Place;
  /** What it is called in its file. */
  name?: string;
  /** Whether it is one article and holds no others. */
  isArticle?: true;
  /** Whether it is taken for no article. It can be read by its number all the same. The format tells why. */
  isLeftOut?: true;
  /** Only of a reference: the keys by which the article is found that it describes (`article-keys.ts`). */
  reference?: readonly string[];
}

/** What a piece holds, or a document after conversion. */
export interface Content {
  /** Bytes of a file of another format, a page, or lines. */
  as: { bytes: FileBytes; name: string } | { html: string } | { text: string } | { lines: Line[] };
  origin?: Origin;
  /** Statements of the container about the article. */
  hints?: readonly Hint[];
  warnings?: readonly Problem[];
  /** WHATWG name of the encoding in which the file has its text. Default `utf-8`. */
  encoding?: string;
  /** Whether it is a reference to an article whose text is elsewhere. */
  isReference?: true;
}

/** What is known of a capture besides its bytes. */
export interface Origin {
  /** http(s) address that it was fetched from. */
  address?: string;
  /** WHATWG name of the encoding that the server declared. */
  encoding?: string;
  /** Of files of data: the field of each key that a person states. */
  fields?: ReadonlyMap<string, string>;
}

export interface CapturedArticle extends PageText {
  /** Which of the file's articles it is: its number, from 1, and behind a point that in a file within the file. Absent where the file is one article. */
  member?: string;
  /** WHATWG encoding label that the bytes were decoded with: `utf-8`, `euc-kr`. */
  encoding: string;
  /** Whether it is a reference to an article, and no text is expected. */
  isReference?: true;
  /** What could be read but looks wrong: a guessed encoding, a NUL byte. `file` is absent, because the caller knows it. */
  warnings: Problem[];
}
