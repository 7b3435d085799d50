/** Albanian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const sq: LanguageTable = {
  tag: "sq",
  dates: {
    published: words`publikuar(?: më)? | botuar(?: më)?`,
    updated: words`përditësuar(?: më)? | ndryshuar së fundi`,
    relative: words`\d{1,3} \p{L}{1,20} më parë`,
  },
  times: { before: words`ora | në orën` },
  bylines: {
    leads: [
      {
        rule: "byline-albanian",
        pattern: /^(?:shkruar )?nga\s:?\s?(?=\p{Lu})/iu,
        example: "Nga Arben Hoxha",
        language: "sq",
      },
    ],
    labels: words`autori | autorja | shkruan`,
    and: words`dhe`,
    inPlace: words`në`,
    offices: words`gazetar(?:e|ja|i)? | redaktor(?:e|ja|i)?`,
  },
  captions: { credits: words`foto`, sources: words`burimi:` },
  headlines: { breadcrumb: words`kreu | ballina` },
  furniture: {
    closing: words`
      lexo edhe | lexoni edhe | të ngjashme | lajme të ngjashme | më të lexuarat | artikuj të ngjashëm |
      lajmet e fundit`,
    ending: words`komente | komentet`,
    aside: words`reklamë | shpërndaje | ndaje | printo | identifikohu`,
    leadsAway: words`lexo edhe | lexoni edhe`,
  },
  notices: [
    {
      name: "copyright",
      length: "any",
      pattern: /\btë gjitha të drejtat (?:e|janë të) rezervuara/i,
      example: "Gazeta e Portit. Të gjitha të drejtat e rezervuara.",
      unlike: "Peshkatarët kanë të gjitha të drejtat, tha gjykata.",
    },
  ],
  notes: [
    { kind: "editors-note", words: words`shënim i redaksisë`, example: "Shënim i redaksisë: Teksti doli në dimër." },
    { kind: "correction", words: words`korrigjim`, example: "Korrigjim: Viti i traktatit ishte i gabuar." },
  ],
};
