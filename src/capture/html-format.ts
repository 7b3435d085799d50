/** Saved web pages: one article each. */
import { refusal } from "../model/problem.ts";
import { decodeBytes } from "./encoding.ts";
import type { Format } from "./format.ts";
import { htmlPage } from "./html-page.ts";

export const HTML: Format = {
  name: "html",
  endings: [".html", ".htm", ".xhtml", ".xhtm"],
  mediaTypes: ["text/html", "application/xhtml+xml"],
  begins: (content) => BEGINNING.test(new TextDecoder("latin1").decode(content.subarray(0, 100))),
  *read(content, { address, encoding: stated }) {
    const { text, encoding, warnings } = decodeBytes(content, true, stated);
    const page = htmlPage(text, address);
    if (!page.lines.some((line) => /\S/.test(line.text)))
      throw refusal("", "the page shows no text", "save the page again, or delete the file");
    yield { lines: page.lines, hints: page.hints, encoding, warnings: [...warnings, ...page.warnings] };
  },
};

const BEGINNING = /^\W{0,9}<(?:(?:!doctype html|html|head)[\s>]|!--)/i;
