/** What a reader is told above the text: that the date, the authors or the source are disputed, one sentence for each. */
import { CITED_BY, type CitedBy, type Conflict, isDispute } from "../../src/model/conflict.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { isSettled } from "../../src/record/refresh.ts";
import type { SiteContext } from "../../src/site/pages/context.ts";
import { contradiction } from "./language.ts";
import { type Html, html } from "./markup.ts";
import { capitalised } from "./words.ts";

/** The contradictions told above the text: of each field by which the article is cited the first, unless a person has settled it. */
export function toldAbove(record: ArticleRecord): Map<CitedBy, Conflict> {
  const told = new Map<CitedBy, Conflict>();
  for (const field of CITED_BY) {
    const first = record.conflicts?.find((conflict) => conflict.field === field && isDispute(conflict));
    if (first && !isSettled(record, field)) told.set(field, first);
  }
  return told;
}

/** Each sentence leads to the evidence of its field, as a whole: Defuddle takes a few linked words near a date for the author. */
export function disputes(record: ArticleRecord, context: SiteContext): Html | undefined {
  const told = toldAbove(record);
  if (told.size === 0) return undefined;
  const { certainty, conflicts } = context.words;
  return html`
    <ul class="disputes">${[...told].map(
      ([field, conflict]) => html`
        <li><a href="#${evidenceId(field)}"><b>${capitalised(certainty.ofField[field])}.</b> ${contradiction(conflict, context, NAMES)}${
          FOLLOWING.has(conflict.kind) && html` <i>${conflicts.followsFirst}</i>`
        }</a>`,
    )}</ul>`;
}

/** The id of a field's row among the evidence. */
export function evidenceId(field: string): string {
  return `evidence-${field}`;
}

/** Characters of each list of names: on a phone, the sentence takes two lines. */
const NAMES = 24;

/** Sentences that give the value of the record first. */
const FOLLOWING: ReadonlySet<Conflict["kind"]> = new Set(["two-values", "two-dates", "two-publishers"]);
