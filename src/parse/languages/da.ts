/** Danish. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const da: LanguageTable = {
  tag: "da",
  dates: {
    published: words`publiceret | offentliggjort | udgivet`,
    updated: words`opdateret`,
    relative: words`for \d{1,3} \p{L}{1,20} siden | i går`,
    afterWeekday: words`den`,
  },
  times: {
    before: words`kl\.?`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-scandinavian",
        pattern: /^(?:(?:skrevet|tekst) )?af\s?:?\s(?=\S)/i,
        example: "Af Mette Sørensen",
      },
    ],
    labels: words`forfatter | tekst | journalist(?:in|en)?`,
    before: words`af`,
    and: words`og`,
    with: words`med`,
    inPlace: words`i`,
    offices: words`redaktør`,
    biography: words`er`,
  },
  names: {
    particles: words`af`,
  },
  captions: {
    credits: words`foto`,
  },
  headlines: {
    breadcrumb: words`hjem`,
  },
  furniture: {
    closing: words`
      læs også | læs mere | mest læste | mest læst | relaterede artikler | relateret | nyhedsbrev |
      del artiklen | seneste nyt | seneste | emner | flere nyheder | kommenter`,
    ending: words`kommentarer`,
    aside: words`annonce | luk | abonner | log ind | lyt | gem | kopier link`,
    leadsAway: words`læs også | se også`,
  },
  notices: [
    {
      name: "copyright",
      longest: 1200,
      pattern: /\balle rettigheder/i,
      example: "Havnebladet. Alle rettigheder forbeholdes.",
      unlike: "Fiskerne har deres rettigheder, sagde ministeren.",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`redaktionens note`,
      example: "Redaktionens note: Teksten udkom i vinter.",
    },
    {
      kind: "correction",
      words: words`rettelse`,
      example: "Rettelse: Traktatens årstal var forkert.",
    },
  ],
};
