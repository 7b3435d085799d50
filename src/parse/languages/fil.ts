/** Filipino. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const fil: LanguageTable = {
  tag: "fil",
  dates: {
    published: words`inilathala`,
    updated: words`na-update | inupdate`,
  },
};
