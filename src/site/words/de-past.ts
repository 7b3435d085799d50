/** The German words of what an article was and where it was. */
import type { PastWords } from "./past-words.ts";

export const past: PastWords = {
  movedArticle: "Dieser Artikel hat eine neue Adresse:",
  moved: "Diese Seite hat eine neue Adresse:",
  removed: { title: "Entfernt", note: "Unter dieser Adresse stand ein Artikel. Er wurde aus dem Archiv entfernt." },
};
