/** Tells which lines of a page are notes on the article, rights notices and contact lines, and reads them. */

import { isHeaderLine } from "../page/header-line.ts";
import { addClue, assign, type Draft } from "../page/page-reading.ts";
import { readNote } from "./notes.ts";
import { CONTACT_LINE, readRights } from "./rights-notices.ts";

/** A page with more notes than this is a list of them. */
const MOST_NOTES = 12;

/** Notes, rights and contact lines are known by their words, wherever they stand. */
export function assignNotices(draft: Draft): void {
  let notes = 0;
  for (const line of draft.sheet.lines) {
    if (line.width > 1200 || line.width < 20) continue;
    const note = readNote(line.text);
    if (
      note &&
      notes < MOST_NOTES &&
      !(note.rule === "first-appeared" && line.width < 90 && isHeaderLine(line, draft.languages))
    ) {
      notes++;
      assign(draft, line.index, "note", note.rule);
      addClue(draft, { field: "note", value: note.says, rule: note.rule, weight: 0.9 }, [line]);
      continue;
    }
    const rights = readRights(line.text);
    if (rights) {
      assign(draft, line.index, "rights", rights.rule);
      addClue(draft, { field: "rights", value: rights.rights, rule: rights.rule, weight: 0.9 }, [line]);
      continue;
    }
    if (line.width <= 320 && CONTACT_LINE.test(line.head)) assign(draft, line.index, "contact", "contact-line");
  }
}
