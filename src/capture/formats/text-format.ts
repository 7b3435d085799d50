/** Plain text, as people copy, type, scan and export it. */
import { FETCHED_FROM, type Hint } from "../../model/page-text.ts";
import { refusal } from "../../model/problem.ts";
import { decodeBytes } from "../bytes/encoding.ts";
import { partArticles, unparted } from "../forms/part-articles.ts";
import { readForm } from "../forms/read-form.ts";
import { withoutArchiveLines } from "../html/archive-lines.ts";
import { textLines } from "../html/text-lines.ts";
import type { PageFormat } from "./format.ts";

export const TEXT: PageFormat = {
  name: "text",
  endings: [".txt", ".md", ".markdown", ".text"],
  mediaTypes: ["text/plain"],
  unasked: ["text/markdown"],
  count: (content) => partArticles(textLines(decodeBytes(content, false, undefined).text).lines).parts.length,
  *read(content, { address, encoding: stated }, whole) {
    const { text, encoding, warnings } = decodeBytes(content, false, stated);
    const { lines, warnings: odd } = textLines(text);
    if (!lines.some((line) => /\S/.test(line.text)))
      throw refusal("", "the file holds only blank lines", "save the page again, or delete the file");
    const origin: Hint[] = address ? [{ field: "url", value: address, where: FETCHED_FROM }] : [];
    const found = partArticles(lines);
    const parts = whole ? [lines] : found.parts;
    const doubts = unparted(found, whole);
    // Each of several articles has an address of its own, if any.
    const hints = parts.length > 1 ? [] : origin;
    for (const [i, part] of parts.entries()) {
      const form = readForm(part);
      const bare = withoutArchiveLines(form.lines);
      yield {
        ...(parts.length > 1 && { member: String(i + 1) }),
        ...{ lines: bare.lines, hints: [...hints, ...bare.hints, ...form.hints], encoding },
        ...(found.doubt !== undefined && { articles: found.doubt }),
        warnings: i === 0 ? [...warnings, ...odd, ...doubts] : [],
      };
    }
  },
};
