/** A saved file: its identity, its lines, and what its metadata claims. */
import { hash } from "node:crypto";
import { BackfileError, refusal } from "../model/problem.ts";
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
 * Reads a capture: an article of its file, or the whole file as one.
 * @param member Which of the articles; absent for the whole file.
 * @param name The file's name, whose ending tells its format; see `formatOf`.
 * @throws BackfileError where nothing can be read: the file is empty or blank, binary, cannot be decoded, or is too large when unpacked.
 */
export function readCapture(bytes: Uint8Array, name: string, origin: Origin = {}, member?: string): Capture {
  const sha256 = hash("sha256", bytes);
  for (const article of articlesIn(bytes, name, origin, sha256, member === undefined))
    if (article.member === member || member === undefined) return article;
  const found = member === undefined ? "the file holds no article" : `the file holds no article #${member}`;
  throw refusal("", found, "save the page again, or delete the file");
}

/**
 * The articles of a file by their members; none where the file is one article, or cannot be read.
 * @param name The file's name.
 */
export function membersOf(bytes: Uint8Array, name: string): string[] {
  try {
    const content = contentOf(bytes);
    const count = formatOf(content, name).count(content);
    return count > 1 ? Array.from({ length: count }, (_, i) => String(i + 1)) : [];
  } catch (error) {
    if (error instanceof BackfileError) return [];
    throw error;
  }
}

/** The articles of the last file, because those of one file are asked for one after the other. */
let last: { key: string; articles: readonly Capture[] } | undefined;

function articlesIn(
  bytes: Uint8Array,
  name: string,
  origin: Origin,
  sha256: string,
  whole: boolean,
): readonly Capture[] {
  const key = JSON.stringify([sha256, name, origin, whole]);
  if (last?.key === key) return last.articles;
  const content = contentOf(bytes);
  const format = formatOf(content, name);
  const articles = [...format.read(content, origin, whole)].map((article) => ({
    ...{ sha256, format: format.name },
    ...article,
  }));
  last = articles.length > 1 ? { key, articles } : undefined;
  return articles;
}
