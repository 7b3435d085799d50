/** Arabic. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const ar: LanguageTable = {
  tag: "ar",
  calendar: {
    regions: ["ar-LB", "ar-DZ", "ar-MA"],
    spellings: [{ from: /[أإآ]/g, to: ["ا"], example: "اغسطس" }],
  },
  sentenceEnds: words`؟`,
  dates: {
    published: words`نُشر | نشر | تاريخ النشر`,
    updated: words`آخر تحديث | تحديث | حُدّث | تم التحديث`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-arabic",
        pattern: /^(?:بقلم|إعداد)\s:?\s?(?=\S)/u,
        example: "بقلم سامي الخطيب",
      },
    ],
    labels: words`كتب | بقلم | الكاتب | حاوره | حاورها`,
    ownReporters: words`(?:من )?مراسلنا`,
    editors: words`تحرير`,
  },
  names: {
    particles: words`al | el | bin | ibn | abu`,
  },
  furniture: {
    closing: words`
      اقرأ أيضا | اقرأ أيضاً | مواضيع ذات صلة | الأكثر قراءة | تعليقات | التعليقات | شارك`,
    aside: words`إعلان | طباعة | اقرأ المزيد | إغلاق`,
    leadsAway: words`اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا`,
  },
  newspapers: {
    namesFirst: words`صحيفة | جريدة`,
  },
  publishers: {
    rightsReserved: words`جميع الحقوق`,
  },
  terms: {
    prefixes: words`و | ف | ب | ك | ل | ال | وال | فال | بال | كال | لل | ولل | وب | ول`,
    contracted: { لل: "ال" },
    general: words`عام | العام | سنة | شهر | أسبوع | يوم | ساعة | اليوم | أمس | الاثنين | الثلاثاء | الأربعاء |
      الخميس | الجمعة | السبت | الأحد | يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر |
      نوفمبر | ديسمبر | شخص | أشخاص | الناس | العالم | مليون | مليار | ألف | وقال | قال | قالت | وأضاف | وأكد | وأوضح |
      وأشار | خلال | بعد | قبل | منذ | ضمن | عبر | حول | بين | رئيس | وزير`,
  },
};
