/** Kyrgyz. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const ky: LanguageTable = {
  tag: "ky",
  dates: {
    afterYear: words`-ж`,
  },
};
