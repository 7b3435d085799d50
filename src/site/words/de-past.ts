/** The German words of what an article was and where it was. */
import { numbersOf } from "./numbers.ts";
import type { PastWords } from "./past-words.ts";

const { figure } = numbersOf("de");

export const past: PastWords = {
  movedArticle: "Dieser Artikel hat eine neue Adresse:",
  moved: "Diese Seite hat eine neue Adresse:",
  removed: { title: "Entfernt", note: "Unter dieser Adresse stand ein Artikel. Er wurde aus dem Archiv entfernt." },
  elsewhere: "Derselbe Text anderswo",
  share: (percent) => (percent === 100 ? "der ganze Text" : `${percent} % dieses Textes`),
  without: "ohne",
  andMore: (count) => `und ${figure(count)} weitere`,
  additional: (count) => `mit ${count === 1 ? "einem eigenen Satz" : `${figure(count)} eigenen Sätzen`}`,
  witnesses: "Auch gesichert als",
  corrections: "Berichtigungen",
  corrected: (from, to) =>
    to === undefined ? "geändert" : from ? `von <q>${from}</q> in <q>${to}</q> geändert` : `gesetzt auf <q>${to}</q>`,
  taken: "entfernt",
};
