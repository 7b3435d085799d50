/** Bengali. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const bn: LanguageTable = {
  tag: "bn",
  detection: {
    script: /\p{Script=Bengali}+/gu,
  },
  sentenceEnds: words`।`,
  dates: {
    published: words`প্রকাশিত | প্রকাশ`,
    updated: words`আপডেট | হালনাগাদ | সর্বশেষ আপডেট`,
  },
  bylines: {
    labels: words`লেখক | লিখেছেন`,
    ownReporters: words`নিজস্ব প্রতিবেদক | নিজস্ব সংবাদদাতা | স্টাফ রিপোর্টার`,
  },
  furniture: {
    closing: words`
      আরও পড়ুন | আরো পড়ুন | সম্পর্কিত খবর | সর্বশেষ | সর্বাধিক পঠিত | মন্তব্য | জনপ্রিয়`,
    aside: words`বিজ্ঞাপন | শেয়ার করুন | প্রিন্ট`,
    leadsAway: words`আরও পড়ুন`,
  },
};
