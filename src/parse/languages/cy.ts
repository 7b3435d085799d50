/** Welsh. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const cy: LanguageTable = {
  tag: "cy",
  detection: {
    words: {
      takenFor: ["en", "es", "sq", "tl", "ro", "fr"],
      words: words`
        mae | yn | wedi | bydd | oedd | ei | eu | dywedodd | meddai | gyda | gan | hefyd | roedd | fod | ond | eto | rhwng |
        cael | ddydd | byddai`,
      against: words`the | of | and | los | que | një | ang | și | les`,
      least: 5,
    },
  },
  dates: {
    published: words`cyhoeddwyd(?: ar)? | wedi(?:'i| ei) gyhoeddi(?: ar)?`,
    updated: words`diweddarwyd(?: ar)? | wedi(?:'i| ei) ddiweddaru(?: ar)?`,
    relative: words`\d{1,3} \p{L}{1,20} yn ôl`,
  },
  times: { before: words`am` },
  bylines: {
    leads: [
      {
        rule: "byline-welsh",
        pattern: /^(?:adroddiad )?gan\s:?\s?(?=\p{Lu})/iu,
        example: "Gan Siân Prydderch",
        language: "cy",
      },
    ],
    labels: words`awdur`,
    and: words`ac`,
    inPlace: words`yn`,
    offices: words`gohebydd(?: \p{L}{2,14})? | newyddiadurwr(?:aig)? | golygydd(?: \p{L}{2,14})?`,
  },
  captions: { credits: words`lluniau? | llun gan`, sources: words`ffynhonnell y llun:? | ffynhonnell:` },
  headlines: { breadcrumb: words`hafan` },
  furniture: {
    closing: words`
      darllenwch hefyd | straeon perthnasol | straeon cysylltiedig | mwy o newyddion | mwyaf poblogaidd |
      y straeon diweddaraf | darllen mwy`,
    ending: words`sylwadau | gadael sylw`,
    aside: words`rhannwch | rhannu | hysbyseb | argraffu | mewngofnodi | cofrestru | tanysgrifio`,
    leadsAway: words`darllenwch hefyd | darllen mwy`,
  },
  notices: [
    {
      name: "copyright",
      length: "any",
      pattern: /\bcedwir pob hawl|\bcedwir yr holl hawliau/i,
      example: "© 2024 Papur y Porth. Cedwir pob hawl.",
      unlike: "Mae gan y pysgotwyr bob hawl, meddai'r llys.",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`nodyn gan y golygydd`,
      example: "Nodyn gan y golygydd: Ymddangosodd y testun yn y gaeaf.",
    },
    { kind: "correction", words: words`cywiriad`, example: "Cywiriad: Roedd blwyddyn y cytundeb yn anghywir." },
  ],
};
