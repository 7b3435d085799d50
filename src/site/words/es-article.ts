/** Spanish: the page of an article, and of one that is withheld or cannot be read. */
import type { ArticleWords, CitationWords, EvidenceWords, UnreadableWords, WithheldWords } from "./article-words.ts";

export const article: ArticleWords = {
  page: (page) => `p. ${page}`,
  pictures: (count) => (count === 1 ? "Imagen" : "Imágenes"),
  image: "Fichero",
  note: "Nota",
  original: "Original",
  licence: "Licencia",
  cite: "Citar",
  citeParagraph: "Párrafo: su número tras la dirección (#p7) o su ¶.",
  correct: "Corregir el registro",
  updated: "actualizado",
  related: "Relacionados",
  thatWeek: "También esa semana",
  moreIn: (count, month) => `${count} más en ${month}`,
  inArchive: "En el archivo",
  inSource: (name) => `Fuente: ${name}`,
  excerpt: (site) => `«${site}» muestra solo el comienzo de este artículo.`,
  listing: (site) => `«${site}» muestra lo que sabe de este artículo, no su texto.`,
  whole: (source) => (source ? `El artículo completo (${source})` : "El artículo completo"),
};

export const citation: CitationWords = {
  locale: "es-ES",
  serialComma: false,
  inner: { "«": "“", "»": "”" },
  inferred: "deducida",
  uncertain: "dudosa",
};

export const evidence: EvidenceWords = {
  summary: "De dónde viene cada dato",
  columns: { field: "Dato", says: "Decimos", because: "Porque", sure: "Certeza" },
  fields: {
    title: "Título",
    dek: "Entradilla",
    date: "Fecha",
    updated: "Actualización",
    source: "Fuente",
    agency: "Agencia",
    authors: "Autores",
    section: "Sección",
    edition: "Edición",
    page: "Página",
    dateline: "Lugar",
    language: "Lengua",
    url: "Dirección web",
    captions: "Pies de foto",
    links: "Enlaces",
    topics: "Temas",
    rights: "Derechos",
    note: "Nota",
    body: "Texto",
    conflicts: "Contradicciones",
  },
  above: "arriba",
  nothing: "nada",
  printed: (ranges, several) => `${several ? "líneas" : "línea"} ${ranges} de la página`,
  machines: "en los datos para máquinas",
  address: "en la dirección de la página",
  throughout: "por sus palabras",
  linked: "enlaces del texto",
  running: "las líneas que forman un solo texto",
  hadRead: "el programa había leído",
  hadReadOtherwise: "el programa había leído otra cosa",
  foundRight: "dado por bueno por la redacción",
  lines: (ranges, several) => `${several ? "líneas" : "línea"} ${ranges}`,
  readFrom: "Leído en",
  capture: "la copia guardada",
  fingerprint: "Huella (SHA-256):",
};

export const withheld: WithheldWords = {
  description: (site) => `Un artículo que «${site}» ya no muestra.`,
  note: "En esta dirección había un artículo. Ya no se muestra.",
  inDoubt:
    "En esta dirección se conserva un artículo. Por un error en los archivos del sitio no se sabe por ahora qué puede mostrarse de él; se está corrigiendo.",
  withheld: "Retirado",
  since: (date) => `desde: <date>${date}</date>`,
  reason: "Motivo",
  noReason: "no consta ninguno",
  ask: "A quién preguntar",
  published: "Publicado",
  source: "Fuente",
  address: "Dirección",
};

export const unreadable: UnreadableWords = {
  description: (site) => `Un artículo de ${site} cuyo registro se está reparando.`,
  note: "En esta dirección se conserva un artículo. Por un error en su fichero no puede mostrarse por ahora; se está corrigiendo.",
  mend: "Reparar este registro",
};
