/** Urdu. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const ur: LanguageTable = {
  tag: "ur",
  sentenceEnds: words`۔ | ؟`,
  dates: {
    published: words`شائع | تاریخ اشاعت`,
    updated: words`اپ ڈیٹ | آخری تدوین`,
  },
  bylines: {
    labels: words`تحریر | رپورٹ`,
    ownReporters: words`نمائندہ خصوصی`,
  },
  furniture: {
    closing: words`مزید پڑھیں | یہ بھی پڑھیں | متعلقہ خبریں | تازہ ترین | مقبول ترین | تبصرے`,
    aside: words`اشتہار | شیئر کریں | پرنٹ کریں | مزید`,
    leadsAway: words`مزید پڑھیں | یہ بھی پڑھیں`,
  },
};
