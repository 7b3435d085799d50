/** A saved file: its identity, its lines, and what its metadata claims. */
import { hash } from "node:crypto";
import { refusal } from "../model/problem.ts";
import type { FileBytes } from "../system/file-bytes.ts";
import { contentOf } from "./content.ts";
import type { CapturedArticle, Origin } from "./formats/format.ts";
import { formatOfFile, pageFormatOf } from "./formats.ts";
import { articlesAt, type Member, numberInPage } from "./members.ts";

export interface Capture extends CapturedArticle {
  /** Hexadecimal SHA-256 of the file's bytes. */
  sha256: string;
  /** Name of the file's format. */
  format: string;
}

/**
 * Reads a capture that is a page, as text or HTML: an article of its file, or the whole file as one.
 * @param member Which of the articles; absent for the whole file.
 * @param name The file's name, whose ending tells its format; see `formatOfFile`.
 * @throws BackfileError where nothing can be read: the file is empty or blank, binary, cannot be decoded, or is too large when unpacked.
 */
export function readCapture(bytes: Uint8Array, name: string, origin: Origin = {}, member?: string): Capture {
  const content = contentOf(bytes);
  const format = pageFormatOf(content, name);
  const articles = format.read(content, origin, member === undefined);
  return { sha256: hash("sha256", bytes), format: format.name, ...oneOf(articles, member) };
}

/** A file whose captures are read. */
export interface IdentifiedFile {
  bytes: FileBytes;
  name: string;
  /** Hexadecimal SHA-256 of the bytes. */
  sha256: string;
}

/** The articles of the last page that held several, because those of one page are asked for one after the other. */
let last: { key: string; articles: readonly CapturedArticle[] } | undefined;

/**
 * Reads a capture of any format.
 * @param member Which of the articles of the file; absent for the whole file.
 * @throws BackfileError as `readCapture`.
 */
export async function readCaptureOf(file: IdentifiedFile, origin: Origin = {}, member?: Member): Promise<Capture> {
  const { bytes, name, sha256 } = file;
  const number = member && numberInPage(member);
  const key = JSON.stringify([sha256, name, origin, member?.places, number === undefined]);
  const articles = last?.key === key ? last.articles : await articlesAt(bytes, name, origin, member);
  last = articles.length > 1 ? { key, articles } : undefined;
  const { member: _, ...article } = oneOf(articles, number);
  const format = formatOfFile(bytes, name).name;
  return { sha256, format, ...article, ...(member && { member: member.member }) };
}

/** @param member Its number in the page; absent for the first. */
function oneOf(articles: Iterable<CapturedArticle>, member: string | undefined): CapturedArticle {
  for (const article of articles) if (article.member === member || member === undefined) return article;
  const found = member === undefined ? "the file holds no article" : `the file holds no article #${member}`;
  throw refusal("", found, "save the page again, or delete the file");
}
