/** What a reader is told above the text: that the date, the authors or the source are disputed, one sentence for each. */
import { CITED_BY, type CitedBy, type Conflict, isDispute } from "../../src/model/conflict.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { isSettled } from "../../src/record/refresh.ts";
import type { SiteContext } from "../../src/site/pages/context.ts";
import { type Dispute, disputeInWords } from "../../src/site/words/dispute.ts";
import { keeperWords } from "./language.ts";
import { type Html, html } from "./markup.ts";
import { capitalised } from "./words.ts";

interface Told {
  conflict: Conflict;
  dispute: Dispute;
}

/** The contradictions told above the text: of each field by which the article is cited the first, unless a person has settled it. */
export function toldAbove(record: ArticleRecord, { words }: SiteContext): Map<CitedBy, Told> {
  const told = new Map<CitedBy, Told>();
  for (const field of CITED_BY) {
    const conflict = record.conflicts?.find((one) => one.field === field && isDispute(one));
    if (!conflict || isSettled(record, field)) continue;
    const room = TWO_LINES - words.certainty.ofField[field].length - 2;
    told.set(field, { conflict, dispute: disputeInWords(conflict, words, room) });
  }
  return told;
}

/** Each sentence leads to the evidence of its field, as a whole: Defuddle takes a few linked words near a date for the author. */
export function disputes(record: ArticleRecord, context: SiteContext): Html | undefined {
  const told = toldAbove(record, context);
  if (told.size === 0) return undefined;
  const { ofField } = context.words.certainty;
  return html`
    <ul class="disputes">${[...told].map(
      ([
        field,
        {
          conflict,
          dispute: { says, more },
        },
      ]) => html`
        <li><a href="#${evidenceId(field)}"><b>${capitalised(ofField[field])}.</b> ${
          conflict.kind === "other" ? keeperWords(says, context) : says
        }${more && html` <i>${more}</i>`}</a>`,
    )}</ul>`;
}

/** Whether a contradiction is told above the text, and there with all that the evidence would say. */
export function standingAbove(
  record: ArticleRecord,
  conflict: Conflict,
  context: SiteContext,
): "not" | "briefly" | "whole" {
  const told = [...toldAbove(record, context).values()].find((one) => one.conflict === conflict);
  if (!told) return "not";
  return told.dispute.whole ? "whole" : "briefly";
}

/** The id of a field's row among the evidence. */
export function evidenceId(field: string): string {
  return `evidence-${field}`;
}

/** Characters, with the name of the field, of which the longest took two lines of a phone of 360 pixels in each language of the interface. */
const TWO_LINES = 100;
