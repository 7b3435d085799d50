/** A saved file as it came: its identity, its lines, and what its metadata claims. */
import type { PageText } from "../line.ts";
import type { Problem } from "../problem.ts";

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
 * Reads a capture. `name` is the file's name; its ending tells HTML (`.html`, `.htm`, `.html.gz`) from text (all else).
 * @throws BackfileError when nothing can be read: empty or blank, binary, undecodable, too large when unpacked.
 */
export declare function readCapture(bytes: Uint8Array, name: string): Capture;
