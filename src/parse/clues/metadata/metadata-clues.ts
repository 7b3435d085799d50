/** What the page's metadata claims, as clues like any other: each with the place that claims it and how far that is to be trusted. */

import type { FieldName } from "../../../model/fields.ts";
import { FETCHED_FROM, type Hint } from "../../../model/page-text.ts";
import type { Clue } from "../../../model/reading.ts";
import { sameWords } from "../../../text/same-words.ts";
import { cited, clip } from "../../page/clues.ts";
import { type GivenRole, RolesInHand } from "../../page/line-roles.ts";
import { HEAD_LENGTH, type PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";
import { opensText } from "../../roles/header-roles.ts";
import type { Claim } from "./claim.ts";
import { claimedAgencies, claimedAuthors } from "./claimed-authors.ts";
import { addressDate, claimedDates } from "./claimed-dates.ts";
import { claimedTitles } from "./claimed-titles.ts";

type PlainField = "section" | "edition" | "page" | "dateline" | "agency";

/** Fields whose claims are taken as they stand. */
const PLAIN: Partial<Record<FieldName, { field: PlainField; weight: number }>> = {
  section: { field: "section", weight: 0.7 },
  edition: { field: "edition", weight: 0.8 },
  page: { field: "page", weight: 0.8 },
  dateline: { field: "dateline", weight: 0.8 },
  agency: { field: "agency", weight: 0.7 },
};

/** What claims are read by. */
export type ClaimView = Known<"page" | "hints" | "outlets" | "publisher" | "languages" | "roles" | "clues">;

/** A clue for each claim that can be read. `source` and `language` are read where those fields are decided. */
export function metadataClues(view: ClaimView, described: readonly Described[]): Clue[] {
  const { hints } = view;
  return [
    ...[...claimedTitles(view), ...claimedAuthors(view), ...claimedAgencies(view), ...claimedDates(view)].map(asClue),
    ...described.map(({ line, where }) => cited({ field: "dek", value: line.text, rule: where, weight: 0.6 }, [line])),
    ...hints.flatMap((hint) => plainClues(hint)),
    ...addressClues(hints),
  ];
}

function plainClues({ field, value, where: rule, line, labelled }: Hint): Clue[] {
  const plain = PLAIN[field];
  if (plain && !STRUCTURE.test(value)) {
    const weight = labelled ? STATED_IN_FORM : plain.weight;
    return [asClue({ ...plain, weight, value: labelled ? value : spaced(value), rule, quote: value, line })];
  }
  if (field === "dek" && labelled) return [asClue({ field, value, rule, quote: value, weight: STATED_IN_FORM, line })];
  if (field !== "rights") return [];
  const licence = isWebAddress(value) ? { licence: value } : {};
  return [asClue({ field, value: { statement: value, ...licence }, rule, quote: value, weight: 0.75, line })];
}

/** A form states outright what stands under its labels. */
const STATED_IN_FORM = 0.95;

/** Data of a program in the place of words. */
const STRUCTURE = /[{}<>]|^\[/;

/** `news,world`, `opinion|columnists`: lists as templates join them, set as words are. */
function spaced(value: string): string {
  return value.trim().replace(/\s{0,3}[,|;]\s{0,3}(?=\S)/g, ", ");
}

function asClue({ line, ...claim }: Claim): Clue {
  return { ...claim, lines: line === undefined ? [] : [line], quote: clip(claim.quote) } as Clue;
}

/** A line that the metadata has as the description of the article. */
export interface Described {
  readonly line: PageLine;
  /** Where the metadata has it. */
  readonly where: string;
}

/** A description is a dek where the page shows it outside of the text; elsewhere it was written for search engines. */
export function findDescribed({ page, hints, roles }: Known<"page" | "hints" | "roles">): Described[] {
  const first = page.lines.find(({ index }) => roles.has(index, "body"));
  return hints.flatMap(({ field, value, where }) => {
    const index = field === "dek" ? page.byWords.get(sameWords(value.slice(0, HEAD_LENGTH))) : undefined;
    const line = index === undefined ? undefined : page.lines[index];
    if (!line || (roles.has(line.index) && !roles.has(line.index, "dek")) || opensText(line, first)) return [];
    return [{ line, where }];
  });
}

export function describedRoles(described: readonly Described[], before: Known<"roles">): readonly GivenRole[] {
  const roles = new RolesInHand(before.roles);
  for (const { line } of described) roles.give(line.index, "dek", "description-shown");
  return roles.given;
}

/** The addresses that the page gives for itself, and the day in the first of them that holds one. */
function addressClues(hints: readonly Hint[]): Clue[] {
  const addresses = hints.filter(({ field, value }) => field === "url" && isWebAddress(value));
  const dated = addresses.flatMap(({ value: quote }) => {
    const value = addressDate(quote);
    return value ? [asClue({ field: "date", value, rule: "date-in-address", quote, weight: 0.55 })] : [];
  });
  const urls = addresses.map((hint) => {
    const { value, where: rule, line } = hint;
    return asClue({ field: "url", value, rule, quote: value, weight: addressWeight(hints, hint), line });
  });
  return [...urls, ...dated.slice(0, 1)];
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** That a page was fetched from another address than its own (a redirection, a campaign's link) is no contradiction. */
function addressWeight(hints: readonly Hint[], { value, where }: Hint): number {
  if (/canonical/i.test(where)) return 0.95;
  const others = hints.filter((hint) => hint.field === "url" && hint.where !== where);
  // Templates give the address of the site where that of the page is asked for.
  if (new URL(value).pathname === "/" && others.length > 0) return 0.3;
  if (where !== FETCHED_FROM) return 0.86;
  return others.length > 0 ? 0.45 : 0.9;
}
