/**
 * The words of a table, by the part of the site that uses them. In words described as marked up, `<name>…</name>` is around the part that a
 * template makes a link or another element; every table has the same names.
 */
import type { ReviewKind } from "../../archive/review.ts";
import type { CitedBy } from "../../model/conflict.ts";
import type { Season } from "../../model/edtf.ts";
import type { Certainty } from "../../model/reading.ts";
import type { LicenceCondition } from "../../vocabulary/licence.ts";
import type { Counted } from "./numbers.ts";

/** How a value is known: as the program read it, or set by a person. */
export type Degree = Certainty | "edited";

/** Names of parts of the site: in the masthead, as titles and above lists. */
export type NameWords = Record<
  | ("years" | "months" | "sources" | "topics" | "authors" | "search" | "about" | "data" | "review")
  | ("feed" | "newlyArchived" | "rights" | "undated" | "contact"),
  string
>;

/** Words around the content of every page. Labels are for readers who do not see the page. */
export type FrameWords = Record<"skip" | "waysLabel" | "trailLabel", string>;

/** Words of dates besides the names of days and months. Parameters are dates in words. */
export interface DateWords {
  /** `17:32 (UTC+9)`. */
  clock(time: string, zone: string | undefined): string;
  between(first: string, last: string): string;
  /** `Spring 2019` */
  seasons: Readonly<Record<Season, (year: string) => string>>;
  /** From the first year: `1950s`. */
  decade(year: string): string;
  orLater(date: string): string;
  orEarlier(date: string): string;
  about(date: string): string;
  uncertain(date: string): string;
}

/** Words of lists of articles and of what they cover. */
export interface ListWords {
  articles: Counted;
  /** `3 March 2009 to 24 January 2022`. */
  span(first: string, last: string): string;
  /** What a page covers, without a full stop; `undated` is 0 where none or all are. */
  coverage(count: number, span: string | undefined, undated: number): string;
  /** Of something without any date, within a sentence. */
  undated: string;
  /** After the names of some authors. */
  others(count: number): string;
  /** In place of a headline. */
  untitled: string;
  withheld: string;
  /** Of an article whose record cannot be read. */
  unreadable: string;
  /** After its headline, where that is known. */
  mending: string;
  noYears: string;
  /** In place of a list of sources. */
  noSources: string;
  earlier: string;
  later: string;
  stepsLabel: string;
}

export interface CertaintyWords {
  /** After a date, and as a heading. */
  degrees: Record<Degree, string>;
  /** The same of a date, where it is not clear from the place. */
  ofDate: Record<Degree, string>;
  /** Signs of the capture stand against each other. */
  disputed: string;
  /** The same of a field, where it is not clear from the place. */
  ofField: Record<CitedBy, string>;
}

export type ChartUnit = "month" | "year";

export interface ChartWords {
  /** For readers who do not see the chart. */
  label(unit: ChartUnit, span: string): string;
  ofMonth(name: string): string;
  /** @param most `name` of the unit with most, where it is one alone. */
  caption(most: { unit: ChartUnit; count: number; name: string | undefined; empty: number }): string;
}

/** Pages that list articles. Descriptions are for search engines; `covers` is coverage in words. */
export interface IndexWords {
  /** Of the front page: from how many sources, and what they cover. */
  fromSources(sources: number, covers: string): string;
  searchButton: string;
  frontLabel: string;
  /** Of a year or month. */
  ofTime(name: string, site: string, covers: string): string;
  undatedDescription(count: number, site: string): string;
  undatedNote: string;
  /** `The Herald, 2021 in The Papers: …`; `title` names a part of a source, topic or author. */
  ofPart(title: string, site: string, covers: string): string;
  /** A sentence after the description of a source or topic. */
  inSite(site: string, covers: string): string;
  sourcesCover(sources: number, covers: string): string;
  sourcesDescription(site: string, covers: string): string;
  sourceLabel: string;
  topicsCover(topics: number, covers: string): string;
  topicsDescription(site: string, covers: string): string;
  topicLabel: string;
  broader: string;
  narrower: string;
  related: string;
  authorsCover(names: number, covers: string): string;
  authorsDescription(site: string, covers: string): string;
  authorsNote: string;
  /** Above authors that are no persons. */
  bodies: string;
  /** Of the index of sources. */
  orders: Record<"articles" | "name" | "first", string>;
  ordersLabel: string;
  /** Leads from the largest to all. */
  allSources(count: number): string;
  allTopics(count: number): string;
  byAuthor(name: string, site: string, covers: string): string;
  authorLabel: string;
}

/** What a licence asks for, in words that stand between semicolons. */
export type LicenceWords = Record<LicenceCondition, string>;

/** A field by its key in the record, which is an English word, and by its label. */
export interface NamedField {
  key: string;
  label: string;
}

export interface ReviewWords {
  /** Instead of a kind. */
  all: string;
  kindsLabel: string;
  /** Names of what the list can be narrowed by. */
  field: string;
  year: string;
  /** Instead of a field, source or year. */
  each: string;
  /** In the place of the list, where no finding is of all that is chosen. */
  noneChosen: string;
  description(site: string): string;
  note: string;
  covers(findings: number, articles: number): string;
  kinds: Record<ReviewKind, string>;
  missing(fields: readonly NamedField[]): string;
  weak(fields: readonly NamedField[]): string;
  /** @param today What is read today; empty where nothing is. */
  changed(fields: readonly NamedField[], today: string): string;
  like: string;
  /** Marked up: `code` around a command's name, `i` around the rest. */
  more(count: number, command: string): string;
  correct: string;
}

export interface NotFoundWords {
  title: string;
  description: string;
  /** Marked up: `sources`, `topics`. */
  note: string;
}
