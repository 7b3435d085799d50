/** Lao. */
import type { LanguageTable } from "./table.ts";

export const lo: LanguageTable = {
  tag: "lo",
  detection: {
    script: /\p{Script=Lao}+/gu,
  },
};
