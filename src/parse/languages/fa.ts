/** Persian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const fa: LanguageTable = {
  tag: "fa",
  calendar: {
    solarHijri: { afterDay: words`ام`, afterMonth: words`ماه` },
  },
  sentenceEnds: words`؟`,
  dates: {
    published: words`تاریخ انتشار | منتشر شده | انتشار`,
    updated: words`به[‌ ]روز ?رسانی | آخرین ویرایش`,
  },
  bylines: {
    labels: words`نویسنده | خبرنگار | گزارش`,
    desks: words`خبرگزاری`,
    editors: words`ویراستار | دبیر`,
  },
  furniture: {
    closing: words`
      مطالب مرتبط | اخبار مرتبط | پربازدیدترین | پربیننده‌ترین | نظرات | برچسب‌ها | بیشتر بخوانید | آخرین اخبار`,
    aside: words`تبلیغات | به اشتراک بگذارید | چاپ | ادامه مطلب | بستن`,
    leadsAway: words`بیشتر بخوانید`,
  },
  newspapers: {
    namesFirst: words`روزنامه`,
  },
};
