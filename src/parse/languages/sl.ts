/** Slovenian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const sl: LanguageTable = {
  tag: "sl",
  dates: {
    published: words`objavljeno`,
    updated: words`posodobljeno | osveženo`,
  },
  bylines: {
    labels: words`autor`,
    inPlace: words`v`,
  },
  captions: {
    credits: words`foto`,
  },
  furniture: {
    closing: words`preberite še | sorodne novice | najbolj brano | komentarji | več novic`,
  },
};
