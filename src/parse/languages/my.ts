/** Burmese. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const my: LanguageTable = {
  tag: "my",
  detection: {
    script: /\p{Script=Myanmar}+/gu,
  },
  sentenceEnds: words`။`,
};
