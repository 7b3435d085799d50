/** Luxembourgish. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const lb: LanguageTable = {
  tag: "lb",
  detection: {
    words: {
      takenFor: ["de", "nl"],
      words: words`
        déi | huet | vun | dass | net | fir | mat | och | gëtt | hunn | sech | géif | wéi | dee | sinn | nach |
        iwwer | zanter`,
      against: words`
        die | hat | von | nicht | für | mit | auch | wird | haben | sich | wie | sind | noch | über | seit`,
      least: 4,
    },
  },
  dates: {
    published: words`publizéiert | verëffentlecht`,
    updated: words`aktualiséiert`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-luxembourgish",
        pattern: /^(?:vum|vun der|vun)\s:?\s?(?=\p{Lu})/iu,
        example: "Vum Anne Schmit",
      },
    ],
    editors: words`redaktioun`,
  },
  furniture: {
    closing: words`méi zum thema | meescht gelies | aner artikelen | liest och | kommentaren`,
  },
};
