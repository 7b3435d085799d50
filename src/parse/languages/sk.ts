/** Slovak. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const sk: LanguageTable = {
  tag: "sk",
  dates: {
    published: words`publikované | uverejnené | zverejnené`,
    updated: words`aktualizované`,
  },
  bylines: {
    labels: words`autor(?:ka|i)? | text | reporter(?:ka)?`,
    inPlace: words`v`,
    offices: words`reportér(?:ka)? | redaktor(?:ka)?`,
    ownReporters: words`od nášho (?:\p{L}{2,14} )?(?:spravodajcu|dopisovateľa)`,
  },
  captions: {
    credits: words`foto`,
  },
  furniture: {
    closing: words`
      čítajte aj | prečítajte si aj | súvisiace články | najčítanejšie | diskusia | komentáre | ďalšie články`,
    aside: words`reklama | inzercia | zdieľať | vytlačiť | čítať ďalej | zavrieť | prihlásiť sa`,
    leadsAway: words`čítajte aj`,
  },
};
