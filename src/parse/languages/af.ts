/** Afrikaans. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const af: LanguageTable = {
  tag: "af",
  detection: {
    words: {
      takenFor: ["nl"],
      words: words`
        nie | hulle | sê | vir | baie | asook | hul | ná | dié | 'n | wees | gesê | ook | sy | kry`,
      against: words`niet | zij | zei | voor | veel | hun | een | zijn | heeft | werd | naar`,
      least: 4,
    },
  },
  dates: {
    published: words`gepubliseer`,
    updated: words`opgedateer`,
  },
  names: {
    particles: words`van | de | der`,
  },
  furniture: {
    closing: words`lees ook | meeste gelees | verwante artikels | kommentaar | nog nuus`,
    leadsAway: words`lees ook`,
  },
  bylines: {
    writing: words`teks`,
    otherCrafts: words`foto(?:'s)?`,
  },
};
