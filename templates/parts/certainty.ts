/**
 * The visual language of certainty: one word and one mark for each degree, the same on every page. The mark is a circle that is
 * full, half full or empty, or a lozenge for a person's hand; the word says the same to whoever does not see it.
 */

import type { PageContext } from "../../src/site/pages/context.ts";
import type { DateInWords } from "../../src/site/pages/date-in-words.ts";
import type { Degree } from "../../src/site/words/page-words.ts";
import type { Words } from "../../src/site/words/table.ts";
import { type Html, html } from "./markup.ts";

/** `ofDate` where it is not clear from the place what is known so: `date inferred`. */
export function certaintyMark(degree: Degree, { certainty }: Words, { ofDate = false } = {}): Html {
  return html`<i class="sure ${degree}">${(ofDate ? certainty.ofDate : certainty.degrees)[degree]}</i>`;
}

export function degreeOf({ certainty, edited }: DateInWords): Degree {
  return edited ? "edited" : certainty;
}

/** The same as a link to where the words are explained. */
export function explainedMark(degree: Degree, context: PageContext): Html {
  return html`<a class="sure ${degree}" href="${context.link("/about/", "certainty")}">${context.words.certainty.degrees[degree]}</a>`;
}
