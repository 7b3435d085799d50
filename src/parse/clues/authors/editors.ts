/** The editors in charge, whom some newsrooms name under an article, and nobody else. */
import { trimmed } from "../../../text/trim.ts";
import { EDITOR_LABEL } from "../../languages/byline-words.ts";
import type { Known } from "../../page/page-view.ts";
import type { Byline } from "./byline-parts.ts";

/** How many lines before the last of the text they may be named, for the search may take in a few after it, and how many below. */
const ABOVE = 3;
const BELOW = 8;
const WIDEST = 60;
/** Where no reporter is named, it is a weak guess that they wrote. */
const WEIGHT = 0.45;

const NAME = /^\p{Script=Han}{2,4}$/u;

/** `（责编：牛镛、岳弘彬）` under the text. */
export function editorsInCharge({ page, zones, roles }: Known<"page" | "zones" | "roles">): Byline | undefined {
  if (!zones.text) return undefined;
  const { end } = zones.text;
  for (const line of page.lines.slice(Math.max(0, end - ABOVE), end + 1 + BELOW)) {
    if (line.width > WIDEST || roles.has(line.index, "caption", "credit", "embed", "label")) continue;
    const words = trimmed(line.head, "（）()[]【】 ");
    const label = EDITOR_LABEL.exec(words)?.[0];
    const people = label === undefined ? [] : words.slice(label.length).split(/[、，,]\s?/);
    if (people.length > 0 && people.every((name) => NAME.test(name)))
      return { lines: [line], names: { people, desks: [], agencies: [] }, rule: "editors-in-charge", weight: WEIGHT };
  }
  return undefined;
}
