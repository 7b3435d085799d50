/** German: the pages of prose, about and data. */
import { numbersOf } from "./numbers.ts";
import { prose } from "./prose.ts";
import type { AboutWords, ConflictWords, DataWords } from "./prose-words.ts";

const { counted, figure } = numbersOf("de");

export const articles = counted({ other: "{count} Artikel" });
const inVolumes = counted({ one: "in {count} Jahrgang", other: "in {count} Jahrgängen" });
export const sources = counted({ one: "{count} Quelle", other: "{count} Quellen" });
export const topics = counted({ one: "{count} Thema", other: "{count} Themen" });

const leftOut = counted({ one: "{count} Satz", other: "{count} Sätze" });

export const about: AboutWords = {
  title: "Über dieses Archiv",
  covers: (covers, ofSources, ofTopics) => `${covers}; ${sources(ofSources)}, ${topics(ofTopics)}`,
  description: (site, covers) =>
    `Wie das Archiv „${site}“ entsteht, was Gewissheit hier bedeutet und was es enthält: ${covers}.`,
  making: "Wie es entsteht",
  howMade: prose`
    Jeder Artikel geht auf eine Vorlage zurück: eine Seite, die jemand gespeichert hat. Sie wird hier aufbewahrt, wie sie kam, und
    nie verändert. Ein Programm liest die Vorlage, trennt den Artikel von dem, was um ihn herum stand, und hält zu jeder Angabe (Titel,
    Datum, Quelle, Autoren) fest, auf welchen Worten der Vorlage sie beruht. Alles kann von Hand berichtigt werden; eine
    Berichtigung hat Bestand. Was die Vorlage nicht sagt, bleibt offen und wird nicht geraten.`,
  letters: "Gerade Schrift gehört dem Artikel; <i>in schräger Schrift spricht das Archiv</i>.",
  certainty: "Wie sicher die Angaben sind",
  marks: "Bei jedem Datum steht, wie es bekannt ist: als Wort und als Zeichen.",
  meanings: {
    high: "Die Vorlage sagt es ausdrücklich, und nichts in ihr spricht dagegen.",
    medium:
      "Erschlossen aus mehreren Indizien, die übereinstimmen, etwa einem Wochentag im Text und einem Datum in einem Bildtext.",
    low: "Ein einziges schwaches Indiz, und nichts, was dagegen spricht. Vor der Verwendung zu prüfen.",
    edited: "Von Hand gesetzt. Was das Programm gelesen hatte, bleibt im Datensatz verzeichnet.",
  },
  dates: counted({ one: "{count} Datumsangabe", other: "{count} Datumsangaben" }),
  undated: "ohne Datum",
  noSign: "Kein Indiz.",
  disputed:
    "Zwei Angaben der Vorlage können nicht beide stimmen. Der Artikel sagt das über seinem Text, und welcher das Archiv folgt.",
  disputes: (date, authors, source) =>
    `${articles(date)} beim Datum, ${figure(authors)} bei den Autoren, ${figure(source)} bei der Quelle.`,
  evidence: prose`
    Am Ende jedes Artikels steht unter „Woher jede Angabe stammt“ dasselbe zu jeder Angabe, mit den Worten der Vorlage. Was noch zu
    prüfen ist, steht in der <review>Durchsicht</review>.`,
  gaps: "Lücken",
  noGap: "Zwischen dem ersten und dem letzten Datum gibt es kein Vierteljahr ohne Artikel.",
  someGaps: "Aus diesen Zeiten hat das Archiv keinen Artikel:",
  gap: (first, last, months) => `${first} bis ${last}, ${figure(months)} Monate`,
  furtherGaps: counted({ one: "Dazu {count} kürzere Lücke.", other: "Dazu {count} kürzere Lücken." }),
  addresses: "Adressen",
  permanence: prose`
    Ein Artikel behält seine Adresse für immer, auch wenn sein Titel oder sein Datum berichtigt wird. Tage, Monate, Jahre, Quellen und
    Themen haben ebenfalls dauerhafte Adressen und sind so zitierbar. Artikel ohne Datum stehen
    <undated>unter den undatierten</undated>.`,
  annotating:
    "Leseansichten und die Browser-Erweiterung von Hypothesis funktionieren auf diesen Seiten. Bookmarklets, die fremde Skripte laden, tun es nicht: Die Seiten führen kein Skript aus, damit auch keines aus einer Vorlage läuft.",
  repository:
    "Die Vorlagen, die Datensätze und die Geschichte jeder Berichtigung liegen <repository>offen</repository>.",
};

export const data: DataWords = {
  note: "Alles in diesem Archiv zur Nachnutzung: zum Zählen, zum Durchsuchen mit anderen Werkzeugen, zum Zitieren.",
  description: (site, covers) =>
    `Alles im Archiv „${site}“ zur Nachnutzung, als JSON Lines, CSV und CSL-JSON: ${covers}.`,
  covers: (count, parts) => `${articles(count)} ${inVolumes(parts)}`,
  forms: "Was es gibt",
  volumes:
    "Jedes Kalenderjahr ist ein Jahrgang, und jeden Jahrgang gibt es in mehreren Formen. Eine Datei ändert sich, wenn sich ein Artikel ihres Jahres ändert.",
  formats: {
    jsonl:
      "Ein Artikel je Zeile, mit allen Angaben, ihren Belegen und Widersprüchen; der Text steht in Markdown darin.",
    csv: prose`
      Ein Artikel je Zeile, für Tabellenkalkulation und Statistik: alle Angaben außer dem Text. In UTF-8, mit Kopfzeile. Eine Zelle,
      die ein Tabellenprogramm für eine Formel hielte, beginnt mit einem Apostroph.`,
    csl: "Für Zotero und andere Literaturverwaltungen.",
    bibtex: "Für LaTeX mit BibTeX oder BibLaTeX.",
    ris: "Für EndNote, Citavi und ältere Literaturverwaltungen.",
  },
  packed:
    "Dateien auf .gz sind gepackt: pandas, R und DuckDB lesen sie, wie sie sind; für andere Programme werden sie zuerst entpackt.",
  package: prose`
    <package>datapackage.json</package> fasst sie für Programme zusammen (Frictionless Data Package): jede Datei mit ihrer Größe,
    ihrer SHA-256-Prüfsumme und ihrem Aufbau, dem <schema>Schema</schema> der Tabellen und dem der <lines>JSON Lines</lines>.`,
  duckdb:
    "In einem Ordner, in den die Tabellen gespeichert wurden, beantwortet DuckDB Fragen an alle. Wie viele Artikel hat jede Quelle?",
  dates: prose`
    Jedes Datum steht in EDTF (ISO 8601-2) und nie genauer, als es bekannt ist: <code>2021-01</code> ist irgendein Tag im Januar
    2021. Texte sind so weit enthalten, wie es ihre Verlage erlauben: ganz, mit dem ersten Absatz oder gar nicht.`,
  tableLabel: "Dateien",
  volume: "Jahrgang",
  articles: "Artikel",
  bytes: counted({ other: "{count} Byte" }),
  kilobytes: (amount) => `${amount} kB`,
  megabytes: (amount) => `${amount} MB`,
};

export const conflicts: ConflictWords = {
  line: (number, again) => (again ? `Zeile ${number}` : `Zeile ${number} der Seite`),
  machines: (again) => (again ? "ihren Daten für Maschinen" : "den Daten der Seite für Maschinen"),
  followsFirst: "Dieses Archiv folgt der ersten Angabe.",
  variants: {
    title: ({ value, where }) => `Auch überschrieben: „${value}“ (laut ${where}).`,
    url: ({ value, where }) => `Auch eine andere Adresse ist angegeben: ${value} (laut ${where}).`,
    language: ({ value, where }) => `Auch eine andere Sprache ist angegeben: ${value} (laut ${where}).`,
  },
  twoNames: (recorded, other) =>
    other.where === undefined
      ? `Laut ${recorded.where}: ${recorded.value}, an anderer Stelle jedoch ${other.value}.`
      : `Laut ${recorded.where}: ${recorded.value}; laut ${other.where}: ${other.value}.`,
  twoDates: (recorded, other) =>
    other.where === undefined
      ? `Laut ${recorded.where} der ${recorded.value}, aber auch der ${other.value}.`
      : `Laut ${recorded.where} der ${recorded.value}, laut ${other.where} der ${other.value}.`,
  twoPublishers: (recordedQuote, name, quote) =>
    recordedQuote === quote
      ? `„${quote}“ deutet auch auf ${name}.`
      : `„${recordedQuote}“ deutet auf die hier genannte Quelle, „${quote}“ auf ${name}.`,
  updateBeforePublication: (updated, published) =>
    `Aktualisiert worden sein soll der Artikel am ${updated}, vor seinem Erscheinen am ${published}.`,
  captionAgainstWeekday: (caption, text) =>
    `Der Bildtext (Zeile ${caption.line}) nennt den ${caption.day}, das war ein ${caption.weekday}; im Text (Zeile ${text.line}) steht ${text.weekday}.`,
  fittingDay: (day, weekday) => `Der ${day} war ein ${weekday}.`,
  textLeftOut: (sentences, of, where, first) =>
    `${leftOut(sentences)} von ${figure(of)} der gespeicherten Kopie ${sentences === 1 ? "fehlt" : "fehlen"} im Artikel (${where}). Der erste: „${first}“`,
  beginningOnly: (quote) => `Die gespeicherte Kopie enthält nur den Anfang des Artikels. Die Seite sagt: „${quote}“`,
  severalArticles: (articles) =>
    `Die gespeicherte Kopie enthält vielleicht ${figure(articles)} Artikel, die hier als einer gelesen sind.`,
  dateAgainstWeekday: (line, quote, date, weekday) =>
    `In Zeile ${line} steht „${quote}“, doch der ${date.day} war ein ${date.weekday}, kein ${weekday}.`,
  briefly: {
    date: ({ value, where }) => `Laut ${where} der ${value}.`,
    names: ({ value, where }) => `Laut ${where}: ${value}.`,
    caption: (day, dayName, weekday) => `Laut Bildtext der ${day}, ein ${dayName}; im Text steht ${weekday}.`,
    weekday: (line, quote, dayName) => `In Zeile ${line} steht „${quote}“, doch das war ein ${dayName}.`,
  },
};
