/** Icelandic. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const is: LanguageTable = {
  tag: "is",
  dates: {
    published: words`birt`,
    updated: words`uppfært`,
  },
  bylines: {
    ends: words`skrifar`,
    offices: words`blaðamaður`,
    writing: words`texti`,
    otherCrafts: words`myndir | ljósmyndir`,
  },
  captions: {
    credits: words`mynd | ljósmynd`,
  },
  headlines: {
    dashQuotes: true,
    breadcrumb: words`forsíða`,
  },
  furniture: {
    closing: words`
      lesa meira | tengdar fréttir | mest lesið | athugasemdir | fleira áhugavert | nýjast |
      bloggað um fréttina | fleiri fréttir`,
    aside: words`auglýsing | deila | prenta | loka | setja bókamerki | hlusta`,
  },
};
