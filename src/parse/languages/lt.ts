/** Lithuanian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const lt: LanguageTable = {
  tag: "lt",
  calendar: {
    julianUntil: "1918-01-31",
  },
  dates: {
    published: words`paskelbta | publikuota | skelbta`,
    updated: words`atnaujinta | papildyta`,
    afterYear: words`\sm\.`,
    afterDay: words`\s?d\.`,
  },
  bylines: {
    labels: words`autor(?:ius|ė)`,
    writing: words`tekstas`,
    otherCrafts: words`nuotraukos`,
    editors: words`redaktorius`,
  },
  furniture: {
    closing: words`
      taip pat skaitykite | skaitomiausi | susijusios naujienos | susiję straipsniai | komentarai | naujausi |
      daugiau naujienų`,
    aside: words`reklama | dalintis | spausdinti | skaityti daugiau | uždaryti | prisijungti`,
    leadsAway: words`taip pat skaitykite`,
  },
};
