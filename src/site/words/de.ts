/**
 * German. A capture is a „Vorlage“, as cataloguers call what a description is taken from, a volume a „Jahrgang“, a field an
 * „Angabe“. What the capture says outright is „belegt“, what follows from several signs „erschlossen“.
 */
import { calendarOf } from "./calendar.ts";
import { article, citation, evidence, unreadable, withheld } from "./de-article.ts";
import { past } from "./de-past.ts";
import { about, articles, conflicts, data, sources, topics } from "./de-prose.ts";
import { search } from "./de-search.ts";
import { numbersOf } from "./numbers.ts";
import type { Words } from "./table.ts";

const { counted, ...numbers } = numbersOf("de");
const { figure } = numbers;

const amongArticles = counted({ one: "in {count} Artikel", other: "in {count} Artikeln" });
const names = counted({ one: "{count} Name", other: "{count} Namen" });
const findings = counted({ one: "{count} Befund", other: "{count} Befunde" });
const units = {
  month: counted({ one: "{count} Monat", other: "{count} Monate" }),
  year: counted({ one: "{count} Jahr", other: "{count} Jahre" }),
};
const perUnit = { month: "Artikel pro Monat", year: "Artikel pro Jahr" };

export const de: Words = {
  tag: "de",
  numbers,
  calendar: calendarOf("de", {
    weekday: (weekday, day) => `${weekday}, ${day}`,
    day: (day, month, year) => `${day}. ${month} ${year}`,
    dayOfYear: (day, month) => `${day}. ${month}`,
    month: (month, year) => `${month} ${year}`,
  }),
  names: {
    years: "Jahre",
    months: "Monate",
    sources: "Quellen",
    topics: "Themen",
    authors: "Autoren",
    search: "Suche",
    about: "Info",
    data: "Daten",
    feed: "Feed",
    newlyArchived: "Neu im Archiv",
    review: "Durchsicht",
    rights: "Rechte",
    undated: "Ohne Datum",
    contact: "Kontakt",
  },
  frame: {
    skip: "Zum Inhalt",
    waysLabel: "Archiv",
    trailLabel: "Sie sind hier",
  },
  dates: {
    clock: (time, zone) => (zone ? `${time} Uhr (${zone})` : `${time} Uhr`),
    between: (first, last) => `frühestens ${first}, spätestens ${last}`,
    seasons: {
      spring: (year) => `Frühjahr ${year}`,
      summer: (year) => `Sommer ${year}`,
      autumn: (year) => `Herbst ${year}`,
      winter: (year) => `Winter ${year}`,
    },
    decade: (year) => `${year}er`,
    orLater: (date) => `${date} oder später`,
    orEarlier: (date) => `${date} oder früher`,
    about: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
  },
  lists: {
    articles,
    span: (first, last) => `${first} bis ${last}`,
    coverage: (count, span, undated) =>
      `${articles(count)}${span ? `, ${span}` : ""}${undated > 0 ? `; davon ${figure(undated)} ohne Datum` : ""}`,
    undated: "ohne Datum",
    others: counted({ one: "und {count} weiterer Name", other: "und {count} weitere" }),
    untitled: "Ohne Titel",
    withheld: "Gesperrter Artikel",
    unreadable: "Artikel in Reparatur",
    mending: "wird repariert",
    noYears: "Noch ist von keinem Artikel das Datum bekannt.",
    noSources: "Noch ist von keinem Artikel die Quelle bekannt.",
    earlier: "Früher",
    later: "Später",
    stepsLabel: "Früher und später",
  },
  certainty: {
    degrees: { high: "belegt", medium: "erschlossen", low: "unsicher", edited: "redaktionell berichtigt" },
    ofDate: {
      high: "Datum belegt",
      medium: "Datum erschlossen",
      low: "Datum unsicher",
      edited: "Datum redaktionell berichtigt",
    },
    disputed: "strittig",
    ofField: { date: "Datum strittig", authors: "Autor strittig", source: "Quelle strittig" },
  },
  charts: {
    label: (unit, span) => `${perUnit[unit]}, ${span}`,
    caption: ({ unit, count, name, empty }) =>
      `${perUnit[unit]}: höchstens ${figure(count)}${name ? ` (${name})` : ""}.${empty > 0 ? ` ${units[unit](empty)} ohne Artikel.` : ""}`,
    ofMonth: (name) => `Artikel an den Tagen: ${name}`,
  },
  indexes: {
    fromSources: (count, covers) => `Aus ${sources(count)}: ${covers}`,
    searchButton: "Suchen",
    frontLabel: "Quellen und Themen",
    ofTime: (name, site, covers) => `Zeitungsartikel, ${name}, im Archiv „${site}“: ${covers}.`,
    undatedDescription: (count, site) => `${articles(count)} ohne bekanntes Datum im Archiv „${site}“.`,
    undatedNote:
      "Nichts in den Vorlagen dieser Artikel verrät, wann sie erschienen sind. Wer ein Datum kennt, kann es im Datensatz nachtragen.",
    ofPart: (title, site, covers) => `${title} im Archiv „${site}“: ${covers}.`,
    inSite: (site, covers) => `Im Archiv „${site}“: ${covers}.`,
    sourcesCover: (count, covers) => `${sources(count)}, ${covers}`,
    sourcesDescription: (site, covers) => `Wessen Artikel das Archiv „${site}“ aufbewahrt: ${covers}.`,
    sourceLabel: "Jahre und Themen",
    topicsCover: (count, covers) => `${topics(count)}, ${covers}`,
    topicsDescription: (site, covers) => `Wovon die Artikel im Archiv „${site}“ handeln: ${covers}.`,
    topicLabel: "Rund um dieses Thema",
    broader: "Oberbegriff",
    narrower: "Unterbegriffe",
    related: "Verwandte Themen",
    authorsCover: (count, covers) => `${names(count)}, ${covers}`,
    authorsDescription: (site, covers) => `Wessen Namen über den Artikeln im Archiv „${site}“ stehen: ${covers}.`,
    authorsNote: "Namen, wie sie gedruckt sind, nach Familiennamen.",
    bodies: "Agenturen und andere Körperschaften",
    orders: { articles: "nach Artikeln", name: "nach Namen", first: "nach erstem Datum" },
    ordersLabel: "Reihenfolge",
    allSources: (count) => `Alle ${sources(count)}`,
    allTopics: (count) => `Alle ${topics(count)}`,
    byAuthor: (name, site, covers) => `Artikel von ${name} im Archiv „${site}“: ${covers}.`,
    authorLabel: "Jahre, Quellen und Themen",
  },
  licences: {
    "kogl-1": "die Quelle ist zu nennen; kommerzielle Nutzung und Bearbeitung sind erlaubt",
    "kogl-2": "die Quelle ist zu nennen; keine kommerzielle Nutzung; Bearbeitung ist erlaubt",
    "kogl-3": "die Quelle ist zu nennen; kommerzielle Nutzung ist erlaubt; keine Bearbeitung",
    "kogl-4": "die Quelle ist zu nennen; keine kommerzielle Nutzung und keine Bearbeitung",
    by: "Urheber und Quelle sind zu nennen, die Lizenz ist zu verlinken, Änderungen sind anzugeben",
    nc: "keine kommerzielle Nutzung",
    nd: "keine Bearbeitungen",
    sa: "Bearbeitungen nur unter derselben Lizenz",
    named: "die Quelle ist zu nennen und die Lizenz zu verlinken",
    none: "keine Bedingungen",
  },
  review: {
    all: "Alle Befunde",
    kindsLabel: "Arten von Befunden",
    field: "Feld",
    year: "Jahr",
    each: "Alle",
    noneChosen: "Nichts auf der Liste entspricht dieser Auswahl.",
    description: (site) => `Was im Archiv „${site}“ redaktionell zu prüfen ist.`,
    note: "Was redaktionell zu prüfen ist. Eine Berichtigung im Datensatz nimmt es von dieser Liste, ebenso der Vermerk, dass es stimmt.",
    covers: (count, among) => `${findings(count)} ${amongArticles(among)}`,
    kinds: {
      conflict: "Strittig",
      changed: "Inzwischen anders gelesen",
      "left-out": "Ausgelassener Text",
      missing: "Fehlende Angaben",
      weak: "Schwache Indizien",
      variant: "Andere Formen",
      duplicate: "Mutmaßliche Dubletten",
    },
    missing: (fields) => `es fehlt: ${fields.map(({ label }) => label).join(", ")}`,
    changed: (fields, today) =>
      `${fields.map(({ label }) => label).join(", ")}: für richtig befunden, jetzt aber anders gelesen: ${today || "nichts"}`,
    weak: (fields) => `nur ein schwaches Indiz: ${fields.map(({ label }) => label).join(", ")}`,
    like: "sehr ähnlich:",
    more: (count, command) => `<i>Weitere: ${figure(count)}. Alle nennt der Befehl</i> <code>${command}</code>`,
    correct: "Berichtigen",
  },
  notFound: {
    title: "Nicht gefunden",
    description: "Unter dieser Adresse gibt es keine Seite.",
    note: "Unter dieser Adresse gibt es keine Seite. Artikel behalten ihre Adresse für immer; vielleicht ist sie vertippt. Suchen Sie unten nach Jahren, nach <sources>Quellen</sources> oder nach <topics>Themen</topics>.",
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
