/** Spanish. Degrees of certainty agree with «fecha». */
import { es as spanish } from "date-fns/locale/es";
import { calendarOf } from "./calendar.ts";
import { about, data, search } from "./es-prose.ts";
import { numbersOf } from "./numbers.ts";
import type { Words } from "./words.ts";

const { counted, ...numbers } = numbersOf("es");
const { figure } = numbers;

const articles = counted({ one: "{count} artículo", other: "{count} artículos" });
const sources = counted({ one: "{count} fuente", other: "{count} fuentes" });
const topics = counted({ one: "{count} tema", other: "{count} temas" });
const names = counted({ one: "{count} nombre", other: "{count} nombres" });
const findings = counted({ one: "{count} observación", other: "{count} observaciones" });
const units = {
  month: counted({ one: "{count} mes", other: "{count} meses" }),
  year: counted({ one: "{count} año", other: "{count} años" }),
};
const perUnit = { month: "Artículos por mes", year: "Artículos por año" };

export const es: Words = {
  tag: "es",
  numbers,
  calendar: calendarOf(spanish, {
    weekday: "EEEE, d 'de' MMMM 'de' yyyy",
    day: "d 'de' MMMM 'de' yyyy",
    month: "MMMM 'de' yyyy",
  }),
  names: {
    years: "Años",
    months: "Meses",
    sources: "Fuentes",
    topics: "Temas",
    authors: "Autores",
    search: "Búsqueda",
    about: "Acerca de",
    data: "Datos",
    feed: "Canal",
    review: "Revisión",
    rights: "Derechos",
    undated: "Sin fecha",
    contact: "Contacto",
  },
  frame: { skip: "Al contenido", waysLabel: "Archivo", trailLabel: "Ruta" },
  dates: {
    clock: (time, zone) => (zone ? `${time} (${zone})` : time),
    between: (first, last) => `como pronto ${first}, como tarde ${last}`,
    orLater: (date) => `${date} o después`,
    orEarlier: (date) => `${date} o antes`,
    about: (date) => `hacia ${date}`,
    uncertain: (date) => `${date} (dudosa)`,
  },
  lists: {
    articles,
    contradictions: counted({ one: "{count} contradicción", other: "{count} contradicciones" }),
    span: (first, last) => `${first} – ${last}`,
    coverage: (count, span, undated) =>
      `${articles(count)}${span ? `, ${span}` : ""}${undated > 0 ? `; ${figure(undated)} de ellos sin fecha` : ""}`,
    undated: "sin fecha",
    others: counted({ one: "y {count} más", other: "y {count} más" }),
    untitled: "Sin título",
    withheld: "Artículo retirado",
    noYears: "Ningún artículo tiene fecha todavía.",
    earlier: "Antes",
    later: "Después",
    stepsLabel: "Antes y después",
  },
  certainty: {
    degrees: { high: "documentada", medium: "deducida", low: "dudosa", edited: "corregida por la redacción" },
    ofDate: {
      high: "fecha documentada",
      medium: "fecha deducida",
      low: "fecha dudosa",
      edited: "fecha corregida por la redacción",
    },
    contradicted: "con contradicción",
  },
  charts: {
    label: (unit, span) => `${perUnit[unit]}, ${span}`,
    ofYear: (year) => `Artículos de cada mes de ${year}`,
    bar: (name, count, total) => `${name}: ${figure(count)}${total === undefined ? "" : ` de ${figure(total)}`}`,
    caption: ({ unit, count, name, empty }) =>
      `${perUnit[unit]}: ${figure(count)} como máximo (${name}).${empty > 0 ? ` ${units[unit](empty)} sin artículos.` : ""}`,
    shares: (percent, name) => `Debajo, la parte de todo el archivo: ${percent} como máximo (${name}).`,
    table: "Lo mismo en una tabla",
    tableLabel: "Artículos por mes",
    year: "Año",
    ofTotal: (total) => `de ${figure(total)}`,
  },
  indexes: {
    fromSources: (count, covers) => `De ${sources(count)}: ${covers}`,
    searchLabel: "Palabras que buscar",
    searchButton: "Buscar",
    frontLabel: "Fuentes y temas",
    ofTime: (name, site, covers) => `Artículos de prensa, ${name}, en «${site}»: ${covers}.`,
    undatedDescription: (count, site) => `${articles(count)} sin fecha conocida en «${site}».`,
    undatedNote:
      "Nada en las capturas de estos artículos dice cuándo se publicaron. Quien conozca una fecha puede añadirla al registro.",
    ofPart: (title, site, covers) => `${title} en «${site}»: ${covers}.`,
    inSite: (site, covers) => `En «${site}»: ${covers}.`,
    sourcesCover: (count, covers) => `${sources(count)}, ${covers}`,
    sourcesDescription: (site, covers) => `De quién son los artículos que «${site}» conserva: ${covers}.`,
    sourceLabel: "Años y temas",
    topicsCover: (count, covers) => `${topics(count)}, ${covers}`,
    topicsDescription: (site, covers) => `De qué tratan los artículos de «${site}»: ${covers}.`,
    topicLabel: "En torno a este tema",
    broader: "Término genérico",
    narrower: "Términos específicos",
    related: "Temas relacionados",
    authorsCover: (count, covers) => `${names(count)}, ${covers}`,
    authorsDescription: (site, covers) => `Los nombres que firman los artículos de «${site}»: ${covers}.`,
    authorsNote: "Los nombres tal como están impresos, en el orden de las letras latinas.",
    byAuthor: (name, site, covers) => `Artículos de ${name} en «${site}»: ${covers}.`,
    authorLabel: "Años, fuentes y temas",
  },
  article: {
    pictures: (count) => (count === 1 ? "Imagen" : "Imágenes"),
    image: "Fichero",
    note: "Nota",
    original: "Original",
    licence: "Licencia",
    cite: "Citar",
    correct: "Corregir el registro",
    updated: "actualizado",
    related: "Relacionados",
    inArchive: "En el archivo",
    inSource: (name) => `Fuente: ${name}`,
    excerpt: (site) => `«${site}» muestra solo el comienzo de este artículo.`,
    listing: (site) => `«${site}» muestra lo que sabe de este artículo, no su texto.`,
    whole: (source) => (source ? `El artículo completo (${source})` : "El artículo completo"),
    moved: "Este artículo ha cambiado de dirección:",
  },
  citation: {
    locale: "es-ES",
    serialComma: false,
    inner: { "«": "“", "»": "”" },
    inferred: "deducida",
    uncertain: "dudosa",
  },
  evidence: {
    summary: "De dónde viene cada dato",
    fields: {
      title: "Título",
      dek: "Entradilla",
      date: "Fecha",
      updated: "Actualización",
      source: "Fuente",
      agency: "Agencia",
      authors: "Autores",
      section: "Sección",
      dateline: "Lugar",
      language: "Lengua",
      url: "Dirección",
      captions: "Pies de foto",
      links: "Enlaces",
      topics: "Temas",
      rights: "Derechos",
      note: "Nota",
      body: "Texto",
      conflicts: "Contradicciones",
    },
    nothingRead: (gone) => (gone ? "suprimido; el programa no había leído nada" : "el programa no había leído nada"),
    readOtherwise: (gone) =>
      gone
        ? "suprimido; distinto de lo que el programa había leído en"
        : "distinto de lo que el programa había leído en",
    hadRead: (gone) => (gone ? "suprimido; el programa había leído" : "el programa había leído"),
    from: "en",
    lines: (ranges, several) => `${several ? "líneas" : "línea"} ${ranges}`,
    readFrom: "Leído en",
    capture: "la captura",
  },
  licences: {
    "kogl-1": "hay que nombrar la fuente; se permiten el uso comercial y los cambios",
    "kogl-2": "hay que nombrar la fuente; sin uso comercial; se permiten los cambios",
    "kogl-3": "hay que nombrar la fuente; se permite el uso comercial; sin cambios",
    "kogl-4": "hay que nombrar la fuente; ni uso comercial ni cambios",
    by: "hay que nombrar al autor y la fuente, enlazar la licencia e indicar los cambios",
    nc: "sin uso comercial",
    nd: "sin versiones modificadas",
    sa: "versiones modificadas bajo la misma licencia",
    named: "hay que nombrar la fuente y enlazar la licencia",
    none: "sin condiciones",
  },
  withheld: {
    description: (site) => `Un artículo que «${site}» ya no muestra.`,
    note: "En esta dirección había un artículo. Ya no se muestra.",
    withheld: "Retirado",
    since: (date) => `desde: <date>${date}</date>`,
    reason: "Motivo",
    noReason: "no consta ninguno",
    published: "Publicado",
    source: "Fuente",
    address: "Dirección",
  },
  review: {
    description: (site) => `Lo que en «${site}» necesita revisión.`,
    note: "Lo que necesita revisión. Una corrección en el registro lo quita de esta lista.",
    covers: (count, among) => `${findings(count)} en ${articles(among)}`,
    kinds: {
      conflict: "Contradicciones",
      missing: "Datos que faltan",
      weak: "Indicios débiles",
      duplicate: "Duplicados probables",
    },
    missing: (fields) => `falta: ${fields.map(({ label }) => label).join(", ")}`,
    weak: (fields) => `un solo indicio, débil: ${fields.map(({ label }) => label).join(", ")}`,
    like: "muy parecido:",
    more: (count, command) => `<i>Otros: ${figure(count)}. La orden</i> <code>${command}</code> <i>los enumera.</i>`,
    correct: "Corregir",
    correctLabel: (title) => `Corregir el registro: ${title}`,
  },
  notFound: {
    title: "No encontrado",
    description: "No hay ninguna página en esta dirección.",
    note: "No hay ninguna página en esta dirección. Los artículos conservan siempre la suya; quizá esté mal escrita. Busque abajo por año, por <sources>fuente</sources> o por <topics>tema</topics>.",
  },
  about,
  data,
  search,
};
