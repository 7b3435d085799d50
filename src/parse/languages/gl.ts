/** Galician. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const gl: LanguageTable = {
  tag: "gl",
  dates: {
    updated: words`actualizado`,
    beforeMonth: words`de`,
    beforeYear: words`de`,
  },
  bylines: {
    biography: words`é`,
    labels: words`autora?(?:es|s)?`,
    writing: words`texto`,
    otherCrafts: words`fotos? | fotografías`,
  },
};
