/** The Spanish words of what an article was and where it was. */
import type { PastWords } from "./past-words.ts";

export const past: PastWords = {
  movedArticle: "Este artículo ha cambiado de dirección:",
  moved: "Esta página ha cambiado de dirección:",
  removed: { title: "Retirado", note: "En esta dirección había un artículo. Se ha retirado del archivo." },
};
