/** Turkmen. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const tk: LanguageTable = {
  tag: "tk",
  dates: {
    afterYear: words`-nji`,
  },
};
