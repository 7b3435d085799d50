/** Armenian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const hy: LanguageTable = {
  tag: "hy",
  detection: {
    script: /\p{Script=Armenian}+/gu,
  },
  sentenceEnds: words`։`,
};
