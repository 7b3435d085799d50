/** Issues of papers as EPUB 2 and 3: the articles in them. */

import { latin1 } from "../bytes/latin1.ts";
import { openZip } from "../bytes/zip.ts";
import type { ContainerFormat } from "./format.ts";
import { ZIP } from "./zip-format.ts";

export const EPUB: ContainerFormat = {
  name: "epub",
  endings: [".epub"],
  whenLarge: "unpack it, and add the folder",
  whenEmpty: "unpack it, and add the chapters that hold text",
  mediaTypes: [],
  unasked: ["application/epub+zip"],
  begins: (head) => latin1(head.subarray(30, 58)) === "mimetypeapplication/epub+zip",
  async *pieces(file) {
    const { entries } = await openZip(file);
    for (const [i, { name }] of entries.entries())
      if (/\.x?html?$/i.test(name) && !NO_TEXT.test(name)) yield { number: i + 1, place: [i], name };
  },
  open: ZIP.open,
};

/** Covers, title pages and tables of contents. */
const NO_TEXT = /(?:^|\/)(?:nav|toc|cover|title_?-?page|index|contents|copyright)\.x?html?$/i;
