/** Spanish. Degrees of certainty agree with «fecha». */
import { calendarOf } from "./calendar.ts";
import { article, citation, evidence, unreadable, withheld } from "./es-article.ts";
import { past } from "./es-past.ts";
import { about, articles, conflicts, data, sources, topics } from "./es-prose.ts";
import { search } from "./es-search.ts";
import { numbersOf } from "./numbers.ts";
import type { Words } from "./table.ts";

const { counted, ...numbers } = numbersOf("es");
const { figure } = numbers;

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
  calendar: calendarOf(
    "es",
    {
      weekday: (weekday, day) => `${weekday}, ${day}`,
      day: (day, month, year) => `${day} de ${month} de ${year}`,
      dayOfYear: (day, month) => `${day} de ${month}`,
      month: (month, year) => `${month} de ${year}`,
    },
    { sept: "sep" },
  ),
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
    newlyArchived: "Nuevos en el archivo",
    review: "Revisión",
    rights: "Derechos",
    undated: "Sin fecha",
    contact: "Contacto",
  },
  frame: {
    skip: "Al contenido",
    waysLabel: "Archivo",
    trailLabel: "Ruta",
  },
  dates: {
    clock: (time, zone) => (zone ? `${time} (${zone})` : time),
    between: (first, last) => `como pronto ${first}, como tarde ${last}`,
    seasons: {
      spring: (year) => `primavera de ${year}`,
      summer: (year) => `verano de ${year}`,
      autumn: (year) => `otoño de ${year}`,
      winter: (year) => `invierno de ${year}`,
    },
    decade: (year) => `años ${year}`,
    orLater: (date) => `${date} o después`,
    orEarlier: (date) => `${date} o antes`,
    about: (date) => `hacia ${date}`,
    uncertain: (date) => `${date} (dudosa)`,
  },
  lists: {
    articles,
    span: (first, last) => `${first} – ${last}`,
    coverage: (count, span, undated) =>
      `${articles(count)}${span ? `, ${span}` : ""}${undated > 0 ? `; ${figure(undated)} de ellos sin fecha` : ""}`,
    undated: "sin fecha",
    others: counted({ one: "y {count} más", other: "y {count} más" }),
    untitled: "Sin título",
    withheld: "Artículo retirado",
    unreadable: "Artículo en reparación",
    mending: "en reparación",
    noYears: "Ningún artículo tiene fecha todavía.",
    noSources: "Todavía no se conoce la fuente de ningún artículo.",
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
    disputed: "discutida",
    ofField: { date: "fecha discutida", authors: "autor discutido", source: "fuente discutida" },
  },
  charts: {
    label: (unit, span) => `${perUnit[unit]}, ${span}`,
    caption: ({ unit, count, name, empty }) =>
      `${perUnit[unit]}: ${figure(count)} como máximo${name ? ` (${name})` : ""}.${empty > 0 ? ` ${units[unit](empty)} sin artículos.` : ""}`,
    ofMonth: (name) => `Artículos de cada día: ${name}`,
  },
  indexes: {
    fromSources: (count, covers) => `De ${sources(count)}: ${covers}`,
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
    authorsNote: "Los nombres tal como están impresos, por apellido.",
    bodies: "Agencias y otros organismos",
    orders: { articles: "por artículos", name: "por nombre", first: "por primera fecha" },
    ordersLabel: "Orden",
    allSources: (count) => `Las ${sources(count)}`,
    allTopics: (count) => `Los ${topics(count)}`,
    byAuthor: (name, site, covers) => `Artículos de ${name} en «${site}»: ${covers}.`,
    authorLabel: "Años, fuentes y temas",
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
  review: {
    all: "Todo",
    kindsLabel: "Clases de hallazgos",
    field: "Campo",
    year: "Año",
    each: "Todos",
    noneChosen: "Nada de la lista corresponde a esta selección.",
    description: (site) => `Lo que en «${site}» necesita revisión.`,
    note: "Lo que necesita revisión. Una corrección en el registro lo quita de esta lista, y también la nota de que es correcto.",
    covers: (count, among) => `${findings(count)} en ${articles(among)}`,
    kinds: {
      conflict: "Discutido",
      changed: "Leído ahora de otro modo",
      "left-out": "Texto omitido",
      missing: "Datos que faltan",
      weak: "Indicios débiles",
      variant: "Otras formas",
      duplicate: "Duplicados probables",
    },
    missing: (fields) => `falta: ${fields.map(({ label }) => label).join(", ")}`,
    changed: (fields, today) =>
      `${fields.map(({ label }) => label).join(", ")}: dado por bueno, ahora se lee ${today || "nada"}`,
    weak: (fields) => `un solo indicio, débil: ${fields.map(({ label }) => label).join(", ")}`,
    like: "muy parecido:",
    more: (count, command) => `<i>Otros: ${figure(count)}. La orden</i> <code>${command}</code> <i>los enumera.</i>`,
    correct: "Corregir",
  },
  notFound: {
    title: "No encontrado",
    description: "No hay ninguna página en esta dirección.",
    note: "No hay ninguna página en esta dirección. Los artículos conservan siempre la suya; quizá esté mal escrita. Busque abajo por año, por <sources>fuente</sources> o por <topics>tema</topics>.",
  },
  article,
  citation,
  evidence,
  withheld,
  unreadable,
  about,
  data,
  conflicts,
  search,
  past,
};
