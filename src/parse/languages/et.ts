/** Estonian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const et: LanguageTable = {
  tag: "et",
  calendar: {
    spellings: [{ from: /(?<=\p{L}{4})$/u, to: ["il"], example: "augustil" }],
    julianUntil: "1918-01-31",
  },
  dates: {
    published: words`avaldatud | lisatud`,
    updated: words`uuendatud | muudetud`,
  },
  bylines: {
    labels: words`autor | tekst`,
    and: words`ja`,
    writing: words`tekst`,
    otherCrafts: words`fotod? | pildid`,
    editors: words`toimetaja`,
  },
  captions: {
    credits: words`foto`,
  },
  furniture: {
    closing: words`
      loe ka | loe veel | enim loetud | seotud lood | kommentaarid | samal teemal | viimased uudised`,
    aside: words`reklaam | jaga | prindi | loe edasi | sulge | logi sisse`,
    signedLeads: words`loe ka:`,
  },
};
