/** The French words of what an article was and where it was. */
import type { PastWords } from "./past-words.ts";

export const past: PastWords = {
  movedArticle: "Cet article a changé d’adresse :",
  moved: "Cette page a changé d’adresse :",
  removed: { title: "Retiré", note: "Un article se trouvait à cette adresse. Il a été retiré des archives." },
};
