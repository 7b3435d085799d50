/** German: the search. */
import { prose } from "./prose.ts";
import type { SearchWords } from "./search-words.ts";

export const search: SearchWords = {
  description: (site) =>
    `Die Artikel im Archiv „${site}“ durchsuchen: nach Wörtern, Quelle, Thema, Autor, Datum und Sprache.`,
  masthead: "Im Archiv suchen",
  offline:
    "Diese Kopie wird von einem Datenträger gelesen, wo keine Suche möglich ist: Sie braucht einen Webserver. Suchen Sie unten nach Jahr, Quelle oder Thema, oder dort, wo das Archiv veröffentlicht ist.",
  unscripted: prose`
    Die Suche braucht JavaScript, das hier abgeschaltet ist. Jeder Artikel ist auch über sein Jahr, seine Quelle und seine Themen zu
    finden:`,
  covers: (articles) => `${articles} zu durchsuchen`,
  label: "Suchbegriffe oder eine „Wortfolge in Anführungszeichen“",
  help: "Wie man sucht",
  helps: [
    ["Türen geschlossen", "Artikel mit beiden Wörtern, in jeder ihrer Formen"],
    ['"geschlossene Türen"', "diese Wörter, wie sie dastehen, eines nach dem anderen"],
    ["Fähre -geschlossen", 'ohne ein Wort; -"geschlossene Türen" ohne eine Wortfolge'],
    ["Haf*", "Wörter, die so beginnen"],
    ["titel:Fähre autor:Marsch", "in der Überschrift, in den Namen der Autoren"],
    ["2019-03-04", "führt zum Tag; 2019-03 zum Monat"],
  ],
  filters: "Filter",
  order: "Reihenfolge",
  bestFirst: "Beste Treffer zuerst",
  newestFirst: "Neueste zuerst",
  oldestFirst: "Älteste zuerst",
  time: "Zeitraum",
  from: "Von",
  to: "Bis",
  dateHint: "Ein Jahr, ein Monat oder ein Tag: 2019, 2019-03, 2019-03-04",
  chart: "Treffer nach Jahren",
  cite: "Alle zitieren, als",
  citeList: "Diese Artikel zitieren",
  more: "Weitere Treffer",
  undated: "Artikel ohne Datum",
  script: {
    groups: {
      year: "Jahr",
      source: "Quelle",
      topic: "Thema",
      author: "Autor",
      language: "Sprache",
      certainty: "Datum ist",
    },
    ways: { year: "Jahr", month: "Monat", day: "Tag", source: "Quelle", topic: "Thema" },
    rest: { one: "{count} weiteres", other: "{count} weitere" },
    searching: "Die Suche läuft …",
    soFar: "Bisher {articles}. Ältere Jahre werden noch durchsucht …",
    best: "{articles} zu „{words}“, beste Treffer zuerst.",
    newest: "{articles} zu „{words}“, neueste zuerst.",
    oldest: "{articles} zu „{words}“, älteste zuerst.",
    all: "{articles}, neueste zuerst.",
    allOldest: "{articles}, älteste zuerst.",
    nothing: prose`
      Nichts gefunden zu „{words}“. Versuchen Sie andere oder weniger Wörter oder nur den Anfang eines Wortes, etwa Haf*; oder suchen Sie
      unten nach Jahr, Quelle oder Thema.`,
    nothingAtAll: "Nichts gefunden. Suchen Sie unten nach Jahr, Quelle oder Thema.",
    filtered: "Nichts gefunden zu „{words}“ mit diesen Filtern; ohne sie: {articles}.",
    filteredAtAll: "Nichts gefunden mit diesen Filtern; ohne sie: {articles}.",
    failed: prose`
      Die Suche konnte nicht geladen werden. Versuchen Sie es gleich noch einmal, oder suchen Sie unten nach Jahr, Quelle oder Thema.`,
    uncited: "Die Zitate konnten nicht geladen werden. Versuchen Sie es gleich noch einmal.",
    meant: "Meinten Sie {words}?",
    compounds: "Auch in längeren Wörtern: {words}",
    chosen: "Gewählte Filter",
    remove: "Entfernen: {filter}",
    clear: "Alle Filter entfernen",
    fromDate: "Von {date}",
    toDate: "Bis {date}",
    notices: {
      field: "Ein Feld „{text}“ gibt es nicht. Nach seinen Wörtern wurde gesucht. Es gibt titel: und autor:.",
      operator: "„{text}“ hat hier keine Bedeutung: Alle Wörter müssen vorkommen, und -Wort schließt eines aus.",
      sign: "„{text}“ hat hier keine Bedeutung. * steht am Ende eines Wortes.",
      quote: "Der Wortfolge fehlt das schließende Anführungszeichen. Sie wurde bis zum Ende genommen.",
      short: "„{text}“ ist als Wortanfang zu kurz. Danach wurde als Wort gesucht.",
      date: "„{text}“ ist kein Datum. Schreiben Sie ein Jahr, einen Monat oder einen Tag: 2019, 2019-03, 2019-03-04.",
    },
  },
};
