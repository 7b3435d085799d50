/**
 * French. A capture is a « capture », as in web archiving. Degrees of certainty agree with « date » and « donnée ». The spaces
 * before colons and semicolons and within « » are no-break spaces.
 */
import { calendarOf } from "./calendar.ts";
import { article, citation, evidence, unreadable, withheld } from "./fr-article.ts";
import { past } from "./fr-past.ts";
import { about, articles, conflicts, data, sources, topics } from "./fr-prose.ts";
import { search } from "./fr-search.ts";
import { numbersOf } from "./numbers.ts";
import type { Words } from "./table.ts";

const { counted, ...numbers } = numbersOf("fr");
const { figure } = numbers;

const names = counted({ one: "{count} nom", other: "{count} noms" });
const findings = counted({ one: "{count} constat", other: "{count} constats" });
const units = {
  month: counted({ other: "{count} mois" }),
  year: counted({ one: "{count} année", other: "{count} années" }),
};
const perUnit = { month: "Articles par mois", year: "Articles par année" };

export const fr: Words = {
  tag: "fr",
  numbers,
  calendar: calendarOf("fr", {
    weekday: (weekday, day) => `${weekday} ${day}`,
    day: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
    dayOfYear: (day, month) => `${day === 1 ? "1er" : day} ${month}`,
    month: (month, year) => `${month} ${year}`,
  }),
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
    newlyArchived: "Nouveaux dans les archives",
    review: "Relecture",
    rights: "Droits",
    undated: "Sans date",
    contact: "Contact",
  },
  frame: {
    skip: "Au contenu",
    waysLabel: "Archives",
    trailLabel: "Chemin",
  },
  dates: {
    clock: (time, zone) => (zone ? `${time} (${zone})` : time),
    between: (first, last) => `au plus tôt ${first}, au plus tard ${last}`,
    seasons: {
      spring: (year) => `printemps ${year}`,
      summer: (year) => `été ${year}`,
      autumn: (year) => `automne ${year}`,
      winter: (year) => `hiver ${year}`,
    },
    decade: (year) => `années ${year}`,
    orLater: (date) => `${date} ou plus tard`,
    orEarlier: (date) => `${date} ou plus tôt`,
    about: (date) => `vers ${date}`,
    uncertain: (date) => `${date} (incertain)`,
  },
  lists: {
    articles,
    span: (first, last) => `${first} – ${last}`,
    coverage: (count, span, undated) =>
      `${articles(count)}${span ? `, ${span}` : ""}${undated > 0 ? `, dont ${figure(undated)} sans date` : ""}`,
    undated: "sans date",
    others: counted({ one: "et {count} autre", other: "et {count} autres" }),
    untitled: "Sans titre",
    withheld: "Article retiré",
    unreadable: "Article en cours de réparation",
    mending: "en cours de réparation",
    noYears: "Aucun article n’a encore de date.",
    noSources: "On ne connaît encore la source d’aucun article.",
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
    disputed: "contestée",
    ofField: { date: "date contestée", authors: "auteur contesté", source: "source contestée" },
  },
  charts: {
    label: (unit, span) => `${perUnit[unit]}, ${span}`,
    caption: ({ unit, count, name, empty }) =>
      `${perUnit[unit]} : au plus ${figure(count)}${name ? ` (${name})` : ""}.${empty > 0 ? ` ${units[unit](empty)} sans article.` : ""}`,
    ofMonth: (name) => `Articles de chaque jour : ${name}`,
  },
  indexes: {
    fromSources: (count, covers) => `${sources(count)} : ${covers}`,
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
    authorsNote: "Les noms tels qu’ils sont imprimés, par nom de famille.",
    bodies: "Agences et autres organismes",
    orders: { articles: "par nombre d’articles", name: "par nom", first: "par première date" },
    ordersLabel: "Ordre",
    allSources: (count) => `Les ${sources(count)}`,
    allTopics: (count) => `Les ${topics(count)}`,
    byAuthor: (name, site, covers) => `Articles de ${name} dans « ${site} » : ${covers}.`,
    authorLabel: "Années, sources et thèmes",
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
  review: {
    all: "Tout",
    kindsLabel: "Sortes de constats",
    field: "Champ",
    year: "Année",
    each: "Tous",
    noneChosen: "Rien dans la liste ne répond à ce choix.",
    description: (site) => `Ce qui, dans « ${site} », demande l’œil de la rédaction.`,
    note: "Ce qui demande l’œil de la rédaction. Une correction dans la notice l’ôte de cette liste, de même que la mention que c’est exact.",
    covers: (count, among) => `${findings(count)}, ${articles(among)}`,
    kinds: {
      conflict: "Contesté",
      changed: "Lu autrement depuis",
      "left-out": "Texte omis",
      missing: "Données absentes",
      weak: "Indices faibles",
      variant: "Autres formes",
      duplicate: "Doublons probables",
    },
    missing: (fields) => `il manque : ${fields.map(({ label }) => label).join(", ")}`,
    changed: (fields, today) =>
      `${fields.map(({ label }) => label).join(", ")} : jugé exact, mais lu autrement depuis : ${today || "rien"}`,
    weak: (fields) => `un seul indice, faible : ${fields.map(({ label }) => label).join(", ")}`,
    like: "très proche :",
    more: (count, command) => `<i>Autres : ${figure(count)}. La commande</i> <code>${command}</code> <i>les donne.</i>`,
    correct: "Corriger",
  },
  notFound: {
    title: "Introuvable",
    description: "Il n’y a pas de page à cette adresse.",
    note: "Il n’y a pas de page à cette adresse. Les articles gardent toujours la leur : elle a peut-être été mal saisie. Cherchez ci-dessous par année, par <sources>source</sources> ou par <topics>thème</topics>.",
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
