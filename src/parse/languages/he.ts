/** Hebrew. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const he: LanguageTable = {
  tag: "he",
  detection: {
    script: /\p{Script=Hebrew}+/gu,
  },
  dates: {
    published: words`פורסם | תאריך פרסום`,
    updated: words`עודכן | עדכון אחרון`,
    monthPrefixes: words`ב`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-hebrew",
        pattern: /^(?:מאת|נכתב על ידי)\s:?\s?(?=\S)/u,
        example: "מאת יעל כהן",
      },
    ],
    labels: words`מאת | כתב`,
    ownReporters: words`(?:מאת )?כתבנו`,
  },
  names: {
    particles: words`ben`,
  },
  furniture: {
    closing: words`
      כתבות נוספות | קראו גם | הנקראות ביותר | תגובות | עוד בנושא | כתבות קשורות | תגיות | אולי יעניין אותך`,
    aside: words`פרסומת | שתפו | שיתוף | הדפסה | קרא עוד | סגור | התחבר`,
    openLeads: [{ lead: "קראו גם", example: "קראו גם: הנמל מחכה", unlike: "קראו גם לממשלה לפתוח את הנמל." }],
  },
  terms: {
    prefixes: words`ו | ה | ב | כ | ל | מ | ש | וה | שה | בה | לה | מה`,
  },
};
