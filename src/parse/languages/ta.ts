/** Tamil. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const ta: LanguageTable = {
  tag: "ta",
  detection: {
    script: /\p{Script=Tamil}+/gu,
  },
  dates: {
    published: words`வெளியிடப்பட்டது | பதிவு செய்த நாள்`,
    updated: words`புதுப்பிக்கப்பட்டது | அப்டேட்`,
  },
  bylines: {
    labels: words`எழுதியவர்`,
  },
  furniture: {
    closing: words`
      தொடர்புடைய செய்திகள் | மேலும் படிக்க | அதிகம் படித்தவை | கருத்துகள் | இதையும் படியுங்கள்`,
    aside: words`விளம்பரம் | பகிர`,
  },
};
