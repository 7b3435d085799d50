/**
 * The visual language of certainty: one word and one mark for each degree, the same on every page. The mark is a circle that is
 * full, half full or empty, or a lozenge for a person's hand; the word says the same to whoever does not see it.
 */
import type { Certainty } from "../../src/parse/reading.ts";
import type { SiteContext } from "../../src/site/context.ts";
import type { DateInWords } from "../../src/site/page.ts";
import { type Html, html } from "./markup.ts";

export const CERTAINTY_WORDS: Record<Certainty | "edited", string> = {
  high: "stated",
  medium: "inferred",
  low: "uncertain",
  edited: "corrected by an editor",
};

/** `subject` goes before the word, for where it is not clear from the place: `date inferred`. */
export function certaintyMark(degree: Certainty | "edited", subject?: string): Html {
  return html`<i class="sure ${degree}">${subject && `${subject} `}${CERTAINTY_WORDS[degree]}</i>`;
}

export function degreeOf({ certainty, edited }: DateInWords): Certainty | "edited" {
  return edited ? "edited" : certainty;
}

/** The same as a link to where the words are explained. */
export function explainedMark(degree: Certainty | "edited", context: SiteContext): Html {
  return html`<a class="sure ${degree}" href="${context.link("/about/#certainty")}">${CERTAINTY_WORDS[degree]}</a>`;
}
