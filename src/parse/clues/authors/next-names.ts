/** Several names on consecutive lines, where one of them is known for the author's. */

import { isOutletName, outletKey } from "../../names/outlet-names.ts";
import { isPersonName, type Names, readNames } from "../../names/person-names.ts";
import type { PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";
import { type Byline, merge } from "./byline-parts.ts";

type View = Known<"page" | "outlets" | "marks" | "roles">;

/** How many names may stand one below the other: more than write together are a list of others. */
const MOST_NAMES = 5;

/** The byline with the names that stand alone on the lines next to its own, no blank line between: `Ana Ruiz`, below it `Tom Lee Brandt`. */
export function withNextNames(view: View, byline: Byline | undefined, first: number, last: number): Byline | undefined {
  const { lines } = view.page;
  const own = byline?.lines[0];
  if (!own || !isPersonName(own.head)) return byline;
  const isNext = (line: PageLine | undefined): line is PageLine =>
    line !== undefined &&
    line.index >= first &&
    line.index <= last &&
    !view.marks[line.index] &&
    /^\p{Lu}/u.test(line.head) &&
    isPersonName(line.head) &&
    !view.outlets.has(outletKey(line.head)) &&
    !isOutletName(line.head) &&
    !view.roles.has(line.index, "caption", "credit", "headline", "embed", "label");
  let [from, to] = [own.index, own.index];
  while (from > 0 && !(lines[from] as PageLine).blankBefore && isNext(lines[from - 1])) from--;
  while (!(lines[to] as PageLine).blankAfter && isNext(lines[to + 1])) to++;
  if (from === to || to - from >= MOST_NAMES) return byline;
  const names: Names = { people: [], desks: [], agencies: [] };
  const all = lines.slice(from, to + 1);
  for (const { head } of all) merge(names, readNames(head, false));
  return { ...byline, lines: all, names };
}
