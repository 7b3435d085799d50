/**
 * German. A capture is a „Vorlage“, as cataloguers call what a description is taken from, a volume a „Jahrgang“, a field an
 * „Angabe“. What the capture says outright is „belegt“, what follows from several signs „erschlossen“.
 */
import { de as german } from "date-fns/locale/de";
import { calendarOf } from "./calendar.ts";
import { about, data, search } from "./de-prose.ts";
import { numbersOf } from "./numbers.ts";
import type { Words } from "./words.ts";

const { counted, ...numbers } = numbersOf("de");
const { figure } = numbers;

const articles = counted({ other: "{count} Artikel" });
const amongArticles = counted({ one: "in {count} Artikel", other: "in {count} Artikeln" });
const sources = counted({ one: "{count} Quelle", other: "{count} Quellen" });
const topics = counted({ one: "{count} Thema", other: "{count} Themen" });
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
  calendar: calendarOf(german, { weekday: "EEEE, d. MMMM yyyy", day: "d. MMMM yyyy", month: "MMMM yyyy" }),
  names: {
    years: "Jahre",
    months: "Monate",
    sources: "Quellen",
    topics: "Themen",
    authors: "Autoren",
    search: "Suche",
    about: "Über",
    data: "Daten",
    feed: "Feed",
    review: "Durchsicht",
    rights: "Rechte",
    undated: "Ohne Datum",
    contact: "Kontakt",
  },
  frame: { skip: "Zum Inhalt", waysLabel: "Archiv", trailLabel: "Sie sind hier" },
  dates: {
    clock: (time, zone) => (zone ? `${time} Uhr (${zone})` : `${time} Uhr`),
    between: (first, last) => `frühestens ${first}, spätestens ${last}`,
    orLater: (date) => `${date} oder später`,
    orEarlier: (date) => `${date} oder früher`,
    about: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
  },
  lists: {
    articles,
    contradictions: counted({ one: "{count} Widerspruch", other: "{count} Widersprüche" }),
    span: (first, last) => `${first} bis ${last}`,
    coverage: (count, span, undated) =>
      `${articles(count)}${span ? `, ${span}` : ""}${undated > 0 ? `; davon ${figure(undated)} ohne Datum` : ""}`,
    undated: "ohne Datum",
    others: counted({ one: "und {count} weiterer Name", other: "und {count} weitere" }),
    untitled: "Ohne Titel",
    withheld: "Gesperrter Artikel",
    noYears: "Noch ist von keinem Artikel das Datum bekannt.",
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
    contradicted: "widersprüchlich",
  },
  charts: {
    label: (unit, span) => `${perUnit[unit]}, ${span}`,
    ofYear: (year) => `Artikel in den Monaten des Jahres ${year}`,
    bar: (name, count, total) => `${name}: ${figure(count)}${total === undefined ? "" : ` von ${figure(total)}`}`,
    caption: ({ unit, count, name, empty }) =>
      `${perUnit[unit]}: höchstens ${figure(count)} (${name}).${empty > 0 ? ` ${units[unit](empty)} ohne Artikel.` : ""}`,
    shares: (percent, name) => `Darunter der Anteil am ganzen Archiv: höchstens ${percent} (${name}).`,
    table: "Dasselbe als Tabelle",
    tableLabel: "Artikel nach Monaten",
    year: "Jahr",
    ofTotal: (total) => `von ${figure(total)}`,
  },
  indexes: {
    fromSources: (count, covers) => `Aus ${sources(count)}: ${covers}`,
    searchLabel: "Suchbegriffe",
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
    authorsNote: "Namen, wie sie gedruckt sind, in der Folge der lateinischen Buchstaben.",
    byAuthor: (name, site, covers) => `Artikel von ${name} im Archiv „${site}“: ${covers}.`,
    authorLabel: "Jahre, Quellen und Themen",
  },
  article: {
    pictures: (count) => (count === 1 ? "Bild" : "Bilder"),
    image: "Bilddatei",
    note: "Anmerkung",
    original: "Original",
    licence: "Lizenz",
    cite: "Zitieren",
    correct: "Datensatz berichtigen",
    updated: "aktualisiert",
    related: "Verwandtes",
    inArchive: "Im Archiv",
    inSource: (name) => `Quelle: ${name}`,
    excerpt: (site) => `Das Archiv „${site}“ zeigt nur den Anfang dieses Artikels.`,
    listing: (site) => `Das Archiv „${site}“ zeigt, was es über diesen Artikel weiß, nicht seinen Text.`,
    whole: (source) => (source ? `Der ganze Artikel (${source})` : "Der ganze Artikel"),
    moved: "Dieser Artikel hat eine neue Adresse:",
  },
  citation: {
    locale: "de-DE",
    serialComma: false,
    inner: { "„": "‚", "“": "‘", "”": "’" },
    inferred: "erschlossen",
    uncertain: "unsicher",
  },
  evidence: {
    summary: "Woher jede Angabe stammt",
    fields: {
      title: "Titel",
      dek: "Vorspann",
      date: "Datum",
      updated: "Aktualisiert",
      source: "Quelle",
      agency: "Agentur",
      authors: "Autoren",
      section: "Ressort",
      dateline: "Ortsmarke",
      language: "Sprache",
      url: "Adresse",
      captions: "Bildtexte",
      links: "Verweise",
      topics: "Themen",
      rights: "Rechte",
      note: "Anmerkung",
      body: "Text",
      conflicts: "Widersprüche",
    },
    nothingRead: (gone) => (gone ? "entfernt; das Programm hatte nichts gelesen" : "das Programm hatte nichts gelesen"),
    readOtherwise: (gone) =>
      gone ? "entfernt; anders, als das Programm gelesen hatte, aus" : "anders, als das Programm gelesen hatte, aus",
    hadRead: (gone) => (gone ? "entfernt; das Programm hatte gelesen:" : "das Programm hatte gelesen:"),
    from: "aus",
    lines: (ranges, several) => `${several ? "Zeilen" : "Zeile"} ${ranges}`,
    readFrom: "Gelesen aus:",
    capture: "Vorlage",
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
  withheld: {
    description: (site) => `Ein Artikel, den das Archiv „${site}“ nicht mehr zeigt.`,
    note: "Unter dieser Adresse lag ein Artikel. Er wird nicht mehr gezeigt.",
    withheld: "Gesperrt",
    since: (date) => `seit: <date>${date}</date>`,
    reason: "Grund",
    noReason: "keiner verzeichnet",
    published: "Erschienen",
    source: "Quelle",
    address: "Adresse",
  },
  review: {
    description: (site) => `Was im Archiv „${site}“ redaktionell zu prüfen ist.`,
    note: "Was redaktionell zu prüfen ist. Eine Berichtigung im Datensatz nimmt es von dieser Liste.",
    covers: (count, among) => `${findings(count)} ${amongArticles(among)}`,
    kinds: {
      conflict: "Widersprüche",
      missing: "Fehlende Angaben",
      weak: "Schwache Indizien",
      duplicate: "Mutmaßliche Dubletten",
    },
    missing: (fields) => `es fehlt: ${fields.map(({ label }) => label).join(", ")}`,
    weak: (fields) => `nur ein schwaches Indiz: ${fields.map(({ label }) => label).join(", ")}`,
    like: "sehr ähnlich:",
    more: (count, command) => `<i>Weitere: ${figure(count)}. Alle nennt der Befehl</i> <code>${command}</code>`,
    correct: "Berichtigen",
    correctLabel: (title) => `Datensatz berichtigen: ${title}`,
  },
  notFound: {
    title: "Nicht gefunden",
    description: "Unter dieser Adresse gibt es keine Seite.",
    note: "Unter dieser Adresse gibt es keine Seite. Artikel behalten ihre Adresse für immer; vielleicht ist sie vertippt. Suchen Sie unten nach Jahren, nach <sources>Quellen</sources> oder nach <topics>Themen</topics>.",
  },
  about,
  data,
  search,
};
