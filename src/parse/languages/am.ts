/** Amharic. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const am: LanguageTable = {
  tag: "am",
  detection: {
    script: /\p{Script=Ethiopic}+/gu,
  },
  sentenceEnds: words`።`,
};
