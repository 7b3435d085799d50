/**
 * Beginnings of short lines by which furniture is known. A beginning ends where its last word does, so that `Mehr aus` is none of
 * `Mehr Ausgaben`; and what ordinary sentences begin with too says nothing in a line that ends as a sentence does.
 */
import { anyOf } from "../../text/any-of.ts";
import type { LeadRule } from "./furniture-table.ts";
import { anyWord, rowsOf } from "./registry.ts";

/** Of short lines after which nothing of the article comes. */
export const endsArticle = asked(rowsOf(({ furniture }) => furniture?.endingLeads));

/** Of short lines that open a box of other articles. */
export const opensBox = asked(rowsOf(({ furniture }) => furniture?.closingLeads));

/** A question about what `sameWords` gives of a line. */
function asked(rules: readonly LeadRule[]): (words: string) => boolean {
  const anywhere = anyOf(rules.filter(({ heading }) => !heading).map(({ pattern }) => pattern));
  const inHeading = anyOf(rules.filter(({ heading }) => heading).map(({ pattern }) => pattern));
  return (words) => anywhere(words) || (inHeading(words) && !isOfArticle(words));
}

/** Whether the line is a sentence, and not one in which the page speaks of itself. */
export function isOfArticle(words: string): boolean {
  return /[^.][.。]["')»]?$/.test(words) && !OF_THE_PAGE.test(words);
}

/** Words by which a page speaks to its reader, or of its own papers and programmes. */
const OF_THE_PAGE = new RegExp(String.raw`\b${anyWord(({ furniture }) => furniture?.ofThePage)}\b`);

/** What leads elsewhere where a stroke follows. */
export const BEFORE_STROKE = new RegExp(String.raw`^${anyWord(({ furniture }) => furniture?.beforeStroke)}\s?\|`);
