/**
 * Pages that SingleFile saves with what they embed as files that are HTML (or a PNG image) and a ZIP file at once, so that a browser shows
 * them and other programs unpack them.
 */
import { refusal } from "../../model/problem.ts";
import { bytesInMemory } from "../../system/file-bytes.ts";
import { latin1 } from "../bytes/latin1.ts";
import { openZip } from "../bytes/zip.ts";
import type { DocumentFormat } from "./format.ts";
import { ZIP } from "./zip-format.ts";

export const SINGLEFILE: DocumentFormat = {
  name: "singlefile",
  endings: [".u.zip.html"],
  whenLarge: "save the page alone, without what it embeds",
  mediaTypes: [],
  begins: (head) => latin1(head.subarray(0, SEEN)).includes("<html data-sfz"),
  async convert(content) {
    const file = bytesInMemory(zipIn(content));
    const { entries } = await openZip(file);
    const index = entries.findIndex(({ name }) => name === "index.html");
    if (index < 0) throw refusal("", "the file holds no page", "save the page again as HTML");
    return ZIP.open(file, [index], {});
  },
};

/** The file up to the end of the ZIP file in it: behind that stands what shows the page. */
function zipIn(content: Uint8Array): Uint8Array {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const end = bytes.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) throw refusal("", "the saved page is cut off", "save it again");
  const zip = Buffer.from(bytes.subarray(0, end + END_LENGTH));
  // What is behind it is no comment on it.
  zip.writeUInt16LE(0, zip.length - 2);
  return zip;
}

/** The end of a ZIP file's directory, and its length without a comment. */
const END_OF_DIRECTORY = Buffer.from("PK\x05\x06", "latin1");
const END_LENGTH = 22;

/** Bytes at the beginning in which its mark stands: behind the head of an image, where it is one. */
const SEEN = 2000;
