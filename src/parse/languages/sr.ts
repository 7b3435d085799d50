/** Serbian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const sr: LanguageTable = {
  tag: "sr",
  calendar: {
    regions: ["sr-Latn"],
    julianUntil: "1919-01-18",
  },
  dates: {
    published: words`објављено`,
    updated: words`ажурирано | измењено`,
  },
  furniture: {
    closing: words`
      прочитајте још | повезане вести | најчитаније | коментари | pročitajte još | najčitanije | komentari`,
  },
  bylines: {
    ownReporters: words`од нашег (?:\p{L}{2,14} )?дописника | od našeg (?:\p{L}{2,14} )?dopisnika`,
  },
};
