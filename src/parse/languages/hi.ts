/** Hindi. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const hi: LanguageTable = {
  tag: "hi",
  sentenceEnds: words`।`,
  dates: {
    published: words`प्रकाशित | पब्लिश्ड`,
    updated: words`अपडेटेड | अपडेट | अद्यतन`,
    relative: words`क्षण पहले | घंटे पहले | घंटा पहले`,
  },
  bylines: {
    labels: words`लेखक | द्वारा`,
    ownReporters: words`हमारे संवाददाता | निज संवाददाता | विशेष संवाददाता`,
    editors: words`संपादक`,
  },
  headlines: {
    breadcrumb: words`होम`,
  },
  furniture: {
    closing: words`
      यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | टिप्पणियाँ | और पढ़ें | और देखें | ताज़ा खबरें`,
    aside: words`विज्ञापन | शेयर करें | साझा करें | ऐप डाउनलोड करने के लिए qr स्कैन करें`,
    leadsAway: words`यह भी पढ़ें | ये भी पढ़ें`,
  },
};
