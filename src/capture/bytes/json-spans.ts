/** Where the records of a file of JSON (RFC 8259) or of JSON Lines are, found without keeping any of them. */
import { blocksOf, type FileBytes } from "../../system/file-bytes.ts";

/** First byte of a record, and that behind its last. */
export type Span = readonly [start: number, end: number];

/** Keys of lists of records, and of what is around such a list. */
const LISTS: ReadonlySet<string> = new Set(
  "articles items results docs documents data entries records hits stories posts news rows list content value features".split(
    " ",
  ),
);
const AROUND: ReadonlySet<string> = new Set("response result data hits feed body channel payload".split(" "));

const [QUOTE, BACKSLASH, LINE_FEED, COMMA, COLON] = [0x22, 0x5c, 0x0a, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The lines that hold something. */
export function* lineSpans(file: FileBytes): Generator<Span> {
  let start = 0;
  let at = 0;
  for (const block of blocksOf(file)) {
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
    for (let found = bytes.indexOf(LINE_FEED); found >= 0; found = bytes.indexOf(LINE_FEED, found + 1)) {
      if (at + found > start) yield [start, at + found + 1];
      start = at + found + 1;
    }
    at += block.length;
  }
  if (at > start) yield [start, at];
}

interface Frame {
  isList: boolean;
  /** The last key. */
  key: string;
}

/** Frames of a file of records: the records themselves are no frames, because what is in them is passed over. */
const DEEPEST = 6;
const LONGEST_KEY = 60;

/** The spans of the records, and of whole objects that hold no list of records. What is cut off has none. */
export function* recordSpans(file: FileBytes): Generator<Span> {
  const scanner = new Scanner();
  let at = 0;
  for (const block of blocksOf(file)) {
    for (let i = 0; i < block.length; i++) {
      const byte = block[i] as number;
      if (scanner.isInString(byte)) continue;
      const start = scanner.take(byte, at + i);
      if (start !== undefined) yield [start, at + i + 1];
    }
    at += block.length;
  }
}

class Scanner {
  readonly #frames: Frame[] = [];
  /** Depth within what is passed over; 0 outside of it. */
  #within = 0;
  #start = 0;
  #isRecord = false;
  #inString = false;
  #isEscaped = false;
  #key: string | undefined;
  /** Records of the present object at the top. */
  #found = 0;
  #topStart: number | undefined;

  /** Whether the byte belongs to a string. */
  isInString(byte: number): boolean {
    if (!this.#inString) {
      if (byte !== QUOTE) return false;
      this.#inString = true;
      if (this.#within === 0) this.#key = "";
      return true;
    }
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) this.#inString = false;
    if (this.#inString && this.#within === 0 && this.#key !== undefined && this.#key.length < LONGEST_KEY)
      this.#key += String.fromCharCode(byte);
    return true;
  }

  /** @returns Where the record began that ends with the byte; `undefined` where none does. */
  take(byte: number, at: number): number | undefined {
    if (byte === OPEN || byte === OPEN_LIST) this.#open(byte === OPEN_LIST, at);
    else if (byte === CLOSE || byte === CLOSE_LIST) return this.#close();
    else if (this.#within === 0) this.#mark(byte);
    return undefined;
  }

  #mark(byte: number): void {
    const frame = this.#frames.at(-1);
    if (!frame) return;
    if (byte === COLON) frame.key = this.#key ?? "";
    else if (byte === COMMA) frame.key = "";
  }

  #open(isList: boolean, at: number): void {
    if (this.#within > 0) {
      this.#within++;
      return;
    }
    const frame = this.#frames.at(-1);
    this.#isRecord = frame?.isList === true && !isList;
    const isWay = !frame || (!frame.isList && (isList ? LISTS : AROUND).has(frame.key));
    if (this.#isRecord || !isWay || this.#frames.length === DEEPEST) {
      this.#within = 1;
      this.#start = at;
      return;
    }
    if (!frame) {
      this.#topStart = isList ? undefined : at;
      this.#found = 0;
    }
    this.#frames.push({ isList, key: "" });
  }

  #close(): number | undefined {
    if (this.#within > 0) {
      this.#within--;
      if (this.#within > 0 || !this.#isRecord) return undefined;
      this.#found++;
      return this.#start;
    }
    this.#frames.pop();
    return this.#frames.length === 0 && this.#found === 0 ? this.#topStart : undefined;
  }
}
