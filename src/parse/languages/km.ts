/** Khmer. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const km: LanguageTable = {
  tag: "km",
  detection: {
    script: /\p{Script=Khmer}+/gu,
  },
  sentenceEnds: words`។`,
};
