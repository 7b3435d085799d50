/** Swahili. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const sw: LanguageTable = {
  tag: "sw",
  detection: {
    words: {
      takenFor: ["tl", "ms"],
      words: words`
        ya | wa | kwa | katika | ni | la | za | cha | kuwa | hiyo | huo | hilo | ambayo | ambao | hii | huku |
        baada | wakati | watu | pia | lakini`,
      against: [],
      least: 5,
    },
  },
  dates: {
    published: words`imechapishwa | ilichapishwa`,
    updated: words`ilisasishwa | imesasishwa | imeboreshwa`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-swahili",
        pattern: /^na\s?:?\s(?=\S)/i,
        example: "Na Asha Juma",
      },
    ],
    and: words`na`,
    ownReporters: words`na mwandishi wetu`,
    editors: words`mhariri`,
  },
  headlines: {
    breadcrumb: words`mwanzo`,
  },
  furniture: {
    closing: words`habari zinazohusiana | soma zaidi | maoni | habari nyingine | soma pia`,
    aside: words`tangazo | shiriki | funga`,
    leadsAway: words`soma pia`,
  },
};
