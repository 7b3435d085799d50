/** Tells which lines of a page are notes on the article, rights notices and contact lines, and reads them. */

import type { Clue } from "../../model/reading.ts";
import { cited } from "../page/clues.ts";
import { isHeaderLine } from "../page/header-line.ts";
import { type GivenRole, RolesInHand } from "../page/line-roles.ts";
import type { PageLine } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";
import { readNote } from "./notes.ts";
import { CONTACT_LINE, readRights } from "./rights-notices.ts";

/** A line known by its words, and what it says for a field. */
export interface Notice {
  readonly line: PageLine;
  readonly role: "note" | "rights" | "contact";
  readonly rule: string;
  readonly clue?: Clue;
}

/** A page with more notes than this is a list of them. */
const MOST_NOTES = 12;

/** Notes, rights and contact lines are known by their words, wherever they stand. */
export function findNotices(view: Known<"page" | "languages">): Notice[] {
  const notices: Notice[] = [];
  let notes = 0;
  for (const line of view.page.lines) {
    const notice = noticeIn(line, view.languages, notes < MOST_NOTES);
    if (!notice) continue;
    if (notice.role === "note") notes++;
    notices.push(notice);
  }
  return notices;
}

/** The roles of those that have none yet: the words of a post that is embedded may look like a notice. */
export function noticeRoles(notices: readonly Notice[], before: Known<"roles">): readonly GivenRole[] {
  const roles = new RolesInHand(before.roles);
  for (const { line, role, rule } of notices) roles.give(line.index, role, rule);
  return roles.given;
}

export function noticeClues(notices: readonly Notice[]): Clue[] {
  return notices.flatMap(({ clue }) => clue ?? []);
}

function noticeIn(line: PageLine, languages: readonly string[], mayBeNote: boolean): Notice | undefined {
  if (line.width > 1200 || line.width < 20) return undefined;
  const note = mayBeNote ? readNote(line.text) : undefined;
  const isHeader = note?.headerWidth !== undefined && line.width < note.headerWidth && isHeaderLine(line, languages);
  if (note && !isHeader) {
    const { rule, says } = note;
    return { line, role: "note", rule, clue: cited({ field: "note", value: says, rule, weight: 0.9 }, [line]) };
  }
  const rights = readRights(line.text);
  if (rights) {
    const { rule, rights: value } = rights;
    return { line, role: "rights", rule, clue: cited({ field: "rights", value, rule, weight: 0.9 }, [line]) };
  }
  if (line.width > 320 || !CONTACT_LINE.test(line.head)) return undefined;
  return { line, role: "contact", rule: "contact-line" };
}
