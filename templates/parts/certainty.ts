/**
 * Marks of certainty: one word and one mark for each degree, the same on every page. The mark is a full, half full or empty circle, or a
 * lozenge where a person has edited; the word says the same to readers who do not see it.
 */

import type { CitedBy } from "../../src/model/conflict.ts";
import type { PageContext } from "../../src/site/pages/context.ts";
import type { DateInWords } from "../../src/site/pages/date-in-words.ts";
import type { Degree } from "../../src/site/words/page-words.ts";
import type { Words } from "../../src/site/words/table.ts";
import { type Html, html } from "./markup.ts";

/** @param options With `ofDate` the words name the date: `date inferred`, for places where that is not clear. */
export function certaintyMark(degree: Degree, { certainty }: Words, { ofDate = false } = {}): Html {
  return html`<i class="sure ${degree}">${(ofDate ? certainty.ofDate : certainty.degrees)[degree]}</i>`;
}

/** That a field is disputed; which, where that is not clear from the place. */
export function disputedMark({ certainty }: Words, field?: CitedBy): Html {
  return html`<i class="sure conflict">${field ? certainty.ofField[field] : certainty.disputed}</i>`;
}

export function degreeOf({ certainty, edited }: DateInWords): Degree {
  return edited ? "edited" : certainty;
}

/** The mark as a link to the explanation of its words. */
export function explainedMark(degree: Degree, context: PageContext): Html {
  return html`<a class="${degree === "high" ? "sure" : `sure ${degree}`}" href="${context.link("/about/", "certainty")}">${context.words.certainty.degrees[degree]}</a>`;
}
