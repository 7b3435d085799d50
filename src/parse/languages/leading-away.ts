/** Beginnings of lines that lead elsewhere: `READ MORE: …`, `Lesen Sie auch …`. */
import { isOfArticle } from "./furniture-leads.ts";
import { rowsOf, wordsOf } from "./registry.ts";

/** Whether the line leads elsewhere. */
export function leadsAway(words: string): boolean {
  return (BY_FIRST.get(words.charAt(0)) ?? []).some(
    ({ lead, fits }) => words.startsWith(lead) && fits(words.slice(lead.length), words),
  );
}

/** What may follow to set the name of another page apart. */
const SIGN = /^(?:$|\s?[:|»›>→–—•·"«(…-])/;

/** Whether what follows a beginning fits it, in the whole line. */
type Fits = (rest: string, words: string) => boolean;
const always: Fits = () => true;
const endsWord: Fits = (rest) => /^(?![\p{L}\p{M}\p{N}])/u.test(rest);
const opensLink: Fits = (rest, words) => SIGN.test(rest) || (/^[ ,]/.test(rest) && !isOfArticle(words));

const BY_FIRST = Map.groupBy(
  [
    ...wordsOf(({ furniture }) => furniture?.signedLeads).map((lead) => ({ lead, fits: always })),
    ...wordsOf(({ furniture }) => furniture?.leadsAway).map((lead) => ({ lead, fits: endsWord })),
    ...rowsOf(({ furniture }) => furniture?.openLeads).map(({ lead }) => ({ lead, fits: opensLink })),
  ],
  ({ lead }) => lead.charAt(0),
);
