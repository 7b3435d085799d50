/** German: the page of an article, and of one that is withheld or cannot be read. */
import type { ArticleWords, CitationWords, EvidenceWords, UnreadableWords, WithheldWords } from "./article-words.ts";

export const article: ArticleWords = {
  page: (page) => `S. ${page}`,
  pictures: (count) => (count === 1 ? "Bild" : "Bilder"),
  image: "Bilddatei",
  note: "Anmerkung",
  original: "Original",
  licence: "Lizenz",
  cite: "Zitieren",
  citeParagraph: "Ein Absatz: seine Nummer hinter der Adresse (#p7) oder sein ¶.",
  correct: "Datensatz berichtigen",
  updated: "aktualisiert",
  related: "Verwandtes",
  thatWeek: "Auch in dieser Woche",
  moreIn: (count, month) => `${count} weitere im ${month}`,
  inArchive: "Im Archiv",
  inSource: (name) => `Quelle: ${name}`,
  excerpt: (site) => `Das Archiv „${site}“ zeigt nur den Anfang dieses Artikels.`,
  listing: (site) => `Das Archiv „${site}“ zeigt, was es über diesen Artikel weiß, nicht seinen Text.`,
  whole: (source) => (source ? `Der ganze Artikel (${source})` : "Der ganze Artikel"),
};

export const citation: CitationWords = {
  locale: "de-DE",
  serialComma: false,
  inner: { "„": "‚", "“": "‘", "”": "’" },
  inferred: "erschlossen",
  uncertain: "unsicher",
};

export const evidence: EvidenceWords = {
  summary: "Woher jede Angabe stammt",
  columns: { field: "Angabe", says: "Hier steht", because: "Weil", sure: "Wie sicher" },
  fields: {
    title: "Titel",
    dek: "Vorspann",
    date: "Datum",
    updated: "Aktualisiert",
    source: "Quelle",
    agency: "Agentur",
    authors: "Autoren",
    section: "Ressort",
    edition: "Ausgabe",
    page: "Seite",
    dateline: "Ortsmarke",
    language: "Sprache",
    url: "Webadresse",
    captions: "Bildtexte",
    links: "Verweise",
    topics: "Themen",
    rights: "Rechte",
    note: "Anmerkung",
    body: "Text",
    conflicts: "Widersprüche",
  },
  above: "wie oben",
  nothing: "nichts",
  printed: (ranges, several) => `${several ? "Zeilen" : "Zeile"} ${ranges} der Seite`,
  machines: "in den Daten der Seite für Maschinen",
  address: "in der Adresse der Seite",
  throughout: "nach den Wörtern des Textes",
  linked: "im Text verlinkt",
  running: "die Zeilen, die sich als ein Text lesen",
  hadRead: "das Programm hatte gelesen:",
  hadReadOtherwise: "das Programm hatte es anders gelesen",
  foundRight: "von der Redaktion für richtig befunden",
  lines: (ranges, several) => `${several ? "Zeilen" : "Zeile"} ${ranges}`,
  readFrom: "Gelesen aus:",
  capture: "gespeicherte Kopie",
  fingerprint: "Fingerabdruck (SHA-256):",
};

export const withheld: WithheldWords = {
  description: (site) => `Ein Artikel, den das Archiv „${site}“ nicht mehr zeigt.`,
  note: "Unter dieser Adresse lag ein Artikel. Er wird nicht mehr gezeigt.",
  inDoubt:
    "Unter dieser Adresse ist ein Artikel aufbewahrt. Wegen eines Fehlers in den Dateien des Archivs steht gerade nicht fest, was davon gezeigt werden darf; der Fehler wird behoben.",
  withheld: "Gesperrt",
  since: (date) => `seit: <date>${date}</date>`,
  reason: "Grund",
  noReason: "keiner verzeichnet",
  ask: "Ansprechpartner",
  published: "Erschienen",
  source: "Quelle",
  address: "Adresse",
};

export const unreadable: UnreadableWords = {
  description: (site) => `Ein Artikel von ${site}, dessen Eintrag gerade repariert wird.`,
  note: "Unter dieser Adresse ist ein Artikel aufbewahrt. Wegen eines Fehlers in seiner Datei kann das Archiv ihn gerade nicht zeigen; der Fehler wird behoben.",
  mend: "Diesen Eintrag reparieren",
};
