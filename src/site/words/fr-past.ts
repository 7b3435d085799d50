/** The French words of what an article was and where it was. */
import { numbersOf } from "./numbers.ts";
import type { PastWords } from "./past-words.ts";

const { figure } = numbersOf("fr");

export const past: PastWords = {
  movedArticle: "Cet article a changé d’adresse :",
  moved: "Cette page a changé d’adresse :",
  removed: { title: "Retiré", note: "Un article se trouvait à cette adresse. Il a été retiré des archives." },
  elsewhere: "Le même texte ailleurs",
  share: (percent) => (percent === 100 ? "le texte entier" : `${percent} % de ce texte`),
  without: "sans",
  andMore: (count) => `et ${figure(count)} de plus`,
  additional: (count) => `avec ${figure(count)} ${count === 1 ? "phrase propre" : "phrases propres"}`,
  witnesses: "Conservé aussi sous la forme",
  corrections: "Corrections",
  corrected: (from, to) =>
    to === undefined ? "modifié" : from ? `modifié de <q>${from}</q> en <q>${to}</q>` : `fixé à <q>${to}</q>`,
  taken: "ôté",
};
