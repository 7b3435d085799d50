/** Recognises files that hold no text, empty ones and those of known binary formats, so that the refusal can say what they are. */
import { refusal } from "../model/problem.ts";
import { FORMATS } from "./formats.ts";

interface FileKind {
  name: string;
  /** The first bytes of such a file, as Latin-1; `?` is any byte. */
  magic: string;
  remedy: string;
}

const SAVE_AS_TEXT = "open it, copy the article's text and save that as a .txt file";

const BINARY_KINDS: readonly FileKind[] = [
  { name: "a PNG image", magic: "\x89PNG\r\n", remedy: SAVE_AS_TEXT },
  { name: "a JPEG image", magic: "\xff\xd8\xff", remedy: SAVE_AS_TEXT },
  { name: "a GIF image", magic: "GIF8?a", remedy: SAVE_AS_TEXT },
  { name: "a WebP image", magic: "RIFF????WEBP", remedy: SAVE_AS_TEXT },
  { name: "a TIFF image", magic: "II*\0", remedy: SAVE_AS_TEXT },
  { name: "a TIFF image", magic: "MM\0*", remedy: SAVE_AS_TEXT },
  { name: "an AVIF or HEIC image or an MP4 video", magic: "????ftyp", remedy: SAVE_AS_TEXT },
  {
    name: "an old Word or Excel document",
    magic: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    remedy: "open it with a word processor and save it as .docx",
  },
  { name: "a 7-Zip archive", magic: "7z\xbc\xaf\x27\x1c", remedy: "unpack it first" },
  { name: "a RAR archive", magic: "Rar!\x1a\x07", remedy: "unpack it first" },
  { name: "a gzip archive within another", magic: "\x1f\x8b\b", remedy: "unpack it first" },
  { name: "an XZ archive", magic: "\xfd7zXZ\0", remedy: "unpack it first" },
  { name: "a bzip2 archive", magic: "BZh?1AY&SY", remedy: "unpack it first" },
  { name: "a Zstandard archive", magic: "\x28\xb5\x2f\xfd", remedy: "unpack it first" },
  { name: "an SQLite database", magic: "SQLite format 3\0", remedy: SAVE_AS_TEXT },
  { name: "a program", magic: "\x7fELF", remedy: "delete it" },
];

/** @throws BackfileError where there are no bytes, or they begin like a known binary format and like no format of captures. */
export function refuseNoText(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refusal("", "the file is empty", "save the page again, or delete the file");
  const kind = BINARY_KINDS.find(({ magic }) => beginsWith(bytes, magic));
  if (kind && !FORMATS.some(({ begins }) => begins?.(bytes)))
    throw refusal("", `the file is ${kind.name}, not text`, kind.remedy);
}

function beginsWith(bytes: Uint8Array, magic: string): boolean {
  for (let i = 0; i < magic.length; i++) if (magic[i] !== "?" && bytes[i] !== magic.charCodeAt(i)) return false;
  return true;
}
