/** The headers at the beginning of a mail or of another MIME entity (RFC 5322, RFC 2045). */
import { latin1, windows1252 } from "./latin1.ts";

/** Characters of a block of headers that are looked at. */
const LONGEST = 8000;

/** The block of headers with folded lines joined; empty where the bytes do not begin with headers. @param bytes The beginning, or all. */
export function headerBlock(bytes: Uint8Array): string {
  // Most files begin otherwise, which their first bytes tell.
  if (!/^[\w-]{1,60}:/.test(latin1(bytes.subarray(0, 61)))) return "";
  const head = windows1252(bytes.subarray(0, LONGEST));
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length;
  return head.slice(0, end).replace(/\r?\n[ \t]{1,200}/g, " ");
}

/** The value of the first header of a name; `undefined` where there is none. @param name In any case. */
export function headerOf(block: string, name: string): string | undefined {
  const start = `${name.toLowerCase()}:`;
  const line = block.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(start));
  return line?.slice(start.length).trim();
}
