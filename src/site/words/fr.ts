/**
 * French. A capture is a « capture », as in web archiving. Degrees of certainty agree with « date » and « donnée ». The spaces
 * before colons and semicolons and within « » are no-break spaces.
 */
import { fr as french } from "date-fns/locale/fr";
import { calendarOf } from "./calendar.ts";
import { about, data, search } from "./fr-prose.ts";
import { numbersOf } from "./numbers.ts";
import type { Words } from "./words.ts";

const { counted, ...numbers } = numbersOf("fr");
const { figure } = numbers;

const articles = counted({ one: "{count} article", other: "{count} articles" });
const sources = counted({ one: "{count} source", other: "{count} sources" });
const topics = counted({ one: "{count} thème", other: "{count} thèmes" });
const names = counted({ one: "{count} nom", other: "{count} noms" });
const findings = counted({ one: "{count} constat", other: "{count} constats" });
const units = {
  month: counted({ other: "{count} mois" }),
  year: counted({ one: "{count} année", other: "{count} années" }),
};
const perUnit = { month: "Articles par mois", year: "Articles par année" };
const dayOf = (date: Date) => (date.getDate() === 1 ? "do MMMM yyyy" : "d MMMM yyyy");

export const fr: Words = {
  tag: "fr",
  numbers,
  calendar: calendarOf(french, { weekday: (date) => `EEEE ${dayOf(date)}`, day: dayOf, month: "MMMM yyyy" }),
  names: {
    years: "Années",
    months: "Mois",
    sources: "Sources",
    topics: "Thèmes",
    authors: "Auteurs",
    search: "Recherche",
    about: "À propos",
    data: "Données",
    feed: "Fil",
    review: "Relecture",
    rights: "Droits",
    undated: "Sans date",
    contact: "Contact",
  },
  frame: { skip: "Au contenu", waysLabel: "Archives", trailLabel: "Fil d’Ariane" },
  dates: {
    clock: (time, zone) => (zone ? `${time} (${zone})` : time),
    between: (first, last) => `au plus tôt ${first}, au plus tard ${last}`,
    orLater: (date) => `${date} ou plus tard`,
    orEarlier: (date) => `${date} ou plus tôt`,
    about: (date) => `vers ${date}`,
    uncertain: (date) => `${date} (incertain)`,
  },
  lists: {
    articles,
    contradictions: counted({ one: "{count} contradiction", other: "{count} contradictions" }),
    span: (first, last) => `${first} – ${last}`,
    coverage: (count, span, undated) =>
      `${articles(count)}${span ? `, ${span}` : ""}${undated > 0 ? `, dont ${figure(undated)} sans date` : ""}`,
    undated: "sans date",
    others: counted({ one: "et {count} autre", other: "et {count} autres" }),
    untitled: "Sans titre",
    withheld: "Article retiré",
    noYears: "Aucun article n’a encore de date.",
    earlier: "Avant",
    later: "Après",
    stepsLabel: "Avant et après",
  },
  certainty: {
    degrees: { high: "attestée", medium: "déduite", low: "incertaine", edited: "corrigée par la rédaction" },
    ofDate: {
      high: "date attestée",
      medium: "date déduite",
      low: "date incertaine",
      edited: "date corrigée par la rédaction",
    },
    contradicted: "contredite",
  },
  charts: {
    label: (unit, span) => `${perUnit[unit]}, ${span}`,
    ofYear: (year) => `Articles de chaque mois de ${year}`,
    bar: (name, count, total) => `${name} : ${figure(count)}${total === undefined ? "" : ` sur ${figure(total)}`}`,
    caption: ({ unit, count, name, empty }) =>
      `${perUnit[unit]} : au plus ${figure(count)} (${name}).${empty > 0 ? ` ${units[unit](empty)} sans article.` : ""}`,
    shares: (percent, name) => `Au-dessous, la part de l’ensemble des archives : au plus ${percent} (${name}).`,
    table: "Les mêmes chiffres en tableau",
    tableLabel: "Articles par mois",
    year: "Année",
    ofTotal: (total) => `sur ${figure(total)}`,
  },
  indexes: {
    fromSources: (count, covers) => `${sources(count)} : ${covers}`,
    searchLabel: "Mots à chercher",
    searchButton: "Chercher",
    frontLabel: "Sources et thèmes",
    ofTime: (name, site, covers) => `Articles de presse, ${name}, dans « ${site} » : ${covers}.`,
    undatedDescription: (count, site) => `${articles(count)} sans date connue dans « ${site} ».`,
    undatedNote:
      "Rien dans les captures de ces articles ne dit quand ils ont paru. Qui connaît une date peut l’ajouter à la notice.",
    ofPart: (title, site, covers) => `${title} dans « ${site} » : ${covers}.`,
    inSite: (site, covers) => `Dans « ${site} » : ${covers}.`,
    sourcesCover: (count, covers) => `${sources(count)}, ${covers}`,
    sourcesDescription: (site, covers) => `Les éditeurs dont « ${site} » conserve les articles : ${covers}.`,
    sourceLabel: "Années et thèmes",
    topicsCover: (count, covers) => `${topics(count)}, ${covers}`,
    topicsDescription: (site, covers) => `Ce dont parlent les articles de « ${site} » : ${covers}.`,
    topicLabel: "Autour de ce thème",
    broader: "Terme générique",
    narrower: "Termes spécifiques",
    related: "Thèmes associés",
    authorsCover: (count, covers) => `${names(count)}, ${covers}`,
    authorsDescription: (site, covers) => `Les noms qui signent les articles de « ${site} » : ${covers}.`,
    authorsNote: "Les noms tels qu’ils sont imprimés, dans l’ordre des lettres latines.",
    byAuthor: (name, site, covers) => `Articles de ${name} dans « ${site} » : ${covers}.`,
    authorLabel: "Années, sources et thèmes",
  },
  article: {
    pictures: (count) => (count === 1 ? "Image" : "Images"),
    image: "Fichier",
    note: "Remarque",
    original: "Original",
    licence: "Licence",
    cite: "Citer",
    correct: "Corriger la notice",
    updated: "mise à jour",
    related: "Articles proches",
    inArchive: "Dans les archives",
    inSource: (name) => `Source : ${name}`,
    excerpt: (site) => `« ${site} » ne montre que le début de cet article.`,
    listing: (site) => `« ${site} » montre ce qu’il sait de cet article, mais non son texte.`,
    whole: (source) => (source ? `L’article entier (${source})` : "L’article entier"),
    moved: "Cet article a changé d’adresse :",
  },
  citation: {
    locale: "fr-FR",
    serialComma: false,
    inner: { "«": "“", "»": "”" },
    inferred: "déduite",
    uncertain: "incertaine",
  },
  evidence: {
    summary: "D’où vient chaque donnée",
    fields: {
      title: "Titre",
      dek: "Chapeau",
      date: "Date",
      updated: "Mise à jour",
      source: "Source",
      agency: "Agence",
      authors: "Auteurs",
      section: "Rubrique",
      dateline: "Lieu",
      language: "Langue",
      url: "Adresse",
      captions: "Légendes",
      links: "Liens",
      topics: "Thèmes",
      rights: "Droits",
      note: "Remarque",
      body: "Texte",
      conflicts: "Contradictions",
    },
    nothingRead: (gone) => (gone ? "supprimée ; le programme n’avait rien lu" : "le programme n’avait rien lu"),
    readOtherwise: (gone) =>
      gone ? "supprimée ; autre que ce que le programme avait lu dans" : "autre que ce que le programme avait lu dans",
    hadRead: (gone) => (gone ? "supprimée ; le programme avait lu" : "le programme avait lu"),
    from: "dans",
    lines: (ranges, several) => `${several ? "lignes" : "ligne"} ${ranges}`,
    readFrom: "Lu dans",
    capture: "la capture",
  },
  licences: {
    "kogl-1": "la source doit être nommée ; utilisation commerciale et modifications permises",
    "kogl-2": "la source doit être nommée ; pas d’utilisation commerciale ; modifications permises",
    "kogl-3": "la source doit être nommée ; utilisation commerciale permise ; pas de modification",
    "kogl-4": "la source doit être nommée ; ni utilisation commerciale ni modification",
    by: "l’auteur et la source doivent être nommés, la licence liée et les modifications signalées",
    nc: "pas d’utilisation commerciale",
    nd: "pas de version modifiée",
    sa: "versions modifiées sous la même licence",
    named: "la source doit être nommée et la licence liée",
    none: "aucune condition",
  },
  withheld: {
    description: (site) => `Un article que « ${site} » ne montre plus.`,
    note: "Un article se trouvait à cette adresse. Il n’est plus montré.",
    withheld: "Retiré",
    since: (date) => `depuis : <date>${date}</date>`,
    reason: "Motif",
    noReason: "aucun n’est noté",
    published: "Paru",
    source: "Source",
    address: "Adresse",
  },
  review: {
    description: (site) => `Ce qui, dans « ${site} », demande l’œil de la rédaction.`,
    note: "Ce qui demande l’œil de la rédaction. Une correction dans la notice l’ôte de cette liste.",
    covers: (count, among) => `${findings(count)}, ${articles(among)}`,
    kinds: {
      conflict: "Contradictions",
      missing: "Données absentes",
      weak: "Indices faibles",
      duplicate: "Doublons probables",
    },
    missing: (fields) => `il manque : ${fields.map(({ label }) => label).join(", ")}`,
    weak: (fields) => `un seul indice, faible : ${fields.map(({ label }) => label).join(", ")}`,
    like: "très proche :",
    more: (count, command) => `<i>Autres : ${figure(count)}. La commande</i> <code>${command}</code> <i>les donne.</i>`,
    correct: "Corriger",
    correctLabel: (title) => `Corriger la notice : ${title}`,
  },
  notFound: {
    title: "Introuvable",
    description: "Il n’y a pas de page à cette adresse.",
    note: "Il n’y a pas de page à cette adresse. Les articles gardent toujours la leur : elle a peut-être été mal saisie. Cherchez ci-dessous par année, par <sources>source</sources> ou par <topics>thème</topics>.",
  },
  about,
  data,
  search,
};
