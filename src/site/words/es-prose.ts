/** Spanish: the pages of prose, about and data. */
import { numbersOf } from "./numbers.ts";
import { prose } from "./prose.ts";
import type { AboutWords, ConflictWords, DataWords } from "./prose-words.ts";

const { counted, figure } = numbersOf("es");

export const articles = counted({ one: "{count} artículo", other: "{count} artículos" });
const volumes = counted({ one: "{count} volumen", other: "{count} volúmenes" });
export const sources = counted({ one: "{count} fuente", other: "{count} fuentes" });
export const topics = counted({ one: "{count} tema", other: "{count} temas" });

const leftOut = counted({ one: "{count} frase", other: "{count} frases" });

export const about: AboutWords = {
  title: "Acerca de este archivo",
  covers: (covers, ofSources, ofTopics) => `${covers}; ${sources(ofSources)}, ${topics(ofTopics)}`,
  description: (site, covers) => `Cómo se hace «${site}», qué significa aquí la certeza y qué contiene: ${covers}.`,
  making: "Cómo se hace",
  howMade: prose`
    Todo artículo empezó como una captura: una página que alguien guardó, que se conserva aquí tal como vino y nunca se cambia. Un
    programa lee la captura, separa el artículo de lo que lo rodeaba y anota, para cada dato (título, fecha, fuente, autores), las
    palabras de la captura en que se apoya. Todo puede corregirse a mano; una corrección permanece. Lo que la captura no dice
    queda abierto y no se adivina.`,
  letters: "La letra recta es del artículo; <i>la letra inclinada es la voz del archivo</i>.",
  certainty: "Hasta qué punto es seguro",
  marks: "Cada fecha lleva lo que se sabe de ella, en una palabra y un signo.",
  meanings: {
    high: "La captura lo dice expresamente, y nada en ella dice lo contrario.",
    medium: prose`
      Deducida de varios indicios que concuerdan, como un día de la semana en el texto y una fecha en un pie de foto.`,
    low: "Un solo indicio débil, y nada en contra. Compruébese antes de confiar en él.",
    edited: "Fijada a mano. Lo que el programa había leído queda en el registro.",
  },
  dates: counted({ one: "{count} fecha", other: "{count} fechas" }),
  undated: "sin fecha",
  noSign: "Ningún indicio.",
  disputed:
    "Dos indicios de la captura no pueden ser ciertos a la vez. El artículo lo dice encima de su texto, y cuál sigue el archivo.",
  disputes: (date, authors, source) =>
    `${articles(date)} por la fecha, ${figure(authors)} por los autores, ${figure(source)} por la fuente.`,
  evidence: prose`
    Cada artículo termina con «De dónde viene cada dato», que dice lo mismo de cada dato y cita la captura. Lo que aún hay que comprobar
    está en la <review>lista de revisión</review>.`,
  gaps: "Lagunas",
  noGap: "Entre la primera y la última fecha no hay ningún trimestre sin artículos.",
  someGaps: "De estas épocas el archivo no tiene ningún artículo:",
  gap: (first, last, months) => `${first} – ${last}, ${figure(months)} meses`,
  furtherGaps: counted({ one: "Y {count} laguna más corta.", other: "Y {count} lagunas más cortas." }),
  addresses: "Direcciones",
  permanence: prose`
    Un artículo conserva siempre su dirección, aunque se corrija su título o su fecha. También los días, los meses, los años, las
    fuentes y los temas tienen direcciones permanentes, de modo que pueden citarse. Los artículos sin fecha están
    <undated>aparte</undated>.`,
  annotating:
    "Los modos de lectura y la extensión de Hypothesis funcionan en estas páginas. Los bookmarklets que cargan scripts de otros sitios no: las páginas no ejecutan ningún script, para que tampoco lo haga nada de una captura.",
  repository:
    "Las capturas, los registros y la historia de cada corrección están <repository>a la vista de todos</repository>.",
};

export const data: DataWords = {
  note: "Todo lo que hay en este archivo, para reutilizarlo: contar, buscar con otras herramientas, citar.",
  description: (site, covers) =>
    `Todo lo que hay en «${site}» para reutilizarlo, en JSON Lines, CSV y CSL-JSON: ${covers}.`,
  covers: (count, parts) => `${articles(count)} en ${volumes(parts)}`,
  forms: "Lo que hay",
  volumes:
    "Cada año natural es un volumen, y cada volumen existe en varias formas. Un fichero cambia cuando cambia un artículo de su año.",
  formats: {
    jsonl: "Un artículo por línea, con todos los datos, cómo se sabe cada uno, contradicciones y el texto en Markdown.",
    csv: prose`
      Un artículo por fila, para hojas de cálculo y estadística: todos los datos menos el texto. En UTF-8, con cabecera. Una celda que
      una hoja de cálculo tomaría por fórmula empieza con un apóstrofo.`,
    csl: "Para Zotero y otros gestores bibliográficos.",
    bibtex: "Para LaTeX con BibTeX o BibLaTeX.",
    ris: "Para EndNote, Citavi y gestores bibliográficos más antiguos.",
  },
  packed:
    "Los ficheros .gz están comprimidos: pandas, R y DuckDB los leen tal cual; para otros programas se descomprimen antes.",
  package: prose`
    <package>datapackage.json</package> los reúne para los programas (Frictionless Data Package): cada fichero con su tamaño, su
    suma SHA-256 y su estructura, el <schema>esquema</schema> de las tablas y el de las <lines>JSON Lines</lines>.`,
  duckdb:
    "En una carpeta donde se guardaron las tablas, DuckDB las consulta todas. ¿Cuántos artículos hay de cada fuente?",
  dates: prose`
    Las fechas están en EDTF (ISO 8601-2), nunca más precisas de lo que se sabe: <code>2021-01</code> es algún día de enero de 2021.
    Los textos están en la medida en que sus editores lo permiten: enteros, con el primer párrafo o sin él.`,
  tableLabel: "Ficheros",
  volume: "Volumen",
  articles: "Artículos",
  bytes: counted({ one: "{count} byte", other: "{count} bytes" }),
  kilobytes: (amount) => `${amount} kB`,
  megabytes: (amount) => `${amount} MB`,
};

export const conflicts: ConflictWords = {
  line: (number, again) => (again ? `la línea ${number}` : `la línea ${number} de la página`),
  machines: (again) => (again ? "sus datos para máquinas" : "los datos de la página para máquinas"),
  followsFirst: "Este archivo sigue la primera indicación.",
  variants: {
    title: ({ value, where }) => `También titulado «${value}» (${where}).`,
    url: ({ value, where }) => `También se da otra dirección: ${value} (${where}).`,
    language: ({ value, where }) => `También se da otra lengua: ${value} (${where}).`,
  },
  twoNames: (recorded, other) =>
    other.where === undefined
      ? `Según ${recorded.where}: ${recorded.value}, pero en otro lugar ${other.value}.`
      : `Según ${recorded.where}: ${recorded.value}; según ${other.where}: ${other.value}.`,
  twoDates: (recorded, other) =>
    other.where === undefined
      ? `Según ${recorded.where}, el ${recorded.value}, pero también el ${other.value}.`
      : `Según ${recorded.where}, el ${recorded.value}; según ${other.where}, el ${other.value}.`,
  twoPublishers: (recordedQuote, name, quote) =>
    recordedQuote === quote
      ? `«${quote}» apunta también a ${name}.`
      : `«${recordedQuote}» apunta a la fuente nombrada aquí, «${quote}» a ${name}.`,
  updateBeforePublication: (updated, published) =>
    `Se dice actualizado el ${updated}, antes de su publicación, el ${published}.`,
  captionAgainstWeekday: (caption, text) =>
    `El pie de foto (línea ${caption.line}) da el ${caption.day}, que fue ${caption.weekday}; el texto (línea ${text.line}) dice ${text.weekday}.`,
  fittingDay: (day, weekday) => `El ${day} fue ${weekday}.`,
  textLeftOut: (sentences, of, where, first) =>
    `${leftOut(sentences)} de ${figure(of)} de la copia guardada ${sentences === 1 ? "falta" : "faltan"} en el artículo (${where}). La primera: «${first}»`,
  beginningOnly: (quote) => `La copia guardada solo contiene el comienzo del artículo. La página dice: «${quote}»`,
  severalArticles: (articles) =>
    `La copia guardada contiene quizá ${figure(articles)} artículos, leídos aquí como uno solo.`,
  dateAgainstWeekday: (line, quote, date, weekday) =>
    `La línea ${line} dice «${quote}», pero el ${date.day} fue ${date.weekday}, no ${weekday}.`,
  briefly: {
    date: ({ value, where }) => `Según ${where}, el ${value}.`,
    names: ({ value, where }) => `Según ${where}: ${value}.`,
    caption: (day, dayName, weekday) => `Según el pie de foto, el ${day}, ${dayName}; el texto dice ${weekday}.`,
    weekday: (line, quote, dayName) => `La línea ${line} dice «${quote}», pero fue ${dayName}.`,
  },
};
