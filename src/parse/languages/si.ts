/** Sinhala. */
import type { LanguageTable } from "./table.ts";

export const si: LanguageTable = {
  tag: "si",
  detection: {
    script: /\p{Script=Sinhala}+/gu,
  },
};
