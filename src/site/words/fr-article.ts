/** French: the page of an article, and of one that is withheld or cannot be read. */
import type { ArticleWords, CitationWords, EvidenceWords, UnreadableWords, WithheldWords } from "./article-words.ts";

export const article: ArticleWords = {
  page: (page) => `p. ${page}`,
  pictures: (count) => (count === 1 ? "Image" : "Images"),
  image: "Fichier",
  note: "Remarque",
  original: "Original",
  licence: "Licence",
  cite: "Citer",
  citeParagraph: "Paragraphe : son numéro après l’adresse (#p7) ou son ¶.",
  correct: "Corriger la notice",
  updated: "mise à jour",
  related: "Articles proches",
  thatWeek: "Aussi cette semaine-là",
  moreIn: (count, month) => (count === 1 ? `1 autre en ${month}` : `${count} autres en ${month}`),
  inArchive: "Dans les archives",
  inSource: (name) => `Source : ${name}`,
  excerpt: (site) => `« ${site} » ne montre que le début de cet article.`,
  listing: (site) => `« ${site} » montre ce qu’il sait de cet article, mais non son texte.`,
  whole: (source) => (source ? `L’article entier (${source})` : "L’article entier"),
};

export const citation: CitationWords = {
  locale: "fr-FR",
  serialComma: false,
  inner: { "«": "“", "»": "”" },
  inferred: "déduite",
  uncertain: "incertaine",
};

export const evidence: EvidenceWords = {
  summary: "D’où vient chaque donnée",
  columns: { field: "Donnée", says: "Nous disons", because: "Parce que", sure: "Certitude" },
  fields: {
    title: "Titre",
    dek: "Chapeau",
    date: "Date",
    updated: "Mise à jour",
    source: "Source",
    agency: "Agence",
    authors: "Auteurs",
    section: "Rubrique",
    edition: "Édition",
    page: "Page",
    dateline: "Lieu",
    language: "Langue",
    url: "Adresse web",
    captions: "Légendes",
    links: "Liens",
    topics: "Thèmes",
    rights: "Droits",
    note: "Remarque",
    body: "Texte",
    conflicts: "Contradictions",
  },
  above: "ci-dessus",
  nothing: "rien",
  printed: (ranges, several) => `${several ? "lignes" : "ligne"} ${ranges} de la page`,
  machines: "dans les données destinées aux machines",
  address: "dans l’adresse de la page",
  throughout: "par les mots du texte",
  linked: "liens du texte",
  running: "les lignes qui forment un texte",
  hadRead: "le programme avait lu",
  hadReadOtherwise: "le programme avait lu autre chose",
  foundRight: "jugé exact par la rédaction",
  lines: (ranges, several) => `${several ? "lignes" : "ligne"} ${ranges}`,
  readFrom: "Lu dans",
  capture: "la copie enregistrée",
  fingerprint: "Empreinte (SHA-256) :",
};

export const withheld: WithheldWords = {
  description: (site) => `Un article que « ${site} » ne montre plus.`,
  note: "Un article se trouvait à cette adresse. Il n’est plus montré.",
  inDoubt:
    "Un article est conservé à cette adresse. Une erreur dans les fichiers des archives empêche pour l’instant de savoir ce qui peut en être montré ; elle est en cours de correction.",
  withheld: "Retiré",
  since: (date) => `depuis : <date>${date}</date>`,
  reason: "Motif",
  noReason: "aucun n’est noté",
  ask: "À qui s’adresser",
  published: "Paru",
  source: "Source",
  address: "Adresse",
};

export const unreadable: UnreadableWords = {
  description: (site) => `Un article de ${site} dont la notice est en cours de réparation.`,
  note: "Un article est conservé à cette adresse. Une erreur dans son fichier empêche pour l’instant les archives de le montrer ; elle est en cours de correction.",
  mend: "Réparer cette notice",
};
