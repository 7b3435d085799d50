/** The XML of a document of a word processor, checked before it is read: its reader takes time in the square of the depth. */
import { refusal } from "../../model/problem.ts";
import { decodeBytes } from "../bytes/encoding.ts";

/** Elements nest no deeper in any document that a program writes: tables within tables. */
const DEEPEST = 1000;
/** Opening and closing tags. A word of a document may have ten of them, so that these are more than of a page. */
const MOST_TAGS = 5_000_000;

/** @throws BackfileError where it has more tags, or nests deeper, than a document that a person wrote. */
export function officeXml(bytes: Uint8Array): string {
  const { text } = decodeBytes(bytes, true);
  let tags = 0;
  let depth = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const next = text[at + 1];
    if (next === "/") depth--;
    else if (next !== "?" && next !== "!") {
      const end = text.indexOf(">", at);
      if (end < 0) break;
      if (text[end - 1] !== "/") depth++;
    }
    if (++tags > MOST_TAGS || depth > DEEPEST)
      throw refusal("", "the document nests without end, or has millions of tags", "save its text, and add that");
  }
  return text;
}
