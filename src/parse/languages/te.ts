/** Telugu. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const te: LanguageTable = {
  tag: "te",
  detection: {
    script: /\p{Script=Telugu}+/gu,
  },
  dates: {
    published: words`ప్రచురించబడింది`,
    updated: words`నవీకరించబడింది`,
  },
  bylines: {
    labels: words`రచయిత`,
  },
};
