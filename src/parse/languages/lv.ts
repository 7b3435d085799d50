/** Latvian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const lv: LanguageTable = {
  tag: "lv",
  calendar: {
    spellings: [
      { from: /(?<=\p{L}{3})s$/u, to: ["ā"], example: "augustā" },
      { from: /is$/u, to: ["ī"], example: "aprīlī" },
    ],
    julianUntil: "1918-01-31",
  },
  dates: {
    published: words`publicēts | publicēta`,
    updated: words`atjaunin[āa]ts | papildināts`,
    forms: [
      {
        name: "year-day-month",
        form: String.raw`{year}\.?\s(?:gada\s)?{day}\.\s?{month}(?!\p{L})`,
        example: "2024. gada 4. augustā",
      },
    ],
  },
  furniture: {
    closing: words`
      lasi arī | lasiet arī | lasītākie | saistītie raksti | komentāri | jaunākie | citi raksti`,
    aside: words`reklāma | dalīties | drukāt | lasīt vairāk | aizvērt | ienākt`,
    signedLeads: words`lasi arī:`,
  },
  bylines: {
    writing: words`teksts`,
    otherCrafts: words`foto`,
    editors: words`redaktors`,
  },
};
