/** Malay. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const ms: LanguageTable = {
  tag: "ms",
  dates: {
    published: words`diterbitkan | disiarkan`,
    updated: words`kemas kini | dikemas ?kini`,
  },
  bylines: {
    labels: words`penulis | oleh`,
    alone: words`oleh`,
    and: words`dan`,
    editors: words`penyunting | editor`,
  },
  furniture: {
    closing: words`
      berita berkaitan | artikel berkaitan | paling popular | terkini | komen | baca lagi`,
    aside: words`iklan | kongsi | cetak | tutup | log masuk`,
    leadsAway: words`baca juga`,
  },
};
