/** A saved file: its identity, its lines, and what its metadata claims. */
import { hash } from "node:crypto";
import { refusal } from "../model/problem.ts";
import { contentOf } from "./content.ts";
import type { CapturedArticle, Origin } from "./format.ts";
import { formatOf } from "./formats.ts";

export interface Capture extends CapturedArticle {
  /** Hexadecimal SHA-256 of the bytes. */
  sha256: string;
  /** Name of the format. */
  format: string;
}

/**
 * Reads a capture: the first article of its file.
 * @param name The file's name, whose ending tells its format; see `formatOf`.
 * @throws BackfileError where nothing can be read: the file is empty or blank, binary, cannot be decoded, or is too large when unpacked.
 */
export function readCapture(bytes: Uint8Array, name: string, origin: Origin = {}): Capture {
  const sha256 = hash("sha256", bytes);
  const content = contentOf(bytes);
  const format = formatOf(content, name);
  for (const article of format.read(content, origin)) return { sha256, format: format.name, ...article };
  throw refusal("", "the file holds no article", "save the page again, or delete the file");
}
