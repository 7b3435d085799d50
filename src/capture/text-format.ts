/** Plain text, as people copy, type and scan it: one article each. */
import { FETCHED_FROM, type Hint } from "../model/page-text.ts";
import { refusal } from "../model/problem.ts";
import { decodeBytes } from "./encoding.ts";
import type { Format } from "./format.ts";
import { readForm } from "./forms/read-form.ts";
import { textLines } from "./text-lines.ts";

export const TEXT: Format = {
  name: "text",
  endings: [".txt"],
  mediaTypes: ["text/plain"],
  unasked: ["text/markdown"],
  *read(content, { address, encoding: stated }) {
    const { text, encoding, warnings } = decodeBytes(content, false, stated);
    const { lines, warnings: odd } = textLines(text);
    if (!lines.some((line) => /\S/.test(line.text)))
      throw refusal("", "the file holds only blank lines", "save the page again, or delete the file");
    const hints: Hint[] = address ? [{ field: "url", value: address, where: FETCHED_FROM }] : [];
    const form = readForm(lines);
    yield { lines: form.lines, hints: [...hints, ...form.hints], encoding, warnings: [...warnings, ...odd] };
  },
};
