/** The formats of captures. */
import type { FileBytes } from "../system/file-bytes.ts";
import { headOf } from "./bytes/gzip.ts";
import { BIBTEX, RIS } from "./formats/bibliography-format.ts";
import { CSV } from "./formats/csv-format.ts";
import { DOCX } from "./formats/docx-format.ts";
import { EPUB } from "./formats/epub-format.ts";
import { FEED } from "./formats/feed-format.ts";
import type { Format, PageFormat } from "./formats/format.ts";
import { HTML } from "./formats/html-format.ts";
import { JSON_RECORDS } from "./formats/json-format.ts";
import { MAIL } from "./formats/mail-format.ts";
import { MBOX } from "./formats/mbox-format.ts";
import { MHTML } from "./formats/mhtml-format.ts";
import { ODT } from "./formats/odt-format.ts";
import { PDF } from "./formats/pdf-format.ts";
import { RTF } from "./formats/rtf-format.ts";
import { SINGLEFILE } from "./formats/singlefile-format.ts";
import { TEXT } from "./formats/text-format.ts";
import { WACZ } from "./formats/wacz-format.ts";
import { WARC } from "./formats/warc-format.ts";
import { WEBARCHIVE } from "./formats/webarchive-format.ts";
import { ZIP } from "./formats/zip-format.ts";

/** A file has the first format that fits its ending or its first bytes, or else the last. */
export const FORMATS: readonly Format[] = [
  SINGLEFILE,
  PDF,
  DOCX,
  ODT,
  RTF,
  WARC,
  WACZ,
  EPUB,
  ZIP,
  WEBARCHIVE,
  MHTML,
  MBOX,
  MAIL,
  FEED,
  JSON_RECORDS,
  CSV,
  RIS,
  BIBTEX,
  HTML,
  TEXT,
];

const PACKED = ".gz";

/** The format of a file. @param head Its unpacked content, or the beginning of it. @param name Its name. */
export function formatOf(head: Uint8Array, name: string): Format {
  const lower = name.toLowerCase();
  return FORMATS.find((format) => begins(format, head) || endsIn(lower, format)) ?? TEXT;
}

/** The format of a file, which is told once for as long as the file is held. @param name Its name. */
export function formatOfFile(file: FileBytes, name: string): Format {
  const known = told.get(file);
  if (known?.name === name) return known.format;
  const format = formatOf(headOf(file), name);
  told.set(file, { name, format });
  return format;
}

const told = new WeakMap<FileBytes, { name: string; format: Format }>();

/** The format of a page. @param content Its unpacked content. */
export function pageFormatOf(content: Uint8Array, name: string): PageFormat {
  const format = formatOf(content, name);
  return "read" in format ? format : TEXT;
}

/** @param lower The name of a file, in lower case. */
function endsIn(lower: string, { endings }: Format): boolean {
  const unpacked = lower.endsWith(PACKED) ? lower.slice(0, -PACKED.length) : lower;
  return endings.some((ending) => lower.endsWith(ending) || unpacked.endsWith(ending));
}

function begins(format: Format, head: Uint8Array): boolean {
  return format.begins?.(head) === true;
}

/** Whether a file holds others, or records. */
export function isContainer(file: FileBytes, name: string): boolean {
  return "pieces" in formatOfFile(file, name);
}

/** The format of a media type, in lower case; `undefined` where no capture can be made of it. */
export function formatOfType(mediaType: string): Format | undefined {
  return FORMATS.find(({ mediaTypes, unasked = [] }) => [...mediaTypes, ...unasked].includes(mediaType));
}

/** The ending of a file name by which its format is known, as written: `.html`, `.html.gz`; empty where it has no such ending. */
export function endingIn(name: string, formats = FORMATS): string {
  const lower = name.toLowerCase();
  const endings = formats.flatMap((format) => format.endings.flatMap((ending) => [ending, ending + PACKED]));
  const length = endings.reduce((most, ending) => (lower.endsWith(ending) ? Math.max(most, ending.length) : most), 0);
  return name.slice(name.length - length);
}
