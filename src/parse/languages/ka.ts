/** Georgian. */
import type { LanguageTable } from "./table.ts";

export const ka: LanguageTable = {
  tag: "ka",
  detection: {
    script: /\p{Script=Georgian}+/gu,
  },
};
