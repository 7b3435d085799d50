/** A saved file as it came: its identity, its lines, and what its metadata claims. */
import { hash } from "node:crypto";
import { FETCHED_FROM, type PageText } from "../model/page-text.ts";
import { type Problem, refusal } from "../model/problem.ts";
import { contentOf } from "./content.ts";
import { decodeBytes } from "./encoding.ts";
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

/** What is known of a capture besides its bytes. */
export interface Origin {
  /** http(s) address that it was fetched from. */
  address?: string;
  /** WHATWG name of the encoding that the server declared. */
  encoding?: string;
}

/**
 * Reads a capture. `name` is the file's name; its ending tells HTML (`.html`, `.htm`, `.xhtml`, `.html.gz`) from text; a file of
 * another name that begins as an HTML document is one.
 * @throws BackfileError when nothing can be read: empty or blank, binary, undecodable, too large when unpacked.
 */
export function readCapture(bytes: Uint8Array, name: string, { address, encoding: stated }: Origin = {}): Capture {
  const sha256 = hash("sha256", bytes);
  const content = contentOf(bytes);
  const html = /\.x?html?(?:\.gz)?$/i.test(name) || beginsAsHtml(content);
  const { text, encoding, warnings } = decodeBytes(content, html, stated);
  const page = html
    ? htmlPage(text, address)
    : { ...textLines(text), hints: address ? [{ field: "url" as const, value: address, where: FETCHED_FROM }] : [] };
  if (!page.lines.some((line) => /\S/.test(line.text)))
    throw refusal(
      "",
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
