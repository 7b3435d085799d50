/** Georgian. */
import type { LanguageTable } from "./table.ts";

export const ka: LanguageTable = {
  tag: "ka",
  calendar: {
    julianUntil: "1918-01-31",
  },
  detection: {
    script: /\p{Script=Georgian}+/gu,
  },
};
