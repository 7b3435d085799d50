/** What the page's metadata claims, as clues like any other: each with the place that claims it and how far that is to be trusted. */

import type { FieldName } from "../../../model/fields.ts";
import { FETCHED_FROM, type Hint } from "../../../model/page-text.ts";
import { sameWords } from "../../../text/same-words.ts";
import { HEAD_LENGTH } from "../../page/page-lines.ts";
import { addClue, assign, clip, type Draft, hasRole } from "../../page/page-reading.ts";
import { opensText } from "../../roles/header-roles.ts";
import { joinTitleForms } from "../title/title-forms.ts";
import type { Claim } from "./claim.ts";
import { claimedAgencies, claimedAuthors } from "./claimed-authors.ts";
import { addressDate, claimedDates } from "./claimed-dates.ts";
import { claimedTitles } from "./claimed-titles.ts";

/** Fields whose claims are taken as they stand. */
const PLAIN: Partial<Record<FieldName, { field: "section" | "dateline" | "agency"; weight: number }>> = {
  section: { field: "section", weight: 0.7 },
  dateline: { field: "dateline", weight: 0.8 },
  agency: { field: "agency", weight: 0.7 },
};

/** Adds a clue for each claim that can be read. `source` and `language` are read where those fields are decided. */
export function readHints(draft: Draft): void {
  if (draft.hints.length === 0) return;
  for (const clue of claimedTitles(draft)) add(draft, clue);
  const headline = draft.sheet.lines.find(({ index }) => hasRole(draft, index, "headline"));
  const titles = joinTitleForms(draft.clues.title, draft.sheet, headline);
  draft.clues.title.splice(0, draft.clues.title.length, ...titles);
  for (const clue of claimedAuthors(draft)) add(draft, clue);
  for (const clue of claimedAgencies(draft)) add(draft, clue);
  for (const clue of claimedDates(draft)) add(draft, clue);
  readDescription(draft);
  for (const hint of draft.hints) {
    const plain = PLAIN[hint.field];
    if (plain && !STRUCTURE.test(hint.value))
      add(draft, { ...plain, value: spaced(hint.value), rule: hint.where, quote: hint.value });
    else if (hint.field === "url") readAddress(draft, hint);
    else if (hint.field === "rights") readRightsClaim(draft, hint);
  }
}

/** Data of a program in the place of words. */
const STRUCTURE = /[{}<>]|^\[/;

/** `news,world`, `opinion|columnists`: lists as templates join them, set as words are. */
function spaced(value: string): string {
  return value.trim().replace(/\s{0,3}[,|;]\s{0,3}(?=\S)/g, ", ");
}

function add<F extends FieldName>(draft: Draft, claim: Claim<F>): void {
  draft.clues[claim.field].push({ ...claim, lines: [], quote: clip(claim.quote) });
}

/** A description is a dek where the page shows it outside of the text; elsewhere it was written for search engines. */
function readDescription(draft: Draft): void {
  const first = draft.sheet.lines.find(({ index }) => hasRole(draft, index, "body"));
  for (const { field, value, where } of draft.hints) {
    const index = field === "dek" ? draft.sheet.byWords.get(sameWords(value.slice(0, HEAD_LENGTH))) : undefined;
    const line = index === undefined ? undefined : draft.sheet.lines[index];
    if (!line || (hasRole(draft, line.index) && !hasRole(draft, line.index, "dek")) || opensText(line, first)) continue;
    assign(draft, line.index, "dek", "description-shown");
    addClue(draft, { field: "dek", value: line.text, rule: where, weight: 0.6 }, [line]);
  }
}

function readAddress(draft: Draft, hint: Hint): void {
  const { value, where } = hint;
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return;
  add(draft, { field: "url", value, rule: where, quote: value, weight: addressWeight(draft, hint) });
  const date = addressDate(value);
  const known = draft.clues.date.some(({ rule }) => rule === "date-in-address");
  if (date && !known) add(draft, { field: "date", value: date, rule: "date-in-address", quote: value, weight: 0.55 });
}

/** That a page was fetched from another address than its own (a redirection, a campaign's link) is no contradiction. */
function addressWeight({ hints }: Draft, { value, where }: Hint): number {
  if (/canonical/i.test(where)) return 0.95;
  const others = hints.filter((hint) => hint.field === "url" && hint.where !== where);
  // Templates give the address of the site where that of the page is asked for.
  if (new URL(value).pathname === "/" && others.length > 0) return 0.3;
  if (where !== FETCHED_FROM) return 0.86;
  return others.length > 0 ? 0.45 : 0.9;
}

function readRightsClaim(draft: Draft, { value, where }: Hint): void {
  const licence = /^https?:\/\//i.test(value) && URL.canParse(value) ? { licence: value } : {};
  add(draft, { field: "rights", value: { statement: value, ...licence }, rule: where, quote: value, weight: 0.75 });
}
