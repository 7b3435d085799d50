/** English: the pages of prose, about and data. */
import { numbersOf } from "./numbers.ts";
import { prose } from "./prose.ts";
import type { AboutWords, ConflictWords, DataWords } from "./prose-words.ts";

const { counted, figure } = numbersOf("en-GB");

export const articles = counted({ one: "{count} article", other: "{count} articles" });
const volumes = counted({ one: "{count} volume", other: "{count} volumes" });
export const sources = counted({ one: "{count} source", other: "{count} sources" });
export const topics = counted({ one: "{count} topic", other: "{count} topics" });

const leftOut = counted({ one: "{count} sentence", other: "{count} sentences" });

export const about: AboutWords = {
  title: "About this archive",
  covers: (covers, ofSources, ofTopics) => `${covers}; ${sources(ofSources)}, ${topics(ofTopics)}`,
  description: (site, covers) => `How ${site} is made, what certainty means here, and what it holds: ${covers}.`,
  making: "How it is made",
  howMade: prose`
    Every article began as a saved copy of a page, kept here as it came and never changed. A program reads the
    copy, tells the article from what stood around it, and notes for every field (headline, date, source, authors) the
    words of the copy on which it rests. A person can correct any of it; a correction stands for good. What the copy
    does not tell is left open, not guessed.`,
  letters: "An upright letter is the article’s; <i>a sloping one is the archive speaking</i>.",
  certainty: "How sure we are",
  marks: "Dates are printed with what is known of them, in a word and a mark.",
  meanings: {
    high: "The saved copy says so outright, and nothing in it says otherwise.",
    medium: "Worked out from several signs that agree, such as a weekday in the text and a date in a caption.",
    low: "One weak sign, and nothing against it. Check it before you rely on it.",
    edited: "A person has set it. What the program had read stays on the record.",
  },
  dates: counted({ one: "{count} date", other: "{count} dates" }),
  undated: "undated",
  noSign: "No sign at all.",
  disputed:
    "Two signs in the saved copy cannot both be true. The article says so above its text, and which of them the archive follows.",
  disputes: (date, authors, source) =>
    `${articles(date)} by date, ${figure(authors)} by author, ${figure(source)} by source.`,
  evidence: prose`
    Each article ends in “How each field is known”, which says the same of every field and quotes the saved copy. Editors find what
    still wants an eye on the <review>review list</review>.`,
  gaps: "Gaps",
  noGap: "No quarter of a year between the first and the last date is without an article.",
  someGaps: "From these times the archive has no article:",
  gap: (first, last, months) => `${first} to ${last}, ${figure(months)} months`,
  furtherGaps: counted({ one: "{count} shorter gap besides.", other: "{count} shorter gaps besides." }),
  addresses: "Addresses",
  permanence: prose`
    An article keeps its address for ever, even when its headline or date is corrected. Days, months, years, sources and topics have
    permanent addresses too, so each of them can be cited. Articles without a date are kept <undated>among the undated</undated>.`,
  annotating:
    "Reader modes and the browser extension of Hypothesis work on these pages. Bookmarklets that load scripts from elsewhere do not: the pages let no script run, so that nothing in a saved copy can.",
  repository:
    "The saved copies, the records and the history of every correction lie <repository>in the open</repository>.",
};

export const data: DataWords = {
  note: "Everything in this archive, for reuse: to count, to search with other tools, to cite.",
  description: (site, covers) => `Everything in ${site} for reuse, as JSON Lines, CSV and CSL-JSON: ${covers}.`,
  covers: (count, parts) => `${articles(count)} in ${volumes(parts)}`,
  forms: "What there is",
  volumes:
    "Each calendar year is a volume, and each volume comes in several forms. A file changes when an article of its year does.",
  formats: {
    jsonl: "One article a line, with every field, how each is known, contradictions, and the text in Markdown.",
    csv: prose`
      One article a row, for spreadsheets and statistics: all fields but the text. In UTF-8, with a header. A cell that a
      spreadsheet would take for a formula begins with an apostrophe.`,
    csl: "For Zotero and other reference managers.",
    bibtex: "For LaTeX with BibTeX or BibLaTeX.",
    ris: "For EndNote, Citavi and older reference managers.",
  },
  packed:
    "Files that end in .gz are packed: pandas, R and DuckDB read them as they are, for other programs they are unpacked first.",
  package: prose`
    <package>datapackage.json</package> ties them together for programs (Frictionless Data Package): each file with its size, its
    SHA-256 digest and its shape, the <schema>schema</schema> of the tables and that of the <lines>JSON Lines</lines>.`,
  duckdb:
    "In a folder into which the tables were saved, DuckDB answers questions of them all. How many articles are from each source?",
  dates: prose`
    Dates are in EDTF (ISO 8601-2), no closer than they are known: <code>2021-01</code> is some day of January 2021. Texts are there
    as far as their publishers allow: whole, the first paragraph, or none.`,
  tableLabel: "Data files",
  volume: "Volume",
  articles: "Articles",
  bytes: counted({ one: "{count} byte", other: "{count} bytes" }),
  kilobytes: (amount) => `${amount} KB`,
  megabytes: (amount) => `${amount} MB`,
};

export const conflicts: ConflictWords = {
  line: (number, again) => (again ? `line ${number}` : `line ${number} of the page`),
  machines: (again) => (again ? "its data for machines" : "the page’s data for machines"),
  followsFirst: "This archive follows the first.",
  variants: {
    title: ({ value, where }) => `Also headlined “${value}” (${where}).`,
    url: ({ value, where }) => `Another address is given as well: ${value} (${where}).`,
    language: ({ value, where }) => `Another language is given as well: ${value} (${where}).`,
  },
  twoNames: (recorded, other) =>
    other.where === undefined
      ? sentence(`${recorded.where} names ${recorded.value}, but elsewhere ${other.value}.`)
      : sentence(`${recorded.where} names ${recorded.value}; ${other.where} names ${other.value}.`),
  twoDates: (recorded, other) =>
    other.where === undefined
      ? sentence(`${recorded.where} gives both ${recorded.value} and ${other.value}.`)
      : sentence(`${recorded.where} says ${recorded.value}; ${other.where} says ${other.value}.`),
  twoPublishers: (recordedQuote, name, quote) =>
    recordedQuote === quote
      ? `“${quote}” points to ${name} as well.`
      : `“${recordedQuote}” points to the publisher named here, “${quote}” to ${name}.`,
  updateBeforePublication: (updated, published) =>
    `It is said to be updated on ${updated}, before its publication on ${published}.`,
  captionAgainstWeekday: (caption, text) =>
    `The caption (line ${caption.line}) dates it ${caption.day}, which was a ${caption.weekday}; the text (line ${text.line}) says ${text.weekday}.`,
  fittingDay: (day, weekday) => `${day} was a ${weekday}.`,
  textLeftOut: (sentences, of, where, first) =>
    `${leftOut(sentences)} of ${figure(of)} in the saved copy ${sentences === 1 ? "is" : "are"} not in the article (${where}). The first: “${first}”`,
  beginningOnly: (quote) => `The saved copy has only the beginning of the article. The page says: “${quote}”`,
  severalArticles: (articles) => `The saved copy may hold ${figure(articles)} articles, which are read as one here.`,
  dateAgainstWeekday: (line, quote, date, weekday) =>
    `Line ${line} says “${quote}”, but ${date.day} was a ${date.weekday}, not a ${weekday}.`,
  briefly: {
    date: ({ value, where }) => sentence(`${where} says ${value}.`),
    names: ({ value, where }) => sentence(`${where} names ${value}.`),
    caption: (day, dayName, weekday) => `The caption dates it ${day}, a ${dayName}; the text says ${weekday}.`,
    weekday: (line, quote, dayName) => `Line ${line} says “${quote}”, but that was a ${dayName}.`,
  },
};

/** A sentence that begins with these words. */
function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
