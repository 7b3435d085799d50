/** The Spanish words of what an article was and where it was. */
import { numbersOf } from "./numbers.ts";
import type { PastWords } from "./past-words.ts";

const { figure } = numbersOf("es");

export const past: PastWords = {
  movedArticle: "Este artículo ha cambiado de dirección:",
  moved: "Esta página ha cambiado de dirección:",
  removed: { title: "Retirado", note: "En esta dirección había un artículo. Se ha retirado del archivo." },
  elsewhere: "El mismo texto en otros medios",
  share: (percent) => (percent === 100 ? "el texto entero" : `el ${percent} % de este texto`),
  without: "sin",
  andMore: (count) => `y ${figure(count)} más`,
  additional: (count) => `con ${figure(count)} ${count === 1 ? "frase propia" : "frases propias"}`,
  witnesses: "Guardado también como",
  corrections: "Correcciones",
  corrected: (from, to) =>
    to === undefined ? "cambiado" : from ? `cambiado de <q>${from}</q> a <q>${to}</q>` : `fijado en <q>${to}</q>`,
  taken: "quitado",
};
