/** Brings the forms of one title together: those that differ in signs and spaces alone, and the headline with a kicker run into it. */

import type { Clue } from "../../../model/reading.ts";
import { sameWords, titleLetters } from "../../../text/same-words.ts";
import { INFERRED, jointWeight } from "../../evidence/weigh.ts";
import type { Draft } from "../../page/page-reading.ts";

/** Gives clues for the same title the same value, that of the form with most support. */
export function joinTitleForms(draft: Draft): void {
  const clues = draft.clues.filter((clue) => clue.field === "title") as unknown as Clue<"title">[];
  for (const clue of clues) splitKicker(clue, clues);
  splitClaimedKickers(draft, clues);
  const groups = Map.groupBy(clues, ({ value }) => titleLetters(value));
  for (const group of groups.values()) {
    const forms = [...Map.groupBy(group, ({ value }) => value).entries()]
      .map(([value, same]) => ({ value, support: jointWeight(same as unknown as Clue[]) }))
      .sort((a, b) => b.support - a.support);
    const best = forms[0];
    if (!best || forms.length === 1) continue;
    for (const clue of group) {
      if (clue.value === best.value) continue;
      clue.remark = `written "${clue.value}" here`;
      clue.form = clue.value;
      clue.value = best.value;
    }
  }
}

/**
 * A clue that writes the title with other signs: without its quotation marks, with a colon more. Case, spaces and the shape of
 * quotation marks are the printer's. Weak clues do not count.
 */
export function otherForm(title: string, clues: readonly Clue<"title">[]): Clue<"title"> | undefined {
  const signs = (text: string) => sameWords(text).replaceAll(" ", "");
  return clues.find(({ form, weight }) => form && weight >= INFERRED && signs(form) !== signs(title));
}

/** A claim of this weight tells where the headline begins. */
const TRUSTED = 0.7;
const LONGEST_KICKER = 50;
const SHORTEST_TITLE = 20;

/** `Minderheit in Syrien Drusen fordern Teilhabe`, where the metadata has `Drusen fordern Teilhabe`: the rest is a kicker. */
function splitKicker(clue: Clue<"title">, all: readonly Clue<"title">[]): void {
  if (clue.lines.length === 0) return;
  for (const { value, lines, weight } of all) {
    if (lines.length > 0 || weight < TRUSTED || value.length < SHORTEST_TITLE || !clue.quote.endsWith(value)) continue;
    const kicker = clue.quote.slice(0, -value.length);
    if (kicker === "" || kicker.length > LONGEST_KICKER || !/(?:[\p{L}\p{N}"”“»)]|\s[-–—|])\s$/u.test(kicker)) continue;
    clue.remark = `"${kicker.trim()}" stands above it as a kicker`;
    clue.value = value;
    return;
  }
}

/**
 * `Nach Kritik: Trump postet Foto` in the metadata, where the page prints `Nach Kritik` on the line above the headline. Metadata
 * that agrees on the joined form keeps it; where it is divided, the claim speaks for the headline that it ends with.
 */
function splitClaimedKickers({ sheet }: Draft, clues: readonly Clue<"title">[]): void {
  const headline = clues.find(({ rule }) => rule === "headline-above-text");
  const above = sheet.lines.findLast(({ number }) => number < (headline?.lines[0] ?? 0));
  if (!headline || !above || above.width > LONGEST_KICKER) return;
  const claims = clues.filter(({ lines, weight }) => lines.length === 0 && weight >= TRUSTED);
  const joined = titleLetters(above.head) + titleLetters(headline.value);
  if (claims.every(({ value }) => titleLetters(value) === joined)) return;
  for (const claim of claims) {
    if (titleLetters(claim.value) !== joined) continue;
    claim.remark = `"${above.head}" stands above it as a kicker`;
    claim.value = headline.value;
  }
}
