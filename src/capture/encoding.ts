/** Bytes to text. Says which encoding it was, by the labels of the WHATWG Encoding Standard. */
import { BackfileError, type Problem } from "../problem.ts";

export interface Decoded {
  text: string;
  /** WHATWG label: `utf-8`, `utf-16le`, `euc-kr`. */
  encoding: string;
  warnings: Problem[];
}

/** @throws BackfileError when the bytes are no text in any encoding we know. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = byteOrderMark(bytes) ?? "utf-8";
  const text = decode(bytes, encoding);
  if (text === undefined || looksBinary(text)) {
    throw new BackfileError([
      {
        severity: "error",
        found: "the file's bytes are no text in any encoding that can be told",
        remedy: "save it again as UTF-8 text",
      },
    ]);
  }
  return { text, encoding, warnings: [] };
}

const BYTE_ORDER_MARKS: readonly [encoding: string, bytes: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

function byteOrderMark(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of which more than 1 character in 20 is a control character (a few at least) is no text. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x09 || (code > 0x0d && code < 0x20) || code === 0x7f) controls++;
  }
  return controls > 3 && controls * 20 > sample.length;
}
