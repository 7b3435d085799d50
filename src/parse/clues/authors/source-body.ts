/** The institution that a page names as the source of its text, as collections of press releases do. */
import { trimmed } from "../../../text/trim.ts";
import { SOURCE_LABEL } from "../../languages/byline-words.ts";
import { INSTITUTION } from "../../languages/institution-words.ts";
import { agencyNamed } from "../../names/agencies.ts";
import { isOutletName } from "../../names/outlet-names.ts";
import type { Known } from "../../page/page-view.ts";
import type { Byline } from "./byline-parts.ts";

/** Longer names, in characters, are sentences. */
const LONGEST = 90;
/** As of other bodies that a word announces: `byline-clues.ts` takes 0.3 off for what is no person. */
const WEIGHT = 0.8;

/** `Source:` between headline and text, and `University of Lindmouth` on the next line. On one line they are a credit, of a picture as it may be. */
export function sourceBody({ page, zones, roles }: Known<"page" | "zones" | "roles">): Byline | undefined {
  const { headline, header } = zones;
  if (headline === undefined) return undefined;
  for (const line of page.lines.slice(headline + 1, header.end)) {
    const below = SOURCE_LABEL.test(line.head) ? page.lines[line.index + 1] : undefined;
    if (!below || [line, below].some(({ index }) => roles.has(index, "caption", "credit", "embed", "label"))) continue;
    const name = trimmed(below.head, ".,;");
    const names = { people: [], desks: [name], agencies: [] };
    if (isBody(name)) return { lines: [line, below], names, rule: RULE, weight: WEIGHT };
  }
  return undefined;
}

const RULE = "source-body";

/** A proper name, or several as it may be, with a noun of institutions in it. */
function isBody(name: string): boolean {
  if (name.length > LONGEST || !/^[\p{Lu}\p{Lo}]/u.test(name) || !INSTITUTION.test(name)) return false;
  return !/[:!?]|\. /.test(name) && agencyNamed(name) === undefined && !isOutletName(name);
}
