/** Kannada. */
import type { LanguageTable } from "./table.ts";

export const kn: LanguageTable = {
  tag: "kn",
  detection: {
    script: /\p{Script=Kannada}+/gu,
  },
};
