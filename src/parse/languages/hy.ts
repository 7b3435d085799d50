/** Armenian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const hy: LanguageTable = {
  tag: "hy",
  calendar: {
    julianUntil: "1918-01-31",
  },
  detection: {
    script: /\p{Script=Armenian}+/gu,
  },
  sentenceEnds: words`։`,
};
