/** The note on the author at the end of a text, which names who wrote it where no byline does. */

import { BIOGRAPHY, OFFICE } from "../../languages/byline-words.ts";
import { isPersonName } from "../../names/person-names.ts";
import { isProse } from "../../page/article-text.ts";
import type { PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";
import type { Byline } from "./byline-parts.ts";

/** How many lines after the text the note may stand. */
const AFTER_TEXT = 3;
/** How much of the note says what its subject does, in characters. */
const OCCUPATION = 240;

/**
 * `Mara Quillfeather is a former harbour pilot and the author of two books.` Who is named in the text before is its subject rather than
 * its author.
 */
export function authorNote({
  page,
  zones,
  marks,
  roles,
}: Known<"page" | "zones" | "marks" | "roles">): Byline | undefined {
  const { text } = zones;
  if (!text) return undefined;
  const last = Math.min(zones.footer.end, text.end + AFTER_TEXT);
  for (const line of page.lines.slice(Math.max(text.start + 1, text.end), last + 1)) {
    if (!isProse(line) || marks[line.index] || roles.has(line.index, "caption", "credit", "embed", "note")) continue;
    const name = subjectOf(line.head);
    if (!name || isNamedBefore(page.lines.slice(text.start, line.index), name)) continue;
    const names = { people: [name], desks: [], agencies: [] };
    return { lines: [line], names, rule: "note-on-author", weight: 0.6, staysText: true };
  }
  return undefined;
}

/** Whom a sentence begins with that tells of an office or a work. */
function subjectOf(head: string): string | undefined {
  const words = head.split(" ", 5);
  for (let count = 2; count < words.length; count++) {
    const name = words.slice(0, count).join(" ").replace(/,$/, "");
    const rest = head.slice(name.length);
    if (BIOGRAPHY.test(rest) && isPersonName(name)) return OFFICE.test(rest.slice(0, OCCUPATION)) ? name : undefined;
  }
  return undefined;
}

function isNamedBefore(lines: readonly PageLine[], name: string): boolean {
  const surname = (name.split(" ").at(-1) as string).toLowerCase();
  return lines.some(({ text }) => text.toLowerCase().includes(surname));
}
