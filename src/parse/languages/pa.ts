/** Punjabi. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const pa: LanguageTable = {
  tag: "pa",
  detection: {
    script: /\p{Script=Gurmukhi}+/gu,
  },
  sentenceEnds: words`।`,
};
