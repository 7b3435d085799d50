/** A saved file as it came: its identity, its lines, and what its metadata claims. */
import { hash } from "node:crypto";
import type { PageText } from "../line.ts";
import { BackfileError, type Problem } from "../problem.ts";
import { refuseNoText } from "./binary.ts";
import { decodeBytes } from "./encoding.ts";
import { isGzip, MOST_UNPACKED, unpackGzip } from "./gzip.ts";
import { htmlPage } from "./html-page.ts";
import { textLines } from "./text-lines.ts";

export interface Capture extends PageText {
  /** Hexadecimal SHA-256 of the bytes. */
  sha256: string;
  format: "text" | "html";
  /** WHATWG encoding label that the bytes were decoded with: `utf-8`, `euc-kr`. */
  encoding: string;
  /** What was odd but could be read: an encoding that had to be guessed, a NUL byte. Without `file`, which the caller knows. */
  warnings: Problem[];
}

/**
 * Reads a capture. `name` is the file's name; its ending tells HTML (`.html`, `.htm`, `.xhtml`, `.html.gz`) from text; a file of
 * another name that begins as an HTML document is one.
 * @throws BackfileError when nothing can be read: empty or blank, binary, undecodable, too large when unpacked.
 */
export function readCapture(bytes: Uint8Array, name: string): Capture {
  const sha256 = hash("sha256", bytes);
  if (bytes.length > MOST_UNPACKED)
    refuse("the file is larger than 64 MiB", "save the page alone, without what it embeds");
  const packed = isGzip(bytes);
  const unpacked = packed ? unpackGzip(bytes) : bytes;
  refuseNoText(unpacked);
  const html = /\.x?html?(?:\.gz)?$/i.test(name) || beginsAsHtml(unpacked);
  const { text, encoding, warnings } = decodeBytes(unpacked, html);
  const page = html ? htmlPage(text) : { ...textLines(text), hints: [] };
  if (!page.lines.some((line) => /\S/.test(line.text)))
    refuse(
      html ? "the page shows no text" : "the file holds only blank lines",
      "save the page again, or delete the file",
    );
  return {
    sha256,
    format: html ? "html" : "text",
    encoding,
    lines: page.lines,
    hints: page.hints,
    warnings: [...warnings, ...page.warnings],
  };
}

function beginsAsHtml(bytes: Uint8Array): boolean {
  return /^\W{0,9}<(?:(?:!doctype html|html|head)[\s>]|!--)/i.test(
    new TextDecoder("latin1").decode(bytes.subarray(0, 100)),
  );
}

function refuse(found: string, remedy: string): never {
  throw new BackfileError([{ severity: "error", found, remedy }]);
}
