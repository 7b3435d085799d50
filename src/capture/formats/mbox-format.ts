/** Mailboxes in one file (RFC 4155): a line `From ` and a day before each mail. */

import { refusal } from "../../model/problem.ts";
import { bytesInMemory, type FileBytes } from "../../system/file-bytes.ts";
import { latin1 } from "../bytes/latin1.ts";
import { LIMITS } from "../bytes/limits.ts";
import type { ContainerFormat, Piece } from "./format.ts";
import { partsAt } from "./parts.ts";

export const MBOX: ContainerFormat = {
  name: "mbox",
  endings: [".mbox", ".mbx"],
  whenEmpty: "export the folder of mail again, or add single mails as .eml",
  mediaTypes: [],
  unasked: ["application/mbox"],
  begins: (head) => FIRST_LINE.test(latin1(head.subarray(0, 500))),
  async *pieces(file) {
    yield* mailsIn(file);
  },
  async open(file, [start = 0, end = 0]) {
    if (end - start > LIMITS.bytes) throw refusal("", "the mail is larger than 64 MiB", "save its text and add that");
    const bytes = file.at(start, end);
    return { as: { bytes: bytesInMemory(unquoted(bytes)), name: "mail.eml" } };
  },
  parts: (file, most) => partsAt(file, mailsIn(file, 0), most),
};

/** `From robin@mail.example Tue Mar 12 09:14:00 2019`, `From 1234@xxx Tue Mar 12 09:14:00 +0000 2019`, and a header. */
const FIRST_LINE = /^From \S{1,300} .{0,100}\d{4}.{0,20}\r?\n[\w-]{1,60}:/;

const SEPARATOR = Buffer.from("\nFrom ");

/** @param skipped Bytes at the beginning of each place that are left out: the line above the mail where absent. */
function* mailsIn(file: FileBytes, skipped?: number): Generator<Piece> {
  let number = 0;
  let start = 0;
  for (const end of endsIn(file)) {
    const line = skipped ?? lineLength(file, start);
    if (end > start + line) yield { number: ++number, place: [start + line, end] };
    start = end;
  }
}

const BLOCK = 1 << 20;

/** Where mails end: before the line above the next, and at the end of the file. */
function* endsIn(file: FileBytes): Generator<number> {
  for (let at = 0; at < file.size; at += BLOCK) {
    const block = Buffer.from(file.at(at, at + BLOCK + SEPARATOR.length - 1));
    for (let found = block.indexOf(SEPARATOR); found >= 0; found = block.indexOf(SEPARATOR, found + 1)) {
      const start = at + found + 1;
      if (FIRST_LINE.test(latin1(file.at(start, start + 500)))) yield start;
    }
  }
  yield file.size;
}

function lineLength(file: FileBytes, start: number): number {
  const line = file.at(start, start + 500);
  return Buffer.from(line).toString("latin1", 0, 5) === "From " ? Buffer.from(line).indexOf("\n") + 1 : 0;
}

/** Lines of the mail that begin with `From ` have a `>` before them. */
function unquoted(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  return text.includes("\n>") ? Buffer.from(text.replace(/^>(>{0,20}From )/gm, "$1"), "latin1") : bytes;
}
