/** Malayalam. */
import type { LanguageTable } from "./table.ts";

export const ml: LanguageTable = {
  tag: "ml",
  detection: {
    script: /\p{Script=Malayalam}+/gu,
  },
};
