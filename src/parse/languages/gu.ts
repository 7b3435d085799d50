/** Gujarati. */
import type { LanguageTable } from "./table.ts";

export const gu: LanguageTable = {
  tag: "gu",
  detection: {
    script: /\p{Script=Gujarati}+/gu,
  },
};
